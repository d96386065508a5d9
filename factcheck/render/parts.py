"""Parts: the figures of a result, each with a word for what it is in it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Computed, Leaf, Operator
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Result
from factcheck.model.span import Span
from factcheck.model.telling import told
from factcheck.render.piece import as_said, clipped

STATED, PART, COUNTED = "stated", "part", "counted"
"""What is asserted; what it is worked out from, where no better word is known; things counted."""

_LONGEST = 28
_RIGHT = {
    TieKind.OF: "whole",
    TieKind.EQUALS: "the same",
    TieKind.INCLUDING: PART,
    TieKind.REMAINING: "left",
    TieKind.PER: "how many",
}
_LEFT = {
    TieKind.OF: PART,
    TieKind.INCLUDING: "whole",
    TieKind.EQUALS: "the same",
    TieKind.PER: "each",
}


@frozen
class Part:
    """A figure of a result, in the words of its author; ``span`` is None for a constant."""

    label: str
    text: str
    span: Span | None


def parts(result: Result) -> tuple[Part, ...]:
    """What is stated first, then what it is worked out from, in the order of the formula."""
    stated = result.stated
    leaves = [leaf for leaf in result.reading.implied.leaves() if leaf.span]
    found = {stated.span: Part(STATED, as_said(stated).text, stated.span)}
    labels = _labels(result, leaves)
    for leaf, label in zip(leaves, labels, strict=True):
        if leaf.span not in found:
            found[leaf.span] = Part(clipped(label, _LONGEST), as_said(leaf).text, leaf.span)
    return tuple(found.values())


def _labels(result: Result, leaves: list[Leaf]) -> Iterator[str]:
    claims = [leaf.claim for leaf in leaves if isinstance(leaf, Cited)]
    # Only where claims were compared facet by facet do their facets say why they stand here.
    telling = _telling(claims) if result.reading.alignments else None
    plain = _plain(result)
    heads = _heads(claims)
    for leaf in leaves:
        if isinstance(leaf, Cited):
            head = heads.get(leaf.claim.figure.span)
            yield _tied(result, leaf.claim) or (_facet(leaf.claim, telling) or head or plain)
        else:
            yield plain


def _tied(result: Result, claim: Claim) -> str | None:
    is_worked_out = isinstance(result.reading.implied, Computed)
    for tie in result.reading.ties:
        if is_worked_out and tie.kind is TieKind.EQUALS:
            # "66 of 150, or 54%": the share is the same as both together, and as neither.
            continue
        if tie.right is claim:
            return _RIGHT.get(tie.kind, tie.kind.value)
        if tie.left is claim and tie.kind in _LEFT:
            return _LEFT[tie.kind]
    return None


def _telling(claims: list[Claim]) -> str | None:
    """The facet that tells the parts apart."""
    for facet in ("measure", "period", "subject"):
        values = {getattr(claim, facet) for claim in claims}
        if None not in values and len(values) == len(claims) > 1:
            return facet
    return None


def _heads(claims: list[Claim]) -> dict[Span, str]:
    """What stands at the head of each cell of a table, where that tells them apart."""
    cells = {claim.figure.span: claim.figure.block.cell for claim in claims}
    for name in ("row_header", "column_header"):
        heads = {span: getattr(cell, name, "") for span, cell in cells.items()}
        if len({*heads.values()} - {""}) == len(heads) > 1:
            return heads
    return {}


def _facet(claim: Claim, facet: str | None) -> str | None:
    value = getattr(claim, facet) if facet else None
    if isinstance(value, Interval):
        return told(Quantity(value, DATE), None)
    return value if isinstance(value, str) else None


def _plain(result: Result) -> str:
    match result.reading.implied:
        case Computed(operator=Operator.COUNT):
            return COUNTED
        case Computed(operator=Operator.WEEKDAY):
            return "the date"
        case Computed():
            return PART
    return "the other figure"
