"""One quantity, told in two units.

"411 square metres (1,350 square feet)": it is 4,424. The bracket or an "or" says that both are the
same. A difference of temperatures has no 32 degrees added: "warming of 2C (3.6F)".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.conversions import MEASURED, is_conversion, is_equation
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited
from factcheck.model.frozen import frozen, replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity, Unit
from factcheck.model.result import Reading, Relation

BEFORE, BEHIND = 50, 40
"""So many characters around a temperature tell whether it is a difference."""
FEW = 5
DATA = (("information", 1),)
DEFINED = ((("length", 1),), (("length", 2),))
"""One of these is that one; an ounce or a cup is what the cook takes for it."""
THOUSAND, BINARY = 1000, 1024

_WORD = re.compile(r"[a-z]+")
_CLAUSE = re.compile(r"[,;:(]")


@frozen
class Options:
    """Words that make a temperature a difference, unless one of ``levels`` stands right before it
    ("warming to 25C").

    ``before`` it ("warming of 2C") or ``behind`` ("2C above"); ``moves`` right before it but for
    ``small`` words ("rose another 2C") and not ``past`` it ("rose above 2C"); ``compared`` right
    behind it, even of a level ("it was 2C warmer").

    ``sizes`` may stand behind the second of the two, in its bracket ("3 feet *wide*").
    ``differing`` tell that one length is that much off another ("which is 2 km more"); where one of
    ``scales`` stands, "1 inch = 10 miles" is drawn, not converted.

    By ``rounded`` hundredths of it at most a figure is rounded, whatever its digits allow; by so
    many ``degrees`` one that is equated ("180°C = 350°F").
    """

    before: tuple[str, ...]
    moves: tuple[str, ...]
    small: tuple[str, ...]
    past: tuple[str, ...]
    behind: tuple[str, ...]
    compared: tuple[str, ...]
    levels: tuple[str, ...]
    differing: tuple[str, ...]
    scales: tuple[str, ...]
    sizes: tuple[str, ...]
    rounded: int
    degrees: int


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for first in claims.anchors(*MEASURED):
        for tie in claims.tied(first, TieKind.EQUALS):
            if not is_conversion(
                tie, options.differing, options.scales, options.sizes, claims.words
            ):
                continue
            if first.quantity.unit.dimension == DATA and is_equation(tie):
                yield from _of_data(claims, tie)
                continue
            yield _relation(tie, options)


def _relation(tie: Tie, options: Options) -> Relation:
    left, right = tie.left, tie.right
    if left.quantity.unit.offset and is_equation(tie):
        stated, implied = (_to_tens(claim, options.degrees) for claim in (right, left))
        return Relation(stated, (Reading(implied, ties=(tie,)),))
    taken = _level if not left.quantity.unit.offset else _sort(tie, options)
    is_defined = is_equation(tie) and left.quantity.unit.dimension in DEFINED
    is_one = is_defined and left.figure.value == 1
    implied = _exactly(left) if is_one else taken(left, options.rounded)
    stated = taken(right, options.rounded)
    return Relation(stated, (Reading(implied, ties=(tie,)),), zeros_round=True)


def _of_data(claims: ClaimIndex, tie: Tie) -> Iterator[Relation]:
    """ "4 MB = 4096 KB = 4,194,304 bytes": in thousands, or in 1,024s throughout."""
    ends = [tie, *(far for far in claims.tied(tie.right, TieKind.EQUALS) if is_equation(far))]
    for far in ends:
        stated = Cited.printed(far.right)
        exact = _exactly(tie.left)
        readings = (exact, _in_binary(exact, stated.quantity.unit))
        if stated.quantity.is_like(exact.quantity):
            yield Relation(stated, tuple(Reading(each, ties=(tie,)) for each in readings))


def _exactly(claim: Claim) -> Cited:
    value, unit = claim.figure.value, claim.quantity.unit
    is_whole = value is not None and value.denominator == 1 and claim.figure.style.scale == 1
    if value is None or not is_whole:
        return Cited.printed(claim)
    return Cited(claim, Quantity(Interval.exactly(value), unit))


def _in_binary(cited: Cited, unit: Unit) -> Cited:
    """The same with 1,024 for each thousand between its unit and another."""
    times, factor = Fraction(1), cited.quantity.unit.factor / unit.factor
    while factor >= THOUSAND:
        times, factor = times * BINARY, factor / THOUSAND
    while factor <= 1 / THOUSAND:
        times, factor = times / BINARY, factor * THOUSAND
    return Cited(cited.claim, Quantity(cited.quantity.amount.scaled(times * factor), unit))


def _to_tens(claim: Claim, degrees: int) -> Cited:
    """A temperature that is equated is rounded to ten degrees at most."""
    printed, coarse, value = Cited.printed(claim).quantity, claim.figure.coarse, claim.figure.value
    if coarse is None or value is None:
        return Cited(claim, printed)
    tens = coarse.amount.within(Interval.near(value, degrees))
    return Cited(claim, Quantity(printed.amount.hull(tens), printed.unit))


def _sort(tie: Tie, options: Options) -> Callable[[Claim, int], Cited]:
    """How two temperatures are to be taken: as levels, or as how much warmer it gets.

    Where the words do not tell ("limit warming to 2C (3.6F)"), levels may be either to ``judge``.
    """
    return _difference if _is_difference(tie, options) else _level


def _level(claim: Claim, rounded: int) -> Cited:
    return Cited(claim, _near(claim, rounded))


def _difference(claim: Claim, rounded: int) -> Cited:
    near = _near(claim, rounded)
    return Cited(claim, Quantity(near.amount, replace(near.unit, offset=Fraction(0))))


def _near(claim: Claim, rounded: int) -> Quantity:
    """What the digits say, and no more than a quarter off where there is but one of them."""
    printed, value = Cited.printed(claim).quantity, claim.figure.value
    if value is None or value <= 0 or not printed.amount.is_bounded:
        return printed
    near = Interval.near(value, value * Fraction(rounded, 100))
    return Quantity(printed.amount.within(near), printed.unit)


def _is_difference(tie: Tie, options: Options) -> bool:
    figure = tie.left.figure
    prose, (start, end) = figure.block.prose, figure.sentence
    rest = prose[tie.right.figure.end : min(end, tie.right.figure.end + BEHIND)].lower()
    behind = _WORD.findall(_CLAUSE.split(rest.lstrip(") "))[0])
    if _begins(behind, options.compared):
        return True
    clause = _CLAUSE.split(prose[max(start, figure.lead - BEFORE) : figure.lead].lower())[-1]
    before = _WORD.findall(clause)
    if before and before[-1] in options.levels:
        return False
    hedge = _WORD.findall(prose[figure.lead : figure.start].lower())
    is_moved = _is_moved(before, options) and not any(word in options.past for word in hedge)
    if is_moved or any(word in options.before for word in before):
        return True
    return behind[:1] != [] and behind[0] in options.behind


def _begins(words: list[str], phrases: tuple[str, ...]) -> bool:
    """ "warmer", "above normal"."""
    return any(" ".join(words[:length]) in phrases for length in (1, 2))


def _is_moved(before: list[str], options: Options) -> bool:
    """ "rose 4C", "fell by another 4C": a verb of moving right before, but for small words."""
    near = [word for word in before[-FEW:] if word not in options.small]
    return bool(near) and near[-1] in options.moves


FAMILY = Family(Options, relations)
