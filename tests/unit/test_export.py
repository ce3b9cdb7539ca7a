"""`export clauses`: every rule and phrase as readers see it, the same bytes each time."""

import json

from macros.__main__ import main


def export(data, out):
    return main(["export", "clauses", "--out", str(out), "--data", str(data.path)])


def test_clauses_and_phrases(data, tmp_path):
    out = tmp_path / "deep" / "clauses.json"
    assert export(data, out) == 0
    entries = json.loads(out.read_text(encoding="utf-8"))
    assert [entry["id"] for entry in entries] == [
        "phone.answer-in-time", "phone.fine", "phone.go-outside", "phone.private-calls", "phone.say-who",
        "phrase.hello", "phrase.hey",
    ]  # fmt: skip
    assert entries[0] == {
        "id": "phone.answer-in-time",
        "kind": "clause",
        "chapter": "phone",
        "level": "must",
        "adopted": True,
        "audience": ["everyone"],
        "zh": "电话响3声之内接起来。",
        "en": "Answer the phone within 3 rings.",
        "url_zh": "/rules/phone/#answer-in-time",
        "url_en": "/en/rules/phone/#answer-in-time",
        "sources": ["B4.30", "D6.09"],
    }
    assert entries[1]["adopted"] is False
    assert entries[6] == {
        "id": "phrase.hey",
        "kind": "phrase",
        "chapter": "phrases",
        "level": "avoid",
        "adopted": True,
        "audience": ["everyone"],
        "zh": "喂？",
        "en": "Hey?",
        "url_zh": "/phrases/#hey",
        "url_en": "/en/phrases/#hey",
        "sources": ["D6.11"],
    }


def test_twice_gives_the_same_bytes(data, tmp_path):
    export(data, tmp_path / "one.json")
    export(data, tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_bad_data_is_not_exported(data, tmp_path, capsys):
    data.replace("phrases.yml", "use: avoid", "use: never")
    assert export(data, tmp_path / "out.json") == 1
    assert "phrases.yml:" in capsys.readouterr().err
    assert not (tmp_path / "out.json").exists()
