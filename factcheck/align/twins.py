"""Twins: must two figures that are one slip apart be one, for want of others?

"All *84* charging stations", where the plan had "*48* charging stations" and no other number of
them is told: of two values alone one is the other's slip. So is one in a numeral of many digits,
and one that shares very many words. What came to be another on purpose says so ("now", "instead").
"""

from __future__ import annotations

from factcheck.align.agreement import shared
from factcheck.align.crossed import are_crossed, is_definite
from factcheck.align.face import Face, face
from factcheck.align.index import ClaimIndex
from factcheck.align.resemblance import Resemblance
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.document import Part
from factcheck.model.figure import Kind

LIKE = frozenset({Resemblance.SLIGHT, Resemblance.DIGITS})
NEAR = 5
"""So many of the nearest words are what a figure is most surely about."""
PAIR = 2
SEVERAL = 3
NEXT = 10
"""So few characters part a sentence from the next."""
LONG = 4
"""Numerals of so many digits do not come up one slip apart by chance."""
VERY_MANY = 8
"""Of so many words in common, whatever else the text has of its unit."""
OWN_WORDS = 3
"""So many words of their own, and two figures are about one thing."""
CROWD = 10
"""Of so many amounts of one unit two may well look alike."""
AROUND = 6
"""So far from a figure a word tells that it is another on purpose."""
_WORD = re.compile(r"[^\W\d_]+")


def are_twins(
    claims: ClaimIndex, claim: Claim, other: Claim, likeness: Resemblance, row: int
) -> bool:
    """Are they told so that one must be the other's slip? ``row``: so many words right around both
    are the same."""
    if likeness not in LIKE or is_chance(claim, other):
        return False
    if _tells_change(claims, claim) or _is_anothers(claim, other):
        return False
    is_crossed = are_crossed(claims, claim, other)
    if is_crossed and is_definite(claims, claim):
        return True
    if _tells_change(claims, other):
        return False
    return (
        is_crossed
        or _have_own_words(claims, claim, other, row)
        or _are_slips_alone(claims, claim, other)
    )


def _is_anothers(claim: Claim, other: Claim) -> bool:
    """ "Lumen earns $31.4 million", and below "its rival Sonata, $34.1 million"."""
    is_headline = claim.figure.block.part is not Part.BODY and claim.subject is not None
    return is_headline and other.subject is not None and other.subject not in claim.names


def _are_slips_alone(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    return (
        _is_slip_of_digits(claim, other)
        and _is_told_near(claim, other)
        and (_are_alone(claims, claim, other) or _is_long(claim, other))
    )


def is_chance(claim: Claim, other: Claim) -> bool:
    """What has one digit comes up everywhere, and what changes does so time and again."""
    return is_of_one_digit(claim, other) or Role.CHANGE in (claim.role, other.role)


def is_of_one_digit(claim: Claim, other: Claim) -> bool:
    return all(each is not None and each.significant == 1 for each in _faces(claim, other))


def _faces(claim: Claim, other: Claim) -> tuple[Face | None, Face | None]:
    return face(claim.figure), face(other.figure)


def _have_own_words(claims: ClaimIndex, claim: Claim, other: Claim, row: int) -> bool:
    """Are they told in words that hardly another sentence has, or with a word beside both where
    the document has many amounts to take for one another?"""
    is_counted = claim.figure.kind is Kind.COUNT
    if is_counted and (claim.measure is None or claim.measure != other.measure):
        return False
    is_crowd = claims.census.amounts(claim) > CROWD
    return row >= is_crowd and claims.census.rare_words(claim, other) >= OWN_WORDS


def _is_slip_of_digits(claim: Claim, other: Claim) -> bool:
    """10, 100 and 1,000 are steps of a ladder."""
    told = {each.digits.strip("0") for each in _faces(claim, other) if each is not None}
    return len(told) > 1 and claim.role is other.role


def _is_told_near(claim: Claim, other: Claim) -> bool:
    """Do they share words enough, some of them near both? A measure of one name says much."""
    near = frozenset(claim.topic[:NEAR]) & frozenset(other.topic[:NEAR])
    is_named = claim.measure is not None and claim.measure == other.measure
    is_sure = is_named or len(near) >= PAIR or _is_long(claim, other)
    needed = PAIR if is_sure else SEVERAL
    return bool(near) and shared(claim, other) >= needed


def _is_definite(claims: ClaimIndex, claim: Claim) -> bool:
    """ "*All* 84 stations", "*the* 2,530 people": those that were told."""
    is_kind = claim.figure.kind in (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
    return is_kind and is_definite(claims, claim)


def are_set_beside(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Does the one's sentence follow on the other's, and not tell it as told? Then they may be of
    two things, and differ in the word that says which: "the north tower", "the south tower"."""
    first, second = sorted((claim.figure, other.figure), key=lambda figure: figure.span.start)
    is_next = first.block is second.block and second.sentence[0] - first.sentence[1] < NEXT
    return is_next and not _is_definite(claims, claim)


def _are_alone(claims: ClaimIndex, claim: Claim, other: Claim) -> bool:
    """Does the document tell no third amount of their unit, or of the measure they have by name?
    Very many words in common do as well."""
    near = frozenset(claim.topic[:NEAR]) & frozenset(other.topic[:NEAR])
    if len(near) >= PAIR and shared(claim, other) >= VERY_MANY:
        return True
    return claims.census.amounts(claim) == PAIR or (
        claim.measure is not None
        and claim.measure == other.measure
        and claims.census.amounts_of_measure(claim) == PAIR
    )


def _is_long(claim: Claim, other: Claim) -> bool:
    """Have both so many digits, and a unit?"""
    faces = _faces(claim, other)
    is_long = all(each is not None and len(each.digits.strip("0")) >= LONG for each in faces)
    return is_long and (claim.figure.kind is not Kind.COUNT or claim.measure is not None)


def _tells_change(claims: ClaimIndex, claim: Claim) -> bool:
    """ "*Once* there were 84; *now* 48 are to be built"."""
    words = claims.words.table("function_words").get("otherwise", {}).get("words", ())
    figure = claim.figure
    start, end = figure.sentence
    before = _WORD.findall(figure.block.prose[start : figure.lead].lower())[-AROUND:]
    behind = _WORD.findall(figure.block.prose[figure.end : end].lower())[:AROUND]
    return not frozenset(before + behind).isdisjoint(words)
