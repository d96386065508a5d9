"""Foundings: the year in which the thing of a feast began.

"The mill is marking 34 years of service. It was established in 1982": told side by side. "The
Harbour Council (HC) celebrates its 60th anniversary. The HC is a body established in 1966": told of
one name, wherever the two stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.align.index import ClaimIndex
from factcheck.align.named import is_of_title, is_same_name, named, proper_names
from factcheck.align.same_thing import Thing, is_of_same, years_near
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Part
from factcheck.model.figure import Figure, Kind
from factcheck.model.frozen import frozen

_WORD = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_REACH = 60
_BEFORE_YEAR = 8


@frozen
class Wording:
    """``began``: words before "in" and the year in which a thing began; ``founded``: those among
    them that tell of the thing itself; ``things``: what a thing with a name is called ("the
    company"); ``thing``: how it is named again."""

    began: tuple[str, ...]
    founded: tuple[str, ...]
    things: tuple[str, ...]
    thing: Thing


def foundings(
    claims: ClaimIndex, feasts: Iterable[Claim], wording: Wording
) -> Iterator[tuple[Claim, Claim]]:
    """Each feast with the year in which its thing began, where the text tells it."""
    told = [claim for claim in claims.anchors(Kind.YEAR) if _has_begun(claim.figure, wording)]
    marked = tuple(feasts) if told else ()
    if marked:
        near, by_name = _near(claims, told, wording), _Named(claims, told, wording)
        for feast in marked:
            year = near.get(feast) or by_name.founding(feast)
            if year is not None:
                yield feast, year


def _has_begun(figure: Figure, wording: Wording) -> bool:
    """ "Founded in 1995", "established by two brothers in 1966"."""
    before = _before(figure)
    is_begun = any(word in wording.began for word in before[-_BEFORE_YEAR:])
    return before[-1:] == ["in"] and is_begun


def _before(figure: Figure) -> list[str]:
    """The words before a figure, back to another one: "founded in 1987, its 25th year in 2012"."""
    start = max(figure.sentence[0], figure.lead - _REACH)
    said = _DIGIT.split(figure.block.prose[start : figure.lead])[-1]
    return _WORD.findall(said.lower())


def _near(claims: ClaimIndex, told: list[Claim], wording: Wording) -> dict[Claim, Claim]:
    """The founding told beside each feast, of the only year in which something began."""
    if len({claim.figure.iso for claim in told}) != 1:
        return {}
    return {
        feast: year
        for feast, near in years_near(claims, Kind.ORDINAL, Kind.DURATION, Kind.COUNT)
        for year in reversed(near)
        if _has_begun(year.figure, wording) and is_of_same(year.figure, feast.figure, wording.thing)
    }


class _Named:
    """The foundings of what is named, wherever they are told."""

    def __init__(self, claims: ClaimIndex, told: list[Claim], wording: Wording) -> None:
        self.things = frozenset(wording.things)
        titles = (block.prose for block in claims.document.blocks if block.part is Part.TITLE)
        self.title = next(titles, "")
        self.words = claims.words
        self.proper = proper_names(claims.document.text)
        self.founded = [
            (name, year)
            for year in told
            if _is_of_itself(year.figure, wording)
            and (name := named(year.figure, self.proper, self.words))
        ]

    def founding(self, feast: Claim) -> Claim | None:
        """The one year in which the thing of a feast began; None where there is none."""
        name = named(feast.figure, self.proper, self.words)
        own = [
            year
            for its, year in self.founded
            if is_same_name(name, its)
            or is_of_title(feast.figure, its, self.title, self.things, self.words)
        ]
        return own[0] if len({year.figure.iso for year in own}) == 1 else None


def _is_of_itself(figure: Figure, wording: Wording) -> bool:
    """ "Was founded by two brothers in 1966", and not "has founded a school in 1966"."""
    before = _before(figure)[:-1]
    said = [place for place, word in enumerate(before) if word in wording.founded]
    return bool(said) and (before[said[-1] + 1 :] or ["by"])[0] in ("by", "back")
