"""Shape: one way to write a date, and how a match of it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import Protocol

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import Lexicon
from factcheck.extract.when.order import NO_ORDER, DayOrder
from factcheck.extract.when.stretch import Stretch, Year
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen

# Among the starts of shapes, nines stand for so many digits.
DAY_DIGITS = ("9", "99")
YEAR_DIGITS = ("9999",)
COMPACT_DIGITS = ("99999999",)
# What may stand between the two ends of a range.
DASH = r"\s?[-–—]\s?"
# No digit, unit or decimal follows: the digits before are all of the number.
END = r"(?![\w%°]|[-–—.,:/]\d)"

# Years of which people mostly write.
OUR_AGE = range(1900, 2061)

# How far back the word before a date is looked for; longer ones are in no list.
_REACH = 24
# Names with a capital, and the "31st" of a street.
_STREET = re.compile(r"(?:\s(?:[A-Z][A-Za-z']{0,20}|\d{1,3}(?:st|nd|rd|th))\.?){2,5}")
# "NW" after a street.
_LONGEST_QUARTER = 2
# "1905 out of 1950 patients": a part is no year.
_OUT_OF = re.compile(r"\sout of (?:(?:the|its|their|all) )?\d")
_JOINED = re.compile("[—/]")
_NEXT_WORD = re.compile(r"\s{1,2}([A-Za-z][A-Za-z-]{0,20})")


@frozen(eq=False)
class Scene:
    """Where a shape is read: the prose, the words of its language, the day of the issue and the
    order in which its document writes day and month.

    ``year`` is that of issue, where nobody told the day.
    """

    prose: str
    lexicon: Lexicon
    today: date | None
    order: DayOrder = NO_ORDER
    year: int | None = None

    def turned(self, by: int) -> Year:
        """The year so many years on from that of issue: 0 is "this year"."""
        if self.today is None and self.year is not None:
            return Year(self.year + by)
        return Year(turn=by)

    def glued(self, start: int) -> str:
        """The character that touches what stands at start; "" for white space or none."""
        return self.prose[start - 1 : start].strip() if start else ""

    def word_before(self, start: int) -> str:
        """The word before, with its punctuation; "" where there is none or it touches.

        Of "history—the" and "Autumn/Winter" the last.
        """
        if self.glued(start):
            return ""
        words = self.prose[max(0, start - _REACH) : start].split()
        if not words:
            return ""
        word = words[-1]
        return word if word.isalpha() else _JOINED.split(word[:-1])[-1] + word[-1]

    def start_of_word(self, start: int) -> int:
        """Where the word before begins."""
        return self.prose.rindex(self.word_before(start), 0, start)

    def word_touching(self, start: int) -> str:
        """The rest of the word of which something at start is the end: "mid-" of "mid-2024"."""
        if not self.glued(start):
            return ""
        return self.prose[max(0, start - _REACH) : start].split()[-1]

    def word_after(self, end: int) -> str:
        """The word that follows after white space alone; "" where there is none."""
        found = _NEXT_WORD.match(self.prose, end)
        return found[1] if found else ""

    def is_before(self, start: int, use: str) -> bool:
        """Is the word before among the words of that use?"""
        return self.word_before(start).lower().strip("(“\"'") in self.lexicon.before[use]

    def is_after(self, end: int, use: str) -> bool:
        return self.word_after(end).lower() in self.lexicon.after[use]

    def is_counted(self, end: int, number: int | None) -> bool:
        """Do the digits before end count what follows, and say no year?"""
        if self.is_after(end, "units") or _OUT_OF.match(self.prose, end):
            return True
        is_odd = number is None or number % 100 == 0 or number not in OUR_AGE
        return is_odd and self.is_after(end, "counted")

    def is_address(self, end: int) -> bool:
        """Do the digits before end number a house: "1950 North Landings Boulevard"?"""
        if not self.prose[end + 1 : end + 2].isupper():
            return False
        found = _STREET.match(self.prose, end)
        if found is None:
            return False
        words = [word for word in found[0].lower().split() if len(word) > _LONGEST_QUARTER]
        return bool(words) and words[-1].rstrip(".") in self.lexicon.after["street"]

    def month(self, name: str) -> int:
        return self.lexicon.months[name.rstrip(".")]

    def without_stop(self, end: int) -> int:
        """The end without a full stop, which may be the sentence's."""
        return end - 1 if self.prose[end - 1] == "." else end


Read = Callable[["re.Match[str]", Scene, Dated | None], tuple[Dated, ...]]
"""What a match says, in order, given the date before it; () where it is no date after all."""

Match = Callable[[str, int], "re.Match[str] | None"]


class Met(Protocol):
    """A pattern, or what stands for one."""

    def match(self, prose: str, at: int, /) -> re.Match[str] | None: ...


class Shape:
    """``starts`` are the literal beginnings by which the scan meets the pattern.

    ``after`` are the signs that may follow the first digits or the first word of it, " " for any
    white space; "" = any at all. Most drafts use few of the shapes: a pattern is made ready when
    its beginning is first met.
    """

    __slots__ = ("_pattern", "after", "match", "read", "starts")

    def __init__(
        self, starts: tuple[str, ...], pattern: str | Met, read: Read, after: str = ""
    ) -> None:
        self.starts, self._pattern, self.read, self.after = starts, pattern, read, after
        self.match: Match = self._first_match

    def _first_match(self, prose: str, at: int) -> re.Match[str] | None:
        pattern = self._pattern
        self.match = (re.compile(pattern) if isinstance(pattern, str) else pattern).match
        return self.match(prose, at)


def either(words: Iterable[str]) -> tuple[str, ...]:
    """The words as they are, and with a capital as at the start of a sentence."""
    return tuple(
        dict.fromkeys(form for word in words for form in (word, word[0].upper() + word[1:]))
    )


def dated(
    start: int, end: int, stretch: Stretch, kind: Kind = Kind.DATE, value: int | None = None
) -> Dated:
    return Dated(
        start,
        end,
        kind,
        stretch.iso,
        None if value is None else Fraction(value),
        stretch.quantity,
        stretch.quantity,
        is_impossible=stretch.is_impossible,
        alternatives=stretch.also,
    )
