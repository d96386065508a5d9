"""Whole months: "May 2024", "January to October this year", "in May", "late June"."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.month_words import by_month
from factcheck.extract.when.shape import DASH, Scene, Shape, dated, either
from factcheck.extract.when.stretch import Year, days, last_of_month, months
from factcheck.extract.when.year_rows import is_joined
from factcheck.extract.when.year_said import year_after
from factcheck.model import patterns as re

_TO = rf"(?:{DASH}|{SPACE}(?:to|through|until|till){SPACE})"
# How many characters back a person's name is remembered.
_MEMORY = 300
_NO_DAY = rf"(?!{SPACE}\d\d?(?!\d))"


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    month = f"(?P<month>{lexicon.month})"
    turn = f"(?P<month_turn>{any_of(either(lexicon.turns))})"
    starts = tuple(lexicon.months)
    span = rf"{month}{_TO}(?P<last_month>{lexicon.month}){_NO_DAY}"
    of_turn = f"{turn}{SPACE}{month}{_NO_DAY}"
    return (
        Shape(starts, by_month(span, lexicon), _span),
        Shape(starts, by_month(month, lexicon), _of_year),
        Shape(starts, by_month(month, lexicon), _alone),
        Shape(either(lexicon.turns), by_month(of_turn, lexicon), _by_turn),
    )


def _span(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    first, last = scene.month(match["month"]), scene.month(match["last_month"])
    year, end = year_after(match, scene)
    if first > last and year is not None and year.number is not None:
        stretch = days(date(year.number - 1, first, 1), last_of_month(year.number, last))
    else:
        stretch = months(year, first, last, scene.today)
    return (dated(match.start(), scene.without_stop(end), stretch),)


def _of_year(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    year, end = year_after(match, scene)
    # "In March 2000 people died", "May 1500 metres".
    if year is None or scene.is_counted(end, year.number):
        return ()
    month = scene.month(match["month"])
    start = _with_vague(match.start(), scene)
    return (dated(start, end, months(year, month, month, scene.today)),)


def _alone(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    """A month's name after a word that goes before months: "May" is more than a month."""
    name = match["month"].rstrip(".")
    use = "month" if name in scene.lexicon.full_months else "month_sure"
    start = _with_vague(match.start(), scene)
    # "The APR" is a rate.
    is_short_name = name.isupper() and name not in scene.lexicon.full_months
    if is_short_name or name in scene.lexicon.before["month_as_name"]:
        return ()
    end = match.start() + len(name)
    is_month = (
        start < match.start()
        or scene.is_before(start, "month_sure")
        or (scene.is_before(start, use) and not _is_person(name, start, scene))
        or _is_after_month(start, before, scene)
        or _is_determined(start, end, scene)
    )
    if not is_month:
        return ()
    month = scene.month(name)
    return (dated(start, end, months(None, month, month, scene.today)),)


def _is_person(name: str, start: int, scene: Scene) -> bool:
    """Did the text just call someone so? After "Theresa May", "by May" may be hers."""
    if name not in scene.lexicon.before["month_as_person"]:
        return False
    lead = scene.prose[max(0, start - _MEMORY) : start]
    words = lead.split()
    return any(
        word.rstrip(".,;:").removesuffix("’s").removesuffix("'s") == name
        and _is_first_name(first, scene)
        for first, word in pairwise(words)
    )


def _is_first_name(word: str, scene: Scene) -> bool:
    known = scene.lexicon.before
    is_other = word.lower() in known["month"] or word.lower() in known["opener"]
    return word[0].isupper() and word.isalpha() and not is_other


def _is_after_month(start: int, before: Dated | None, scene: Scene) -> bool:
    """Is it the second of two: "between November *and April*"?"""
    if before is None or scene.prose[before.start : before.end] not in scene.lexicon.months:
        return False
    return is_joined(before.end, start, scene)


def _is_determined(start: int, end: int, scene: Scene) -> bool:
    """Does it tell of which month something is: "the *May* figures"?"""
    is_followed = scene.word_after(end) != "" and not scene.is_after(end, "no_month")
    return is_followed and scene.is_before(start, "month_determined")


def _with_vague(start: int, scene: Scene) -> int:
    """Where "late" or "mid-" before a month begins."""
    word = scene.word_touching(start) or scene.word_before(start)
    if word.rstrip("-").lower() not in scene.lexicon.vague:
        return start
    return scene.prose.rindex(word, 0, start)


def _by_turn(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """Reads "last May" as the latest that is over, "next May" as the first to come."""
    month = scene.month(match["month"])
    if scene.is_before(match.start(), "length"):
        return ()
    year = _turned(match["month_turn"].lower(), month, scene)
    end = scene.without_stop(match.end())
    return (dated(match.start(), end, months(year, month, month, scene.today)),)


def _turned(turn: str, month: int, scene: Scene) -> Year | None:
    if scene.today is None:
        return None
    by = scene.lexicon.turns[turn]
    is_this_year = month < scene.today.month if by < 0 else month > scene.today.month
    if by and is_this_year:
        by = 0
    return Year(scene.today.year + by)
