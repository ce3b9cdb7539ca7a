"""`make bench`: the handbook against stock Material and plain HTML, in one run."""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from macros.paths import ROOT
from tests.bench.baseline import plain_page, write_stock_project
from tests.bench.weight import compressed, first_view, stock_search

ROUNDS = 3
CHAPTER = Path("rules/phone/index.html")


def cpu_seconds(*command: str, cwd: Path = ROOT) -> float:
    """CPU time of a command and its children: the best of a few rounds, in seconds."""
    best = float("inf")
    for _ in range(ROUNDS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", *command], cwd=cwd, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return best


def row(name: str, ours: float, base: float, unit: str, against: str) -> None:
    print(f"{name:28} {ours:10.2f} {unit:4} {base:10.2f} {unit:4} {ours / base:8.2f}   {against}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site, stock = Path(folder) / "site", Path(folder) / "stock"
        ours = cpu_seconds("macros", "build", "--out", str(site))
        base = 0.0
        for lang, root in (("zh", site), ("en", site / "en")):
            config = write_stock_project(site, root, lang, stock / lang)
            base += cpu_seconds("mkdocs", "build", "--quiet", "--config-file", str(config))
        print(f"{'':28} {'ours':>10} {'':4} {'base':>10} {'':4} {'÷':>8}   base")
        row("build, both languages", ours, base, "s", "stock Material with search, same content")
        row("check", cpu_seconds("macros", "check"), base, "s", "the same")
        weigh(site, stock)


def weigh(site: Path, stock: Path) -> None:
    """Print the first view of the chapter page in both languages."""
    for lang, root in (("zh", site), ("en", site / "en")):
        ours = first_view(root / CHAPTER) / 1000
        built = stock / lang / "site"
        material = (first_view(built / CHAPTER) + stock_search(built)) / 1000
        row(f"chapter, first view ({lang})", ours, material, "kB", "stock Material with search")
        row(f"chapter, first view ({lang})", ours, compressed(plain_page(root / CHAPTER)) / 1000, "kB", "plain HTML")
        payload = sum(len(file.read_bytes()) for file in (site / "assets").glob(f"search-{lang}.*.json"))
        print(f"search payload ({lang}), raw     {payload / 1000:10.2f} kB")


if __name__ == "__main__":
    main()
