"""Examples: what a ruleset says of itself, held against what the checker says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck import api
from factcheck.family import Example, Ruleset
from factcheck.model.result import Result
from factcheck.render.phrase import line


def said(example: Example, ruleset: Ruleset) -> str:
    """What the example's rules say of its text, a line for each result in the order of the text."""
    return "\n".join(map(line, _results(example, ruleset)))


def of_rule(id: str, ruleset: Ruleset) -> list[Example]:
    """The examples that hold a rule: first those in which it speaks itself, then those in which
    nothing is said, then those of the rules that share its file."""

    def remoteness(example: Example) -> int:
        if not example.expect:
            return 1
        # A rule that is alone in its file is who speaks there.
        is_own = len(example.rules) == 1 or id in speaking(example, ruleset)
        return 0 if is_own else 2

    return sorted((each for each in ruleset.examples if id in each.rules), key=remoteness)


def speaking(example: Example, ruleset: Ruleset) -> set[str]:
    """Which of an example's rules speak in it."""
    return {result.rule.id for result in _results(example, ruleset)}


def _results(example: Example, ruleset: Ruleset) -> Iterator[Result]:
    day = date.fromisoformat(example.date) if example.date else None
    report = api.check_text(example.text, example.name, ruleset, day)
    return (result for result in report.results if result.rule.id in example.rules)
