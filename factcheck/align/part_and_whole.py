"""A part and its whole: may the one be of the other, and does nothing but "of" stand between?

"22 of the 88 days": the part may be told as a count of what the whole is measured in.
"""

from __future__ import annotations

from factcheck.align.pairs import is_lent
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import PLAIN, Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.worded import Worded
from factcheck.model.words import Words

PARTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})
FEWER = frozenset({Modifier.UNDER, Modifier.AT_MOST, Modifier.UP_TO})
_ONE = Worded("parts", r"\b(?P<one>{one})\s{of}\s{those}\s$", re.IGNORECASE)
_BARE = Worded("parts", r"\s*(?:{of_the}|{of}\s.*{owners})\s*")


def may_be_part(part: Claim, whole: Claim) -> bool:
    """May the one be a part of the other, as far as their kinds go?"""
    if Role.CHANGE in (part.role, whole.role) or part.figure.kind not in PARTS:
        return False
    if part.figure.quantity is None or whole.figure.quantity is None:
        return False
    is_kind = part.figure.kind is whole.figure.kind and part.quantity.is_like(whole.quantity)
    if not is_kind and not _is_counted_in(part, whole) and not is_lent(part, whole):
        return False
    is_plain = part.figure.ends is None and whole.figure.ends is None
    return is_plain and Cited.hedged(whole).quantity.base().low > 0


def _is_counted_in(part: Claim, whole: Claim) -> bool:
    is_count = part.figure.kind is Kind.COUNT and whole.figure.kind is Kind.DURATION
    return is_count and part.quantity.unit.symbol == whole.quantity.unit.symbol


def in_its_unit(part: Claim, whole: Claim) -> Cited:
    """The part in the unit of its whole."""
    told = Cited.hedged(part)
    if part.quantity.is_like(whole.quantity) or is_lent(part, whole):
        return told
    return Cited(part, Quantity(told.quantity.amount, whole.quantity.unit))


def is_bare(of: Tie, words: Words) -> bool:
    """ "19 of the 20", "19 of the mill's 20": nothing but "of" stands between, and neither count is
    a bound that opens the other way."""
    part, whole = of.left.figure, of.right.figure
    glue = part.block.prose[part.end : whole.start].lower()
    is_closed = part.modifier not in FEWER and whole.modifier in PLAIN
    is_noun = whole.block.prose.startswith("-", whole.end)
    return is_closed and not is_noun and _BARE.of(words).fullmatch(glue) is not None


def one_of(whole: Claim, words: Words) -> Known | None:
    """The part that is told as a word and read as no figure: "*one* of the five"."""
    figure = whole.figure
    is_plain = figure.modifier in PLAIN and figure.ends is None
    found = _ONE.of(words).search(figure.block.prose, figure.sentence[0], figure.start)
    if found is None or not is_plain or figure.block.prose.startswith("-", figure.end):
        return None
    one = Quantity(Interval.exactly(1), ONE)
    return Known(found["one"], "the text", one, figure.block.span_of(*found.span("one")))
