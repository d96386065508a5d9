"""Because: why the figures of a result were taken together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.alignment import Agreement, Tie
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity
from factcheck.model.result import Result
from factcheck.model.telling import told
from factcheck.render.piece import clipped, joined, seen

_MOST = 4


def because(result: Result) -> str:
    """What licenses the reading: the words that join, what both speak of, the layout; "" = nothing
    but itself."""
    reading = result.reading
    claims = [
        leaf.claim for leaf in (result.stated, *reading.implied.cited) if isinstance(leaf, Cited)
    ]
    reasons = [*map(_tie, reading.ties[:_MOST])]
    if reading.alignments:
        reasons.append(_subject(claims))
        reasons.append(_silence(result))
    reasons.append(clipped(reading.layout))
    given = [reason for reason in reasons if reason]
    return "; ".join(given) or _place(claims)


def _tie(tie: Tie) -> str:
    left, right = clipped(tie.left.figure.written), clipped(tie.right.figure.written)
    if tie.words is None:
        return f"{left} stands beside {right}"
    return f"“{seen(tie.left.document, tie.words)}” joins {left} and {right}"


def _subject(claims: list[Claim]) -> str:
    """ "revenue of Acme, 2023 and 2022"."""
    measures = joined(_each(claim.measure for claim in claims))
    subjects = joined(_each(claim.subject for claim in claims))
    head = " of ".join(part for part in (measures, subjects) if part)
    periods = joined(_each(_period(claim.period) for claim in claims))
    scopes = joined(_each(claim.scope for claim in claims))
    return ", ".join(part for part in (head, periods, scopes) if part)


def _silence(result: Result) -> str:
    """The facets that one of two claims does not state: there the reading is a guess."""
    unstated = dict.fromkeys(
        facet.value
        for alignment in result.reading.alignments
        for facet, agreement in alignment.agreements
        if agreement is Agreement.UNSTATED
    )
    return (
        f"the text does not always say the {joined(list(unstated), 'or the')}" if unstated else ""
    )


def _place(claims: list[Claim]) -> str:
    figures = [claim.figure for claim in claims]
    if len(figures) < 2 or len({figure.block for figure in figures}) > 1:
        return ""
    is_one = len({figure.sentence for figure in figures}) == 1
    return f"they stand in one {'sentence' if is_one else figures[0].block.kind.value}"


def _period(period: Interval | None) -> str | None:
    return told(Quantity(period, DATE), None) if period is not None else None


def _each(values: Iterable[str | None]) -> list[str]:
    return list(_first(dict.fromkeys(clipped(value) for value in values if value)))


def _first(values: Iterable[str]) -> Iterator[str]:
    for place, value in enumerate(values):
        if place == _MOST:
            yield "others"
            return
        yield value
