"""Owners: which line of a table a figure of the prose speaks of.

"*Net sales* were $1,290 million", "$1,290 million of *net sales*": the words next to the figure
name the row; so do those that it counts ("11 *closed*"). What stands behind "due to" or "of which"
is another matter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable

from factcheck.align.labels import Labels
from factcheck.align.ledger import Ledger, Mention
from factcheck.align.lines import Line
from factcheck.align.speech import Said, said
from factcheck.model import patterns as re
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen
from factcheck.model.worded import Worded

_JOINED = Worded("shapes.owners", r"[^.;:,()\d]{0,40}\b{joined}\b[^.;:,()\d]{0,24}")
FAR = 300
_OF_NAME = Worded("shapes.owners", r"\b{narrowing} (?:{narrowed} )?([A-Za-z]{3,})")
_STOP = re.compile(r"[,.;:()\d]|\band\b")
NEXT = 2
"""Between a figure and what it is "of" stand at most so many words: "$9m *increase* in sales"."""


@frozen(eq=False)
class Talk:
    """The words of a sentence and the lines that they name."""

    words: tuple[Said, ...]
    mentions: list[Mention]

    @classmethod
    def of(cls, figure: Figure, ledger: Ledger, known: Labels) -> Talk:
        block = figure.block
        words = said(block.prose, *figure.setting, known.silent)
        found = [
            each
            for each in ledger.mentions(words)
            if not _is_shifted(each, words, block.prose, known)
            and not _is_narrowed(each, words, block.prose, known)
        ]
        return cls(words, found)


class Talks:
    """The sentences of a document, each read once for the lines that it names."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: dict[Hashable, Talk] = {}

    def lines(self, figure: Figure) -> tuple[Line, ...]:
        """The lines that the words next to a figure of the prose name."""
        if figure.block.cell is not None or self._ledger.is_empty:
            return ()
        key = (figure.block.index, figure.sentence)
        if key not in self._known:
            self._known[key] = Talk.of(figure, self._ledger, self._ledger.labels)
        return lines(figure, self._known[key], self._ledger.labels)


def lines(figure: Figure, talk: Talk, known: Labels) -> tuple[Line, ...]:
    """The lines named right behind a figure ("of"), else those named last before it."""
    if not talk.mentions:
        return ()
    at = bisect_left(talk.words, figure.start, key=lambda word: word.start)
    behind = [each for each in talk.mentions if _is_joined(figure, each, at, talk, known)]
    if behind:
        return _best(behind, min(each.first for each in behind))
    before = [each for each in talk.mentions if each.last < at]
    if not before:
        return ()
    last = max(each.last for each in before)
    between = figure.block.prose[talk.words[last].end : figure.start][: FAR + 1]
    if len(between) > FAR or known.breaks.search(between) or _names_other(between, known):
        return ()
    return _best([each for each in before if each.last == last])


def _is_narrowed(mention: Mention, words: tuple[Said, ...], prose: str, known: Labels) -> bool:
    """Does the word before make it less: "*online* net sales"? A verb does not, nor a word of the
    label's own table."""
    before = mention.first - 1
    if before < 0 or prose[words[before].end : words[mention.first].start] != " ":
        return False
    word = prose[words[before].start : words[before].end].lower()
    is_verb = word.endswith(("ed", "ing")) or word in known.verbs
    return not is_verb and words[before].stem not in known.optional


def _names_other(between: str, known: Labels) -> bool:
    """ "Net sales *in France* were $1.8m", "*of bikes*": less than the line."""
    found = _OF_NAME.of(known.words).findall(between)
    return any(name.lower() not in known.calendar for name in found)


def counts(figure: Figure, line: Line, known: Labels) -> bool:
    """Do the very next words name the line: "11 *closed*, 6 *under repair*"?"""
    prose = figure.block.prose
    stop = _STOP.search(prose, figure.end, figure.end + FAR)
    behind = said(prose, figure.end, stop.start() if stop else len(prose), known.silent)
    return {word.stem for word in behind[: len(line.name)]} == line.name


def _best(mentions: list[Mention], first: int | None = None) -> tuple[Line, ...]:
    found = [each for each in mentions if first is None or each.first == first]
    whole = [each for each in found if each.is_whole]
    return tuple(dict.fromkeys(line for each in whole or found for line in each.lines))


def _is_joined(figure: Figure, mention: Mention, at: int, talk: Talk, known: Labels) -> bool:
    if not at <= mention.first <= at + NEXT:
        return False
    between = figure.block.prose[figure.end : talk.words[mention.first].start]
    is_counted = between == " " and figure.kind is Kind.COUNT
    return is_counted or _JOINED.of(known.words).fullmatch(between) is not None


def _is_shifted(mention: Mention, words: tuple[Said, ...], prose: str, known: Labels) -> bool:
    """Does the next word make it another thing: "adjusted profit *margin*"?"""
    after = mention.last + 1
    if after == len(words) or words[after].stem not in known.shifts:
        return False
    return not prose[words[mention.last].end : words[after].start].strip()
