"""Shells complete commands, options, rules and formats, as real shells show."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from factcheck.surfaces.cli import main

if TYPE_CHECKING:
    from tests.surfaces.conftest import Run

needs = {
    shell: pytest.mark.skipif(shutil.which(shell) is None, reason=f"there is no {shell}")
    for shell in ("bash", "zsh", "fish")
}

PLACES = {
    "a command": ("ch", ["check"]),
    "a command of a command": ("baseline pr", ["prune"]),
    "an option": ("check --stat", ["--statistics"]),
    "a format": ("check --output-format g", ["github", "gitlab"]),
    "a rule": ("explain period-tot", ["period-total"]),
    "a family": ("rules period_tot", ["period_total"]),
    "one rule more": ("check --select total,weekd", ["total,weekday"]),
    "a shell": ("completion z", ["zsh"]),
    "a form to be written": ("check --output js", ["json=", "jsonl="]),
    "a list to be written": ("figures --output c", ["csv="]),
    "what there is not": ("explain nonsense", []),
}


def asked(words: str) -> list[str]:
    """What we tell a shell that asks."""
    line = f"factcheck {words}"
    environment = {
        "_FACTCHECK_COMPLETE": "bash_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split()) - 1),
    }
    told = CliRunner().invoke(main, env=environment, prog_name="factcheck").stdout
    return [line.partition(",")[2] for line in told.splitlines() if line.startswith("plain,")]


@pytest.mark.parametrize(("words", "found"), PLACES.values(), ids=list(PLACES))
def test_what_may_stand_at_a_place_is_told(words: str, found: list[str]) -> None:
    assert asked(words) == found


def test_rules_of_ones_own_are_completed_once_they_are_named(desk: Path) -> None:
    (desk / "house.toml").write_text(
        'family = "total"\n[[rule]]\nid = "our-total"\ntitle = "T"\nseverity = "review"\n'
    )
    (desk / "broken.toml").write_text("family = ")

    assert asked("check --ruleset house.toml --select our") == ["our-total"]
    assert asked("check --ruleset broken.toml --select our") == []
    assert asked("check --ruleset broken.toml --select period-t") == ["period-total"]


def test_paths_follow_a_form(desk: Path) -> None:
    (desk / "out").mkdir()
    (desk / "out" / "old.json").write_text("")

    assert asked("check --output json=o") == ["json=out/"]
    assert asked("check --output json=out/") == ["json=out/old.json"]
    assert asked("check --output json=nowhere/") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(run: "Run", shell: str) -> None:
    told = run("completion", shell)

    assert "_FACTCHECK_COMPLETE" in told.stdout
    assert told.exit_code == 0


@pytest.fixture
def path(desk: Path) -> str:
    """A search path on which the command is this very code."""
    (desk / "bin").mkdir()
    command = desk / "bin" / "factcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n')
    command.chmod(0o755)
    return f"{command.parent}:{os.environ['PATH']}"


SOURCES = {
    "bash": (["bash", "--norc", "-i"], 'eval "$(factcheck completion bash)"'),
    "zsh": (
        ["zsh", "-f", "-i"],
        'autoload -U compinit; compinit -u; eval "$(factcheck completion zsh)"',
    ),
}


@pytest.mark.parametrize("shell", [pytest.param(name, marks=needs[name]) for name in SOURCES])
def test_a_key_completes_what_a_person_types(desk: Path, path: str, shell: str) -> None:
    from tests.surfaces.terminal import Typed

    command, source = SOURCES[shell]
    environment = {**os.environ, "PATH": path, "PS1": "> ", "TERM": "xterm", "HOME": str(desk)}
    typed = Typed(command, cwd=desk, env=environment)
    typed.says(f"{source}; echo rea''dy\n", "ready")

    # At the beginning of the line (Ctrl-A) stands echo: what was completed is only told.
    typed.says("factcheck explain period-tot\t", "explain period-total ")
    typed.says("\x01echo told: \n", "told: factcheck explain period-total")
    typed.says("factcheck check --select total,weekd\t", "total,weekday")
    typed.says("\x01echo told: \n", "told: factcheck check --select total,weekday")
    typed.says("factcheck figures --output cs\t", "csv=")
    typed.says("x.csv\x01echo told: \n", "told: factcheck figures --output csv=x.csv")
    typed.says("factcheck check wro\t", "wrong.md")
    typed.end()


@needs["fish"]
def test_fish_completes_with_what_a_rule_is_about(desk: Path, path: str) -> None:
    ask = "factcheck completion fish | source; complete -C 'factcheck explain period-tot'"

    told = subprocess.run(
        ["fish", "--no-config", "-c", ask],
        env={**os.environ, "PATH": path, "HOME": str(desk)},
        cwd=desk,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert told.stdout.startswith("period-total\t")
