"""What the guides say comes out does come out: docs/editor.md and README.md."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck import api
from factcheck.model.result import Report
from factcheck.render.phrase import line
from factcheck.render.text import text

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
