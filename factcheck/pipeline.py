"""The whole way, one stage to a line."""

from __future__ import annotations

from collections.abc import Callable

from factcheck import align, context, extract, judge
from factcheck.family import Ruleset
from factcheck.model.document import Document
from factcheck.model.result import Relation, Report, Rule

Telling = Callable[[str], None]
"""Who is told what is being done, and may tell a person who waits."""


def check(document: Document, ruleset: Ruleset, telling: Telling = lambda _: None) -> Report:
    """Check what a document says against itself. Reads nothing, writes nothing."""
    telling("figures")
    figures = extract.figures(document, ruleset.words)
    telling("what they are about")
    claims = context.claims(document, figures, ruleset.words)
    index = align.index(document, claims, ruleset.words)
    relations: list[tuple[Rule, Relation]] = []
    for at, each in enumerate(ruleset.checks, start=1):
        telling(f"rule {at} of {len(ruleset.checks)}")
        for relation in each.relations(index):
            relations.append((each.rule, relation))
    telling("verdicts")
    return Report.of(document, claims, judge.results(relations))
