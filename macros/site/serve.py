"""The live preview of both languages: builds, serves, watches, builds again."""

import logging
import socket
import sys
from argparse import Namespace
from contextlib import suppress

from mkdocs.livereload import LiveReloadServer

from macros.checked import checked_handbook
from macros.paths import PREVIEW, ROOT
from macros.site.build import FAILURES, build

WATCHED = ("docs", "macros", "overrides", "mkdocs.yml", "mkdocs.en.yml")


def _rebuild() -> bool:
    try:
        build(checked_handbook(), PREVIEW, preview=True)
    except FAILURES as error:
        print(error, file=sys.stderr)
        print("预览停在上一次的样子。 | The preview stays as it last was.", file=sys.stderr)
        return False
    return True


def _address(host: str, port: int) -> str:
    """What to type into a browser; for "every address of this machine" the one a phone nearby can reach."""
    if host == "0.0.0.0":
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
            # Chooses the way out and sends nothing; the address is reserved for documentation.
            probe.connect(("192.0.2.1", 9))
            host = probe.getsockname()[0]
    return f"http://{host}:{port}/"


def run_serve(args: Namespace) -> int:
    """The `serve` command: until interrupted. Returns the exit status."""
    if not _rebuild() and not PREVIEW.exists():
        return 1
    logging.getLogger("mkdocs").addHandler(logging.StreamHandler())
    server = LiveReloadServer(builder=_rebuild, host=args.host, port=args.port, root=str(PREVIEW))
    for name in WATCHED:
        server.watch(str(ROOT / name))
    address = _address(args.host, args.port)
    print(f"中文 {address}    English {address}en/    (Ctrl-C 结束 | to stop)", flush=True)
    try:
        server.serve()
    except KeyboardInterrupt:
        server.shutdown()
    except (OSError, OverflowError) as error:
        print(f"不能使用 {address}（{error}）；换一个端口：make serve PORT=8001", file=sys.stderr)
        print(f"cannot use {address} ({error}); take another port: make serve PORT=8001", file=sys.stderr)
        return 1
    return 0
