"""Named levels: figures in a row, each with the name of whose it is.

"Alder collected 412 kg, Birch 388 and Cedar 507", "690 mm in 2021, 745 mm in 2022 and 902 mm in
2023": the names stand before all of them, or behind all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.phrasing import small_words
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind, Modifier
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT, Kind.DURATION)
LEAST, MOST = 3, 9
_NAME = re.compile(r"\b(?:[A-Z][\w'’]*(?:[ -][A-Z][\w'’]*)*|(?:19|20)\d\d)\b")
_NUMBERED = re.compile(r"\b[A-Z][\w'’]*(?: [A-Z][\w'’]*)* \d{1,3}\b")
_LAST = re.compile(r"((?:[A-Z][\w'’]* )*[A-Z][\w'’]*) $")
_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d+")
Row = dict[str, Cited]


def named_levels(claims: ClaimIndex) -> Iterator[Row]:
    """The rows of a document, each of one sentence."""
    last = None
    for one in claims.anchors(*KINDS):
        key = (one.figure.block.index, one.figure.sentence)
        if one.figure.block.cell is None and key != last:
            together = claims.siblings(one, Layout.SENTENCE)
            if LEAST <= len(together) <= 2 * MOST:
                yield from _rows(claims, [each for each in together if _is_level(each)])
        last = key


def _is_level(one: Claim) -> bool:
    figure = one.figure
    if figure.kind is Kind.NAME:  # "Birch 388"
        return _DIGITS.fullmatch(figure.written) is not None
    if figure.quantity is None:
        return False
    is_plain = figure.ends is None and figure.modifier is Modifier.EXACT and not figure.per
    return figure.kind in KINDS and is_plain and one.role is not Role.CHANGE


def _numbered(told: list[Claim]) -> frozenset[str]:
    """The words that stand before several of the figures: "*Unit* 2 ran for 341 days, *Unit* 1"."""
    found = Counter(filter(None, map(_head, told)))
    return frozenset(word for word, times in found.items() if times > 1)


def _head(one: Claim) -> str:
    figure = one.figure
    found = _LAST.search(figure.block.prose, figure.sentence[0], figure.lead)
    return found[1] if found else ""


def _rows(claims: ClaimIndex, told: list[Claim]) -> Iterator[Row]:
    """The figures from the first that has a name of its own, all of one sort."""
    months = claims.words.table("superlatives").get("month_names", ())
    small, heads = small_words(claims.words) - frozenset(months), _numbered(told)
    name = _NUMBERED if heads else _NAME
    told = [each for each in told if _head(each) not in heads]
    for at in range(len(told) - LEAST + 1):
        first = told[at]
        if first.figure.quantity is None:
            continue
        row = [first, *(each for each in told[at + 1 :] if _goes_on(first, each))]
        for names in (_before(row, small, name), _behind(row, small, name)):
            if LEAST <= len(set(names)) == len(row) <= MOST and "" not in names:
                yield dict(zip(names, (_cited(first, each) for each in row), strict=True))
                return


def _goes_on(first: Claim, other: Claim) -> bool:
    """Is it of the same unit, or a bare number behind one of it?"""
    if other.figure.kind is Kind.NAME:
        return True
    is_bare = other.figure.kind is Kind.COUNT and not other.quantity.unit.symbol
    is_like = other.figure.kind is first.figure.kind and other.quantity.unit == first.quantity.unit
    return is_bare or is_like


def _cited(first: Claim, own: Claim) -> Cited:
    """A figure of the row, a bare number in the unit of the first."""
    if own.figure.quantity is None:
        value = Interval.exactly(Fraction(own.figure.written.replace(",", "")))
        return Cited(own, Quantity(value, first.quantity.unit))
    if own.quantity.unit == first.quantity.unit or own.figure.printed is None:
        return Cited.printed(own)
    return Cited(own, Quantity(own.figure.printed.amount, first.quantity.unit))


def _before(row: list[Claim], small: frozenset[str], name: re.Pattern[str]) -> list[str]:
    starts = [row[0].figure.sentence[0], *(each.figure.end for each in row)]
    stretches = zip(starts, (each.figure.lead for each in row), strict=False)
    prose = row[0].figure.block.prose
    return [("", *_names(prose, start, end, small, name))[-1] for start, end in stretches]


def _behind(row: list[Claim], small: frozenset[str], name: re.Pattern[str]) -> list[str]:
    ends = [*(each.figure.lead for each in row[1:]), row[0].figure.sentence[1]]
    stretches = zip((each.figure.end for each in row), ends, strict=True)
    prose = row[0].figure.block.prose
    return [(*_names(prose, start, end, small, name), "")[0] for start, end in stretches]


def _names(
    prose: str, start: int, end: int, small: frozenset[str], name: re.Pattern[str]
) -> list[str]:
    found = (each.group() for each in name.finditer(prose, start, end))
    return [each for each in found if each.lower() not in small]
