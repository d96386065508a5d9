"""Decades, centuries and years before Christ: "the 1990s", "’80s", "19th century", "300 BC"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import (
    DASH,
    DAY_DIGITS,
    END,
    YEAR_DIGITS,
    Scene,
    Shape,
    dated,
    either,
)
from factcheck.extract.when.stretch import LAST_YEAR, OPEN, years
from factcheck.extract.when.year_rows import is_joined
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen

_DECADE = re.compile(r"(?P<first>[12]\d{2}0)['’]?s\b")
_LATER_DECADE = re.compile(r"(?P<first>[1-9]0)s\b")
_SHORT_DECADE = re.compile(r"(?<=['’‘])(?P<first>[3-9]0)s\b")
_BEFORE_CHRIST = r"(?:BCE?\b|B\.C\.)"
_AFTER_CHRIST = r"(?:AD\b|CE\b|A\.D\.|C\.E\.)(?!-\w)"
_ERA = re.compile(
    rf"(?<![-–—])(?:\d{{1,4}}(?:\s?[-–—]\s?|{SPACE}to{SPACE}))?(?P<year>\d{{1,4}}){SPACE}"
    rf"(?:{_BEFORE_CHRIST}|(?P<after>{_AFTER_CHRIST}))"
)
_YEAR_OF_LORD = re.compile(rf"A\.?D\.?{SPACE}(?P<year>\d{{1,4}}){END}")
_CENTURY, _REACH = "centur", 100
_NTH = r"\d\d?(?:st|nd|rd|th)"
_LAST_CENTURY = 21
_FIRST_DECADE = 1700


@frozen(eq=False)
class _Century:
    """The long pattern of a century, for the few ordinals near which that word stands."""

    pattern: re.Pattern[str]

    def match(self, prose: str, at: int) -> re.Match[str] | None:
        return self.pattern.match(prose, at) if _CENTURY in prose[at : at + _REACH] else None


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    names = either(lexicon.centuries)
    nth = rf"(?:{_NTH}|{any_of(names)})"
    era = rf"(?P<era>{SPACE}(?:(?P<before>{_BEFORE_CHRIST})|{_AFTER_CHRIST}))?"
    to = rf"(?:{DASH}|{SPACE}(?:and|to|or){SPACE})"
    said = rf"(?P<nth>{nth})(?:{to}(?P<last>{nth}))?[\s-]{_CENTURY}(?:y|ies)\b{era}"
    century = _Century(re.compile(said))
    return (
        Shape(YEAR_DIGITS, _DECADE, _decade, "s'’"),
        Shape(("99",), _SHORT_DECADE, _short_decade, "s"),
        Shape(("99",), _LATER_DECADE, _later_decade, "s"),
        Shape(DAY_DIGITS, century, _century, "snrt"),
        Shape(names, century, _century),
        Shape((*DAY_DIGITS, "999", *YEAR_DIGITS), _ERA, _era, " -–—"),
        Shape(("AD", "A"), _YEAR_OF_LORD, _year_of_lord, " ."),
    )


def _decade(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    first = int(match["first"])
    if not _FIRST_DECADE <= first <= LAST_YEAR:
        return ()
    # The 1800s are a century; the 2000s, in most mouths, ten years.
    length = 100 if first % 100 == 0 and first < 2000 else 10
    return (dated(*match.span(), years(first, first + length - 1)),)


def _short_decade(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    """The apostrophe before it is part of it."""
    first = 1900 + int(match["first"])
    return (dated(match.start() - 1, match.end(), years(first, first + 9)),)


def _later_decade(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    """The second of two: "the 1950s and *60s*"."""
    said = scene.prose[before.start : before.end] if before else ""
    if before is None or not said.endswith("s") or not is_joined(before.end, match.start(), scene):
        return ()
    if before.iso is None or not before.iso[:2].isdecimal():
        return ()
    first = int(before.iso[:2] + match["first"])
    return (dated(*match.span(), years(first, first + 9)),)


def _century(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    first = _nth(match["nth"], scene)
    last = _nth(match["last"], scene) if match["last"] else first
    # A batsman's fifth century is another matter, and so is the third century of an empire.
    if first <= _LAST_EARLY_CENTURY and not match["era"] and _is_of_other(match, scene):
        return ()
    if match["before"]:
        return (dated(*match.span(), OPEN),)
    if not 1 <= first <= last <= _LAST_CENTURY:
        return ()
    # Whether a century begins with its year 0 or 1, those who write of one seldom mind.
    return (dated(*match.span(), years(max(1, 100 * first - 100), 100 * last)),)


def _is_of_other(match: re.Match[str], scene: Scene) -> bool:
    # "A 9th century mosque" is old, "a ninth century" of a batsman may be new.
    is_article = match["nth"][0].isdecimal() and scene.word_before(match.start()) == "a"
    if is_article:
        return False
    return scene.is_before(match.start(), "no_century") or scene.word_after(match.end()) == "of"


def _nth(said: str, scene: Scene) -> int:
    return int(said[:-2]) if said[0].isdecimal() else scene.lexicon.centuries[said.lower()]


def _era(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    if not match["after"]:
        return (dated(*match.span(), OPEN, Kind.YEAR),)
    if match.end("year") - match.start() > len(match["year"]):
        return (dated(*match.span(), OPEN, Kind.YEAR),)
    return _of_lord(match, scene)


def _year_of_lord(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    return () if scene.is_after(match.end(), "units") else _of_lord(match, scene)


def _of_lord(match: re.Match[str], _: Scene) -> tuple[Dated, ...]:
    number = int(match["year"])
    stretch = years(number, number) if 1 <= number <= LAST_YEAR else OPEN
    return (dated(*match.span(), stretch, Kind.YEAR, number),)


# Of which batsmen have more than one.
_LAST_EARLY_CENTURY = 10
