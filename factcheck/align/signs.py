"""Signs: is a figure told as a loss or as a gain?

"A loss of $2m compared to income of $3m" is no fall of a third: such figures are no start and end
of one change.
"""

from __future__ import annotations

from itertools import takewhile

from factcheck.align.grammar import Grammar
from factcheck.model import patterns as re
from factcheck.model.claim import Claim

_WORD = re.compile(r"[a-z]+")
_BEHIND = re.compile(r"(?:\s+[\w-]+){1,4}")
_FAR = 40


def is_crossing(start: Claim, end: Claim, grammar: Grammar) -> bool:
    """Is one a loss and the other a gain, as far as the words say?"""
    first, last = _sign(start, grammar, _FAR), _sign(end, grammar, 10 * _FAR)
    return first * last < 0 or (first < 0 and last == 0)


def _sign(claim: Claim, grammar: Grammar, reach: int) -> int:
    """1, -1, or 0 where no word says: those right behind the figure, else the nearest before."""
    figure = claim.figure
    if figure.value is not None and figure.value < 0:
        return -1
    prose, floor = figure.block.prose, max(figure.sentence[0], figure.start - reach)
    behind = _BEHIND.match(prose, figure.end, figure.sentence[1])
    before = _WORD.findall(prose[floor : figure.start].lower())[::-1]
    said = _WORD.findall(behind.group().lower()) if behind else []
    own = list(takewhile(lambda word: word not in grammar.sign_stops, said))
    for words in (own, before):
        for word in words:
            if word in grammar.signs:
                return grammar.signs[word]
    return 0
