"""Folders yield their drafts, in sorted order, and nothing else."""

import os
import subprocess
from pathlib import Path
from shutil import which
from types import SimpleNamespace

import pytest

from factcheck.errors import UnreadableDocument
from factcheck.render.summary import markdown
from factcheck.surfaces import inputs as inputs_module
from factcheck.surfaces.configuring import Told, configs
from factcheck.surfaces.inputs import Draft, Inputs
from factcheck.surfaces.passing_over import PassingOver


def inputs(paths: list[str], stdin_name: str) -> Inputs:
    """The drafts of these arguments, where the configuration says what it says."""
    return inputs_module.inputs(paths, stdin_name, PassingOver(configs(Told())))


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.md",
        "a.md",
        "a/z.html",
        "a/b/c.TXT",
        "a.json",
        ".hidden.md",
        ".git/b.md",
        "node_modules/b.md",
        ".venv/b.md",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_yields_its_drafts_in_order(tree: Path) -> None:
    found = inputs(["."], "stdin.md")

    assert [draft.name for draft in found.drafts] == ["a/b/c.TXT", "a/z.html", "a.md", "b.md"]
    assert found.refused == ()


def test_what_is_named_is_taken_as_it_is(tree: Path) -> None:
    found = inputs(["a.json", ".hidden.md", "node_modules", "-"], "mail.txt")

    assert [draft.name for draft in found.drafts] == [
        "a.json",
        ".hidden.md",
        "node_modules/b.md",
        "mail.txt",
    ]


def test_standard_input_that_breaks_off_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=SimpleNamespace(read=broken)))

    with pytest.raises(UnreadableDocument, match="standard input: cannot be read: Input/output"):
        Draft("stdin.md", None).content(10)


def test_a_folder_that_cannot_be_read_is_told(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scandir = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("b"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)

    found = inputs(["."], "stdin.md")

    assert [draft.name for draft in found.drafts] == ["a/z.html", "a.md", "b.md"]
    (refused,) = found.refused
    assert (refused.where, refused.problem) == (
        "./a/b",
        "this folder cannot be read: Permission denied",
    )


def test_a_summary_that_we_have_written_is_no_draft(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("Sales rose 25% to $12.0m from $10.0m.")
    (tmp_path / "summary.md").write_text(markdown([]))
    assert [Path(draft.name).name for draft in inputs([str(tmp_path)], "-").drafts] == ["draft.md"]


def test_what_git_ignores_and_the_configuration_excludes_are_no_drafts(tmp_path: Path) -> None:
    for name in ("draft.md", "old/draft.md", "build/draft.md", "deep/kept.md", "deep/scrap.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Nothing.")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n")
    (tmp_path / "deep" / ".gitignore").write_text("scrap.*\n")
    (tmp_path / "factcheck.toml").write_text('exclude = ["old/"]')

    found = inputs([str(tmp_path)], "-").drafts

    assert [draft.place.relative_to(tmp_path.resolve()).as_posix() for draft in found] == [
        "deep/kept.md",
        "draft.md",
    ]


IGNORES = {
    "": "*.scrap.md\nbuild/\n/top.md\nlogs/*\n!logs/kept.md\ndoc/**/old.md\nodd\\ name.md\n# no\n",
    "deep": "!fine.scrap.md\nown.md\n",
    "deep/er": "!own.md\n*.html\n!index.html\n",
}
FILES = [
    "top.md",
    "a.md",
    "a.scrap.md",
    "build/in.md",
    "build/deep/in.md",
    "deep/top.md",
    "deep/a.scrap.md",
    "deep/fine.scrap.md",
    "deep/own.md",
    "deep/er/own.md",
    "deep/er/x.html",
    "deep/er/index.html",
    "logs/kept.md",
    "logs/lost.md",
    "logs/more/kept.md",
    "doc/old.md",
    "doc/a/b/old.md",
    "doc/a/new.md",
    "deep/build/in.md",
]


@pytest.mark.skipif(which("git") is None, reason="there is no git")
def test_what_git_would_add_are_the_drafts(tmp_path: Path) -> None:
    for name in [*FILES, "odd name.md"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Nothing.")
    for folder, patterns in IGNORES.items():
        (tmp_path / folder / ".gitignore").write_text(patterns)
    git = ["git", "-c", "core.quotePath=off", "-c", "core.excludesFile=/dev/null"]
    subprocess.run([*git, "init", "-q"], cwd=tmp_path, check=True)
    asked = [*git, "ls-files", "--others", "--exclude-standard", "*.md", "*.html"]
    told = subprocess.run(asked, cwd=tmp_path, check=True, capture_output=True, encoding="utf-8")

    found = inputs([str(tmp_path)], "-").drafts

    root = tmp_path.resolve()
    assert sorted(draft.place.relative_to(root).as_posix() for draft in found) == sorted(
        told.stdout.splitlines()
    )


@pytest.mark.parametrize("named", ["build", "build/deep"])
def test_a_folder_that_is_named_is_read_even_if_it_is_ignored(tmp_path: Path, named: str) -> None:
    for name in ("build/deep/draft.md", "build/deep/scrap.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Nothing.")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("build/\n")
    (tmp_path / "build/deep/.gitignore").write_text("scrap.md\n")
    (tmp_path / "factcheck.toml").write_text('exclude = ["build/"]')

    found = inputs([str(tmp_path / named)], "-").drafts

    assert [Path(draft.name).name for draft in found] == ["draft.md"]


def test_a_file_that_is_named_is_read_even_if_it_is_excluded(tmp_path: Path) -> None:
    (tmp_path / "draft.md").write_text("Nothing.")
    (tmp_path / "factcheck.toml").write_text('exclude = ["*.md"]')

    assert len(inputs([str(tmp_path / "draft.md")], "-").drafts) == 1
