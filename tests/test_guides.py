"""What the guides say comes out does come out: docs/editor.md and README.md."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from factcheck import api
from factcheck.model.result import Report
from factcheck.render.phrase import line
from factcheck.render.text import text
from factcheck.surfaces.cli import main

ROOT = Path(__file__).parents[1]
EDITOR = (ROOT / "docs/editor.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
LETTER = """# Pop Mart up 370%

Shares of Pop Mart have gained 368% this year.

Revenue rose 25% to $12.0m from $10.0m a year earlier.
"""


def _letter() -> Report:
    found = re.search(r"```markdown\n(.*?)```", EDITOR, re.DOTALL)
    assert found is not None
    return api.check_text(found[1], "letter.md")


def test_the_letter_of_the_editors_guide_has_the_findings_that_it_tells_of() -> None:
    told = [each[2:] for each in EDITOR.splitlines() if each.startswith("- ") and ", not " in each]

    said = [line(each).removeprefix("conflicts: ") for each in _letter().findings]

    assert said == told


def test_the_letter_of_the_editors_guide_is_counted_as_it_says() -> None:
    counted = text([_letter()]).strip().splitlines()[-1]

    assert f"**{counted}**" in EDITOR


def test_the_readme_shows_what_comes_out() -> None:
    shown = re.findall(r"^  (= (?:arithmetic|to mend).*)$", README, re.MULTILINE)

    said = text([api.check_text(LETTER, "letter.md")])

    assert [each for each in shown if each not in said] == []


def test_links_of_the_guides_lead_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]

    broken = [
        f"{page.name}: {link}"
        for page in pages
        for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text("utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]

    assert broken == []


def _commands() -> list[str]:
    """The command lines of the guides, without what is remarked beside them."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    blocks = re.findall(
        r"^```\w*\n(.*?)^```", "".join(page.read_text("utf-8") for page in pages), re.M | re.S
    )
    lines = [line for block in blocks for line in block.splitlines()]
    told = (re.split(r"\s{2,}|\s#| > | \| ", line)[0] for line in lines)
    # The synopsis says of what is to come, too.
    return [
        line for line in told if line.startswith("factcheck ") and not re.search(r"[\[|]", line)
    ]


@pytest.mark.parametrize("line", dict.fromkeys(_commands()))
def test_command_lines_of_the_guides_are_understood(line: str) -> None:
    _, *arguments = shlex.split(line)

    group: click.Command = main
    while isinstance(group, click.Group):
        group = group.commands[arguments.pop(0)]

    group.make_context("factcheck", arguments)
