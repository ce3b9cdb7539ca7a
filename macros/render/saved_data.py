"""The page where a reader sees, takes out, brings in and deletes what the browser keeps."""

from macros.render.renderer import Renderer
from macros.urls import TRAINER_URL, chapter_url, checklist_url, quiz_url


def saved_data(r: Renderer) -> str:
    """HTML of the saved data page: a paragraph, and for the script what each record is called."""
    book = r.handbook
    kinds = (
        ("checklist", book.checklists, checklist_url),
        ("quiz", book.quizzes, quiz_url),
        ("sign-off", book.chapters, chapter_url),
    )
    titles = [
        {
            "record": f"{kind}:{id_}",
            "name": r.t(f"saved-data.{kind}", title=r.plain(found.title)),
            "url": r.link(url(id_)),
        }
        for kind, records, url in kinds
        for id_, found in records.items()
    ]
    trainer = {"record": "phrase-trainer:all", "name": r.t("saved-data.phrase-trainer"), "url": r.link(TRAINER_URL)}
    titles.append(trainer)
    return r.component("saved-data", titles=titles)
