"""Enumerations: the things that a stretch of prose names one by one, "A, B and C".

How many they are is told only where the stretch is a plain list to its end: short items, and an
"and" before the last of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator

from factcheck.model import patterns as re
from factcheck.model.frozen import frozen, replace

Stretch = tuple[int, int]
Joint = tuple[int, int, str]
"""Where a comma or an "and" stands, and what it says."""

_JOINT = re.compile(r"\s?,[\"”’]?\s(?:and|or)\s|\s?,[\"”’]?\s?|\s(?:and|or)\s")
_SEMICOLON = re.compile(r"\s?;\s(?:and|or),?\s|\s?;\s?")
_BRACKET = re.compile(r"\([^()]{0,200}\)")
_QUOTED = re.compile(r"([\"“])([^\"“”\n]{1,120}?)(,?[\"”])")
_LONGEST_ITEM = 7


@frozen
class Enumeration:
    """Where the items stand. ``joined`` are the places, in the order of the text, at which an item
    may be two: "oil and gas"; ``names`` are those, in the same order, that may be the end of the
    name before them: "Earth, Wind and Fire, and Abba". ``others`` are the ways to take a list of
    which one "and" or more may join no items: "hot and dry, hot and wet".
    """

    items: tuple[Stretch, ...]
    joined: tuple[Stretch, ...] = ()
    names: tuple[Stretch, ...] = ()
    others: tuple[tuple[Stretch, ...], ...] = ()

    def splits(self) -> Iterator[tuple[Stretch, ...]]:
        """The ways to take the items: none of the doubtful ones parted, then one, then more; then
        the names put together."""
        items = list(self.items)
        yield self.items
        for name in self.names:
            at = items.index(name)
            items[at - 1 : at + 1] = [(items[at - 1][0], name[1])]
            yield tuple(items)
        items = list(self.items)
        for start, end in self.joined:
            at = next(place for place, item in enumerate(items) if item[0] <= start < item[1])
            items[at : at + 1] = [(items[at][0], start), (end, items[at][1])]
            yield tuple(items)
        yield from self.others


def enumeration(
    prose: str, start: int, end: int, pairs: Collection[str], breaks: Collection[str]
) -> Enumeration | None:
    """The things named from start to end; None where the stretch is more than a list.

    ``pairs`` are two words that name one thing ("research and development"); a word of ``breaks``
    ("which", "is") is in no item of a plain list.
    """
    # Quotation marks hold together: "Me, Myself and Irene".
    quoted = _QUOTED.sub(_without_joints, prose[start:end])
    end = start + len(prose[start:end].rstrip(" .,;:!?\"'”’"))
    if ";" in prose[start:end]:
        return _by_semicolons(prose, start, end)
    masked = _BRACKET.sub(lambda found: "_" * len(found.group()), quoted[: end - start])
    joints = [
        (start + joint.start(), start + joint.end(), joint.group().strip())
        for joint in _JOINT.finditer(masked)
        if not _is_pair(masked, joint, pairs)
    ]
    firm = [joint for joint in joints if joint[2].startswith(",")]
    if firm and " " in firm[-1][2]:
        # "Employment, and low and stable inflation": the comma has parted the last item already.
        return _named(prose, start, end, joints, firm, breaks)
    if not joints or joints[-1] in firm:
        return None
    named = _named(prose, start, end, joints, [*firm, joints[-1]], breaks)
    if named is None or not firm or not named.joined:
        return named
    others = (tuple(_between(start, end, parted)) for parted in (firm, [joints[-1]]))
    return replace(named, others=tuple(others))


def _named(
    prose: str,
    start: int,
    end: int,
    joints: list[Joint],
    firm: list[Joint],
    breaks: Collection[str],
) -> Enumeration | None:
    items = tuple(_between(start, end, firm))
    if any(_is_odd(prose[a:b], breaks) for a, b in items):
        return None
    joined = tuple(joint[:2] for joint in joints if joint not in firm)
    return Enumeration(items, joined, tuple(_names(prose, items, joined)))


def _names(
    prose: str, items: tuple[Stretch, ...], joined: tuple[Stretch, ...]
) -> Iterator[Stretch]:
    """ "*Wind and Fire*" behind "Earth": what names are written so has commas of its own."""
    for before, name in itertools.pairwise(items):
        ends = {prose[before[0]], prose[name[0]]}
        if all(sign.isupper() for sign in ends) and any(
            name[0] < start < name[1] and prose[end].isupper() for start, end in joined
        ):
            yield name


def _without_joints(found: re.Match[str]) -> str:
    return f"{found.group(1)}{'_' * len(found.group(2))}{found.group(3)}"


def _by_semicolons(prose: str, start: int, end: int) -> Enumeration | None:
    """ "Ann Lee, who joined in May; Bo Li; and four others": what stands in them is free."""
    joints = [
        (at.start(), at.end(), at.group().strip()) for at in _SEMICOLON.finditer(prose, start, end)
    ]
    if len(joints[-1][2]) == 1:
        return None
    return Enumeration(tuple(_between(start, end, joints)))


def _between(start: int, end: int, joints: list[Joint]) -> Iterator[Stretch]:
    for at, after, _ in joints:
        yield start, at
        start = after
    yield start, end


def _is_pair(masked: str, joint: re.Match[str], pairs: Collection[str]) -> bool:
    before = masked[: joint.start()].rsplit(None, 1)[-1:]
    after = masked[joint.end() :].split(None, 1)[:1]
    return " ".join((*before, joint.group().strip(), *after)).lower().rstrip(",.;") in pairs


def _is_odd(item: str, breaks: Collection[str]) -> bool:
    """Is it no plain item: empty, long, with a figure or a clause of its own?"""
    words = _BRACKET.sub("", item).split()
    if not 0 < len(words) <= _LONGEST_ITEM or any(sign.isdigit() for sign in item):
        return True
    if any(sign in item for sign in ":–—|\n") or " - " in item:
        return True
    return any(word.lower().strip("\"'“”‘’.") in breaks for word in words)
