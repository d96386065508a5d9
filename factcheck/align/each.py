"""What is told of each one: "40 tonnes each", "$30 a head", "8 tonnes per hectare".

It follows from what all have and from how many they are, where the wording says that it is worked
out from them: "34 branches took 1,020 tonnes, *an average of* 30 tonnes *each*".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck import units
from factcheck.align.each_told import FAR, OPEN, Told, Wording, is_worked_out, told_of_each
from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.align.rows import is_like
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.quantity import ONE, Unit
from factcheck.model.worded import Worded
from factcheck.model.words import Words

MEASURED = frozenset({Kind.MEASURE, Kind.DURATION})
PASSED = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
_LONG = {"km": "kilometer", "kilometre": "kilometer", "metre": "meter", "m": "meter", "mi": "mile"}
_SQUARE = Worded("shapes.each", r"{square} ")
_PER = Worded("shapes.each", r"\s{per}\s[a-z]", re.IGNORECASE)
_POPULATION = Worded("shapes.each", r"\b{population}\s*$", re.IGNORECASE)
_POPULATION_REACH = 30


@frozen
class Sharing:
    """What all have (``whole``), how many they are (``number``), and the unit of those that are
    measured and not counted ("per hectare"); a bare one where they are counted."""

    whole: Claim
    number: Claim
    unit: Unit = ONE


def shared_out(claims: ClaimIndex, each: Claim, words: Wording) -> tuple[Sharing, ...]:
    """What that which is told of each one may be worked out from; none where it is not told so,
    two where the text does not tell the whole from the number."""
    told = told_of_each(each, words)
    passage = () if told is None else _passage(claims, each)
    if told is None or len(passage) != 2 or not is_worked_out(passage, each, told, words):
        return ()
    pairs = (passage, passage[::-1])
    alike = _alike(claims.words).get(told.thing.removesuffix("s"), frozenset())
    found = (_sharing(whole, number, each, told, words, alike) for whole, number in pairs)
    return tuple(sharing for sharing in found if sharing is not None)


def _passage(claims: ClaimIndex, each: Claim) -> tuple[Claim, ...]:
    """The figures before it in its sentence, or else those of the sentence before, too; none
    where one of them is of a sort that cannot be shared out."""
    start = each.figure.start
    together = claims.siblings(each, Layout.SENTENCE)
    here = tuple(one for one in together if one.figure.start < start and not _is_passed(one))
    if len(here) < 2:
        here = (*(one for one in claims.before(each) if not _is_passed(one)), *here)
    return here if all(_is_plain(one, claims.words) for one in here) else ()


def _is_passed(claim: Claim) -> bool:
    """Does it say when, or "one shop", or how it changed?"""
    figure = claim.figure
    is_one = figure.kind is Kind.COUNT and figure.style.is_word and figure.value == 1
    is_change = figure.kind is Kind.PERCENT and claim.role is Role.CHANGE
    return figure.kind in PASSED or is_one or is_change


def _is_plain(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    if figure.quantity is None or figure.ends is not None or figure.per or figure.value is None:
        return False
    end = min(figure.sentence[1], figure.end + FAR)
    is_rate = _PER.of(words).match(figure.block.prose, figure.end, end) is not None
    return not is_rate and claim.role is not Role.CHANGE and figure.modifier not in OPEN


@lru_cache(maxsize=8)
def _alike(words: Words) -> Mapping[str, frozenset[str]]:
    """By each noun those that a text uses in turn for the same things: "23 matches", "a game"."""
    counted = words.table("measures").get("counted", {})
    return {noun: frozenset(nouns) for nouns in counted.values() for noun in nouns}


def _sharing(
    whole: Claim, number: Claim, each: Claim, told: Told, words: Wording, alike: frozenset[str]
) -> Sharing | None:
    """The two in these roles; None where they cannot have them."""
    if number.quantity.amount.low <= 0 or not _is_of_sort(whole, each, words):
        return None
    unit = _measured(number, told, words.general)
    if unit is not None:
        return Sharing(whole, number, unit)
    if not _is_counted(number, told, words, alike):
        return None
    if whole.figure.kind is Kind.COUNT:
        noun = whole.quantity.unit.symbol
        is_apart = noun not in ("", number.quantity.unit.symbol)
        return Sharing(whole, number) if is_apart and told.is_said else None
    return Sharing(whole, number)


def _is_of_sort(whole: Claim, each: Claim, words: Wording) -> bool:
    """Are they of one kind, the one of all and the other of each?"""
    its, _, below = each.quantity.unit.symbol.partition(" / ")
    if not below and not is_like(whole, each):
        return False
    if whole.figure.kind is Kind.COUNT:
        noun = whole.quantity.unit.symbol
        return its in ("", noun) or (its in words.people and _is_population(whole, words))
    unit = units.unit(its) if below else each.quantity.unit
    return unit is not None and unit.is_like(whole.quantity.unit)


def _measured(number: Claim, told: Told, words: Words) -> Unit | None:
    """The unit that it is told per, where those that have it are measured in such units."""
    unit = units.unit(_unit_name(told.thing, words)) if told.thing else None
    if unit is None or not unit.dimension or number.figure.kind not in MEASURED:
        return None
    if number.quantity.unit.dimension != unit.dimension:
        return None
    return Unit(told.thing.removesuffix(" ** 2"), unit.factor, unit.dimension)


def _unit_name(thing: str, words: Words) -> str:
    square = _SQUARE.of(words).match(thing)
    name = thing[square.end() :] if square else thing
    name = _LONG.get(name, name)
    return f"{name} ** 2" if square else name


def _is_counted(number: Claim, told: Told, words: Wording, alike: frozenset[str]) -> bool:
    """Is it how many there are of what the other is told per?"""
    noun, thing = number.quantity.unit.symbol, told.thing.removesuffix("s")
    if number.figure.kind is not Kind.COUNT:
        return False
    if not thing:
        return bool(noun) or _is_group(number, words)
    is_of_people = noun in words.people or _is_population(number, words) or _is_group(number, words)
    is_person = is_of_people and thing in (words.heads | words.people)
    return thing == noun or noun in alike or is_person


def _is_population(claim: Claim, words: Wording) -> bool:
    """ "A population of 2 million": people, though nobody says so behind the number."""
    figure, prose = claim.figure, claim.figure.block.prose
    start = max(0, figure.lead - _POPULATION_REACH)
    found = _POPULATION.of(words.general).search(prose, start, figure.lead)
    return claim.quantity.unit.symbol == "" and found is not None


def _is_group(claim: Claim, words: Wording) -> bool:
    """ "A staff of 220", "a pack of 12", "between the four of us"."""
    figure = claim.figure
    before = figure.block.prose[max(0, figure.lead - _POPULATION_REACH) : figure.lead].lower()
    is_bare = claim.quantity.unit.symbol == ""
    return is_bare and before.rstrip().endswith(words.groups)
