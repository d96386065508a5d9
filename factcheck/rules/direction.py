"""A word of direction, and the two figures it runs between.

"The index climbed to 71.2 from 74.8": it fell.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout, lent
from factcheck.align.pairs import is_lent
from factcheck.align.quoted import are_quoted
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_WORD = re.compile(r"[a-z#]+")
_LED = Worded("shapes.direction", r"\b{led}\s[\w\s-]{0,24}$", re.IGNORECASE)
_ODDS = Worded("shapes.direction", r"\d (?:{to}|:) 1\b")
_ELSEWHERE = Worded("shapes.direction", r"\s{elsewhere} (?:the )?[A-Z]")

_BEFORE = 40
_NEAR = 120
THOUSAND = 1000


@frozen
class Options:
    """``ranks``: words of a ladder, on which one climbs from 5 to 3; ``grades``: words of what is
    ranked where it is told in a bare number ("a rating of 2", but not "a rating of 45%")."""

    ranks: tuple[str, ...]
    grades: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for end in (*claims.anchors(role=Role.LEVEL), *claims.anchors(role=Role.SHARE)):
        for tie in claims.tied(end, TieKind.FROM):
            start = tie.right
            led = _direction(start, end) if _is_led(start, end, claims.words) else 0
            # "Rose on the year to 57, *down from* 60 in May": the words nearest to it count.
            direction = _is_marked(claims, tie) or led
            is_told = not _is_elsewhere(claims, start) and not _is_odds(start, end, claims.words)
            is_other = _is_rank(end, options) or are_quoted(start, end, claims.words)
            is_level = _is_level(start) and _is_level(end) and not is_other
            if direction and is_told and is_level and not _is_open(start, end, direction):
                comparison = Comparison.AT_LEAST if direction > 0 else Comparison.AT_MOST
                reading = Reading(_printed(start, end), ties=(tie,))
                yield Relation(_printed(end, start), (reading,), comparison)


def _printed(claim: Claim, other: Claim) -> Cited:
    """What the digits say; in the unit of the other, where only that has one."""
    is_alike = claim.quantity.is_like(other.quantity) and not is_lent(claim, other)
    return Cited.printed(claim) if is_alike else lent(claim, other)


def _is_open(start: Claim, end: Claim, direction: int) -> bool:
    """ "Prices drop from 3 to 5 percent": where the last alone has the unit, what runs upward may
    be how far they drop. "From six to four billions" leaves open what the six are."""
    first, last = start.figure, end.figure
    is_bare = first.end <= last.start and not _has_unit(first) and _has_unit(last)
    is_range = direction < 0 and (last.value or 0) > (first.value or 0)
    return is_bare and (is_range or (first.value or 0) < THOUSAND <= last.style.scale)


def _is_odds(start: Claim, end: Claim, words: Words) -> bool:
    """ "Pay is 9 to 1, up from 3 to 1": how many to one."""
    figure = end.figure
    floor = figure.sentence[0]
    is_one = figure.kind is Kind.COUNT and figure.value == 1 and start.figure.end <= figure.start
    return (
        is_one and _ODDS.of(words).search(figure.block.prose, floor, start.figure.lead) is not None
    )


def _has_unit(figure: Figure) -> bool:
    """Does it say more than its number?"""
    style = figure.style
    return bool(style.prefix or style.suffix) or len(figure.written.split()) > 1


def _direction(start: Claim, end: Claim) -> int:
    """What the verb says, which stands before the first of the two."""
    return min(start, end, key=lambda claim: claim.figure.start).direction


def _is_marked(claims: ClaimIndex, tie: Tie) -> int:
    """ "57 ships, *down from* 110"; 0 where another figure is told to be where that led."""
    start, end = tie.right, tie.left
    if tie.words is None or start.figure.start < end.figure.end:
        return 0
    said = tie.words.within(start.document.text).lower()
    is_part = claims.tied(end, TieKind.OF) or claims.ties_to(end, TieKind.OF)
    return 0 if is_part else {"up from": 1, "down from": -1}.get(said, 0)


def _is_led(start: Claim, end: Claim, words: Words) -> bool:
    """ "Fell *to* 12 from 10": the verb leads to the first of the two."""
    figure = min(start, end, key=lambda claim: claim.figure.start).figure
    floor = max(figure.sentence[0], figure.lead - _BEFORE)
    return _LED.of(words).search(figure.block.prose, floor, figure.lead) is not None


def _is_elsewhere(claims: ClaimIndex, start: Claim) -> bool:
    """ "Fell to 5.6%, compared to 5.1% *for the State*": that is no earlier figure."""
    figure = start.figure
    found = _ELSEWHERE.of(claims.words).match(figure.block.prose, figure.end)
    if found is None:
        return False
    together = claims.siblings(start, Layout.SENTENCE)
    return not any(claim.figure.start in range(figure.end, found.end()) for claim in together)


def _is_level(claim: Claim) -> bool:
    """Of a figure below nothing, up and down say little: a loss that grew is a figure that fell."""
    return claim.figure.ends is None and (claim.figure.value or 0) >= 0


def _is_rank(claim: Claim, options: Options) -> bool:
    figure = claim.figure
    start = max(figure.sentence[0], figure.start - _NEAR)
    end = min(figure.sentence[1], figure.end + _NEAR)
    spoken = _WORD.findall(figure.block.prose[start:end].lower())
    grades = options.grades if figure.kind is Kind.COUNT else ()
    return not {*options.ranks, *grades}.isdisjoint(spoken)


FAMILY = Family(Options, relations)
