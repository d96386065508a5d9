"""A number spelled out, and its numeral in a bracket behind it.

"Within fourteen (40) days": one of the two is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.result import Reading, Relation

NUMBERS = (Kind.COUNT, Kind.DURATION, Kind.MEASURE, Kind.MONEY)


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    for spelled in claims.anchors(*NUMBERS):
        if spelled.figure.style.is_word:
            for tie in claims.tied(spelled, TieKind.EQUALS):
                if _is_numeral_of(tie):
                    reading = Reading(Cited.printed(spelled), ties=(tie,))
                    yield Relation(Cited.printed(tie.right), (reading,))


def _is_numeral_of(tie: Tie) -> bool:
    """Nothing stands between the word and the bracket, and nothing but the numeral in it."""
    spelled, numeral = tie.left.figure, tie.right.figure
    prose = spelled.block.prose
    is_alone = prose[numeral.end : numeral.end + 1] == ")" and numeral.written.isdigit()
    return is_alone and prose[spelled.end : numeral.start] == " ("


FAMILY = Family(NoOptions, relations)
