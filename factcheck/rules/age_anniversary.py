"""How old someone or something is, and since when.

"Founded in 1995 ... celebrates its 40th anniversary this year", in a text of 2025; "born 23 January
1928 ... died 31 July 2017 (aged 98)". Before the birthday one year less is right, and before the
feast one year more.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.align import ClaimIndex
from factcheck.align.attributed import attributed
from factcheck.align.feasts import FEWEST, Feasting, is_feast, said_before, year_told
from factcheck.align.foundings import Wording, foundings
from factcheck.align.gaps import Gap, gaps
from factcheck.align.same_thing import Thing
from factcheck.align.years import issue_year
from factcheck.family import Family
from factcheck.model.claim import Claim
from factcheck.model.expression import Cited, Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import DATE, Quantity, Unit
from factcheck.model.result import Reading, Relation

YEAR = Unit("year", Fraction(31557600), (("time", 1),))
LAYOUT = "the year it began, and how long that is ago"
LIFE = "the dates of a life, and the age"
REACH = 60


@frozen
class Options:
    """``began``: words before "in" and the year in which a thing began ("founded"). ``feasts``:
    what is counted in years from there ("service"), ``marking``: words before such a count.
    ``own``: words before an anniversary that make it the thing's own ("its"), ``days``
    what it is called ("birthday"). ``made``: what else
    begins a thing that has an age ("built"), ``now``: a feast of this year ("marks"). ``born``,
    ``died`` and ``aged`` stand before the figures of a life. ``gaps``: what has lasted since a year
    ("pause"), with words before it that say that it is ``over`` ("after") and before "since" that
    something ``stopped``. ``same`` begin a sentence on the thing of the one before ("it"),
    ``articles`` name another, and ``breaks`` lead to another ("which"). ``founded``: words of
    ``began`` that tell of the thing itself, ``things``: what a thing with a name is called ("the
    company").
    """

    began: tuple[str, ...]
    founded: tuple[str, ...]
    things: tuple[str, ...]
    made: tuple[str, ...]
    now: tuple[str, ...]
    feasts: tuple[str, ...]
    marking: tuple[str, ...]
    own: tuple[str, ...]
    days: tuple[str, ...]
    born: tuple[str, ...]
    died: tuple[str, ...]
    aged: tuple[str, ...]
    gaps: tuple[str, ...]
    over: tuple[str, ...]
    stopped: tuple[str, ...]
    same: tuple[str, ...]
    articles: tuple[str, ...]
    breaks: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if claims.says(*options.began):
        yield from _feasts(claims, options)
    if claims.says(*options.began, *options.made):
        yield from _of_things(claims, options)
    if claims.says(*options.born) and claims.says(*options.died):
        yield from _ages(claims, options)
    yield from _gaps(claims, options)


def _feasts(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    feasting = Feasting(options.feasts, options.marking, options.own, options.days)
    feasts = (
        claim
        for claim in claims.anchors(Kind.ORDINAL, Kind.DURATION, Kind.COUNT)
        if is_feast(claim.figure, feasting, claims.words)
    )
    thing = Thing(options.same, options.articles, options.breaks, options.own)
    wording = Wording(options.began, options.founded, options.things, thing)
    for feast, year in foundings(claims, feasts, wording):
        now = year_told(feast.figure, claims.words) or issue_year(feast)
        if now is not None:
            for reading in _since(year, now):
                yield Relation(Cited(feast, _years(feast)), (reading,))


def _of_things(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "Marks the 60th anniversary of the museum, which opened in 1974"."""
    for age, year in attributed(claims, (*options.began, *options.made)):
        now = issue_year(age)
        is_now = age.figure.kind is Kind.DURATION or any(
            word in options.now for word in said_before(age.figure)[-3:]
        )
        if now is not None and is_now:
            for reading in _since(year, now):
                yield Relation(Cited(age, _years(age)), (reading,))


def _since(founded: Claim, now: int) -> Iterator[Reading]:
    """So many full years, one less before the day, one more where the feast is ahead."""
    began = int(founded.figure.iso or now)
    year = Known(str(now), "the year of issue", _of(now - 1, now + 1))
    then = Known(str(began), "the text", _of(began, began), founded.figure.span)
    if now - began >= FEWEST:
        yield Reading(year - then, layout=LAYOUT)


def _of(first: int, last: int) -> Quantity:
    return Quantity(Interval(Fraction(first), Fraction(last)), YEAR)


def _years(feast: Claim) -> Quantity:
    """A feast is of so many years; of "over 40 years" more are right too."""
    amount = feast.quantity.amount
    if feast.figure.value is not None and amount.is_bounded:
        amount = Interval.exactly(feast.figure.value)
    return Quantity(amount, YEAR)


def _ages(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    born = [claim for claim in claims.anchors(Kind.DATE) if _is_behind(claim, options.born)]
    died = [claim for claim in claims.anchors(Kind.DATE) if _is_behind(claim, options.died)]
    if len(born) != 1 or len(died) != 1 or not born[0].quantity.is_like(died[0].quantity):
        return
    for age in claims.anchors(Kind.DURATION):
        value = age.figure.value
        is_age = _is_behind(age, options.aged) and not _is_behind_another(age, options)
        if value is not None and is_age and _is_near(died[0], age):
            stated = Cited(age, Quantity(Interval(value, value + 1), YEAR))
            yield Relation(stated, (Reading(Cited(died[0]) - Cited(born[0]), layout=LIFE),))


def _gaps(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    """ "After a 24-year pause ... suspended since 2001": told side by side, and over by now."""
    for gap, year in gaps(claims, Gap(options.gaps, options.over, options.stopped)):
        now = issue_year(gap)
        for reading in _since(year, now) if now is not None else ():
            if _is_akin(_years(gap), reading.implied.quantity):
                yield Relation(Cited(gap, _years(gap)), (reading,))


def _is_akin(told: Quantity, implied: Quantity) -> bool:
    """A pause of three years is another than that since 24 years ago."""
    low, high = sorted((told.amount.middle(), implied.amount.middle()))
    return high <= 2 * low


def _is_behind(claim: Claim, words: tuple[str, ...]) -> bool:
    is_day = claim.figure.kind is not Kind.DATE or claim.quantity.unit == DATE
    return is_day and any(word in words for word in said_before(claim.figure)[-2:])


def _is_behind_another(age: Claim, options: Options) -> bool:
    """ "Aged 71, just *three years* after": the age is told before it."""
    figure = age.figure
    floor = max(figure.sentence[0], figure.lead - REACH)
    before = figure.block.prose[floor : figure.lead].lower()
    between = before[max(before.rfind(word) for word in options.aged) :]
    return "," in between or any(sign.isdigit() for sign in between)


def _is_near(died: Claim, age: Claim) -> bool:
    gap = age.figure.start - died.figure.end
    return died.figure.block is age.figure.block and 0 <= gap <= REACH


FAMILY = Family(Options, relations)
