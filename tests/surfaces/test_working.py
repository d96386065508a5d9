"""However many hands there are, and whatever was kept: the same bytes, and nothing wrong."""

import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck import check_text
from factcheck.ruleset import cache
from factcheck.surfaces import keeping, working
from factcheck.surfaces.inputs import Draft

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder of one's own, with nothing in it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    keeping._folder.cache_clear()
    yield tmp_path / "cache" / "factcheck" / "reports"
    keeping._folder.cache_clear()


@pytest.fixture
def many(desk: Path) -> Path:
    for number in range(20):
        (desk / f"{number:02}.md").write_text(f"# Letter {number}\n\n{WRONG}")
    (desk / "05.md").write_bytes(b"\x00\x01")
    return desk


def kept(home: Path) -> list[Path]:
    """The reports that are kept; an empty file only says that a ruleset is sound."""
    return [file for file in home.iterdir() if file.stat().st_size]


@pytest.mark.parametrize("form", ["full", "json", "sarif"])
def test_many_hands_say_the_same_bytes(run: "Run", home: Path, many: Path, form: str) -> None:
    arguments = ("check", ".", "--output-format", form, "--no-cache")
    alone, together = (run(*arguments, "--jobs", jobs) for jobs in ("1", "3"))
    assert alone.stdout == together.stdout
    assert (alone.exit_code, together.exit_code) == (2, 2)
    assert "05.md" in together.stderr


def test_what_is_kept_says_the_same_bytes(run: "Run", home: Path, many: Path) -> None:
    first, second = (run("check", ".", "--output-format", "json") for _ in range(2))
    assert first.stdout == second.stdout
    assert len(kept(home)) == 21


def test_what_is_kept_is_used(run: "Run", home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("check", "wrong.md")
    monkeypatch.setattr("factcheck.api.check_bytes", None)
    assert run("check", "wrong.md").exit_code == 1


def test_nothing_is_kept_where_that_is_asked_for(run: "Run", home: Path) -> None:
    run("check", "wrong.md", "--no-cache")
    assert not home.exists()


@pytest.mark.parametrize(
    "change",
    [
        ["--ignore", "percent-change"],
        ["--issue-date", "2024-12-30"],
        ["--ruleset", "house.toml"],
    ],
)
def test_another_setting_is_another_report(
    run: "Run", home: Path, desk: Path, change: list[str]
) -> None:
    (desk / "house.toml").write_text(
        'family = "percent_change"\n[[rule]]\nid = "percent-change"\ntitle = "T"\n'
        'severity = "review"\n'
    )
    run("check", "wrong.md")
    run("check", "wrong.md", *change)
    assert len(kept(home)) == 2


def test_a_comment_in_the_draft_holds_with_what_is_kept(run: "Run", home: Path, desk: Path) -> None:
    run("check", "wrong.md")
    (desk / "wrong.md").write_text(f"<!-- factcheck: ignore -->\n{WRONG}")
    assert run("check", "wrong.md").exit_code == 0
    assert run("check", "wrong.md").exit_code == 0


class Evil:
    """Would make a file, were it taken out of a cache."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("spoil", [b"", b"nothing", pickle.dumps("a text"), pickle.dumps(os.mkdir)])
def test_what_is_spoilt_counts_as_nothing(run: "Run", home: Path, spoil: bytes) -> None:
    run("check", "wrong.md")
    (report,) = kept(home)
    report.write_bytes(spoil)
    assert run("check", "wrong.md").exit_code == 1


def test_nothing_that_is_kept_can_do_anything(tmp_path: Path) -> None:
    assert keeping.report(pickle.dumps(Evil(tmp_path / "made"))) is None
    assert not (tmp_path / "made").exists()


def test_a_report_is_the_same_when_it_was_kept() -> None:
    report = check_text(f"{WRONG}\n<!-- factcheck: ignore total -->\n", name="d.md")
    again = keeping.report(keeping.told(report))
    assert again is not None
    assert again.to_json() == report.to_json()


def test_code_that_differs_is_told_apart(tmp_path: Path) -> None:
    for name in ("a.py", "b/c.py", "b/__pycache__/c.py", "b/d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("1")
    before = sorted(keeping._sources(str(tmp_path)))

    (tmp_path / "b/c.py").write_text("12")

    assert [Path(path).name for path, _, _ in before] == ["a.py", "c.py"]
    assert sorted(keeping._sources(str(tmp_path))) != before


@pytest.mark.parametrize(
    ("sizes", "is_much"),
    [([10] * 15, False), ([10] * 16, True), ([10, 200_000], True), ([], False)],
)
def test_many_drafts_or_large_ones_are_work_for_several(
    desk: Path, sizes: list[int], is_much: bool
) -> None:
    drafts = [Draft(f"{at}.md", desk / f"{at}.md") for at in range(len(sizes))]
    for draft, size in zip(drafts, sizes, strict=True):
        (desk / draft.name).write_bytes(b" " * size)

    assert working._is_much(drafts) is is_much


def test_what_was_used_longest_ago_goes_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "LARGEST", 100)
    for age, name in enumerate("abcd"):
        keeping.keep(name, b"x" * 30)
        os.utime(home / name, (age, age))
    keeping.forget_oldest()
    assert sorted(file.name for file in home.iterdir()) == ["c", "d"]


def test_where_there_is_no_folder_nothing_is_kept(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "folder", lambda: None)
    keeping.keep("a", b"x")
    assert keeping.recall("a") is None
