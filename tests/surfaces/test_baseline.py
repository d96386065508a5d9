"""What is known is not reported again; what is new is."""

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

NAME = "factcheck-baseline.json"
MORE = "\nProfit rose 50% to $12 million, from $11 million a year earlier.\n"


@pytest.fixture
def known(run: "Run", desk: Path) -> Path:
    """A baseline of wrong.md and right.md, named by the configuration."""
    assert run("baseline", "write", ".").exit_code == 0
    (desk / "factcheck.toml").write_text(f'baseline = "{NAME}"')
    return desk / NAME


def _found(run: "Run", *arguments: str) -> list[str]:
    told = run("check", ".", "--output-format", "json", *arguments).stdout
    results = [result for draft in json.loads(told)["documents"] for result in draft["results"]]
    return [result["spans"][0]["text"] for result in results if result["severity"] == "error"]


def test_what_is_known_is_not_reported_again(run: "Run", known: Path) -> None:
    assert _found(run) == []
    assert run("check", ".").exit_code == 0
    assert "3 silenced" in run("check", "wrong.md").stdout


def test_what_is_new_is_reported_and_an_edit_elsewhere_changes_nothing(
    run: "Run", known: Path, desk: Path
) -> None:
    text = (desk / "wrong.md").read_text()
    (desk / "wrong.md").write_text(f"# A title of 2024\n\nFive words stand here.\n\n{text}{MORE}")
    assert _found(run) == ["50%"]
    assert run("check", ".").exit_code == 1


def test_another_draft_with_the_same_sentence_is_new(run: "Run", known: Path, desk: Path) -> None:
    (desk / "copy.md").write_text((desk / "wrong.md").read_text())
    assert _found(run) == ["20%"]


def test_the_same_error_once_more_is_new(run: "Run", known: Path, desk: Path) -> None:
    text = (desk / "wrong.md").read_text()
    (desk / "wrong.md").write_text(f"{text}\n{text}")
    assert _found(run) == ["20%"]


def test_prune_forgets_what_is_mended_and_what_is_gone(run: "Run", known: Path, desk: Path) -> None:
    (desk / "copy.md").write_text((desk / "wrong.md").read_text())
    run("baseline", "write", ".")
    (desk / "copy.md").unlink()
    (desk / "wrong.md").write_text((desk / "right.md").read_text())

    assert run("baseline", "prune", ".").exit_code == 0

    assert json.loads(known.read_text())["findings"] == []


def test_a_draft_that_was_moved_is_known_still(run: "Run", known: Path, desk: Path) -> None:
    known.write_text(known.read_text().replace('"reason": ""', '"reason": "so it is"'))
    (desk / "new").mkdir()
    (desk / "wrong.md").rename(desk / "new/renamed.md")
    (desk / "second.md").write_text((desk / "new/renamed.md").read_text())

    told = run("check", "new", "--baseline", NAME, "--show-suppressed")
    assert (told.exit_code, "so it is" in told.stdout) == (0, True)
    assert run("check", "new", "second.md", "--baseline", NAME).exit_code == 1
    assert run("baseline", "prune", "new").exit_code == 0

    (entry,) = json.loads(known.read_text())["findings"]
    assert (entry["document"], entry["reason"]) == ("new/renamed.md", "so it is")


def test_a_copy_is_no_move(run: "Run", known: Path, desk: Path) -> None:
    (desk / "copy.md").write_text((desk / "wrong.md").read_text())

    assert run("check", "copy.md", "--baseline", str(known)).exit_code == 1


def test_decisions_of_an_editor_are_known_with_their_reason(run: "Run", desk: Path) -> None:
    told = json.loads(run("check", "wrong.md", "--output-format", "json").stdout)
    (finding,) = (each for each in told["documents"][0]["results"] if each["severity"] == "error")
    decision = {"rule": finding["rule"], "fingerprint": finding["fingerprint"]}
    decisions = [
        {**decision, "decision": "not an error", "note": "as the source has it", "message": "A: b"},
        {**decision, "fingerprint": "0" * 16, "decision": "will mend", "note": ""},
    ]
    (desk / "decisions.json").write_text(
        json.dumps({"document": "wrong.md", "decisions": decisions})
    )

    assert run("baseline", "add", "decisions.json").exit_code == 0

    assert run("check", "wrong.md", "--baseline", NAME).exit_code == 0
    shown = run("baseline", "show").stdout
    assert "as the source has it" in shown
    assert "A: b" in shown


