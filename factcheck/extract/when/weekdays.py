"""Weekdays: "on Wednesday", "last Friday", "Sat, 26 Nov", "Sunday the 28th", "26 Nov, a Sunday"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.month_words import by_month
from factcheck.extract.when.shape import Scene, Shape, dated, either
from factcheck.extract.when.stretch import ONE_DAY, Stretch
from factcheck.model import patterns as re
from factcheck.model.interval import Interval
from factcheck.model.quantity import WEEKDAY, Quantity

_ORDINAL = r"\d\d?(?:st|nd|rd|th)"
_REACH = 48
_DATE_BEFORE = re.compile(
    r"\d(?:st|nd|rd|th)?(?:\s(?:of\s)?[A-Z][a-z]{2,8}\.?)?"
    r"(?:\s?[,(–—-]\s?|,?\s(?:which\s)?(?:is|was|(?:will\s)?falls?\son|fell\son|will\sbe|being)\s)"
    r"a\s$"
)
"""A Friday is one of many, but "October 24, a Friday" is the one."""


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    names, short_names, turns = lexicon.weekdays, lexicon.short_weekdays, either(lexicon.turns)
    name, short = f"(?P<name>{any_of(names)})", f"(?P<name>{any_of(short_names)})"
    month_day = (
        rf"(?P<month>{lexicon.month}){SPACE}\d"
        rf"|(?:{_ORDINAL}|\d\d?){SPACE}(?:of{SPACE})?(?P<last_month>{lexicon.month})"
    )
    a_date = rf"(?=\.?,?{SPACE}(?:the{SPACE})?(?:{month_day}|\d\d?[-/.]\d|\d{{4}}-\d))"
    nth = rf",?{SPACE}(?:the{SPACE})?(?P<nth>{_ORDINAL})\b"
    return (
        Shape(tuple(short_names), by_month(rf"{short}\b{a_date}", lexicon), _of_date),
        Shape(tuple(names), by_month(rf"{name}\b{a_date}", lexicon), _of_date),
        Shape(tuple(names), rf"{name}\b{nth}", _nth),
        Shape(tuple(names), rf"{name}\b(?!-)", _alone),
        Shape(turns, rf"(?P<turn>{any_of(turns)}){SPACE}{name}\b", _turned),
    )


def _of_date(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """In "Wednesday, March 27, 2026" the date says itself which day it is."""
    if match["name"] in scene.lexicon.short_weekdays and _is_last_of_name(match, scene):
        return ()
    return (_weekday(match, scene, None),)


def _nth(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    number = int(match["nth"][:-2])
    if not 1 <= number <= 31:
        return ()
    start, end = match.span("name")
    weekday = dated(start, end, _stretch(match, scene, None))
    return (weekday, dated(*match.span("nth"), Stretch(f"---{number:02}")))


def _alone(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    start = match.start()
    if scene.glued(start) in ("-", "#", "@", "/"):
        return ()
    if scene.is_before(start, "no_weekday"):
        is_told = _DATE_BEFORE.search(scene.prose, max(0, start - _REACH), start)
        return (_weekday(match, scene, None),) if is_told else ()
    if _is_in_a_name(match, scene):
        return ()
    is_open = scene.is_before(start, "open_weekday") or scene.is_after(match.end(), "weekday_to")
    return (_weekday(match, scene, None if is_open else 0),)


def _turned(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """Last Friday is over; when "this Friday" and "next Friday" are, people do not agree."""
    is_over = scene.lexicon.turns[match["turn"].lower()] < 0
    return (_weekday(match, scene, 1 if is_over else None),)


def _is_in_a_name(match: re.Match[str], scene: Scene) -> bool:
    """Sunday Times, Wednesday Addams, Black Friday."""
    after = scene.word_after(match.end())
    if after[:1].isupper() and after.lower() not in scene.lexicon.after["weekday"]:
        return True
    return _is_last_of_name(match, scene)


def _is_last_of_name(match: re.Match[str], scene: Scene) -> bool:
    """Black Friday, the Tribune Sun."""
    before = scene.word_before(match.start())
    is_opener = before.lower() in scene.lexicon.before["opener"]
    return before[:1].isupper() and before[-1].isalpha() and not is_opener


def _weekday(match: re.Match[str], scene: Scene, days_ago: int | None) -> Dated:
    """``days_ago`` is the least it may lie behind the issue; None where nobody can tell."""
    return dated(*match.span(), _stretch(match, scene, days_ago))


def _stretch(match: re.Match[str], scene: Scene, days_ago: int | None) -> Stretch:
    name, lexicon = match["name"], scene.lexicon
    number = lexicon.weekdays.get(name, lexicon.short_weekdays.get(name, 0))
    quantity = Quantity(Interval.exactly(number), WEEKDAY)
    if scene.today is None or days_ago is None:
        return Stretch(None, quantity)
    latest = scene.today - days_ago * ONE_DAY
    return Stretch((latest - (latest.weekday() - number) % 7 * ONE_DAY).isoformat(), quantity)
