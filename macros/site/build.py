"""Builds both languages with MkDocs or Zensical and swaps them in as one."""

import os
import shutil
import sys
import tempfile
from argparse import Namespace
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from macros.checked import CHECKED, BadDataError, checked_handbook, refuse
from macros.load.handbook import Handbook
from macros.load.problems import shown_path
from macros.paths import CACHE, EXAMPLES, ROOT
from macros.site.assets import BundleError
from macros.site.engines import CONFIGS, EngineError, forget_pages, run
from macros.site.finish import finish
from macros.site.pages import missing_pages, page_problems

HERE = "http://127.0.0.1:8000/"  # where a preview is; nobody else gets there


class OutError(Exception):
    """The folder to build into is not one that a build may replace."""


@dataclass
class Target:
    """Where one build puts each language before the two become one site."""

    folder: Path

    @property
    def roots(self) -> dict[str, Path]:
        """The folder of each language."""
        return {lang: self.folder / lang for lang in CONFIGS}

    def join(self) -> dict[str, Path]:
        """Make the two builds one site, Chinese at the root; return the languages' folders in it."""
        site = self.roots["zh"]
        self.roots["en"].rename(site / "en")
        return {"zh": site, "en": site / "en"}

    def environment(self, preview: bool) -> dict[str, str]:
        """What mkdocs.yml and the macros read: the folders, the address, and whether this is a preview."""
        address = (os.environ.get("SITE_URL") or HERE).rstrip("/") + "/"
        return os.environ | {
            "HANDBOOK_OUT": str(self.roots["zh"]),
            "HANDBOOK_OUT_EN": str(self.roots["en"]),
            "HANDBOOK_PREVIEW": "true" if preview else "false",
            "SITE_URL": address,
            "SITE_URL_EN": address + "en/",
            "PYTHONPATH": str(ROOT),
            CHECKED: "true",
            "NO_MKDOCS_2_WARNING": "1",
        }


FAILURES = (BadDataError, BundleError, EngineError, OutError)


def _swap(new: Path, out: Path) -> None:
    """Put the new site in place of the old one; readers never see half of either."""
    staged, old = (out.with_name(f".{out.name}.{state}") for state in ("new", "old"))
    for leftover in (staged, old):
        shutil.rmtree(leftover, ignore_errors=True)
    # A slow copy if `out` is on another file system; what follows is two renames.
    shutil.move(new, staged)
    if out.exists():
        out.rename(old)
    staged.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def guard(out: Path) -> None:
    """A build replaces the folder as a whole, so it must be new, empty, or an earlier build.

    Raises:
        OutError: it is none of these.
    """
    mine = any(out.glob("assets/handbook*.js"))
    if ROOT.is_relative_to(out) or (out.exists() and not mine and (not out.is_dir() or any(out.iterdir()))):
        zh, en = "里面不是以前生成的网站，不能覆盖", "holds something else than a site built earlier"
        raise OutError(f"{shown_path(out)} {zh}；请换一个文件夹 | {shown_path(out)} {en}; choose another folder")


def build(handbook: Handbook, out: Path, engine: str = "mkdocs", preview: bool = False) -> None:
    """Build both languages into `out`; on any failure `out` stays as it was.

    Raises:
        OutError: `out` is not ours to replace.
        BadDataError: a page has a mistake or is missing, or an example is wrong.
        EngineError: MkDocs or Zensical failed.
        BundleError: a script or style is broken.
    """
    guard(out)
    checked_handbook(EXAMPLES)
    refuse([*page_problems(handbook), *missing_pages(handbook)])
    CACHE.mkdir(exist_ok=True)
    if engine == "zensical":
        forget_pages()
    # Inside the project, because Zensical builds nowhere else.
    with tempfile.TemporaryDirectory(prefix="building-", dir=CACHE) as scratch:
        target = Target(Path(scratch))
        environment = target.environment(preview)
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda lang: run(engine, lang, environment), CONFIGS))
        roots = target.join()
        finish(handbook, roots["zh"], roots)
        _swap(roots["zh"], out)


def run_build(args: Namespace) -> int:
    """The `build` command. Returns the exit status."""
    out = Path(args.out).resolve()
    try:
        build(checked_handbook(), out, args.engine)
    except FAILURES as error:
        print(error, file=sys.stderr)
        print("网站没有改动。 | The site was left as it was.", file=sys.stderr)
        return 1
    print(f"已生成 | Built: {out}")
    if not os.environ.get("SITE_URL"):
        zh, en = "没有设 SITE_URL，卡片上的二维码指向", "SITE_URL is not set, so the QR codes on the cards lead to"
        print(f"提醒 | warning: {zh} {HERE} | {en} {HERE}", file=sys.stderr)
    return 0
