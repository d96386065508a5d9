"""The whole way, one stage to a line."""

from __future__ import annotations

from factcheck import align, context, extract, judge
from factcheck.family import Ruleset
from factcheck.model.document import Document
from factcheck.model.result import Report


def check(document: Document, ruleset: Ruleset) -> Report:
    """Check what a document says against itself. Reads nothing, writes nothing."""
    figures = extract.figures(document, ruleset.words)
    claims = context.claims(document, figures, ruleset.words)
    index = align.index(document, claims, ruleset.words)
    relations = [
        (check.rule, relation) for check in ruleset.checks for relation in check.relations(index)
    ]
    return Report.of(document, claims, judge.results(relations))
