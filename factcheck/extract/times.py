"""Times of day: "09:56 PM", "6 to 9 p.m.", "at noon"; and 25:61, which no clock has."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import SPACE, Lexicon, any_of
from factcheck.extract.when.shape import DASH, DAY_DIGITS, YEAR_DIGITS, Scene, Shape, dated, either
from factcheck.extract.when.stretch import IMPOSSIBLE, OPEN, Stretch
from factcheck.extract.when.zones import offset
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_HALF = r"\s?(?P<half>[ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.)(?!\w)"
_TO = rf"(?:{DASH}|\s(?:to|until|till)\s)"
_WITH_HALF = re.compile(
    rf"(?:(?P<first>(?P<from_hour>\d\d?)(?:[:.](?P<from_minute>\d\d))?)(?:{_TO}|\s(?P<and>and)\s))?"
    rf"(?P<hour>\d\d?)(?:[:.](?P<minute>\d\d))?{_HALF}"
)
_CLOCK = re.compile(
    r"(?<![^\W\d][-–—])(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?![\w%]|[:.,/]\d)"
)
# "In 3:49.12", as runners and swimmers are timed.
_RACE = re.compile(r"(?<![\w.:–—-])(?:\d\d?:)?\d\d?:[0-5]\d\.\d{1,3}(?![\w%:]|[.,/]\d)")
_PROPORTION = re.compile(r"(?<![-–—])\d\d?:\d(?![\w%:]|[.,/]\d)")
_HOUR = re.compile(rf"(?<![-–—])\d\d?{SPACE}o['’]clock\b")
_WITHOUT_COLON = re.compile(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<hours>\s?(?:hours|hrs))?"
)


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    names = re.compile(rf"(?P<name>{any_of(lexicon.clock)})\b(?!-)")
    hours = either(lexicon.hours)
    hour = rf"(?:{any_of(lexicon.hours)}|\d\d?)\b(?!-)"
    past = rf"{any_of(lexicon.past_hour)}{SPACE}past{SPACE}{hour}"
    to = rf"{any_of(lexicon.to_hour)}{SPACE}to{SPACE}{hour}"
    return (
        Shape(DAY_DIGITS, _WITH_HALF, _with_half, " :.-–—aApP"),
        Shape(DAY_DIGITS, _CLOCK, _on_a_clock, ":"),
        Shape(DAY_DIGITS, _RACE, _race, ":"),
        Shape(DAY_DIGITS, _PROPORTION, _proportion, ":"),
        Shape(DAY_DIGITS, _HOUR, _by_the_hour, " "),
        Shape(YEAR_DIGITS, _WITHOUT_COLON, _without_colon, " h"),
        Shape(hours, rf"{any_of(hours)}{SPACE}o['’]clock\b", _by_the_hour),
        Shape(lexicon.past_hour, past, _by_the_hour),
        Shape(lexicon.to_hour, to, _quarter_to),
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
    zone = offset(match.end(), scene)
    if not match["from_hour"]:
        return (dated(match.start(), end, Stretch(last + zone), Kind.TIME),)
    from_hour, from_minute = int(match["from_hour"]), int(match["from_minute"] or 0)
    first = _before(last, from_hour, from_minute, is_afternoon)
    # "At 10 and 11:30 a.m." it begins twice.
    if match["and"] and first and not scene.is_before(match.start(), "between"):
        opening = dated(*match.span("first"), Stretch(first + zone), Kind.TIME)
        return (opening, dated(match.start("hour"), end, Stretch(last + zone), Kind.TIME))
    stretch = Stretch(f"{first}{zone}/{last}{zone}") if first else OPEN
    return (dated(match.start(), end, stretch, Kind.TIME),)


def _before(last: str, hour: int, minute: int, is_afternoon: bool) -> str | None:
    """When "6 to 9 p.m." begins; "11 to 2 p.m." begins before noon."""
    same = _of_half(hour, minute, is_afternoon)
    if same is None or same < last:
        return same
    return _of_half(hour, minute, False) if is_afternoon and hour < 12 else None


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
        return (_no_time(match, scene),)
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    if (hour < 24 and minute < 60 and second < 60) or (hour, minute, second) == (24, 0, 0):
        seconds = f":{second:02}" if match["second"] else ""
        iso = f"{hour:02}:{minute:02}{seconds}{offset(end, scene)}"
        return (dated(start, end, Stretch(iso), Kind.TIME),)
    # 60:40 is a proportion and 25:08 a minute of a film, unless the words say that it is a time.
    is_time = scene.is_before(start, "time") and minute > 59 and hour + minute != 100
    if not is_time and scene.word_after(end).lower() not in scene.lexicon.zones:
        return (_no_time(match, scene),)
    return (dated(start, end, IMPOSSIBLE, Kind.TIME),)


def _proportion(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    return (_no_time(match, scene),)


def _race(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN, Kind.NAME),)


def _no_time(match: re.Match[str], scene: Scene) -> Dated:
    """A proportion or a length, "60:40", "in 25:08": no two counts either."""
    start, end = match.span()
    is_length = match.re.pattern == _CLOCK.pattern and scene.is_before(start, "length_of_time")
    if is_length and not scene.is_before(scene.start_of_word(start), "no_time"):
        return dated(start, end, OPEN, Kind.NAME)
    return dated(start, end, Stretch(match[0]), Kind.SCORE)


def _without_colon(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """ "At 1400 hours", "0300 GMT"; but it takes 1400 hours."""
    if match["hours"]:
        if not scene.is_before(match.start(), "time"):
            return ()
    elif scene.word_after(match.end()).lower() not in scene.lexicon.zones:
        return ()
    iso = f"{match['hour']}:{match['minute']}{offset(match.end(), scene)}"
    return (dated(*match.span(), Stretch(iso), Kind.TIME),)


def _by_the_hour(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN, Kind.TIME),)


def _quarter_to(match: re.Match[str], scene: Scene, before: Dated | None) -> tuple[Dated, ...]:
    """ "At a quarter to six": what falls by a quarter to six is no time."""
    at = scene.start_of_word(match.start()) if scene.word_before(match.start()) == "a" else None
    if not scene.is_before(match.start() if at is None else at, "time"):
        return ()
    return _by_the_hour(match, scene, before)


def _by_name(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    if not scene.is_before(match.start(), "noon"):
        return ()
    return (dated(*match.span(), Stretch(scene.lexicon.clock[match["name"]]), Kind.TIME),)
