"""Bodies and their votes: how many sit in one, and how many of them voted which way.

"The *nine-member* court ruled *6-4*", "the House, with its 120 members, rejected it by 64 votes to
58": one body in the sentence, or in the one before, and one vote.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from factcheck.align.index import ClaimIndex
from factcheck.align.layout import Layout
from factcheck.model import patterns as re
from factcheck.model.claim import Claim, Role
from factcheck.model.figure import Figure, Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded
from factcheck.model.words import Words

FAR = 160
NEAR = 32
MOST = 16
_TO = Worded("bodies", r"(?:\s{votes})?\s{to}\s")
_FOR = Worded("bodies", r"(?:\s{cast})?\s{for}(?:,|,?\s{and})\s")
_AGAINST = Worded("bodies", r"(?:\s{votes})?\s{against}\b")
_LEADS = Worded("bodies", r"(?:\b{leads}(?:\s{a_vote})?|\b{vote_is}|\b[a-z]+ed)\s$")
_OF_BODY = Worded("bodies", r"\b{of_body}\s(?:{fillers}\s){0,2}$", re.IGNORECASE)
_NOT_THERE = Worded("bodies", r"\s(?:[a-z]+\s)?{were}\s(?!{were_there})")
_ALL = Worded("bodies", r"\b{all}\s(?:{of_the}\s){0,2}$", re.IGNORECASE)
_CAME = Worded("bodies", r"\s[a-z]+\s{came}\b")
_WORD = re.compile(r"[^\W\d_]+")
_SCORE = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})")


@frozen
class Wording:
    """``members``: what is counted of a body ("seat"); ``votes``: words of a sentence that tells
    one ("approved"); ``bodies``: what may vote ("senate"); ``away``: what those are told by who
    took no side ("abstention")."""

    members: Collection[str]
    votes: Collection[str]
    bodies: Collection[str]
    away: Collection[str]


@frozen
class Vote:
    """The size of a body, the two sides, and who abstained; one figure where a score tells both.
    ``is_full``: were all there?"""

    size: Claim
    sides: tuple[Claim, ...]
    away: tuple[Claim, ...]
    is_full: bool


def votes(claims: ClaimIndex, wording: Wording) -> Iterator[Vote]:
    """Each vote that is told with the size of the body that cast it."""
    for size in claims.anchors(Kind.COUNT):
        if size.quantity.unit.symbol not in wording.members or not _is_size(size, claims.words):
            continue
        here = claims.siblings(size, Layout.SENTENCE)
        # A sentence of so many figures is a table, or a list of votes.
        if len(here) > MOST or not _is_alone(here, wording):
            continue
        sides = _sides([claim for claim in here if claim is not size], claims.words)
        if sides and _is_vote(size, sides, wording):
            yield Vote(
                size, sides, _away(here, sides[-1], wording), _is_full(size.figure, claims.words)
            )


def score(figure: Figure) -> tuple[int, int] | None:
    """The two sides of "6-4"."""
    found = _SCORE.fullmatch(figure.written)
    return (int(found[1]), int(found[2])) if found else None


def _is_size(claim: Claim, words: Words) -> bool:
    figure = claim.figure
    prose, lead = figure.block.prose, figure.lead
    is_of_body = prose.startswith("-", figure.end) or "-" in figure.written
    if not is_of_body and not _OF_BODY.of(words).search(prose, max(0, lead - NEAR), lead):
        return False
    return _is_number(claim) and not _NOT_THERE.of(words).match(prose, figure.end)


def _is_number(claim: Claim) -> bool:
    figure = claim.figure
    is_plain = figure.modifier is Modifier.EXACT and figure.ends is None
    return is_plain and claim.role is Role.LEVEL and claim.quantity.amount.is_exact


def _is_full(figure: Figure, words: Words) -> bool:
    """ "*All* 61 members *were present*"."""
    prose, lead = figure.block.prose, figure.lead
    is_all = _ALL.of(words).search(prose, max(0, lead - NEAR), lead) is not None
    return is_all and _CAME.of(words).match(prose, figure.end) is not None


def _is_alone(here: tuple[Claim, ...], wording: Wording) -> bool:
    same = (claim for claim in here if claim.figure.quantity is not None)
    return sum(claim.quantity.unit.symbol in wording.members for claim in same) == 1


def _sides(told: list[Claim], words: Words) -> tuple[Claim, ...]:
    """The one pair of numbers that is told as a vote."""
    found: list[tuple[Claim, ...]] = []
    for claim in told:
        if claim.figure.kind is Kind.SCORE and score(claim.figure) and _is_led(claim, words):
            found.append((claim,))
    for one, other in pairwise(told):
        if one.figure.kind is other.figure.kind is Kind.COUNT and _are_sides(one, other, words):
            found.append((one, other))
    return found[0] if len(found) == 1 else ()


def _is_led(claim: Claim, words: Words) -> bool:
    prose, lead = claim.figure.block.prose, claim.figure.lead
    return _LEADS.of(words).search(prose, max(0, lead - NEAR), lead) is not None


def _are_sides(one: Claim, other: Claim, words: Words) -> bool:
    if one.figure.quantity is None or other.figure.quantity is None:
        return False
    if not (_is_number(one) and _is_number(other)) or not _is_led(one, words):
        return False
    prose = one.figure.block.prose
    glue = prose[one.figure.end : other.figure.lead]
    if _TO.of(words).fullmatch(glue):
        return True
    is_against = _AGAINST.of(words).match(prose, other.figure.end) is not None
    return _FOR.of(words).fullmatch(glue) is not None and is_against


def _is_vote(size: Claim, sides: tuple[Claim, ...], wording: Wording) -> bool:
    """Is it told in the words of a vote, of this one body?"""
    told = sorted((size, *sides), key=lambda claim: claim.figure.start)
    prose, (start, end) = size.figure.block.prose, size.figure.sentence
    if told[-1].figure.start - told[0].figure.end > FAR:
        return False
    said = _WORD.findall(prose[start:end].lower())
    named = [word for word in said if word in wording.bodies]
    return not set(wording.votes).isdisjoint(said) and len(set(named)) <= 1


def _away(here: tuple[Claim, ...], last: Claim, wording: Wording) -> tuple[Claim, ...]:
    """ "With five abstentions", "two abstaining", behind the vote."""
    for claim in here:
        figure = claim.figure
        if figure.kind is Kind.COUNT and figure.start > last.figure.end and figure.value:
            word = _WORD.search(figure.block.prose, figure.end, figure.sentence[1])
            its = claim.quantity.unit.symbol if figure.quantity is not None else ""
            if its in wording.away or (word and word.group().lower() in wording.away):
                return (claim,)
    return ()
