"""The right number in the wrong unit.

"It covers 9,000 square miles; its base measures 91 by 99 meters": 91 by 99 is 9,009, of square
meters. "2.471 acres or 10,000 meters": an area is no length. The number itself says that the two
belong together; where it does not, nothing is held against each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from operator import add

from factcheck.align import ClaimIndex, Layout
from factcheck.align.sizes import Heap, heaps, spans
from factcheck.family import Family
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.misprint import TENFOLD
from factcheck.model.on_digits import on_digits
from factcheck.model.quantity import Unit
from factcheck.model.result import Reading, Relation
from factcheck.model.words import Words
from factcheck.units import unit

NEAR = 30
SQUARE = 2
SHARES = (Kind.PERCENT, Kind.PERCENTAGE_POINT)
LAYOUT = "the number of the one is that of the other"
TELLING = 2
"""A number of fewer digits comes up by chance."""


@frozen
class Options:
    """``totals``: what stands behind a size that all things together have, or right before it.
    ``pairs``: units of which one is told in the other, "meter foot"; ``points``: a hundredth of a
    percentage point, which is easily taken for more."""

    totals: tuple[str, ...]
    pairs: tuple[str, ...]
    points: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for left, right in spans(claims.claims, claims.words):
        yield from _area(claims, left, right)
    for claim in claims.anchors(Kind.MEASURE):
        yield from _dimension(claims, claim)
        yield from _unconverted(claims, claim, options)
    for claim in claims.anchors(*SHARES):
        yield from _basis_points(claims, claim, options)
    for sentence in claims.by_sentence():
        yield from _heaped(sentence, options, claims.words)


def _area(claims: ClaimIndex, left: Claim, right: Claim) -> Iterator[Relation]:
    """ "91 by 99 meters" and the areas told in its sentence or the next."""
    implied = Cited.printed(left) * Cited.printed(right)
    for area in claims.siblings(left, Layout.BLOCK):
        is_area = area.figure.quantity is not None and area.figure.kind is Kind.MEASURE
        if is_area and area.quantity.is_like(implied.quantity) and _are_near(left, area):
            yield from _by_number(area, implied)


def _dimension(claims: ClaimIndex, claim: Claim) -> Iterator[Relation]:
    """ "2.471 acres or 10,000 meters", "80 meters (861 square feet)"."""
    for tie in claims.tied(claim, TieKind.EQUALS):
        pair = (tie.left, tie.right)
        plain = min(pair, key=_exponents)
        other = pair[0] if plain is pair[1] else pair[1]
        if all(each.figure.kind is Kind.MEASURE for each in pair) and _are_akin(plain, other):
            yield Relation(Cited.printed(plain), (Reading(Cited.printed(other), ties=(tie,)),))


def _unconverted(claims: ClaimIndex, claim: Claim, options: Options) -> Iterator[Relation]:
    """ "1,681 meters (5,515 meters)": they are 5,515 feet."""
    for tie in claims.tied(claim, TieKind.EQUALS):
        left, right = tie.left.quantity, tie.right
        value = right.figure.value
        if right.quantity.unit != left.unit or value is None or _significant(value) < TELLING:
            continue
        told = Cited.printed(right).quantity.amount
        for other in _counterparts(left.unit, options):
            factor = left.unit.factor / other.factor
            meant = Cited.printed(tie.left).quantity.amount.scaled(factor)
            if told.meets(meant) and not told.meets(left.amount):
                reading = Reading(Cited.printed(tie.left), ties=(tie,))
                yield Relation(Cited.printed(right), (reading,))


def _basis_points(claims: ClaimIndex, claim: Claim, options: Options) -> Iterator[Relation]:
    """ "25 basis points (2.5%)"; "up 25 basis points (5.25%)" tells what the rate is now."""
    for tie in claims.tied(claim, TieKind.EQUALS):
        pair = (tie.left, tie.right)
        in_points = [each.figure.style.suffix.strip() in options.points for each in pair]
        if not all(each.figure.quantity for each in pair):
            continue
        values = [(each.figure.value or 0) * each.quantity.unit.factor for each in pair]
        if tie.right.figure.kind in SHARES and in_points[0] is not in_points[1] and all(values):
            times = values[0] / values[1]
            if times in (1, *TENFOLD):
                left, right = map(Cited.printed, pair)
                yield Relation(right, (Reading(left, ties=(tie,)),))


def _counterparts(own: Unit, options: Options) -> Iterator[Unit]:
    for pair in map(str.split, options.pairs):
        name, _, power = own.symbol.partition(" ** ")
        if name in pair:
            other = unit(pair[pair.index(name) - 1] + (f" ** {power}" if power else ""))
            if other is not None:
                yield other


def _heaped(sentence: tuple[Claim, ...], options: Options, words: Words) -> Iterator[Relation]:
    """ "One 1 TB disk and two 6 TB disks, 13 GB in all"."""
    found = heaps(sentence, words)
    if len(found) < TELLING or not _are_alike(found):
        return
    implied = reduce(add, (heap.size for heap in found))
    for total in sentence:
        is_behind = total.figure.start > found[-1].each.figure.end
        if is_behind and total.quantity.is_like(implied.quantity) and _is_total(total, options):
            yield from _by_number(total, implied)


def _by_number(stated: Claim, implied: Expression) -> Iterator[Relation]:
    """The relation, where it holds or the number alone is right."""
    on_calculator, cited = on_digits(implied), Cited.hedged(stated)
    if on_calculator is None:
        return
    amount = cited.quantity.amount
    number = on_calculator.amount.middle()
    is_right = amount.holds(on_calculator.to(cited.quantity.unit).amount.middle())
    is_telling = max(_significant(stated.figure.value), _significant(number)) >= TELLING
    if is_right or (amount.holds(number) and is_telling):
        yield Relation(cited, (Reading(implied, layout=LAYOUT),))


def _are_near(one: Claim, other: Claim) -> bool:
    """In one sentence, or in two that follow each other."""
    first, second = sorted((one.figure.sentence, other.figure.sentence))
    return first == second or second[0] - first[1] <= 1


def _are_akin(plain: Claim, other: Claim) -> bool:
    """Is the other an area, where the one is a length?"""
    (name, low), *more = plain.quantity.unit.dimension or (("", 0),)
    own = other.quantity.unit.dimension
    return not more and low == 1 and len(own) == 1 and own[0][0] == name and own[0][1] == SQUARE


def _are_alike(found: tuple[Heap, ...]) -> bool:
    first = found[0].each.quantity
    return all(heap.each.quantity.is_like(first) for heap in found)


def _is_total(total: Claim, options: Options) -> bool:
    figure = total.figure
    behind = figure.block.prose[figure.end : figure.end + NEAR].lower().lstrip(" ,")
    before = figure.block.prose[max(0, figure.lead - NEAR) : figure.lead].lower().rstrip()
    return behind.startswith(options.totals) or before.endswith(options.totals)


def _exponents(claim: Claim) -> int:
    return sum(abs(exponent) for _, exponent in claim.quantity.unit.dimension)


def _significant(number: Fraction | None) -> int:
    return len(str(round(number)).strip("0")) if number is not None else 0


FAMILY = Family(Options, relations)
