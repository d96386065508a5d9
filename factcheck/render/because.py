"""Because: why the figures of a result were taken together."""

from __future__ import annotations

from factcheck.model.alignment import Agreement, Alignment, Tie
from factcheck.model.claim import Facet
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Result
from factcheck.model.telling import told
from factcheck.render.piece import clipped, joined, seen

_MOST = 4
_LONGEST_LAYOUT = 120


def because(result: Result) -> str:
    """What licenses the reading: the words that join, what both speak of, the layout; "" = nothing
    but itself."""
    reading = result.reading
    reasons = [*map(_tie, reading.ties[:_MOST])]
    reasons.extend([_subject(reading.alignments), _silence(reading.alignments)])
    reasons.append(clipped(reading.layout, _LONGEST_LAYOUT))
    given = [reason for reason in reasons if reason]
    return "; ".join(given) or _place(result)


def _tie(tie: Tie) -> str:
    left, right = clipped(tie.left.figure.written), clipped(tie.right.figure.written)
    if tie.words is None:
        return f"{left} stands beside {right}"
    return f"“{seen(tie.left.document, tie.words)}” joins {left} and {right}"


def _subject(alignments: tuple[Alignment, ...]) -> str:
    """What both sides speak of: "revenue of Acme, 2023"."""
    measures, subjects, periods, scopes = (
        joined(_shared(alignments, facet))
        for facet in (Facet.MEASURE, Facet.SUBJECT, Facet.PERIOD, Facet.SCOPE)
    )
    head = " of ".join(part for part in (measures, subjects) if part)
    return ", ".join(part for part in (head, periods, scopes) if part)


def _shared(alignments: tuple[Alignment, ...], facet: Facet) -> list[str]:
    """The values of a facet in which the claims were found to agree."""
    values = (
        side.facet(facet)
        for alignment in alignments
        if (facet, Agreement.SAME) in alignment.agreements
        for side in (alignment.left, alignment.right)
    )
    found = dict.fromkeys(_value(value) for value in values if value is not None)
    return [*list(found)[:_MOST], *(["others"] if len(found) > _MOST else [])]


def _silence(alignments: tuple[Alignment, ...]) -> str:
    """The facets that one of two claims does not state: there the reading is a guess."""
    unstated = dict.fromkeys(
        facet.value
        for alignment in alignments
        for facet, agreement in alignment.agreements
        if agreement is Agreement.UNSTATED
    )
    facets = joined(list(unstated), "or the")
    return f"the text does not always say the {facets}" if facets else ""


def _place(result: Result) -> str:
    leaves = (result.stated, *result.reading.implied.cited)
    figures = [leaf.claim.figure for leaf in leaves if isinstance(leaf, Cited)]
    if len(figures) < 2 or len({figure.block for figure in figures}) > 1:
        return ""
    is_one = len({figure.sentence for figure in figures}) == 1
    return f"they stand in one {'sentence' if is_one else figures[0].block.kind.value}"


def _value(value: str | Interval) -> str:
    return clipped(value) if isinstance(value, str) else told(Quantity(value, DATE), None)
