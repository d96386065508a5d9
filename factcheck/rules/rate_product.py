"""A rate, what it is taken times, and what comes of it.

"$7 a gram, which would put the 12-kilogram piece at about $2,000": it is $84,000. "3.2 million
cubic yards, enough for a layer of three feet on 40.5 acres": it is 49 feet. Which figure is to be
taken times which, and which by which, their units say: there must be just one way to come from all
the others to the last, and words that say that it comes of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from factcheck.align import ClaimIndex
from factcheck.align.rated import RATED, rated
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited, Expression
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.quantity import Dimension
from factcheck.model.result import Reading, Relation

Terms = tuple[Cited, ...]

FEWEST, MOST = 3, 5
LAYOUT = "the figures of one reckoning"
SILENT = frozenset({Kind.DATE, Kind.YEAR, Kind.NAME})
"""Figures that say when, and not how much."""
HEDGES = frozenset({Modifier.APPROX, Modifier.OVER, Modifier.NEARLY, Modifier.AT_LEAST})

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


@frozen
class Options:
    """``led``: phrases before what comes of the others ("which would put", "so"). ``behind``:
    such phrases behind it ("in all"). ``more``: words that bring in what is not told here
    ("efficiency", "discount").
    """

    led: tuple[str, ...]
    behind: tuple[str, ...]
    more: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for _, together in itertools.groupby(
        claims.anchors(), key=lambda claim: (claim.figure.block.index, claim.figure.sentence)
    ):
        here = tuple(together)
        earlier = (*claims.before(here[0]), *here)
        relation = _relation(claims, here, options) or _relation(claims, earlier, options)
        if relation is not None:
            yield relation


def _relation(claims: ClaimIndex, passage: tuple[Claim, ...], options: Options) -> Relation | None:
    told = [claim for claim in passage if not _is_silent(claim.figure)]
    if not FEWEST <= len(told) <= MOST or not _may_follow(told, options):
        return None
    if any(claims.tied(claim, TieKind.TOTAL) for claim in told):
        return None  # A price that leads to a total is exact: the family ``product`` looks at it.
    terms = tuple(term for term in map(rated, told) if term is not None)
    if len(terms) != len(told):
        return None
    stated = _stated(terms, options)
    if stated is None:
        return None
    implied = _implied(stated, tuple(term for term in terms if term is not stated))
    if implied is None:
        return None
    return Relation(stated, (Reading(implied, layout=LAYOUT),), zeros_round=True)


def _is_silent(figure: Figure) -> bool:
    """Does it say when, or "one shop": not how much?"""
    is_one = figure.kind is Kind.COUNT and figure.style.is_word and figure.value == 1
    return figure.kind in SILENT or is_one


def _may_follow(told: list[Claim], options: Options) -> bool:
    """Are they figures that can be reckoned with, and is nothing said of what is not told?"""
    is_plain = all(claim.figure.kind in RATED and not _is_change(claim) for claim in told)
    return is_plain and _words(told).isdisjoint(options.more)


def _is_change(claim: Claim) -> bool:
    return claim.role is Role.CHANGE and claim.direction != 0


def _words(told: list[Claim]) -> set[str]:
    first, last = told[0].figure, told[-1].figure
    start, end = first.sentence[0], last.sentence[1]
    return set(_WORD.findall(first.block.prose[start:end].lower()))


def _stated(terms: Terms, options: Options) -> Cited | None:
    """What is said to come of the others: the hedged one, else the last, behind the words."""
    first = terms[0].claim.figure
    for at, term in enumerate(terms):
        if at and _is_led(first, term.claim.figure, options):
            behind = terms[at:]
            hedged = [each for each in behind if each.claim.figure.modifier in HEDGES]
            return hedged[0] if len(hedged) == 1 else behind[-1]
    last = terms[-1]
    return last if _is_followed(last.claim.figure, options) else None


def _is_led(first: Figure, figure: Figure, options: Options) -> bool:
    said = " ".join(_WORD.findall(first.block.prose[first.end : figure.lead].lower()))
    return any(f" {phrase} " in f" {said} " for phrase in options.led)


def _is_followed(figure: Figure, options: Options) -> bool:
    rest = figure.block.prose[figure.end : figure.sentence[1]].lower()
    return rest.lstrip(" ,").startswith(options.behind)


def _implied(stated: Cited, others: Terms) -> Expression | None:
    """The one way to come from the others to what is stated; None where there are more."""
    wanted = stated.quantity.unit.dimension
    found = [
        signs
        for signs in itertools.product((1, -1), repeat=len(others))
        if _dimension(others, signs) == wanted
    ]
    if len(found) != 1 or all(sign < 0 for sign in found[0]):
        return None
    above = [term for term, sign in zip(others, found[0], strict=True) if sign > 0]
    below = [term for term, sign in zip(others, found[0], strict=True) if sign < 0]
    implied: Expression = above[0]
    for term in above[1:]:
        implied = implied * term
    for term in below:
        implied = implied / term
    return implied


def _dimension(terms: Terms, signs: tuple[int, ...]) -> Dimension:
    exponents: dict[str, int] = {}
    for term, sign in zip(terms, signs, strict=True):
        for name, exponent in term.quantity.unit.dimension:
            exponents[name] = exponents.get(name, 0) + sign * exponent
    return tuple(sorted((name, exponent) for name, exponent in exponents.items() if exponent))


FAMILY = Family(Options, relations)