def _dismissed(run: "Run", name: str) -> str:
    """A decision on the one error of a draft, as its report saves it."""
    told = json.loads(run("check", name, "--output-format", "json").stdout)
    (found,) = (each for each in told["documents"][0]["results"] if each["severity"] == "error")
    decision = {key: found[key] for key in ("rule", "fingerprint")}
    decided = {**decision, "decision": "not an error", "note": "so it is"}
    return json.dumps({"document": name, "decisions": [decided]})


def test_decisions_reach_a_baseline_in_another_folder(run: "Run", desk: Path) -> None:
    (desk / "ci").mkdir()
    (desk / "decisions.json").write_text(_dismissed(run, "wrong.md"))

    assert run("baseline", "add", "decisions.json", "--baseline", "ci/known.json").exit_code == 0

    assert run("check", ".", "--baseline", "ci/known.json").exit_code == 0


def test_decisions_on_a_draft_that_is_not_here_are_told(
    run: "Run", desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "decisions.json").write_text(_dismissed(run, "wrong.md"))
    (desk / "inner").mkdir()
    monkeypatch.chdir(desk / "inner")

    result = run("baseline", "add", "../decisions.json")

    assert result.exit_code == 2
    assert "there is no draft wrong.md here" in result.stderr
    assert not (desk / "inner" / NAME).exists()


def test_reasons_stay_when_the_baseline_is_written_anew(run: "Run", known: Path) -> None:
    known.write_text(known.read_text().replace('"reason": ""', '"reason": "agreed"'))
    run("baseline", "write", ".")
    assert "agreed" in known.read_text()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"version": 2, "findings": []}', '{"version": 1, "findings": [7]}']
)
def test_a_file_that_is_no_baseline_is_refused(run: "Run", desk: Path, text: str) -> None:
    (desk / NAME).write_text(text)
    result = run("check", "wrong.md", "--baseline", NAME)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"factcheck: {NAME}: ")
    assert "remove it and write it anew" in result.stderr
    assert run("baseline", "write", "wrong.md").exit_code == 2
    (desk / NAME).unlink()
    assert run("baseline", "write", "wrong.md").exit_code == 0


def test_a_baseline_that_is_not_there_is_told(run: "Run") -> None:
    assert "there is no such baseline" in run("check", ".", "--baseline", NAME).stderr


@pytest.fixture
def repository(desk: Path) -> Path:
    """The desk under git, with all that stands on it committed."""
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "before")):
        _git(desk, *command)
    return desk


def test_only_what_touches_a_changed_line_is_reported(run: "Run", repository: Path) -> None:
    assert _found(run, "--diff-base", "HEAD") == []
    with (repository / "wrong.md").open("a") as draft:
        draft.write(MORE)
    assert _found(run, "--diff-base", "HEAD") == ["50%"]


def _git(folder: Path, *command: str) -> None:
    who = ("-c", "user.name=editor", "-c", "user.email=editor@example.org")
    subprocess.run(["git", *who, *command], cwd=folder, check=True, capture_output=True)


def test_what_the_other_branch_has_done_since_is_not_of_this_one(
    run: "Run", repository: Path
) -> None:
    _git(repository, "branch", "base")
    _git(repository, "checkout", "-qb", "mended", "base")
    (repository / "wrong.md").write_text((repository / "right.md").read_text())
    _git(repository, "commit", "-qam", "mended there")
    _git(repository, "checkout", "-q", "base")
    with (repository / "right.md").open("a") as draft:
        draft.write(MORE)

    assert _found(run, "--diff-base", "mended") == ["50%"]


def test_a_draft_that_is_moved_is_the_same_draft(run: "Run", repository: Path) -> None:
    (repository / "old letters ü").mkdir()
    _git(repository, "mv", "wrong.md", "old letters ü/moved.md")
    assert _found(run, "--diff-base", "HEAD") == []
    with (repository / "old letters ü/moved.md").open("a") as draft:
        draft.write(MORE)
    assert _found(run, "--diff-base", "HEAD") == ["50%"]


def test_drafts_of_two_repositories_are_each_held_against_their_own(
    run: "Run", repository: Path
) -> None:
    (repository / "inner").mkdir()
    (repository / "inner/more.md").write_text((repository / "wrong.md").read_text())
    _git(repository / "inner", "init", "-q")
    _git(repository / "inner", "add", "-A")
    _git(repository / "inner", "commit", "-qm", "inner")
    assert _found(run, "--diff-base", "HEAD") == []


