"""Zones: how far a time of day is from the world's: "5 pm CET", "14:00 (UTC+2)"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import Lexicon
from factcheck.extract.when.shape import Scene, Shape, dated
from factcheck.extract.when.stretch import OPEN
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_SHIFT = r"\s?(?P<sign>[+\u2212-])\s?(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?(?![\d:])"
_ZONE = re.compile(rf"\s{{0,2}}\(?(?P<zone>[A-Z]{{2,4}})\b(?:{_SHIFT})?")
_WORLD = ("UTC", "GMT")
_WORLD_TIME = "Z"


def shapes(_: Lexicon) -> tuple[Shape, ...]:
    """A zone's hours are no figure of their own: "GMT+2", "UTC -5"."""
    return (Shape(_WORLD, rf"(?:UTC|GMT){_SHIFT}", _zone, " +\u2212-"),)


def offset(end: int, scene: Scene) -> str:
    """What the zone after a time comes to: "Z", "+02:00"; "" where none is said or known.

    That of "ET" hangs on the day of the year, and "CST" is half the world's.
    """
    if not scene.prose[end : end + 3].strip("( ")[:1].isupper():
        return ""
    found = _ZONE.match(scene.prose, end)
    known = scene.lexicon.zones.get(found["zone"].lower(), "") if found else ""
    if found is None or known != _WORLD_TIME or not found["hours"]:
        return known
    sign = "+" if found["sign"] == "+" else "-"
    return f"{sign}{int(found['hours']):02}:{found['minutes'] or '00'}"


def _zone(match: re.Match[str], _: Scene, __: Dated | None) -> tuple[Dated, ...]:
    return (dated(*match.span(), OPEN, Kind.NAME),)
