"""Days of a named month: "May 14, 2024", "the 14th of May", "July 6-9, 2017", "31 June"."""

from __future__ import annotations

from datetime import date

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon
from factcheck.extract.when.month_words import by_month
from factcheck.extract.when.shape import DASH, DAY_DIGITS, END, Scene, Shape, dated
from factcheck.extract.when.stretch import (
    OPEN,
    Stretch,
    Year,
    day_or_none,
    days,
    single_day,
    yearless_days,
)
from factcheck.extract.when.year_said import year_after, year_of
from factcheck.model import patterns as re

# Slips of the pen still look like a day of some month; what is larger is a count of things.
_DAY_LIKE = 39
_ORDINAL = "(?:st|nd|rd|th)"
_DAY = rf"(?P<day>\d\d?)(?P<ordinal>{_ORDINAL})?"
# "May the 5th"
_THE = rf"(?:the{SPACE}(?=\d\d?{_ORDINAL}))?"
_LAST_DAY = rf"(?P<last_day>\d\d?)(?:{_ORDINAL})?"
_TO = rf"(?:{DASH}|{SPACE}(?:to|through|until|till){SPACE})"
# "June 30,2025" wants a space, "June 30,000" is no day.
END_OF_DAY = r"(?![\w%]|[-–.:/]\d|,(?!\d{4}\b)\d)"
# After the digits of the day.
_AFTER = " snrt-–—"
# Two digits are a year where nothing follows that they may count.
_ALONE = r"(?=[,;)]\s|\.?\s*$)"
_DASHES = "-–—"
# "Feb 15 18:08:19 2000": the year stands behind the time of day.
_BEHIND_TIME = rf"(?={SPACE}\d\d?:\d\d(?::\d\d)?(?:{SPACE}[A-Z]{{3,4}})?{SPACE}(?P<year>\d{{4}})\b)"
# "March 3-1" is a score, or a range that could not be read.
_NO_RANGE = r"(?!\s?[-–—]\s?\d)"


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    of = rf"{SPACE}(?:of{SPACE})?"
    month, last_month = f"(?P<month>{lexicon.month})", f"(?P<last_month>{lexicon.month})"
    named = (
        (rf"{month}{SPACE}{_DAY}{_TO}(?:{last_month}{SPACE})?{_LAST_DAY}{END_OF_DAY}", _range),
        (rf"{month}{SPACE}{_DAY}{_BEHIND_TIME}", _day),
        (rf"{month}{SPACE}{_THE}{_DAY}{END_OF_DAY}{_NO_RANGE}", _day_of_year),
    )
    numbered = (
        (rf"{_DAY}(?:{of}{month})?{_TO}{_LAST_DAY}{of}{last_month}", _range),
        (rf"{_DAY}{SPACE}{month}{SPACE}(?P<short>\d\d){_ALONE}", _day),
        (rf"{_DAY}{of}{month}", _day_of_year),
        (rf"{_DAY}-{month}-(?:(?P<year>\d{{4}})|(?P<short>\d\d)){END}", _day),
        (rf"{_DAY}-{month}(?![-–\w])", _day),
    )
    starts = tuple(lexicon.months)
    return (
        *(Shape(starts, by_month(each, lexicon), read) for each, read in named),
        *(Shape(DAY_DIGITS, by_month(each, lexicon), read, _AFTER) for each, read in numbered),
    )


def _day(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    return _in_year(match, scene, before, year_of(match, scene), match.end())


def _day_of_year(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    return _in_year(match, scene, before, *year_after(match, scene))


def _in_year(
    match: re.Match[str], scene: Scene, before: Dated | None, year: Year | None, end: int
) -> tuple[Dated, ...]:
    """The day, in a year that is told up to this end."""
    day, start, end = int(match["day"]), match.start(), scene.without_stop(end)
    if (
        _goes_on(start, scene, before)
        or scene.is_after(end, "units")
        or not 0 < day <= _most(match, year)
    ):
        return ()
    # "In June 12 people died": English says that a thing happened *on* June 12.
    if year is None and not match["ordinal"] and scene.is_before(start, "no_day"):
        return ()
    stretch = on(year, scene.month(match["month"]), day, scene.today)
    # "31 April contracts" are a count of them.
    may_count = year is None and match.start("day") == start
    if stretch.is_impossible and may_count and not _is_surely_day(start, end, scene):
        return ()
    return (dated(start, end, stretch),)


def _goes_on(start: int, scene: Scene, before: Dated | None) -> bool:
    """Is it the second end of a range, whose first was no date: "12-14 May"?"""
    if scene.glued(start) not in _DASHES or not scene.glued(start):
        return False
    return before is None or before.end < start - 1


def _most(match: re.Match[str], year: Year | None) -> int:
    """The largest number that is still a day, or a slip for one: "May 78th" is."""
    if match["ordinal"] and match.start("month") == match.start():
        return 99
    return _DAY_LIKE if year else 31


def _is_surely_day(start: int, end: int, scene: Scene) -> bool:
    return scene.is_before(start, "day") or scene.word_after(end) == ""


def _range(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    """One stretch where the month is named once, otherwise its two ends."""
    if _goes_on(match.start(), scene, before):
        return ()
    said = match.groupdict()
    year, end = year_after(match, scene)
    end = scene.without_stop(end)
    first_day, last_day = int(said["day"]), int(said["last_day"])
    if scene.is_after(end, "units") or not 0 < first_day <= 31 or not 0 < last_day <= _DAY_LIKE:
        return ()
    names = [scene.month(name) for name in (said["month"], said["last_month"]) if name]
    first, last = (names[0], first_day), (names[-1], last_day)
    if len(names) == 1:
        # "March 3-1" without a year is a score.
        if year is None and first > last:
            return ()
        return (dated(match.start(), end, _stretch(year, first, last, scene.today)),)
    earlier = _year_before(year) if first > last else year
    middle = max(match.end("month"), match.end("day"), match.end("ordinal"))
    start = min(match.start("last_month"), match.start("last_day"))
    return (
        dated(match.start(), middle, on(earlier, *first, scene.today)),
        dated(start, end, on(year, *last, scene.today)),
    )


def on(year: Year | None, month: int, day: int, today: date | None) -> Stretch:
    number = year.on(today) if year else None
    if number is None:
        return yearless_days((month, day), (month, day))
    return single_day(number, month, day)


def _stretch(
    year: Year | None, first: tuple[int, int], last: tuple[int, int], today: date | None
) -> Stretch:
    number = year.on(today) if year else None
    if number is None:
        return yearless_days(first, last)
    low, high = day_or_none(number, *first), day_or_none(number, *last)
    return OPEN if low is None or high is None else days(low, high)


def _year_before(year: Year | None) -> Year | None:
    """The year in which "Dec 30 to Jan 2, 2025" begins."""
    if year is None or year.number is None:
        return None
    return Year(year.number - 1)
