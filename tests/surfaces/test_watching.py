"""``--watch`` shows again what has changed, bears what is broken for a while, and ends cleanly."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.surfaces.conftest import RIGHT, WRONG
from tests.surfaces.terminal import Running

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

WATCHING = "Ctrl-C ends it"
ERROR = "error[percent-change]"


@pytest.fixture
def watching(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """The whole folder, watched from a pipe; its reports are kept in a folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk / ".cache"))
    running = Running("check", ".", "--watch", "--output-format", "concise", cwd=desk)
    running.waits_for(WATCHING)
    yield running
    running.kill()


def test_what_changes_is_shown_again_and_the_last_status_is_the_exit_status(
    watching: Running, desk: Path
) -> None:
    assert watching.said.count(ERROR) == 1

    (desk / "wrong.md").write_text(RIGHT)
    assert watching.waits_for(WATCHING, 2).count(ERROR) == 1
    (desk / "new.md").write_text(WRONG)
    assert "new.md:1:14: error" in watching.waits_for(WATCHING, 3)
    (desk / "new.md").unlink()
    watching.waits_for(WATCHING, 4)

    assert watching.interrupted() == 0
    assert "Traceback" not in watching.said
    assert "\x1b" not in watching.said


def test_only_what_has_changed_is_checked_anew(watching: Running, desk: Path) -> None:
    kept = set((desk / ".cache/factcheck/reports").iterdir())

    (desk / "wrong.md").write_text(WRONG.replace("20%", "30%"))
    watching.waits_for(WATCHING, 2)

    assert len(set((desk / ".cache/factcheck/reports").iterdir()) - kept) == 1
    assert watching.interrupted() == 1


def test_a_configuration_that_is_broken_for_a_while_is_told(watching: Running, desk: Path) -> None:
    (desk / "factcheck.toml").write_text('selct = ["total"]\n')
    watching.waits_for("unknown key 'selct'")
    watching.waits_for(WATCHING, 2)

    (desk / "factcheck.toml").write_text('select = ["total"]\n')
    watching.waits_for(WATCHING, 3)

    assert watching.said.count(ERROR) == 1
    assert watching.interrupted() == 0


def test_a_folder_whose_configuration_is_broken_from_the_start_is_watched_with_the_others(
    desk: Path,
) -> None:
    (desk / "ads").mkdir()
    (desk / "ads/letter.md").write_text(WRONG)
    (desk / "ads/factcheck.toml").write_text("oops\n")
    watching = Running("check", ".", "--watch", "--output-format", "concise", cwd=desk)
    assert watching.waits_for(WATCHING).count(ERROR) == 1

    (desk / "wrong.md").write_text(RIGHT)
    assert watching.waits_for(WATCHING, 2).count(ERROR) == 1
    (desk / "ads/factcheck.toml").write_text("max-size = 1\n")
    assert watching.waits_for(WATCHING, 3).count("ads/letter.md:1:14: error") == 1

    assert watching.interrupted() == 1


def test_a_ruleset_of_ones_own_is_watched_too(watching: Running, desk: Path) -> None:
    rule = 'family = "percent_change"\n[[rule]]\nid = "ours"\ntitle = "{}"\nseverity = "error"\n'
    (desk / "house.toml").write_text(rule.format("Not so"))
    (desk / "factcheck.toml").write_text('rulesets = ["house.toml"]\n')
    watching.waits_for("error[ours]: Not so")

    (desk / "house.toml").write_text(rule.format("Not quite so"))

    watching.waits_for("error[ours]: Not quite so")
    assert watching.interrupted() == 1


def test_a_terminal_is_wiped_before_each_look(desk: Path) -> None:
    watching = Running("check", "wrong.md", "--watch", cwd=desk, is_terminal=True)
    watching.waits_for(WATCHING)

    (desk / "wrong.md").write_text(RIGHT)
    said = watching.waits_for(WATCHING, 2)

    assert said.count("\x1b[H\x1b[2J") == 2
    assert said.index("\x1b[H\x1b[2J") < said.index("percent-change")
    assert watching.interrupted() == 0


def test_reports_that_are_written_are_not_taken_for_changes(desk: Path) -> None:
    outputs = ("--output", "html=./", "--output", "md=summary.md")
    watching = Running("check", ".", "--watch", *outputs, cwd=desk)
    watching.waits_for(WATCHING)
    time.sleep(2)

    assert watching.said.count(WATCHING) == 1
    assert watching.interrupted() == 1


def test_standard_input_cannot_be_watched(run: "Run") -> None:
    told = run("check", "-", "--watch", given=WRONG)

    assert told.stderr.startswith("factcheck: --watch: standard input does not change. ")
    assert told.exit_code == 2
