"""Role and direction: is a figure a level, a change or a share?"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.context.lexicon import Lexicon
from factcheck.context.role_words import RoleWords
from factcheck.context.wording import Word, Wording
from factcheck.model.claim import Role
from factcheck.model.figure import Figure, Kind

REACH = 3
"""A verb of change stands at most this many words before its figure ("climbed by over 400%")."""
FAR_NOUN = 8
"""Before "by" and "of", the word of change may stand so many words off: what changed is named."""
COMPOUND = 4
"""A compound of more words ("quarter-on-quarter") says nothing of a change."""
FAR_VERB = 6
"""A level is reached by a verb at most this many words before it."""
NEVER_CHANGE = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.ORDINAL, Kind.NAME, Kind.SCORE})
TOLD_TWICE = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.FRACTION})
COMPARED = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT})


def role(figure: Figure, wording: Wording, lexicon: Lexicon) -> tuple[Role, int]:
    """What a figure is, and which way a change goes (1, -1, 0 = the text does not say)."""
    if figure.kind in NEVER_CHANGE or _is_adjective(figure) or _is_one_in(figure):
        return Role.LEVEL, 0
    said, direction = _said(figure, wording, lexicon)
    is_sure = lexicon.roles.sure.match(figure.block.prose, figure.end) is not None
    if said is Role.LEVEL and not is_sure and figure.kind in TOLD_TWICE:
        first = _told_before(figure, wording, lexicon.roles)
        if first is not None and first.kind not in NEVER_CHANGE:
            before, its = _said(first, wording, lexicon)
            if before is Role.CHANGE:
                return before, its
    return said, direction


def _is_adjective(figure: Figure) -> bool:
    """ "A five-year fall" is no fall of five years."""
    return figure.kind is Kind.DURATION and "-" in figure.written


def _is_one_in(figure: Figure) -> bool:
    """ "One in six" have something; nothing changes by so much."""
    return figure.kind is Kind.FRACTION and " in " in figure.written


def _told_before(figure: Figure, wording: Wording, words: RoleWords) -> Figure | None:
    """The figure that this one tells again: "a decrease of $141.7m, *or 9.4%*"."""
    place = bisect_left(wording.figures, figure.start, key=lambda other: other.start)
    if place == 0:
        return None
    before = wording.figures[place - 1]
    glue = words.each.sub("", figure.block.prose[before.end : figure.lead].lower())
    # A comma or a bracket alone says it too.
    says_again = glue.strip() and glue.strip(" ,(") in {"", *words.again}
    return before if says_again else None


def _is_signed(figure: Figure) -> bool:
    """ "45 kB (-75%)", "12,400 (+25% on May)", "12,400, +25%": a plus says that it is a change, and
    so does a minus in a bracket."""
    prose, start = figure.block.prose, figure.start
    before = prose[max(0, start - 2) : start]
    is_led = before in {"(+", " +"} or prose[start] == "+"
    return is_led or (before.endswith("(") and prose[start] in "-−–")


def _said(figure: Figure, wording: Wording, lexicon: Lexicon) -> tuple[Role, int]:
    if figure.kind is Kind.PERCENT and _is_signed(figure):
        return Role.CHANGE, 1  # The number has its sign: a fall is a rise below nothing.
    at = wording.before(figure.lead)
    behind = _behind(figure, wording)
    noun = _noun_behind(figure, behind, lexicon)
    if noun is None and figure.kind in COMPARED:
        noun = _compared(behind, lexicon.roles)
    if noun is not None:
        return Role.CHANGE, noun
    verb = _verb_before(figure, wording.words(at - FAR_NOUN, at), lexicon)
    if verb is not None:
        return Role.CHANGE, verb
    if figure.kind is Kind.MULTIPLE:
        return Role.CHANGE, 1
    before = _unbroken(figure, wording.words(at - FAR_VERB, at), lexicon.roles)
    if (
        figure.kind in {Kind.PERCENT, Kind.FRACTION}
        and behind
        and behind[0].lower in lexicon.roles.share
    ):
        return Role.SHARE, _heading_for(before, lexicon)
    return Role.LEVEL, _heading_for(before, lexicon)


def _heading_for(before: list[Word], lexicon: Lexicon) -> int:
    """Which way a level was reached: "climbed to 71.2", "its rate rose slightly to 4.1%".

    Words of both ways ("raised its *cut* to 5%") say neither.
    """
    ways = set()
    for word in reversed(before):
        if word.lower in lexicon.roles.other_clause:
            break
        if word.lower in lexicon.directions and word.lower not in lexicon.roles.comparatives:
            ways.add(lexicon.directions[word.lower])
    return ways.pop() if len(ways) == 1 else 0


def _behind(figure: Figure, wording: Wording) -> tuple[Word, ...]:
    """The next two words, up to a comma or another figure: "to 10, eight fewer" leaves 10 alone. A
    compound ("year-on-year") is one."""
    prose, found = figure.block.prose, list[Word]()
    at = wording.before(figure.end)
    for word in wording.words(at, at + COMPOUND * 2):
        end = found[-1].end if found else figure.end
        if found and prose[end : word.start] == "-":
            found[-1] = _joined(found[-1], word)
            continue
        gap = prose[end : word.start]
        if len(found) == 2 or any(sign in ",;:()" or sign.isdigit() for sign in gap):
            break
        found.append(word)
    return tuple(found)


def _joined(first: Word, last: Word) -> Word:
    return Word(first.start, last.end, f"{first.lower}-{last.lower}", last.stem)


def _noun_behind(figure: Figure, behind: tuple[Word, ...], lexicon: Lexicon) -> int | None:
    """ "a 56% rise", "22.7% more than", "a 25 percent year-over-year increase"."""
    for place, word in enumerate(behind):
        if word.start - figure.end > _FAR * (place + 1):
            return None
        if place and behind[0].lower in lexicon.roles.of_time:
            return None  # "100 percent last fall": a season.
        if word.lower in lexicon.change_nouns and not (place == 0 and _is_mark(figure)):
            return lexicon.change_nouns[word.lower]
        if place == 0 and word.lower in lexicon.roles.comparatives:
            return lexicon.directions.get(word.lower, 0)
    return None


def _compared(behind: tuple[Word, ...], its: RoleWords) -> int | None:
    """ "20% *below* the 50 of last year", "30% *down on* 2019"."""
    words = " ".join(word.lower for word in behind)
    ways = its.compared.items()
    return next((way for said, way in ways if f"{words} ".startswith(f"{said} ")), None)


def _is_mark(figure: Figure) -> bool:
    """ "360752 raise the limit from 10 to 12": the mark of an entry, and no "12 raise"."""
    return figure.kind is Kind.COUNT and len(figure.written) >= _MARK and figure.written.isdecimal()


_MARK = 5
""" "A 12,000 rise": in prose so many digits have a comma."""
_FAR = 14


def _verb_before(figure: Figure, before: list[Word], lexicon: Lexicon) -> int | None:
    """ "rose 25%", "climbed by over 400%", "a gain of 22.7 percent", "up 56%"."""
    before, its = _unbroken(figure, before, lexicon.roles), lexicon.roles
    before.reverse()
    if before and before[0].lower == "by":
        return _nearest(before, lexicon)
    if before and before[0].lower in its.again:
        return None  # "84 of 240 got better, *or* 35%" tells again what stands before.
    if before and before[0].lower == "of":
        return _noun_of(before, lexicon)
    for place, word in enumerate(before[:REACH]):
        if word.lower in its.funds and figure.kind is Kind.MONEY:
            return None  # "Has raised $84 million" in a round; a price is raised *by* $5.
        if word.lower in lexicon.directions and word.lower not in its.comparatives:
            return lexicon.directions[word.lower]
        is_link = word.lower in its.change_links or place == 0 or not word.stem
        if word.lower in its.level or not is_link:
            return None
    return None


def _unbroken(figure: Figure, before: list[Word], words: RoleWords) -> list[Word]:
    """The words before a figure, back to a semicolon, a colon or a bracket; the "up" of "start-up"
    and of "making up 4% of it" says nothing."""
    prose = figure.block.prose
    before = [
        word
        for place, word in enumerate(before)
        if word.lower not in words.ways
        or (prose[word.start - 1] != "-" and before[place - 1].lower not in words.making)
    ]
    if not before:
        return before
    first = before[0].end
    broken = max(prose.rfind(sign, first, figure.lead) for sign in _BREAKS)
    return before if broken < 0 else [word for word in before if word.start > broken]


_BREAKS = ";:()•"


def _nearest(before: list[Word], lexicon: Lexicon) -> int | None:
    """ "Cut its emissions *by* 25%": the verb may stand before what was cut."""
    known = lexicon.directions
    return next((known[word.lower] for word in before if word.lower in known), None)


def _noun_of(before: list[Word], lexicon: Lexicon) -> int | None:
    """ "A gain *of* 22.7 percent", "an increase in net income *of* $5m"."""
    for place, word in enumerate(before):
        if word.lower in lexicon.change_nouns and (place == 1 or before[place - 1].lower == "in"):
            return lexicon.change_nouns[word.lower]
    return None
