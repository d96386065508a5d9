"""A rule or an accord takes effect once: the days that are told of it are one.

"The grain accord took effect *Friday*", and further down "On *July 12* the two towns put the grain
accord into force", in a text of 2025: that was a Saturday. Two acts of one kind ("the grain
accord", "the fish accord") may have two days: where they are called by other words it is unclear.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align import ClaimIndex, Layout
from factcheck.align.years import days_near_issue
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.alignment import Agreement, Alignment
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import Zone
from factcheck.model.expression import Cited, Expression, Operator, computed
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, DAY_OF_YEAR, WEEKDAY, Quantity
from factcheck.model.result import Reading, Relation

LAYOUT = "the days on which one act is said to take effect"
BEHIND = 16
"""A date that stands no further behind the words is that of the act."""
HEAD = 4
""" "On July 11 the two countries put into force ...": no more stands before the date."""
UNITS = (DATE, DAY_OF_YEAR, WEEKDAY)
_WORD = re.compile(r"[A-Za-z]+(?:['’]s)?|\d+")


@frozen
class Options:
    """``begins``: words for taking effect ("into force"). ``acts``: what takes effect, ``small``
    the words before it that say nothing of which it is ("the"), ``on`` those behind it that lead to
    what it is about, ``parts`` of one that takes effect bit by bit ("phase"), ``leading`` those
    between the words and the date ("on")."""

    begins: tuple[str, ...]
    acts: tuple[str, ...]
    small: tuple[str, ...]
    on: tuple[str, ...]
    parts: tuple[str, ...]
    leading: tuple[str, ...]


@frozen
class Telling:
    """An act that takes effect, by which words it is called, and when."""

    act: str
    called: frozenset[str]
    when: Claim


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if not claims.says(*options.begins):
        return
    begins = re.compile(rf"\b(?:{re.either(options.begins)})\b", re.IGNORECASE)
    told: dict[str, Telling] = {}
    for when in claims.anchors(Kind.DATE, Kind.YEAR):
        telling = _telling(claims, when, begins, options)
        if telling is None:
            continue
        before = told.setdefault(telling.act, telling)
        if before is not telling:
            yield from _one_day(before, telling)


def _telling(
    claims: ClaimIndex, when: Claim, begins: re.Pattern[str], options: Options
) -> Telling | None:
    figure, start = when.figure, when.figure.sentence[0]
    if when.quantity.unit not in UNITS or figure.block.zone is not Zone.ARTICLE:
        return None
    found = begins.search(figure.block.prose, *figure.sentence)
    if found is None:
        return None
    gap = figure.block.prose[found.end() : max(found.end(), figure.lead)]
    is_behind = figure.lead >= found.end() and _is_led(gap, options)
    is_head = figure.lead - start <= HEAD and figure.end <= found.start()
    if not (is_behind or is_head) or _is_paired(claims, when):
        return None
    act = _act(figure.block.prose[start : figure.sentence[1]], options)
    return None if act is None else Telling(*act, when)


def _is_led(gap: str, options: Options) -> bool:
    words = _WORD.findall(gap.lower())
    return len(gap) <= BEHIND and all(word in options.leading for word in words)


def _is_paired(claims: ClaimIndex, when: Claim) -> bool:
    """ "Friday, July 11": one of the two is enough, and the weekday is held against its date."""
    if when.quantity.unit != WEEKDAY:
        return False
    together = claims.siblings(when, Layout.SENTENCE)
    return any(each.figure.kind is Kind.DATE and each is not when for each in together)


def _act(sentence: str, options: Options) -> tuple[str, frozenset[str]] | None:
    """The one act that a sentence speaks of, and the words before it and behind it that say which
    it is: "the *grain* accord", "a tax on *sugar*", "Rule *12*"."""
    words = _WORD.findall(sentence)
    found = [at for at, word in enumerate(words) if word.lower() in options.acts]
    if len({words[at].lower() for at in found}) != 1:
        return None
    if any(word.lower() in options.parts for word in words):
        return None
    called = {word.lower() for at in found for word in _calling(words, at, options)}
    return words[found[0]].lower(), frozenset(called)


def _calling(words: list[str], at: int, options: Options) -> Iterator[str]:
    before = words[at - 1].lower() if at else ""
    if before and before not in options.small and not before.endswith(("'s", "’s")):
        yield before
    behind = words[at + 1 : at + 3]
    if behind and behind[0][0].isdigit():
        yield behind[0]
    elif len(behind) == 2 and behind[0].lower() in options.on:
        yield behind[1]


def _one_day(before: Telling, telling: Telling) -> Iterator[Relation]:
    is_same = before.called == telling.called
    agreement = Agreement.SAME if is_same else Agreement.UNSTATED
    why = Alignment(telling.when, before.when, ((Facet.SUBJECT, agreement),))
    stated, other = telling.when, before.when
    if other.quantity.unit == WEEKDAY:
        stated, other = other, stated
    readings = tuple(Reading(way, (why,), layout=LAYOUT) for way in _implied(stated, other))
    if readings:
        yield Relation(Cited(stated), readings)


def _implied(stated: Claim, other: Claim) -> Iterator[Expression]:
    if stated.quantity.unit == other.quantity.unit:
        yield Cited(other)
    elif stated.quantity.unit == WEEKDAY:
        for day in _days(other):
            named = Quantity(Interval.exactly(day), DATE)
            yield computed(Operator.WEEKDAY, Cited(other, named))


def _days(day: Claim) -> Iterator[int]:
    """The days that a date may name; none for a month."""
    if not day.quantity.amount.is_exact:
        return
    if day.quantity.unit == DATE:
        yield int(day.quantity.amount.middle())
    elif day.quantity.unit == DAY_OF_YEAR:
        yield from days_near_issue(day)


FAMILY = Family(Options, relations)
