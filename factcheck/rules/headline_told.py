"""A figure of the headline that the body tells otherwise.

"# Plumb raises $25M" over "Plumb has raised $35 million in a round": a headline repeats what the
body says. Where no figure of the body is the headline's own, what the body tells in the words of
the headline is held against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.align import ClaimIndex, Layout
from factcheck.align.agreement import alignment
from factcheck.align.headlines import HEADS, TIMES, Echo, may_retell, untold
from factcheck.align.leads import told_in_lead
from factcheck.align.resemblance import Resemblance, resemblance
from factcheck.align.said import said
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment, TieKind
from factcheck.model.claim import Claim, Facet, Role
from factcheck.model.figure import Kind, Modifier
from factcheck.model.frozen import frozen
from factcheck.model.quantity import WEEKDAY, YEAR_OF_ISSUE, Quantity
from factcheck.model.result import Reading, Relation
from factcheck.model.worded import Worded

TIMELY = (Facet.PERIOD, Facet.SCOPE)
SETTING = (Facet.PERIOD, Facet.SCOPE, Facet.ASPECT)
KINDS = (Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION)
SLIPS = frozenset({Resemblance.DIGITS, Resemblance.SLIGHT, Resemblance.SCALE})
STARTS = (TieKind.FROM, TieKind.AGAINST)
REACH = 24
NEAR = 2
"""So many of the nearest words say what an amount is of."""
_AHEAD = Worded("shapes.headline_told", r"\b{to} [a-z]{3}")
_WORD = re.compile(r"[^\W\d_]+")


@frozen
class Options:
    """``words``: so many of the headline's words must a sentence have that tells it again; where
    the body has one figure of the sort alone, half of them are enough. ``alike``: words that tell
    the same, each line a group, as all do that say that something rose or fell; ``empty`` ones tell
    nothing. What led to a level tells nothing of it: a rise, a fall, and ``arrivals``. ``hit``:
    beside a number of people who are not named otherwise ("seven *dead*"). ``more``: beside a
    figure that comes on top of another. ``ahead``: in a sentence that tells what is to come, as a
    headline does ("to cut").
    """

    words: int
    alike: tuple[str, ...]
    empty: tuple[str, ...]
    arrivals: tuple[str, ...]
    hit: tuple[str, ...]
    more: tuple[str, ...]
    ahead: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    for head in untold(claims, KINDS):
        told = _told_again(claims, head, options) if _is_telling(head, options) else []
        told = told or _told_in_lead(claims, head, options)
        if told:
            readings = tuple(Reading(said(one), (_as_one(head, one),)) for one in told)
            yield Relation(said(head), readings)


def _as_one(head: Claim, other: Claim) -> Alignment:
    return Alignment(head, other, ((Facet.MEASURE, Agreement.SAME),))


def _is_telling(head: Claim, options: Options) -> bool:
    """Does the headline say what it counts? The number of "Lot 4" counts nothing."""
    if head.figure.kind is not Kind.COUNT or head.measure is not None:
        return True
    return not _around(head).isdisjoint(options.hit)


def _told_again(claims: ClaimIndex, head: Claim, options: Options) -> list[Claim]:
    """The figures of the body that stand in the headline's words; none if they differ."""
    # What a level rose to is told again without the rise; what is raised is money, and no level.
    funds = claims.words.table("roles").get("funds", ())
    ways = [tuple(claims.words.table("directions").get(way, ())) for way in ("up", "down")]
    risen = [word for word in chain(*ways) if word not in funds]
    passed = (*risen, *options.arrivals) if head.role is Role.LEVEL else ()
    alike = (*options.alike, *map(" ".join, ways))
    echo = Echo(claims, head, alike, (*options.empty, *passed))
    beside = {each.figure.value for each in claims.siblings(head, Layout.BLOCK)}
    sort = [
        one
        for one in claims.anchors(head.figure.kind)
        if _is_of_sort(head, one) and one.figure.value not in beside
    ]
    heard = echo.best(sort, options.words, NEAR)
    found = [one for one in heard if _is_of_setting(claims, head, one, options)]
    return found if _is_one(found) else []


