"""Rank: where the figures of a result stand, and which of several results is told first."""

from __future__ import annotations

from typing import Any

from factcheck.judge.judgement import Judged
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.result import Result, Severity, Verdict
from factcheck.model.span import Span

Place = tuple[str, Span]
"""A document and a span of it: a witness has spans of its own."""

_SEVERITIES = {severity: at for at, severity in enumerate(Severity)}
_VERDICTS = {Verdict.CONFLICTS: 0, Verdict.UNCLEAR: 1, Verdict.HOLDS: 2}


def place(claim: Claim) -> Place:
    return claim.document.name, claim.figure.span


def places(result: Result) -> frozenset[Place]:
    """Where the figures of a result stand, and the things that it counts."""
    leaves = (result.stated, *result.reading.implied.leaves())
    names = [leaf.claim.document.name for leaf in leaves if isinstance(leaf, Cited)]
    home = names[0] if names else ""
    return frozenset(
        place(leaf.claim) if isinstance(leaf, Cited) else (home, leaf.span)
        for leaf in leaves
        if leaf.span is not None
    )


def rank(judged: Judged) -> tuple[Any, ...]:
    """The gravest first, then the surest, then one that a slip explains, then as the text runs."""
    result = judged.result
    return (
        _VERDICTS[result.verdict],
        _SEVERITIES[result.severity],
        *_vagueness(result),
        result.slip is None,
        *_order(result),
    )


def specificity(judged: Judged) -> tuple[Any, ...]:
    """Of the same figures: what the wording ties together first, before what only seems alike."""
    return (*_vagueness(judged.result), *rank(judged))


def _vagueness(result: Result) -> tuple[bool, int, int]:
    reading = result.reading
    return reading.is_by_elimination, len(reading.alignments), -len(reading.ties)


def _order(result: Result) -> tuple[Any, ...]:
    # To the last detail, so that the order in which rules run decides nothing.
    amount = result.expected.amount
    expected = (amount.low, amount.high, result.expected.unit.symbol)
    return result.spans, result.rule.id, result.relation.comparison, expected
