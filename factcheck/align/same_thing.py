"""Do two figures speak of one thing that is named at most once?

"The club was founded in 1899. The band plays its 10th anniversary show there": two things.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.index import ClaimIndex
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Block
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen

APART = 120
"""What is told of one thing stands at most so many characters apart."""
NEAR = 6
"""The year of a figure is looked for among so many on either side."""

_WORD = re.compile(r"[a-z]+")


@frozen
class Thing:
    """How a thing is named again: ``same`` begin a sentence on that of the one before ("it"),
    ``articles`` name another, ``breaks`` lead to another ("which"), ``own`` claim a figure for it
    ("its")."""

    same: tuple[str, ...]
    articles: tuple[str, ...]
    breaks: tuple[str, ...]
    own: tuple[str, ...]


def years_near(
    claims: ClaimIndex, *kinds: Kind, is_wide: bool = False
) -> Iterator[tuple[Claim, list[Claim]]]:
    """Each claim of a kind, and the years told near it in its paragraph, the nearest first; if
    wide, in the paragraph before too."""
    told = claims.anchors()
    for place, claim in enumerate(told):
        if claim.figure.kind in kinds:
            near = told[max(0, place - NEAR) : place + NEAR + 1]
            home, start = claim.figure.block, claim.figure.start
            years = [
                each
                for each in near
                if each.figure.kind is Kind.YEAR
                and (each.figure.block is home or (is_wide and _is_next(each.figure.block, home)))
            ]
            yield claim, sorted(years, key=lambda year: abs(year.figure.start - start))


def _is_next(before: Block, block: Block) -> bool:
    """Is it the next paragraph, under the same headings?"""
    is_one = before.kind is block.kind and before.trail == block.trail
    return is_one and before.post == block.post and block.index - before.index == 1


def is_of_same(began: Figure, feast: Figure, thing: Thing) -> bool:
    """Are a beginning and its feast told of one thing: in one sentence, or of "it" in the next?

    At most the thing itself is named in between: "Founded in 1900, *the school* marks its ...";
    where two are named ("*the school* runs *a theatre* marking its ...") it may be that of either.
    """
    one, other = sorted((began, feast), key=lambda figure: figure.start)
    if one.block is not other.block or other.lead - one.end > APART:
        return False
    if one.sentence != other.sentence:
        return _is_taken_up(one, other, feast, thing)
    between = _spoken(one, one.end, other.lead)
    return _named(between, thing) <= (one is began) and not _is_broken(between, thing)


def _is_taken_up(one: Figure, other: Figure, feast: Figure, thing: Thing) -> bool:
    """ "The mill marks 34 years of service. *It* was established in 1982"."""
    first, second = (
        _spoken(figure, max(figure.sentence[0], figure.lead - APART), figure.lead)
        for figure in (one, other)
    )
    if other.sentence[0] - one.sentence[1] > 2 or not second or second[0] not in thing.same:
        return False
    rest = _spoken(one, one.end, one.sentence[1])
    is_one = _named(first, thing) <= 1 and _named([*rest, *second], thing) == 0
    feasting = first if one is feast else second
    return is_one and not _is_broken([*rest, *feasting], thing)


def _spoken(figure: Figure, start: int, end: int) -> list[str]:
    return _WORD.findall(figure.block.prose[start : min(end, start + APART)].lower())


def _named(words: list[str], thing: Thing) -> int:
    """How many things are named; the "its" right before a figure names no other."""
    own = words[:-1] if words and words[-1] in thing.own else words
    return sum(word in thing.articles for word in own)


def _is_broken(words: list[str], thing: Thing) -> bool:
    return any(word in thing.breaks for word in words)
