"""A small static host on the loopback: what the site meets in real life, and nothing more."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import brotli

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
}
COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest"}


@dataclass(frozen=True)
class Served:
    """One answered request."""

    path: str
    status: int
    size: int


class SiteServer:
    """Serves a built site at `url`; with `mount` as if it lay in a folder of its host."""

    def __init__(self, folder: Path, mount: str = "/", quality: int = 11) -> None:
        self.folder = Path(folder).resolve()
        self.mount = mount
        self.served: list[Served] = []
        self._compress = lru_cache(maxsize=None)(lambda body: brotli.compress(body, quality=quality))
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def url(self) -> str:
        """The address of the Chinese home page."""
        return self.origin + self.mount

    def __enter__(self) -> SiteServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(timeout=5)

    def find(self, address: str) -> tuple[int, Path | None, str | None]:
        """Status, file and redirect target for a requested address."""
        path = unquote(urlsplit(address).path)
        if not path.startswith(self.mount):
            return 404, None, None
        file = (self.folder / path[len(self.mount) :]).resolve()
        if not file.is_relative_to(self.folder):
            return 404, None, None
        if file.is_dir() and not path.endswith("/"):
            return 301, None, path + "/"
        if path.endswith("/"):
            file = file / "index.html"
        return (200, file, None) if file.is_file() else (404, self.not_found(file), None)

    def not_found(self, file: Path) -> Path | None:
        """The nearest 404 page above a missing file, as static hosts look for it."""
        for folder in file.parents:
            if not folder.is_relative_to(self.folder):
                return None
            if (folder / "404.html").is_file():
                return folder / "404.html"
        return None

    def body(self, file: Path | None, accepted: str) -> tuple[bytes, str | None]:
        """The bytes to send, and their encoding."""
        if file is None:
            return b"not found", None
        content = file.read_bytes()
        if "br" in accepted and file.suffix in COMPRESSED:
            return self._compress(content), "br"
        return content, None


def _handler_for(site: SiteServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # noqa: N802 (name given by the standard library)
            status, file, target = site.find(self.path)
            body, encoding = site.body(file, self.headers.get("Accept-Encoding", ""))
            self.send_response(status)
            if target:
                self.send_header("Location", target)
            if encoding:
                self.send_header("Content-Encoding", encoding)
            self.send_header("Content-Type", TYPES.get(file.suffix if file else "", "text/plain"))
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-cache")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)
            site.served.append(Served(self.path, status, len(body)))

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Quiet: `served` remembers."""

    return Handler
