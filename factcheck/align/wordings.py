"""Wordings: patterns of the grammar, made of the words that ties.toml has for them.

A comparison tells its change between its two ends ("66,000, *20% more than the 60,000* in April");
what stands beside a change tells on what it is reckoned, and over what time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen

Said = Mapping[str, Sequence[str]]
_NOUN = r"(?:\s[a-z][\w-]*){0,3}?"
_CALLED = r"(?:[a-z][\w.&/'’-]*|@(?:['’]s)?)(?:\s(?:[a-z][\w.&/'’-]*|@)){0,3}?"
"""What the base is called: "1.5 times its *annual sales* of €12 million"."""
_NAME = r"(?P<thing>(?:\s[A-Za-z][\w’'-]*){1,6})[,;(]"
_YEAR = r"\s(?P<year>(?:19|20)\d\d)\b"


@frozen(eq=False)
class Comparing:
    """``relative``, and of multiples ``times`` and ``grown``: between a change and what it is taken
    of; ``leads`` and ``subject``: between what it is told of and the change; ``at``: before the
    first of these. ``named`` and ``taken``, in their places: "$12.0m, *a gain of* 20% *on the*
    $10.0m"; ``aside``: before what is told beside the end.
    """

    relative: re.Pattern[str]
    times: re.Pattern[str]
    grown: re.Pattern[str]
    leads: re.Pattern[str]
    subject: re.Pattern[str]
    at: re.Pattern[str]
    named: re.Pattern[str]
    taken: re.Pattern[str]
    aside: re.Pattern[str]


def comparing(said: Said) -> Comparing:
    """The patterns of comparisons; in what they are held against each date is one sign, "@"."""
    more, beside, changes, over, ways = _each(said, "more beside changes over ways")
    of, before, whose, no_name, hedges = _each(said, "of before whose no_name hedges")
    gains, gained, times, links, fillers = _each(said, "gains gained times links fillers")
    at, owners, verbs, articles, aside = _each(said, "at owners verbs articles aside")
    base = rf"(?:\s(?:{before}|@['’]s|@)){{0,6}}\s"
    named = rf"(?:(?:{whose}|[a-z][\w.&-]*['’]s)\s)?(?!(?:{no_name})\s){_CALLED}"
    when = rf"(?:\s(?:{times})(?:\sthe)?\s@)?"
    return Comparing(
        re.compile(
            rf"{_NOUN}\s(?:{more}){_NOUN}\sthan{base}|{_NOUN}\s(?:{beside}){base}|"
            rf"{_NOUN}\s(?:{changes})\s(?:{over}){base}|\s(?:{ways})\son{base}"
        ),
        re.compile(
            rf"\s(?:as\s(?:[a-z]+\s){{1,3}}?as|(?:(?:{more})\s){{1,2}}than){base}"
            rf"|\s(?:{of}|@['’]s)(?:{base}|\s)"
            rf"|\s{named}\sof\s(?:the\s)?(?:(?:{hedges})\s)?"
            rf"|\s{named}\s\("
        ),
        re.compile(rf"\s(?:{gains})\s(?:{gained}){base}"),
        re.compile(
            rf"(?:\s[a-z][\w-]*){{0,5}}{when}\s?,?(?:\s(?:{links}))?(?:\s(?:{fillers})){{0,3}}\s?"
        ),
        re.compile(
            rf"(?:\s[a-z][\w-]*){{0,2}},\s(?:{owners})(?:\s[a-z][\w-]*){{1,4}}\s(?:{verbs})\s?"
        ),
        re.compile(rf"(?:^|[\s(])(?:{at})\s$", re.IGNORECASE),
        re.compile(
            rf"(?:\s[a-z][\w-]*){{0,4}}{when}\s?(?:,|[–—-])\s?(?:and\sso\s)?(?:{articles})\s"
            rf"(?:[a-z][\w-]*\s){{0,2}}(?:{changes})\sof\s(?:(?:{fillers})\s)?"
        ),
        re.compile(rf"(?:\s[a-z]+)?\s(?:{over}){base}"),
        re.compile(
            rf"\s(?:{aside})\s(?:(?:{whose})\s(?:[a-z][\w-]*\s){{1,2}}of\s)?$", re.IGNORECASE
        ),
    )


@frozen(eq=False)
class Basing:
    """``clause`` and ``stop`` end what is said of a change, and of where it started; ``words`` tell
    that a change is reckoned on another basis, ``yearly`` that it is one by the year, ``windows``
    over what time it went. ``thing``, and behind ``times`` ``times_thing``: what a change is held
    against, which is no figure unless it is ``of_time``. ``since``, ``in_year``: the year it starts
    from.
    """

    clause: re.Pattern[str]
    stop: re.Pattern[str]
    words: re.Pattern[str]
    yearly: re.Pattern[str]
    windows: Mapping[str, re.Pattern[str]]
    thing: re.Pattern[str]
    times: re.Pattern[str]
    times_thing: re.Pattern[str]
    of_time: re.Pattern[str]
    since: re.Pattern[str]
    in_year: re.Pattern[str]


def basing(said: Said, windows: Said) -> Basing:
    clauses, stops, words, yearly, each = _each(said, "clauses stops words yearly each")
    spans, no_spans, than, times = _each(said, "spans no_spans than times")
    before, within, since = _each(said, "before within since")
    each_span = rf"(?:{each})\s(?:{spans})\b(?!\s(?:{no_spans}))"
    return Basing(
        re.compile(rf"[;:()•]|,?\s(?:{clauses})\s"),
        re.compile(rf"[.;:(),](?:\s|$)|\s(?:{stops})\s"),
        re.compile(rf"\b(?:{words})\b"),
        re.compile(rf"\s(?:(?:{yearly})|{each_span})"),
        {name: re.compile(rf"\b(?:{re.either(each)})\b") for name, each in windows.items()},
        re.compile(rf"(?:\s[a-z][\w-]*){{0,3}}?\s(?:{than}){_NAME}"),
        re.compile(rf"(?:{times})$"),
        re.compile(rf"(?:\sas\s[a-z]+\sas)?{_NAME}"),
        re.compile(rf"^\s(?:{before})\b|\b(?:{within})\b"),
        re.compile(rf"\s(?:[a-z]+\s)?(?:{since}){_YEAR}"),
        re.compile(rf"\s(?:[\w-]+\s)?in{_YEAR}"),
    )


def _each(said: Said, names: str) -> tuple[str, ...]:
    """Any of the words of each of these lists, as a part of a pattern."""
    return tuple(re.either(said.get(name, ())) for name in names.split())
