"""Days, weeks and months as computers and Chinese write them: 2024-W05, 2024-May-14, 5月14日."""

from __future__ import annotations

from datetime import date

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import Lexicon
from factcheck.extract.when.month_words import by_month
from factcheck.extract.when.shape import (
    COMPACT_DIGITS,
    DAY_DIGITS,
    YEAR_DIGITS,
    Scene,
    Shape,
    dated,
)
from factcheck.extract.when.stretch import (
    IMPOSSIBLE,
    ONE_DAY,
    Year,
    days,
    months,
    single_day,
    yearless_days,
)
from factcheck.model import patterns as re

_WEEK = re.compile(r"(?<![-–—])(?P<year>[12]\d{3})-?W(?P<week>\d\d)(?:-(?P<day>[1-7]))?(?![\w-])")
_MONTH_FIRST = re.compile(r"(?<![-–—])(?P<month>0[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\w/.-])")
_COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\w|[.,/-]\d)"
)
_CHINESE = re.compile(r"(?:(?P<year>[12]\d{3})年)?(?P<month>\d\d?)月(?:(?P<day>\d\d?)[日号])?")


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    named = (
        rf"(?<![-–—])(?P<year>[12]\d{{3}})(?P<sign>[ -])(?P<month>{lexicon.month})(?P=sign)"
        r"(?P<day>\d\d?)(?![\w%-]|[.,:/]\d)"
    )
    return (
        Shape(YEAR_DIGITS, by_month(named, lexicon), _named, " -"),
        Shape(YEAR_DIGITS, _WEEK, _week, "-W"),
        Shape(DAY_DIGITS, _MONTH_FIRST, _month, "/"),
        Shape(COMPACT_DIGITS, _COMPACT, _compact),
        Shape(YEAR_DIGITS, _CHINESE, _chinese, "年"),
        Shape(DAY_DIGITS, _CHINESE, _chinese, "月"),
    )


def _named(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """2024-May-14; but "in 2024 May 14 people" and "1931 December 74 69.4" may be anything."""
    is_row = scene.prose[match.end() :][:2].strip().isdigit()
    if (scene.word_after(match.end()) or is_row) and match["sign"] == " ":
        return ()
    stretch = single_day(int(match["year"]), scene.month(match["month"]), int(match["day"]))
    return (dated(*match.span(), stretch),)


def _week(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    """2024-W05, its days or one of them."""
    try:
        first = date.fromisocalendar(int(match["year"]), int(match["week"]), int(match["day"] or 1))
    except ValueError:
        return (dated(*match.span(), IMPOSSIBLE),)
    if match["day"]:
        return (dated(*match.span(), single_day(first.year, first.month, first.day)),)
    name = f"{match['year']}-W{match['week']}"
    return (dated(*match.span(), days(first, first + 6 * ONE_DAY, name)),)


def _month(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """05/2024; but "Regulation 05/2024" is a label."""
    before = scene.word_before(match.start())
    if scene.is_before(match.start(), "no_year") or (before[:1].isupper() and before.isalpha()):
        return ()
    month = int(match["month"])
    return (dated(*match.span(), months(Year(int(match["year"])), month, month, None)),)


def _compact(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    """20240514, as in the name of a file."""
    stretch = single_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return () if stretch.is_impossible else (dated(*match.span(), stretch),)


def _chinese(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    """2024年5月14日, 5月14日, 2024年5月."""
    month, day = int(match["month"]), int(match["day"] or 0)
    year = Year(int(match["year"])) if match["year"] else None
    if not 1 <= month <= 12:
        return ()
    if not match["day"]:
        return (dated(*match.span(), months(year, month, month, None)),)
    if year is None or year.number is None:
        return (dated(*match.span(), yearless_days((month, day), (month, day))),)
    return (dated(*match.span(), single_day(year.number, month, day)),)
