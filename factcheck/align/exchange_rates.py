"""Exchange rates: a figure that says what one of another currency is worth.

"90 rupees *per euro*", "at 85 *to the dollar*", "*with the franc at* $1.25": which dollar it is,
the other amounts of the passage say.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.align.quoted import codes_by_name
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.worded import Worded
from factcheck.model.words import Words

Rate = tuple[str, str]
"""The currency that it is told in, and the one of which it is told."""
TWO = 2
REACH = 40
_TO = Worded("exchange_rates", r"(?:\s(?P<own>[a-z]+))?\s{to}\s(?:{the}\s)?(?P<other>[a-z]+)\b")
_AT = Worded("exchange_rates", r"\b{one}\s(?P<other>[a-z]+)\s(?:{stands}\s)?{at}\s$")


def exchange_rate(claim: Claim, told: Sequence[Claim], words: Words) -> Rate | None:
    """The two currencies of a rate; None where it is none, or which are meant is not told."""
    figure = claim.figure
    if figure.kind not in (Kind.COUNT, Kind.MONEY) or figure.quantity is None:
        return None
    codes = {_code(one) for one in told if one.figure.kind is Kind.MONEY and one is not claim}
    names = codes_by_name(words)
    below = {code for code in names.get(_other(claim, words), ()) if code in codes}
    above = {_code(claim)} if figure.kind is Kind.MONEY else codes - below
    if len(codes | above) != TWO or len(below) != 1 or len(above) != 1 or below == above:
        return None
    return above.pop(), below.pop()


def _other(claim: Claim, words: Words) -> str:
    """The name of the currency of which so much is told of one."""
    figure = claim.figure
    if figure.per:
        return figure.per.lower()
    prose, (start, end) = figure.block.prose, figure.sentence
    behind = _TO.of(words).match(prose, figure.end, end)
    if behind:
        return behind["other"].lower()
    before = _AT.of(words).search(prose, max(start, figure.lead - REACH), figure.lead)
    return before["other"].lower() if before else ""


def _code(claim: Claim) -> str:
    dimension = claim.quantity.unit.dimension
    return dimension[0][0] if dimension else ""
