"""Marks: the word right before a figure that says what part it plays ("rose *from* 17 *to* 10")."""

from __future__ import annotations

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.alignment import TieKind
from factcheck.model.claim import Claim
from factcheck.model.frozen import frozen
from factcheck.model.span import Span
from factcheck.model.worded import Worded
from factcheck.model.words import Words

_WORD = re.compile(r"[^\s,;:()—]+")
_REACH = 90
_FILLERS = 4
_FAR = 9
"""Before "of", so many words may name what is compared: "compared to net income of $3m"."""
_BREAK = re.compile(r"[,;:()]")
_NAMED = 8
"""Before a bracket, so many words may name what its figure is of: "from the peak (2.17%)"."""
_EARLIER = Worded(
    "shapes.marks",
    r"(?<=[\w%] )\((?:(?:{the} )?{earlier}[ -]{spans}(?:[ -]{spans})?|{ago}|"
    r"(?:{parts} |{fiscal} ?)?(?:19|20)\d\d): $",
    re.IGNORECASE,
)
_CLOSES = Worded("shapes.marks", r"(?: {scales})?\)")


@frozen
class Mark:
    """What part a figure plays, and the words that say so; ``start`` is where they begin in the
    prose."""

    kind: TieKind
    words: Span
    start: int


def mark(claim: Claim, grammar: Grammar, last: int = 0) -> Mark | None:
    """The mark of a figure: the longest joining phrase right before it, a few fillers aside.

    ``last`` is where the last figure before it ends that is no date.
    """
    figure = claim.figure
    start = max(figure.sentence[0], figure.lead - _REACH)
    found = list(_WORD.finditer(figure.block.prose, start, figure.lead))
    said = [word.group().lower() for word in found]
    for skipped in range(min(_FILLERS + 1, len(found))):
        end = len(found) - skipped
        its = _joining(claim, found, said, end, grammar)
        if its is not None or _is_neutral(said, end, grammar):
            return its
        if said[end - 1] not in grammar.fillers:
            break
    its = _compared(claim, found, said, grammar) or _bracketed(claim, found, said, grammar, last)
    return its or _earlier(claim, grammar.words)


def _joining(
    claim: Claim, found: list[re.Match[str]], said: list[str], end: int, grammar: Grammar
) -> Mark | None:
    """The mark that ends there; None too where the words belong to another phrase ("due to")."""
    if _is_neutral(said, end, grammar):
        return None
    for length in (3, 2, 1):
        first = max(0, end - length)
        kind = grammar.before.get(" ".join(said[first:end]))
        if kind is not None:
            phrase = found[first:end]
            words = claim.figure.block.span_of(phrase[0].start(), phrase[-1].end())
            return Mark(kind, words, phrase[0].start())
    return None


def _is_neutral(said: list[str], end: int, grammar: Grammar) -> bool:
    if not end or said[end - 1] not in grammar.neutral_ends:
        return False
    phrases = (" ".join(said[max(0, end - length) : end]) for length in (2, 3))
    return any(phrase in grammar.neutral for phrase in phrases)


def _bracketed(
    claim: Claim, found: list[re.Match[str]], said: list[str], grammar: Grammar, last: int
) -> Mark | None:
    """ "*From* the peak (2.17%) *to* the spring of 2007 (2.11%)": what is named stands between.

    Where a figure stands between, the bracket is about that: "to £5 ($6)", "up to eight (8)".
    """
    prose = claim.figure.block.prose
    if not found or prose[found[-1].end() : claim.figure.lead].strip() != "(":
        return None
    for end in range(len(found) - 1, max(0, len(found) - 1 - _NAMED), -1):
        if _BREAK.search(prose[found[end - 1].end() : found[end].start()]):
            return None
        if found[end].start() < last:
            return None
        its = _joining(claim, found, said, end, grammar)
        if its is not None:
            return its if its.kind in (TieKind.FROM, TieKind.TO) else None
    return None


def _earlier(claim: Claim, words: Words) -> Mark | None:
    """ "€34 million (*previous year:* €40 million)": told beside what it was."""
    figure = claim.figure
    prose = figure.block.prose
    if prose[figure.lead - 2 : figure.lead] != ": " or not _CLOSES.of(words).match(
        prose, figure.end
    ):
        return None
    floor = max(figure.sentence[0], figure.lead - _REACH)
    found = _EARLIER.of(words).search(prose, floor, figure.lead)
    if found is None:
        return None
    told = figure.block.span_of(found.start(), found.end())
    return Mark(TieKind.FROM, told, found.start())


def _compared(
    claim: Claim, found: list[re.Match[str]], said: list[str], grammar: Grammar
) -> Mark | None:
    """ "Compared to a net loss per diluted share *of* $3": the mark stands before what is named."""
    if not found or said[-1] != "of":
        return None
    prose = claim.figure.block.prose
    for end in range(len(found) - 1, max(0, len(found) - _FAR), -1):
        gap = prose[found[end - 1].end() : found[end].start()]
        if _BREAK.search(gap) or any(sign.isdigit() for sign in said[end - 1]):
            return None
        its = _joining(claim, found, said, end, grammar)
        if its is not None:
            return its if its.kind is TieKind.FROM else None
    return None
