"""Times counted from the issue: "this year", "last month", "yesterday", "a year earlier"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import Scene, Shape, dated, either
from factcheck.extract.when.stretch import ONE_DAY, OPEN, Stretch, Year, days, months, years
from factcheck.model import patterns as re


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    turns, names, year_end = either(lexicon.turns), either(lexicon.days), either(["year-end"])
    units = rf"(?P<unit>year|{'|'.join(_UNITS)})\b(?!-\w)"
    ahead, after = any_of(lexicon.years_before), any_of(lexicon.years_after)
    same = (
        rf"same{SPACE}{any_of(lexicon.same)}(?:{SPACE}(?:of|in|the)){{0,2}}{SPACE}"
        rf"(?:(?:{any_of(turns)}|{ahead}){SPACE}year|a{SPACE}year{SPACE}{after})\b"
    )
    return (
        Shape(turns, rf"(?P<turn>{any_of(turns)}){SPACE}{units}", _turn),
        Shape(names, rf"(?P<day>{any_of(names)})\b(?!-)", _day),
        Shape(year_end, rf"{any_of(year_end)}\b(?!{SPACE}\d|-)", _year_end),
        Shape(("year",), rf"year{SPACE}{after}\b", _year_after),
        Shape(lexicon.years_before, rf"{ahead}{SPACE}year\b", _open),
        Shape(("same",), same, _open),
    )


def _turn(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    by = scene.lexicon.turns[match["turn"].lower()]
    # "Over the last year" is twelve months up to now, not the calendar's.
    if scene.is_before(match.start(), "length"):
        return ()
    if match["unit"] == "year":
        return (dated(*match.span(), months(scene.turned(by), 1, 12, scene.today)),)
    return (dated(*match.span(), _UNITS[match["unit"]](by, scene.today)),)


def _day(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    name = match["day"]
    # A newspaper may be called Today.
    if name[0].isupper() and scene.word_before(match.start())[:1].isupper():
        return ()
    if scene.today is None:
        return (dated(*match.span(), OPEN),)
    that = scene.today + scene.lexicon.days[name.lower()] * ONE_DAY
    return (dated(*match.span(), days(that, that, that.isoformat())),)


def _year_end(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), months(scene.turned(0), 12, 12, scene.today)),)


def _year_after(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """A year earlier than what the sentence speaks of, which is not told here."""
    article = scene.word_before(match.start())
    if article.lower() not in scene.lexicon.before["year"]:
        return ()
    start = scene.prose.rindex(article, 0, match.start())
    return (dated(start, match.end(), OPEN),)


def _open(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN),)


def _month(by: int, today: date | None) -> Stretch:
    if today is None:
        return OPEN
    years_on, month = divmod(today.month - 1 + by, 12)
    return months(Year(today.year + years_on), month + 1, month + 1, today)


def _week(by: int, today: date | None) -> Stretch:
    if today is None:
        return OPEN
    monday = today + (7 * by - today.weekday()) * ONE_DAY
    return days(monday, monday + 6 * ONE_DAY)


def _quarter(_: int, __: date | None) -> Stretch:
    # The last quarter may be the last one reported, or the company's own.
    return OPEN


def _decade(by: int, today: date | None) -> Stretch:
    if today is None:
        return OPEN
    first = today.year // 10 * 10 + 10 * by
    return years(first, first + 9)


def _century(by: int, today: date | None) -> Stretch:
    if today is None:
        return OPEN
    first = today.year // 100 * 100 + 100 * by
    return years(first, first + 99)


_UNITS: dict[str, Callable[[int, date | None], Stretch]] = {
    "month": _month,
    "week": _week,
    "quarter": _quarter,
    "decade": _decade,
    "century": _century,
}
