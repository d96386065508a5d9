"""action.yml: what GitHub's schema asks for, and its steps do what they say when they are run."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.around.runner import Job

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
ACTION = ROOT / "action.yml"
GUIDE = ROOT / "docs/ci.md"
ZIZMOR = str(Path(__file__).with_name("zizmor.yml"))
PROGRAMS = Path(sys.executable).parent
STEPS = yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]
SCRIPTS = {step["name"]: step["run"] for step in STEPS if "run" in step}
WRONG = "Revenue rose 20% to $120 million, from $110 million a year earlier.\n"
UPLOAD = "github/codeql-action/upload-sarif@v4"

# Stands for python3 where it would set up an environment: that takes minutes, and pre-commit's
# test and the wheel's show that what is installed works.
PYTHON = """#!/bin/sh
case "$1 $2" in
    "-m venv") mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; cp "{factcheck}" "$3/bin/factcheck" ;;
    "-m pip") shift 3; printf '%s\\n' "pip installs: $*" ;;
    *) exit 9 ;;
esac
"""
FACTCHECK = """#!/bin/sh
PYTHONPATH="{root}" exec "{python}" -m factcheck "$@"
"""

Run = Callable[..., Job]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """The action, run in a checkout that has wrong.md and a draft with a blank in its name."""
    checkout, temporary, programs = (tmp_path / name for name in ("checkout", "temp", "bin"))
    for folder in (checkout, temporary, programs):
        folder.mkdir()
    (checkout / "wrong.md").write_text(WRONG)
    (checkout / "a letter.md").write_text(WRONG.replace("20%", "9%"))
    shim = programs / "factcheck"
    for path, text in {
        shim: FACTCHECK.format(root=ROOT, python=sys.executable),
        programs / "python3": PYTHON.format(factcheck=shim),
    }.items():
        path.write_text(text)
        path.chmod(0o755)
    return lambda **inputs: Job(ACTION, checkout, temporary, programs).run(**inputs)


def _asked(*command: str, given: str | None = None) -> None:
    """A program finds nothing to say."""
    told = subprocess.run(
        [str(PROGRAMS / command[0]), *command[1:]],
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_it_is_what_the_schema_of_actions_asks_for() -> None:
    _asked("check-jsonschema", "--builtin-schema", "vendor.github-actions", str(ACTION))


@pytest.mark.parametrize(
    ("beginning", "command"),
    [
        ("name: figures\n", ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")),
        ("name: figures\n", ("zizmor", "--offline", "--config", ZIZMOR)),
        ("figures:\n", ("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci")),
        ("repos:\n", ("pre-commit", "validate-config")),
    ],
)
def test_what_the_guide_shows_is_what_its_readers_ask_for(
    tmp_path: Path, beginning: str, command: tuple[str, ...]
) -> None:
    shown = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    (text,) = (each for each in shown if each.startswith(beginning))
    # A reader puts another name there, and the revision's hash where it wants one.
    (tmp_path / "shown.yml").write_text(re.sub(r"OWNER/factcheck@v0", f"a/b@{'0' * 40}", text))

    _asked(*command, str(tmp_path / "shown.yml"))


def test_the_guide_has_every_input_with_its_default() -> None:
    told = GUIDE.read_text("utf-8")
    inputs = yaml.safe_load(ACTION.read_text("utf-8"))["inputs"]
    rows = {
        name: f"| `{name}` | `{each['default']}` |" if each["default"] else f"| `{name}` | "
        for name, each in inputs.items()
    }

    assert [name for name, row in rows.items() if row not in told] == []


def test_the_hook_is_what_the_schema_of_hooks_asks_for() -> None:
    _asked("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))


def test_zizmor_finds_no_hole_in_it() -> None:
    _asked("zizmor", "--offline", "--config", ZIZMOR, "--persona", "auditor", str(ACTION))


@pytest.mark.parametrize("name", SCRIPTS)
def test_shellcheck_has_nothing_to_say_of_a_step(name: str) -> None:
    _asked("shellcheck", "--shell", "bash", "-", given=SCRIPTS[name])


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_input_stands_in_a_script(name: str) -> None:
    assert "${{" not in SCRIPTS[name]


def test_a_finding_fails_the_job_and_stands_in_log_summary_and_report(run: Run) -> None:
    job = run()

    assert (job.status, job.outputs["check"]["status"]) == (1, "1")
    assert "::error file=wrong.md,line=1," in job.said
    assert job.summary.startswith("<!-- made by factcheck -->\n## factcheck\n")
    (found,) = _sarif(job)["results"]
    assert found["ruleId"] == "percent-change"


def test_nothing_found_passes(run: Run) -> None:
    job = run(paths="a letter.md\n")

    assert (job.status, job.outputs["check"]["status"]) == (0, "0")
    assert _sarif(job)["results"] == []


@pytest.mark.parametrize(
    ("paths", "status"),
    [
        ("wrong.md", 1),
        ("wrong.md a", 2),
        ("a letter.md\n", 0),
        ("\na letter.md\n\nwrong.md\n", 1),
        ("a letter.md", 2),
        ("--help", 2),
    ],
)
def test_paths_stand_one_a_line_or_beside_each_other(run: Run, paths: str, status: int) -> None:
    assert run(paths=paths).status == status


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({"fail_on": "never"}, 0),
        ({"fail_on": "perhaps"}, 2),
        ({"arguments": "--ignore percent-change  --jobs 1"}, 0),
        ({"arguments": "--config missing.toml"}, 2),
        ({"diff_base": "main"}, 2),
    ],
)
def test_inputs_reach_the_command(run: Run, inputs: dict[str, str], status: int) -> None:
    assert run(**inputs).status == status


@pytest.mark.parametrize("name", ["paths", "fail_on", "diff_base", "arguments", "sarif", "version"])
@pytest.mark.parametrize(
    "attack", ["$(touch PWNED)`touch PWNED`; touch PWNED #", "'\"; touch PWNED\n* && touch PWNED\n"]
)
def test_what_an_input_says_is_never_run(run: Run, name: str, attack: str) -> None:
    job = run(**{name: attack})

    places = [job.checkout, job.temporary]
    assert [path for place in places for path in place.rglob("PWNED")] == []


def test_the_report_is_uploaded_where_that_is_asked_for(run: Run) -> None:
    assert UPLOAD not in run().used

    job = run(upload_sarif="true", sarif="reports.sarif")

    assert job.used[UPLOAD] == {"sarif_file": "reports.sarif", "category": "factcheck"}


def test_a_report_that_was_not_written_is_not_uploaded(run: Run) -> None:
    job = run(upload_sarif="true", arguments="--config missing.toml")

    assert (job.status, job.used) == (2, {})


def test_a_summary_of_a_run_before_is_not_told_again(run: Run) -> None:
    run()

    assert run(arguments="--config missing.toml").summary == ""


def test_the_version_that_is_asked_for_is_installed(run: Run) -> None:
    assert f"pip installs: --quiet {ROOT}\n" in run().said
    assert "pip installs: --quiet factcheck-figures==0.1.0\n" in run(version="==0.1.0").said


def _sarif(job: Job) -> dict[str, Any]:
    (told,) = json.loads((job.checkout / "factcheck.sarif").read_text("utf-8"))["runs"]
    return told
