"""Lists: "2, 3 and 4 percent", where the last figure says the unit and the scale of all."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract.found import Found, Marked
from factcheck.model.frozen import replace

_BETWEEN = frozenset({", ", ","})
_LAST = frozenset({" and ", " or ", ", and ", ", or ", " & "})
_SHORTEST = 2
# "1,200, 300 and 2 million" are of one scale no more.
_TOO_LARGE_TO_SCALE = 1000


def shared(found: list[Found | Marked], prose: str) -> list[Found | Marked]:
    """The figures in order, those of a list with the unit and the scale of its last.

    Two numbers with "and" between them have shared theirs already.
    """
    for at in range(len(found) - 1, 1, -1):
        last = found[at]
        if isinstance(last, Marked):
            continue
        if prose[last.start - 1 : last.start] != " " or (last.is_bare and last.number.scale == 1):
            continue
        first = _first(found, at, last, prose)
        if at - first >= _SHORTEST:
            found[first:at] = _alike(found[first:at], last)
    return found


def _first(found: list[Found | Marked], at: int, last: Found, prose: str) -> int:
    """Where the list begins that ends with a figure."""
    signs = _LAST
    while at:
        before = found[at - 1]
        if prose[before.end : found[at].start] not in signs or not _may_share(before, last):
            break
        at, signs = at - 1, _BETWEEN
    return at


def _may_share(each: Found | Marked, last: Found) -> bool:
    if isinstance(each, Marked) or each.upper:
        return False
    return each.is_bare or (each.kind is last.kind and each.unit == last.unit)


def _alike(list_: list[Found | Marked], last: Found) -> list[Found | Marked]:
    figures = [each for each in list_ if isinstance(each, Found)]
    scale = last.number.scale
    unscaled = [each for each in figures if each.number.scale == 1]
    if scale != 1 and any(each.number.value >= _TOO_LARGE_TO_SCALE for each in unscaled):
        return list_
    return [_like(each, last, scale if each in unscaled else Fraction(1)) for each in figures]


def _like(each: Found, last: Found, scale: Fraction) -> Found:
    number = each.number if scale == 1 else each.number.scaled(scale, each.number.end)
    also = last.alternatives if each.is_bare else each.alternatives
    return replace(each, kind=last.kind, unit=last.unit, number=number, alternatives=also)
