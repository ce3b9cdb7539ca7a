"""The command line: every command is there, explains itself, and loads what it needs only."""

import subprocess
import sys

import pytest

from macros.__main__ import main, parser
from macros.paths import ROOT
from macros.site.build import OutError, guard
from tests.unit.folder import bilingual

COMMANDS = ("build", "serve", "check", "accept", "new", "export", "schema")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    assert end.value.code == 0
    assert bilingual(" ".join(capsys.readouterr().out.split()))


def test_a_valid_folder(data, capsys):
    assert main(["check", "--data", str(data.path)]) == 0
    out = capsys.readouterr().out
    assert bilingual(out)
    assert "6 of 6 ledger facts cited" in out


def test_an_overdue_review_is_a_warning(data, capsys):
    data.replace("clauses/phone.yml", "reviewed: 2026-11-21", "reviewed: 2001-11-21")
    assert main(["check", "--data", str(data.path)]) == 0
    assert "due for review by 2002-11-21" in capsys.readouterr().err


def test_help_and_check_do_not_load_the_site_builder():
    program = "import sys, macros.__main__ as m; m.main(['check']); sys.exit('mkdocs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False).returncode == 0


def test_a_build_never_replaces_what_is_not_a_site(tmp_path, capsys):
    (tmp_path / "thesis.txt").write_text("years of work")
    assert main(["build", "--out", str(tmp_path)]) == 1
    assert bilingual(capsys.readouterr().err)
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("out", [ROOT, ROOT.parent, ROOT / "docs", ROOT / "README.md"])
def test_nor_the_project_itself(out):
    with pytest.raises(OutError):
        guard(out)


def test_build_and_serve_have_their_options():
    build = parser().parse_args(["build", "--engine", "zensical", "--out", "elsewhere"])
    assert (build.engine, build.out) == ("zensical", "elsewhere")
    assert parser().parse_args(["serve", "--port", "9000"]).port == 9000
