"""Rates: a price or an amount for each of something that the sentence counts.

"83.8 million shares at $10 per share": the price is tied to the count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.span import Span

_PER = re.compile(r"\s?(?:per|a|an|each|/)\s?((?:[\w-]+ ){0,2}[\w-]+)", re.IGNORECASE)
RATED = frozenset({Kind.MONEY, Kind.MEASURE})
COUNTED = frozenset({Kind.COUNT, Kind.MEASURE, Kind.DURATION})


def rate_ties(sentence: tuple[Claim, ...]) -> Iterator[Tie]:
    """From each rate to what it is taken times."""
    for rate in sentence:
        figure = rate.figure
        if figure.kind not in RATED or figure.quantity is None:
            continue
        said = _PER.match(figure.block.prose, figure.end, figure.sentence[1])
        if said is None:
            continue
        words = {word.lower().removesuffix("s") for word in said.group(1).split()}
        where = Span(figure.span.end, figure.block.span_of(said.end() - 1, said.end()).end)
        for counted in sentence:
            if counted is not rate and _noun(counted) in words:
                yield Tie(TieKind.PER, rate, counted, where)


def _noun(claim: Claim) -> str | None:
    """What a figure counts, in the singular; None where it counts nothing."""
    figure = claim.figure
    if figure.kind not in COUNTED or figure.quantity is None:
        return None
    return figure.quantity.unit.symbol.lower() or None
