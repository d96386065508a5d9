"""A folder of pages has an index, which overwrites nothing that is not its own."""

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

from tests.surfaces.conftest import RIGHT, WRONG


def links(index: Path) -> list[Path]:
    found = re.findall(r'<a href="(\./[^"]*)"', index.read_text())
    return [(index.parent / unquote(link)).resolve() for link in found]


def test_each_draft_has_a_page_that_the_index_leads_to(run: "Run", desk: Path) -> None:
    for name in (
        "a.md",
        "a.html",
        "a.md.html",
        "one/draft.md",
        "two/draft.md",
        "index.md",
        "ü #?.md",
    ):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(WRONG if "two" in name else RIGHT)

    told = run("check", ".", "--output", "html=out/", "-q")

    pages = sorted(path for path in (desk / "out").rglob("*.html") if path.name != "index.html")
    assert len(pages) == 9
    assert sorted(links(desk / "out/index.html")) == pages
    assert links(desk / "out/index.html")[0].parent.name == "two"
    assert told.exit_code == 1


def test_what_could_not_be_read_stands_in_it(run: "Run", desk: Path) -> None:
    (desk / "zero.md").write_bytes(b"\x00" * 100)

    told = run("check", ".", "missing.md", "--output", "html=out/", "-q")

    page = (desk / "out/index.html").read_text()
    assert "2 drafts could not be read." in page
    assert "this is a binary file, not text" in page
    assert told.exit_code == 2


def test_a_draft_called_index_and_a_page_of_somebody_else_stay(run: "Run", desk: Path) -> None:
    (desk / "index.html").write_text(f"<p>{RIGHT}</p>")

    for _ in range(2):
        run("check", ".", "--output", "html=./", "-q")

    assert (desk / "index.html").read_text() == f"<p>{RIGHT}</p>"
    assert len(links(desk / "factcheck-index.html")) == 3

    (desk / "factcheck-index.html").write_text("mine")
    run("check", "wrong.md", "--output", "html=./", "-q")
    assert (desk / "factcheck-index.html").read_text() == "mine"


def test_a_draft_without_suffix_keeps_its_page(run: "Run", desk: Path) -> None:
    (desk / "index").write_text(RIGHT)

    run("check", "index", "wrong.md", "--output", "html=out/", "-q")

    assert "<title>No findings." in (desk / "out/index.html").read_text()
    assert len(links(desk / "out/factcheck-index.html")) == 2


def test_an_index_of_ours_is_written_anew(run: "Run", desk: Path) -> None:
    run("check", "wrong.md", "--output", "html=out/", "-q")
    (desk / "wrong.md").write_text(RIGHT)
    run("check", "wrong.md", "--output", "html=out/", "-q")

    assert "No findings." in (desk / "out/index.html").read_text()
    assert not (desk / "out/factcheck-index.html").exists()


def test_other_forms_and_single_files_have_none(run: "Run", desk: Path) -> None:
    run("check", ".", "--output", "json=out/", "-q")
    run("check", "wrong.md", "--output", "html=out/wrong.html", "-q")

    assert not (desk / "out/index.html").exists()


def test_an_index_is_no_draft(run: "Run", desk: Path) -> None:
    run("check", "wrong.md", "--output", "html=./", "-q")

    told = run("check", ".", "--output-format", "jsonl")

    assert "index.html" not in told.stdout
