"""The year that follows a month, a day or a quarter: "2024", "’24", "of last year", "FY24"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import END, Scene
from factcheck.extract.when.stretch import FIRST_YEAR, LAST_YEAR, Year, full_year
from factcheck.model import patterns as re

_GROUPS = ("year", "of_fiscal", "short", "turn", "the", "fiscal")
_JOIN = rf"(?:,?{SPACE}(?:(?:of|in){SPACE})?|,)"


@lru_cache(maxsize=8)
def year_said(lexicon: Lexicon) -> str:
    """A pattern of the year, with what joins it to the words before. Once in a pattern only.

    It is long: where nothing else may stand in its place, ``year_after`` looks for it.
    """
    fiscal = any_of(lexicon.fiscal)
    turns, after = any_of(lexicon.turns), "|".join(lexicon.years_after)
    return (
        rf"(?:{_JOIN}(?P<year>[12]\d{{3}}){_end(lexicon)}(?P<of_fiscal>{SPACE}{fiscal}{SPACE}year\b)?"
        rf"|\s?['’](?P<short>\d\d){END}"
        rf"|{_JOIN}(?P<turn>{turns}){SPACE}(?:calendar{SPACE})?year\b(?![-]\w)"
        rf"|{SPACE}of{SPACE}(?P<the>the){SPACE}(?:calendar{SPACE})?year\b(?!-\w|{SPACE}(?:\w+ed|{after})\b)"
        rf"|(?:{_JOIN})?(?:the{SPACE})?(?:{lexicon.fiscal_short}\s?|{fiscal}{SPACE}(?:[Yy]ears?{SPACE})?)"
        rf"['’]?(?P<fiscal>\d{{4}}|\d\d){END})"
    )


def _end(lexicon: Lexicon) -> str:
    """Nothing that makes the digits part of a longer number; "28 Dec 2023–3 Jan 2024" goes on."""
    day = rf"\d\d?{SPACE}{lexicon.month}"
    return rf"(?![\w%°]|[.,:/]\d|[-–—](?!{day})\d)"


def year_of(match: re.Match[str], scene: Scene) -> Year | None:
    """The year a match names in groups of ``year_said``; None where it names none that we know."""
    return as_fiscal(_year_of(match, scene), match, scene)


def year_after(match: re.Match[str], scene: Scene) -> tuple[Year | None, int]:
    """The year that a text says right after a match, None = none that we know, and its end."""
    found = re.compile(year_said(scene.lexicon)).match(scene.prose, match.end())
    if found is None:
        return None, match.end()
    return as_fiscal(_year_of(found, scene), match, scene), found.end()


def as_fiscal(year: Year | None, match: re.Match[str], scene: Scene) -> Year | None:
    """That of a company, in "fiscal third quarter of 2024"."""
    if year is None or year.number is None or not is_fiscal(match, scene):
        return year
    return Year(fiscal=fiscal_label(str(year.number)))


def is_fiscal(match: re.Match[str], scene: Scene) -> bool:
    """Is it part of a company's year: "its *fiscal* Q3", "the fourth *fiscal* quarter"?"""
    said = match.groupdict().get("fiscal_part")
    return bool(said) or scene.word_before(match.start()).lower() in scene.lexicon.fiscal


def _year_of(match: re.Match[str], scene: Scene) -> Year | None:
    said = dict.fromkeys(_GROUPS) | match.groupdict()
    if said["fiscal"] or said["of_fiscal"]:
        return Year(fiscal=fiscal_label(said["fiscal"] or said["year"] or ""))
    if said["year"] and FIRST_YEAR <= int(said["year"]) <= LAST_YEAR:
        return Year(int(said["year"]))
    if said["short"]:
        return Year(full_year(int(said["short"])))
    if said["the"]:
        return Year(turn=0, is_the=True)
    return scene.turned(scene.lexicon.turns[said["turn"].lower()]) if said["turn"] else None


def fiscal_label(digits: str) -> str:
    return f"FY{digits if len(digits) == 4 else full_year(int(digits))}"
