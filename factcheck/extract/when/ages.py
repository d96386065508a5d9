"""Decades, centuries and years before Christ: "the 1990s", "’80s", "19th century", "300 BC"."""

from __future__ import annotations

import re

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import DAY_DIGITS, YEAR_DIGITS, Scene, Shape, dated, either
from factcheck.extract.when.stretch import LAST_YEAR, OPEN, years
from factcheck.model.figure import Kind

_DECADE = re.compile(r"(?P<first>[12]\d{2}0)['’]?s\b")
_SHORT_DECADE = re.compile(r"(?<=['’‘])(?P<first>[3-9]0)s\b")
_ERA = re.compile(rf"(?<![-–—])\d{{1,4}}{SPACE}(?:BCE?\b|B\.C\.)")
_FIRST_CENTURY, _LAST_CENTURY = 11, 21
_FIRST_DECADE = 1700


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    names = either(lexicon.centuries)
    number = re.compile(r"(?P<nth>\d\d)(?:st|nd|rd|th)[\s-]century\b")
    name = re.compile(rf"(?P<nth>{any_of(names)})[\s-]century\b")
    return (
        Shape(YEAR_DIGITS, _DECADE, _decade, "s'’"),
        Shape(("99",), _SHORT_DECADE, _short_decade, "s"),
        Shape(DAY_DIGITS, number, _century, "snrt"),
        Shape(names, name, _century),
        Shape((*DAY_DIGITS, "999", *YEAR_DIGITS), _ERA, _era, " "),
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


def _century(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    said = match["nth"]
    nth = int(said) if said.isdecimal() else scene.lexicon.centuries[said.lower()]
    if not _FIRST_CENTURY <= nth <= _LAST_CENTURY:
        return ()
    # Whether a century begins with its year 0 or 1, those who write of one seldom mind.
    return (dated(*match.span(), years(100 * nth - 100, 100 * nth)),)


def _era(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN, Kind.YEAR),)
