"""Clocks: a time of day with its zone, and how far two zones are apart.

Zones that change their clocks on the same day are as far apart all year round; between others it
hangs on the day, so that either distance may be meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.words import Words

_SHIFT = re.compile(
    r"\s{0,2}(?P<open>\(?)(?:UTC|GMT)\s?(?P<sign>[+−-])\s?(?P<hours>\d\d?)"
    r"(?::?(?P<minutes>[0-5]\d))?(?!\d)(?P<close>\)?)"
)
_NAME = re.compile(r"\s{0,2}(\(?)([A-Za-z]{2,10}(?: [A-Za-z]{2,10}){0,2})")
_HOUR = 60
_FIXED = "world"


@frozen
class Zone:
    """How many minutes it is ahead of the world's time, in winter and in summer; ``region``: those
    of one change their clocks together."""

    region: str
    offsets: tuple[int, int]


@frozen
class Clock:
    """Minutes since midnight, the zone, and where its name ends in the prose."""

    minutes: int
    zone: Zone
    end: int


@lru_cache(maxsize=8)
def _zones(words: Words) -> Mapping[str, Zone]:
    return {
        name: Zone(region, (winter, summer))
        for region, zones in words.table("zones").items()
        for name, (winter, summer) in zones.items()
    }


def clock(claim: Claim, words: Words) -> Clock | None:
    """The time that a claim tells; None where its zone is not said or not known."""
    figure = claim.figure
    if figure.kind is not Kind.TIME or not figure.iso or "/" in figure.iso:
        return None
    hour, minute = figure.iso[:2], figure.iso[3:5]
    found = _zone(figure.block.prose, figure.end, words)
    if found is None or not (hour.isdecimal() and minute.isdecimal()):
        return None
    return Clock(int(hour) * _HOUR + int(minute), *found)


def distances(one: Zone, other: Zone) -> tuple[int, ...]:
    """How many minutes the second zone may be ahead of the first."""
    if one.region == other.region:
        pairs = list(zip(one.offsets, other.offsets, strict=True))
    else:
        pairs = [(here, there) for here in one.offsets for there in other.offsets]
    return tuple(dict.fromkeys(there - here for here, there in pairs))


def _zone(prose: str, end: int, words: Words) -> tuple[Zone, int] | None:
    if shift := _SHIFT.match(prose, end):
        minutes = int(shift["hours"]) * _HOUR + int(shift["minutes"] or 0)
        ahead = minutes if shift["sign"] == "+" else -minutes
        return Zone(_FIXED, (ahead, ahead)), shift.end() if shift["open"] else shift.start("close")
    match = _NAME.match(prose, end)
    said = match.group(2).split() if match else []
    for length in range(len(said), 0, -1):
        name = " ".join(said[:length])
        # "Et" and "pt" are words; a zone is capital.
        zone = _zones(words).get(name.lower()) if name[0].isupper() else None
        if match and zone and (length > 1 or name.isupper() or len(name) > len("CEST")):
            stop = match.start(2) + len(name)
            return zone, stop + (match.group(1) == "(" and prose.startswith(")", stop))
    return None
