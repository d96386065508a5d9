"""Examples: what a ruleset says of itself, held against what the checker says."""

from __future__ import annotations

from datetime import date

from factcheck import api
from factcheck.family import Example, Ruleset
from factcheck.render.phrase import line


def said(example: Example, ruleset: Ruleset) -> str:
    """What the example's rules say of its text, a line for each result in the order of the text."""
    day = date.fromisoformat(example.date) if example.date else None
    report = api.check_text(example.text, example.name, ruleset, day)
    return "\n".join(line(result) for result in report.results if result.rule.id in example.rules)
