"""A name with digits, spelled in two places.

"The CR450 runs", and a paragraph on "the CR540 leaves": two neighbours have changed places. Names
of one pattern are usually different things (S60, S90); only a pair of swapped digits is taken for a
slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.family import Family, NoOptions
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Part, Zone
from factcheck.model.expression import Cited
from factcheck.model.figure import Kind
from factcheck.model.interval import Interval
from factcheck.model.misprint import is_swap
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation

LONG = 3
"""Names of fewer digits (5G, Q3) are spelled right by anyone; only a headline's are held."""
MOST = 4
"""More names of one pattern than these are a series."""
LAYOUT = "one pattern of letters and digits"
_NUMBER = re.compile(r"\d+")


def relations(claims: ClaimIndex, options: NoOptions) -> Iterator[Relation]:
    names = tuple(_names(claims))
    series = _series(names)
    first: dict[str, list[Claim]] = {}
    told: set[str] = set()
    for claim in names:
        if _pattern(claim) in series:
            continue
        earlier = first.setdefault(_pattern(claim), [])
        others = [other for other in earlier if _is_slip_of(claim, other)]
        if others and claim.figure.written not in told and _is_held(claim, others):
            told.add(claim.figure.written)
            readings = tuple(Reading(_spelled(other), layout=LAYOUT) for other in others)
            yield Relation(_spelled(claim), readings)
        if all(other.figure.written != claim.figure.written for other in earlier):
            earlier.append(claim)


def _series(names: tuple[Claim, ...]) -> set[str]:
    """The patterns of serial numbers: some of many names differ by two digits anyway."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in names:
        found[_pattern(claim)].add(claim.figure.written)
    return {pattern for pattern, written in found.items() if len(written) > MOST}


def _names(claims: ClaimIndex) -> Iterator[Claim]:
    for claim in claims.claims:
        figure = claim.figure
        if figure.kind is not Kind.NAME or figure.block.zone is not Zone.ARTICLE:
            continue
        has_letters = any(sign.isalpha() for sign in figure.written)
        if has_letters and len(_NUMBER.findall(figure.written)) == 1:
            yield claim


def _pattern(claim: Claim) -> str:
    return _NUMBER.sub("#", claim.figure.written)


def _digits(claim: Claim) -> str:
    found = _NUMBER.search(claim.figure.written)
    return found.group() if found else ""


def _is_slip_of(claim: Claim, other: Claim) -> bool:
    ours, theirs = _digits(claim), _digits(other)
    return ours == theirs or (len(ours) >= LONG and is_swap(ours, theirs))


def _is_held(claim: Claim, others: list[Claim]) -> bool:
    is_headline = any(other.figure.block.part is not Part.BODY for other in others)
    return is_headline or len(_digits(claim)) >= LONG


def _spelled(claim: Claim) -> Cited:
    """The number in a name, of a unit that only names of its pattern have."""
    pattern = _pattern(claim)
    unit = Unit(pattern, Fraction(1), ((f"name {pattern}", 1),))
    return Cited(claim, Quantity(Interval.exactly(int(_digits(claim)[:18])), unit))


FAMILY = Family(NoOptions, relations)