def test_a_checkout_without_its_past_is_held_against_the_revision_itself(
    run: "Run", repository: Path
) -> None:
    _git(repository, "branch", "base")
    _git(repository, "checkout", "-q", "--orphan", "alone")
    with (repository / "wrong.md").open("a") as draft:
        draft.write(MORE)
    _git(repository, "commit", "-qam", "alone")
    assert _found(run, "--diff-base", "base") == ["50%"]


def test_a_draft_that_is_added_and_not_committed_is_all_new(run: "Run", repository: Path) -> None:
    (repository / "new.md").write_text((repository / "wrong.md").read_text())
    _git(repository, "add", "new.md")
    assert _found(run, "--diff-base", "HEAD") == ["20%"]


def test_a_draft_that_git_does_not_know_is_all_new(run: "Run", repository: Path) -> None:
    (repository / "new.md").write_text((repository / "wrong.md").read_text())
    assert _found(run, "--diff-base", "HEAD") == ["20%"]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x"])
def test_a_revision_that_git_does_not_know_is_told(
    run: "Run", repository: Path, revision: str
) -> None:
    result = run("check", ".", "--diff-base", revision)
    assert result.exit_code == 2
    assert "Name a revision that git knows" in result.stderr
    assert not (repository / "x").exists()


@pytest.mark.parametrize("is_repository", [True, False])
def test_what_git_does_not_know_of_one_folder_keeps_no_other_back(
    run: "Run", repository: Path, is_repository: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    there = tmp_path_factory.mktemp("there")
    for name in ("one.md", "two.md"):
        (there / name).write_text((repository / "wrong.md").read_text())
    if is_repository:
        _git(there, "init", "-q")
    with (repository / "wrong.md").open("a") as draft:
        draft.write(MORE)

    result = run("check", ".", str(there), "--diff-base", "HEAD", "--output-format", "concise")

    assert result.stdout.startswith("wrong.md:3:13: error")
    (line,) = result.stderr.splitlines()
    assert line.startswith("factcheck: --diff-base HEAD: ")
    assert ", so that 2 drafts are left out. " in line
    assert result.exit_code == 2


def test_what_is_not_asked_for_is_not_called_silenced(run: "Run", repository: Path) -> None:
    with (repository / "wrong.md").open("a") as draft:
        draft.write(MORE)
    (repository / "known.md").write_text("<!-- factcheck: ignore -->\n" + MORE)
    _git(repository, "add", "known.md")
    _git(repository, "commit", "-qm", "known", "known.md")
    told = "3 in findings, 3 silenced, 3 in findings on unchanged lines, 4 could not be checked."

    for form in ("full", "concise", "md"):
        assert told in run("check", ".", "--diff-base", "HEAD", "--output-format", form).stdout
    shown = run("check", ".", "--diff-base", "HEAD", "--show-suppressed", "--statistics")
    assert "wrong.md:1:14: percent-change on unchanged lines: conflicts: " in shown.stdout
    assert "known.md:3:" in shown.stdout
    assert "percent-change silenced by a comment: conflicts: " in shown.stdout
    rows = [line.split() for line in shown.stderr.splitlines()]
    assert "review silenced unchanged agree" in " ".join(rows[0])
    assert rows[1] == ["percent-change", "1", "0", "0", "1", "1", "1"]


def test_nothing_on_changed_lines_is_not_nothing(run: "Run", repository: Path) -> None:
    result = run("check", "wrong.md", "--diff-base", "HEAD")

    assert result.stdout.startswith(
        "No findings on changed lines. 4 figures read: 3 in findings on"
    )
    assert run("check", "right.md", "--diff-base", "HEAD").stdout.startswith("No findings. 4 fig")


def test_reports_tell_apart_who_knows_and_what_is_unchanged(run: "Run", repository: Path) -> None:
    told = {
        form: run("check", "wrong.md", "--diff-base", "HEAD", "--output-format", form).stdout
        for form in ("json", "sarif", "html")
    }

    (silenced,) = json.loads(told["json"])["documents"][0]["silenced"]
    assert silenced["by"] == "unchanged"
    assert '"justification": "It stands on unchanged lines."' in told["sarif"]
    assert '<h2 id="unchanged">On unchanged lines</h2>' in told["html"]
    assert '<h2 id="silenced">' not in told["html"]
