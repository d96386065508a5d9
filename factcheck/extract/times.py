"""Times of day: "09:56 PM", "9-11 a.m.", "at noon"; and 25:61, which no clock has."""

from __future__ import annotations

import re

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import DASH, DAY_DIGITS, Scene, Shape, dated
from factcheck.extract.when.stretch import IMPOSSIBLE, OPEN, Stretch
from factcheck.model.figure import Kind

_HALF = r"\s?(?P<half>[ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.)(?!\w)"
_WITH_HALF = re.compile(
    rf"(?:(?P<from_hour>\d\d?)(?:[:.](?P<from_minute>\d\d))?{DASH})?"
    rf"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?{_HALF}"
)
_CLOCK = re.compile(
    r"(?<![^\W\d][-–—])(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?![\w%]|[:.,/]\d)"
)
_HOUR = re.compile(rf"(?<![-–—])\d\d?{SPACE}o['’]clock\b")


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    names = re.compile(rf"(?P<name>{any_of(lexicon.clock)})\b(?!-)")
    return (
        Shape(DAY_DIGITS, _WITH_HALF, _with_half, " :.-–—aApP"),
        Shape(DAY_DIGITS, _CLOCK, _on_a_clock, ":"),
        Shape(DAY_DIGITS, _HOUR, _by_the_hour, " "),
        Shape(tuple(lexicon.clock), names, _by_name),
    )


def _with_half(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    is_afternoon, is_dotted = match["half"][0] in "pP", "." in match["half"]
    # 25 pm are picometres, and the 25 PM candidates want to be prime minister.
    if hour > 12 and not match["minute"] and not is_dotted:
        return ()
    end = scene.without_stop(match.end()) if not is_dotted else match.end()
    last = _of_half(hour, minute, is_afternoon)
    if last is None:
        return (dated(match.start(), end, IMPOSSIBLE, Kind.TIME),)
    if not match["from_hour"]:
        return (dated(match.start(), end, Stretch(last), Kind.TIME),)
    first = _of_half(int(match["from_hour"]), int(match["from_minute"] or 0), is_afternoon)
    stretch = Stretch(f"{first}/{last}") if first and first < last else OPEN
    return (dated(match.start(), end, stretch, Kind.TIME),)


def _of_half(hour: int, minute: int, is_afternoon: bool) -> str | None:
    """As a clock shows it: "15:00 PM" says the same thing twice, "15:00 AM" is no time."""
    if minute > 59 or hour > (23 if is_afternoon else 12):
        return None
    if hour <= 12:
        hour = hour % 12 + (12 if is_afternoon else 0)
    return f"{hour:02}:{minute:02}"


def _on_a_clock(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    start, end = match.span()
    if scene.is_before(start, "no_time") or scene.is_after(end, "no_time"):
        return ()
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    if (hour < 24 and minute < 60 and second < 60) or (hour, minute, second) == (24, 0, 0):
        seconds = f":{second:02}" if match["second"] else ""
        return (dated(start, end, Stretch(f"{hour:02}:{minute:02}{seconds}"), Kind.TIME),)
    # 60:40 is a proportion and 25:08 a minute of a film, unless the words say that it is a time.
    is_time = scene.is_before(start, "time") and minute > 59 and hour + minute != 100
    if not is_time and not scene.is_after(end, "zones"):
        return ()
    return (dated(start, end, IMPOSSIBLE, Kind.TIME),)


def _by_the_hour(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN, Kind.TIME),)


def _by_name(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    if not scene.is_before(match.start(), "noon"):
        return ()
    return (dated(*match.span(), Stretch(scene.lexicon.clock[match["name"]]), Kind.TIME),)
