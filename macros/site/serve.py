"""The live preview of both languages: builds, serves, watches, builds again."""

import logging
import sys
from argparse import Namespace

from mkdocs.livereload import LiveReloadServer

from macros.checked import BadDataError, checked_handbook
from macros.paths import PREVIEW, ROOT
from macros.site.assets import BundleError
from macros.site.build import build
from macros.site.engines import EngineError

WATCHED = ("docs", "macros", "overrides", "mkdocs.yml", "mkdocs.en.yml")


def _rebuild() -> bool:
    try:
        build(checked_handbook(), PREVIEW, preview=True)
    except (BadDataError, BundleError, EngineError) as error:
        print(error, file=sys.stderr)
        print("预览停在上一次的样子。 | The preview stays as it last was.", file=sys.stderr)
        return False
    return True


def run_serve(args: Namespace) -> int:
    """The `serve` command: until interrupted. Returns the exit status."""
    if not _rebuild() and not PREVIEW.exists():
        return 1
    logging.getLogger("mkdocs").addHandler(logging.StreamHandler())
    server = LiveReloadServer(builder=_rebuild, host=args.host, port=args.port, root=str(PREVIEW))
    for name in WATCHED:
        server.watch(str(ROOT / name))
    address = f"http://{args.host}:{args.port}/"
    print(f"中文 {address}    English {address}en/    (Ctrl-C 结束 | to stop)", flush=True)
    try:
        server.serve()
    except KeyboardInterrupt:
        server.shutdown()
    return 0