def _told_in_lead(claims: ClaimIndex, head: Claim, options: Options) -> list[Claim]:
    return [
        one
        for one in told_in_lead(claims, head)
        if _is_of_moment(claims, head, one, options) and alignment(head, one, TIMELY).is_possible
    ]


def _is_one(claims: list[Claim]) -> bool:
    return len({one.figure.value for one in claims}) == 1


def _is_of_sort(head: Claim, one: Claim) -> bool:
    """Is it told in the prose of the body, of the same things and as the same part? Highlights tell
    what stands in pictures too: of theirs it is one slip apart."""
    figure = one.figure
    is_head = head.figure.block.part in HEADS
    if not is_head and resemblance(head.figure, figure) not in SLIPS:
        return False
    if not may_retell(figure.block) or figure.modifier is Modifier.NOT:
        return False
    if one.role is not head.role or one.direction * head.direction < 0:
        return False
    if head.figure.kind is Kind.COUNT:
        return one.measure == head.measure or None in (head.measure, one.measure)
    return one.quantity.unit.is_like(head.quantity.unit) and figure.per == head.figure.per


def _is_of_setting(claims: ClaimIndex, head: Claim, one: Claim, options: Options) -> bool:
    """Is nothing said of it that makes it another: another thing, or time?"""
    is_one = head.aspect in (None, one.aspect) and not _is_anothers(head, one)
    is_set = is_one and alignment(head, one, SETTING).is_possible
    return is_set and _is_of_moment(claims, head, one, options)


def _is_of_moment(claims: ClaimIndex, head: Claim, one: Claim, options: Options) -> bool:
    """Is it no more of them, not what it started from, not of another time?"""
    if not _around(one).isdisjoint(options.more) or claims.ties_to(one, *STARTS):
        return False
    is_ahead = not _said(head).isdisjoint(options.ahead) or _AHEAD.of(claims.words).search(
        _before(head)
    )
    if is_ahead and _said(one).isdisjoint(options.ahead):
        return False
    return _is_of_time(claims, head, one)


def _is_anothers(head: Claim, one: Claim) -> bool:
    """ "Prices in Lisbon", "prices in Porto"."""
    named = one.subject is not None and one.subject not in head.names
    is_measured = None not in (head.measure, one.measure) and head.measure != one.measure
    return is_measured or (named and head.subject is not None)


def _before(one: Claim) -> str:
    return one.figure.block.prose[one.figure.sentence[0] : one.figure.lead].lower()


def _sentence(one: Claim) -> str:
    return one.figure.block.prose[slice(*one.figure.sentence)].lower()


def _said(one: Claim) -> frozenset[str]:
    return frozenset(_WORD.findall(_sentence(one)))


def _is_of_time(claims: ClaimIndex, head: Claim, one: Claim) -> bool:
    """A headline that says when ("in 2024") is told again by what is of that very time, or says
    nothing of it."""
    ours, theirs = (_times(claims, each) for each in (head, one))
    return (
        not ours
        or not theirs
        or any(each.is_like(other) and each.meets(other) for each in ours for other in theirs)
    )


def _times(claims: ClaimIndex, one: Claim) -> list[Quantity]:
    told = (each for each in claims.siblings(one, Layout.SENTENCE) if each.figure.kind in TIMES)
    quantities = (each.figure.quantity for each in told)
    return [
        each
        for each in quantities
        if each is not None and each.unit not in (WEEKDAY, YEAR_OF_ISSUE)
    ]


def _around(one: Claim) -> frozenset[str]:
    """The words right before and behind a figure."""
    figure = one.figure
    start, end = figure.sentence
    before = figure.block.prose[max(start, figure.lead - REACH) : figure.lead]
    behind = figure.block.prose[figure.end : min(end, figure.end + REACH)]
    return frozenset(_WORD.findall(f"{before} {behind}".lower()))


FAMILY = Family(Options, relations)
