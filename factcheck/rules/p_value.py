"""A test statistic, its degrees of freedom, and the p that is told of it.

"t(30) = 1.70, p = .001": it is .10, or .05 where only one side was asked for. F, chi-squared, r and
z are worked out in the same way, from the ends of what the rounded statistic may be.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from factcheck.align import ClaimIndex
from factcheck.align.reported import NUMBER, amount, known, prose, value
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.distributions import f_tail, square_tail
from factcheck.model.document import Block
from factcheck.model.expression import Known
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import ONE, Quantity
from factcheck.model.result import Comparison, Reading, Relation

LAYOUT = "a statistic, its degrees of freedom and its p"
CERTAIN = Known("1", "probability", Quantity(Interval.exactly(1)))
_HALF = Fraction(1, 2)
LEAST = 0.0001
"""Below this, nobody minds how likely it is."""

_STATISTIC = re.compile(
    r"(?:\b(?P<t>t)\s?\((?P<t_of>\d+(?:\.\d+)?)\)|\b(?P<f>F)\s?\((?P<f_of>\d+,\s?\d+)\)"
    r"|(?P<square>χ\s?[²2]|\b(?:X2|X²|chi2|chi-?squared?))\s?"
    r"\((?P<square_of>\d+)(?:,\s?[Nn]\s?=\s?[\d,]+)?\)"
    r"|\b(?P<r>r)\s?\((?P<r_of>\d+)\)|\b(?P<z>[zZ]))"
    rf"\s?=\s?(?P<x>{NUMBER}),\s(?P<p>[pP]\s?(?P<sign>[=<>])\s?(?P<told>[01]?\.\d+))(?!\d)"
)
_ABOVE_ONE = re.compile(r"\b[pP]\s?=\s?[1-9]\d{0,2}\.\d+(?![\w%])(?!\s?[a-zA-Z]{1,4}\b)")


@frozen
class Options:
    """``unless``: words by which a p is worked out otherwise ("Bonferroni"). ``tests``: words by
    which a text speaks of tests, so that its p are probabilities."""

    unless: tuple[str, ...]
    tests: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not claims.says("p"):
        return
    for block in prose(claims.document, "p =", "p=", "p <", "p<", "p >", "p>"):
        small = block.prose.lower()
        if any(word in small for word in options.tests):
            for found in _ABOVE_ONE.finditer(block.prose):
                number = found[0].partition("=")[2].strip()
                stated = known(block, found.start(), found.end(), amount(number))
                yield Relation(stated, (Reading(CERTAIN, layout=LAYOUT),), Comparison.AT_MOST)
        if not any(word in small for word in options.unless):
            for found in _STATISTIC.finditer(block.prose):
                yield from _recomputed(block, found)


def _recomputed(block: Block, found: re.Match[str]) -> Iterator[Relation]:
    p = _tail(found)
    if p is None:
        return
    name = block.prose[found.start() : found.start("p")].rstrip(" ,")
    ways = [p, p.scaled(_HALF)] if found["t"] or found["r"] or found["z"] else [p]
    said = f"{', or on one side '.join(map(_told, ways))}, by {name}"
    readings = [
        Reading(Known(said, "its distribution", Quantity(way, ONE)), layout=LAYOUT) for way in ways
    ]
    stated = known(block, found.start("p"), found.end("p"), _stated(found["sign"], found["told"]))
    yield Relation(stated, tuple(readings))


def _stated(sign: str, told: str) -> Interval:
    match sign:
        case "<":
            return Interval(Fraction(0), value(told))
        case ">":
            return Interval(value(told), Fraction(1))
        case _:
            return amount(told)


def _told(p: Interval) -> str:
    middle = float(p.middle())
    return f"{middle:.2g}" if middle >= LEAST else f"less than {LEAST}"


def _tail(found: re.Match[str]) -> Interval | None:
    """What p may be, from either end of what the statistic may be."""
    size = _size(amount(found["x"]))
    if size is None:
        return None
    ends = [_at(found, end) for end in (size.low, size.high)]
    if any(end is None for end in ends):
        return None
    low, high = (end for end in ends if end is not None)
    return low.hull(high)


def _size(of: Interval) -> Interval | None:
    """How large it is, whichever sign it has."""
    low, high = of.low, of.high
    if low <= 0 <= high:
        return Interval(Fraction(0), max(-low, high))
    return of if low > 0 else -of


def _at(found: re.Match[str], size: Fraction | float) -> Interval | None:
    kind = next(name for name in ("t", "f", "square", "r", "z") if found[name])
    return _beyond(kind, "" if kind == "z" else found[f"{kind}_of"], Fraction(size))


def _beyond(kind: str, degrees: str, size: Fraction) -> Interval | None:
    match kind:
        case "t":
            return _beyond_t(Fraction(degrees), size)
        case "f":
            above, below = (int(each) for each in degrees.split(","))
            return f_tail(size, above, below)
        case "square":
            return square_tail(size, int(degrees))
        case "r":
            freedom = int(degrees)
            return f_tail(freedom * size**2 / (1 - size**2), 1, freedom) if size < 1 else None
        case _:
            return square_tail(size**2, 1)


def _beyond_t(degrees: Fraction, size: Fraction) -> Interval | None:
    """Welch's degrees lie between two whole ones."""
    low, high = f_tail(size**2, 1, floor(degrees)), f_tail(size**2, 1, ceil(degrees))
    return None if low is None or high is None else low.hull(high)


FAMILY = Family(Options, relations)
