"""The story of docs/ci.md: an old archive with known findings, and a pull request to it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

BASELINE = "factcheck-baseline.json"
KNOWN = "Berth fees rose 25% to $12.0m from $10.0m a year earlier."
ADDED = "Crane fees rose 40% to $12.0m from $10.0m a year earlier."
DRAFTS = 200
ADDED_ALONE = (1, ["letters/010.md: 40%"])
SINCE_MAIN = ("--isolated", "--diff-base", "main")


class Archive:
    """A repository of letters, every tenth with a finding, and the commands of its keeper."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        (self.folder / "letters").mkdir(parents=True)
        for number in range(DRAFTS):
            told = KNOWN if number % 10 == 0 else f"The harbour has {number + 7} berths."
            self.letter(number).write_text(f"# Letter {number}\n\nShips came.\n\n{told}\n")
        self.git("init", "-q", "-b", "main")
        self.commit("the archive")

    def letter(self, number: int) -> Path:
        return self.folder / f"letters/{number:03}.md"

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=keeper", "-c", "user.email=keeper@example.org")
        subprocess.run(["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True)

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)

    def factcheck(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def found(self, *arguments: str) -> tuple[int, list[str]]:
        """The exit status of a check, and where and what it found."""
        told = self.factcheck("check", "letters/", "--output-format", "json", *arguments)
        return told.returncode, list(_findings(json.loads(told.stdout)))


def _findings(report: dict[str, Any]) -> Iterator[str]:
    for document in report["documents"]:
        for result in document["results"]:
            if result["verdict"] == "conflicts":
                yield f"{document['name']}: {result['spans'][0]['text']}"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive whose findings are known, and a branch of it that adds one wrong figure."""
    archive = Archive(tmp_path_factory.mktemp("made") / "archive")
    archive.fill()
    status, found = archive.found()
    assert (status, len(found)) == (1, DRAFTS // 10)
    assert archive.factcheck("baseline", "write", "letters/").returncode == 0
    (archive.folder / "factcheck.toml").write_text(f'baseline = "{BASELINE}"\n')
    archive.commit("what is known")
    assert archive.found() == (0, [])
    archive.git("checkout", "-qb", "branch")
    with archive.letter(10).open("a") as letter:
        letter.write(f"\n{ADDED}\n")
    archive.letter(20).write_text(f"# A new head\n\n{archive.letter(20).read_text()}")
    archive.commit("a wrong figure, and an edit above a known one")
    return archive.folder


@pytest.fixture
def archive(made: Path, tmp_path: Path) -> Archive:
    shutil.copytree(made, tmp_path / "archive")
    return Archive(tmp_path / "archive")


def test_a_pull_request_shows_exactly_what_it_adds(archive: Archive) -> None:
    assert archive.found() == ADDED_ALONE
    assert archive.found(*SINCE_MAIN) == ADDED_ALONE


def test_neither_what_main_does_meanwhile_nor_a_move_is_shown(archive: Archive) -> None:
    archive.git("checkout", "-q", "main")
    archive.letter(30).write_text(archive.letter(31).read_text())
    archive.commit("mended there")
    archive.git("checkout", "-q", "branch")
    archive.git("mv", "letters/040.md", "letters/moved.md")
    archive.commit("moved here")

    assert archive.found(*SINCE_MAIN) == ADDED_ALONE


def test_a_comment_in_the_letter_silences_it_with_its_reason(archive: Archive) -> None:
    silent = f"<!-- factcheck: ignore percent-change -- as the port tells it -->\n{ADDED}"
    letter = archive.letter(10)
    letter.write_text(letter.read_text().replace(ADDED, silent))

    assert archive.found(*SINCE_MAIN) == (0, [])
    told = archive.factcheck("check", str(letter), "--show-suppressed", "--isolated").stdout
    assert "as the port tells it" in told


def test_a_decision_of_an_editor_is_taken_into_the_baseline(archive: Archive) -> None:
    decisions = archive.folder / "010.md.decisions.json"
    decisions.write_text(json.dumps(_decided(archive, "letters/010.md", "40%", "it is so")))

    assert archive.factcheck("baseline", "add", decisions.name).returncode == 0

    assert archive.found() == (0, [])
    assert "it is so" in archive.factcheck("baseline", "show").stdout


def test_what_is_mended_is_forgotten_and_the_rest_is_known(archive: Archive) -> None:
    archive.letter(50).write_text(archive.letter(51).read_text())

    assert "1 finding forgotten" in archive.factcheck("baseline", "prune", "letters/").stderr

    assert archive.found() == ADDED_ALONE


def _decided(archive: Archive, name: str, figure: str, note: str) -> dict[str, Any]:
    """What the page of a draft saves, when the finding of a figure is no error."""
    told = archive.factcheck("check", name, "--output-format", "json", "--isolated").stdout
    (document,) = json.loads(told)["documents"]
    (found,) = (each for each in document["results"] if each["spans"][0]["text"] == figure)
    keys = {key: found[key] for key in ("rule", "fingerprint")}
    return {"document": name, "decisions": [{**keys, "decision": "not an error", "note": note}]}
