"""What is left of a whole, behind a part that is told of it.

"It spent $8.0 million of the $12.0 million, leaving $5.0 million" leaves $4 million. Where the text
only says that so many are still something ("nine are still missing"), they are no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex, Layout
from factcheck.align.rows import TWO_THINGS, is_like
from factcheck.align.shortfalls import are_told, shortfall
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Tie, TieKind
from factcheck.model.claim import Claim, Role
from factcheck.model.expression import Cited
from factcheck.model.figure import CLOSED, Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.worded import Worded
from factcheck.model.words import Words

KINDS = (Kind.COUNT, Kind.MONEY, Kind.MEASURE)
REACH = 24
THREE = 3
LAYOUT = "what follows from the two figures before it"
_OF = Worded("shapes.left_over", r"\s(?:[\w-]+\s)?{of}\s{its}?\b[^.,;:()\d]{0,20}", re.I)
_CLOSES = Worded("shapes.left_over", r"(?:\s[\w-]+)?\s?(?:[.,;)]|$)|(?:\s[\w-]+)?\s{closes}\b")

_MORE = Worded("shapes.left_over", r"\b{more}\b", re.I)
"""What else went or came: "leaving five, *after* one fell down"."""


@frozen
class Options:
    """``leaving``: right before what is left, and the clause ends there. ``before``: right before
    it too ("the other"). ``behind``: right behind it ("are still"); ``exact``: is it all that is
    left, or at most that?"""

    leaving: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    exact: bool


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    is_any = claims.says(*options.leaving, *options.before, *options.behind)
    for rest in claims.anchors(*KINDS) if is_any else ():
        if _is_plain(rest) and _is_left(rest, options, claims.words):
            tie = _part_of_whole(claims, rest, options)
            if tie is not None:
                left = Cited.hedged(tie.right) - Cited.hedged(tie.left)
                comparison = Comparison.EQUALS if options.exact else Comparison.AT_MOST
                is_round = _are_round((tie.right, tie.left, rest))
                readings = (Reading(left, ties=(tie,)),)
                yield Relation(Cited.hedged(rest), readings, comparison, zeros_round=is_round)
    if options.exact:
        yield from _of_shortfalls(claims)


def _of_shortfalls(claims: ClaimIndex) -> Iterator[Relation]:
    """ "Sixty seats are on sale and 42 are booked, so 18 remain"."""
    for rest in claims.anchors(*KINDS) if are_told(claims) else ():
        pair = shortfall(claims, rest)
        if pair is not None and not any(claims.tied(claim, TieKind.OF) for claim in (*pair, rest)):
            left = Cited.hedged(pair[0]) - Cited.hedged(pair[1])
            reading = Reading(left, layout=LAYOUT)
            is_round = _are_round((*pair, rest))
            yield Relation(Cited.hedged(rest), (reading,), zeros_round=is_round, apart=TWO_THINGS)


def _are_round(told: tuple[Claim, ...]) -> bool:
    """ "1.218 million came and 532,000 left": beside what is told in millions, zeros are no
    digits."""
    return any(claim.figure.style.scale > 1 for claim in told)


def _is_plain(claim: Claim) -> bool:
    figure = claim.figure
    is_told = figure.quantity is not None and figure.ends is None and not figure.per
    return is_told and figure.modifier in CLOSED and claim.role is Role.LEVEL


def _is_left(rest: Claim, options: Options, known: Words) -> bool:
    figure, prose = rest.figure, rest.figure.block.prose
    if any(_ahead(rest).endswith(f" {words}") for words in options.before):
        return True
    if _is_leaving(rest, options):
        is_more = _MORE.of(known).search(prose, figure.end, figure.sentence[1]) is not None
        return (
            not is_more
            and _CLOSES.of(known).match(prose, figure.end, figure.sentence[1]) is not None
        )
    behind = _behind(options.behind) if options.behind else None
    return behind is not None and behind.match(prose, figure.end, figure.sentence[1]) is not None


def _is_leaving(rest: Claim, options: Options) -> bool:
    return any(_ahead(rest).endswith(f" {words}") for words in options.leaving)


def _ahead(rest: Claim) -> str:
    figure = rest.figure
    start = max(figure.sentence[0], figure.lead - REACH)
    return f" {figure.block.prose[start : figure.lead].lower()}".rstrip()


def _part_of_whole(claims: ClaimIndex, rest: Claim, options: Options) -> Tie | None:
    """The one part and its whole that stand before the rest, all of one sort and noun; before what
    that leaves, the whole may be what the sentence begins with ("of the 12, eight went, leaving
    four")."""
    together = claims.siblings(rest, Layout.SENTENCE)
    like = [claim for claim in together if is_like(claim, rest)]
    if len(like) != THREE or like[-1] is not rest:
        return None
    part, whole = like[:2]
    if _is_leaving(rest, options) and any(
        tie.right is part for tie in claims.tied(whole, TieKind.OF)
    ):
        part, whole = whole, part
    found = [tie for tie in claims.tied(part, TieKind.OF) if tie.right is whole]
    figure = part.figure
    is_headed = whole is like[0]
    is_of = is_headed or _OF.of(claims.words).fullmatch(
        figure.block.prose, figure.end, whole.figure.lead
    )
    nouns = {claim.quantity.unit.symbol for claim in (part, rest)} - {""}
    is_one = rest.figure.kind is not Kind.COUNT or nouns <= {whole.quantity.unit.symbol}
    are_told = _is_plain(part) and _is_plain(whole)
    return found[0] if found and is_of and is_one and are_told else None


@lru_cache(maxsize=8)
def _behind(words: tuple[str, ...]) -> re.Pattern[str]:
    said = re.either(words)
    return re.compile(rf"(?:\s[\w-]+){{0,1}}?\s(?:{said})(?:\s?[.,;)]|$|\s)", re.IGNORECASE)


FAMILY = Family(Options, relations)
