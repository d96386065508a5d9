"""Years as they are spoken: "in nineteen eighty-seven", "by twenty thirty"."""

from __future__ import annotations

from factcheck.extract.dated import Dated
from factcheck.extract.when.lexicon import Lexicon, any_of
from factcheck.extract.when.shape import Scene, Shape, dated, either
from factcheck.extract.when.stretch import years
from factcheck.model import patterns as re
from factcheck.model.figure import Kind

_JOIN = r"[\s-]"


def shapes(lexicon: Lexicon) -> tuple[Shape, ...]:
    hundreds = either(lexicon.spoken_hundreds)
    small = [name for name, value in lexicon.spoken.items() if 10 <= value < 20]
    tens = [name for name, value in lexicon.spoken.items() if 20 <= value < 100]
    ones = [name for name, value in lexicon.spoken.items() if 0 < value < 10]
    if not (small and tens and ones):
        return ()
    rest = rf"(?P<tens>{any_of(tens)})(?:{_JOIN}(?P<ones>{any_of(ones)}))?"
    pattern = (
        rf"(?P<hundreds>{any_of(hundreds)}){_JOIN}(?:(?P<small>{any_of(small)})|{rest})\b(?!-)"
    )
    return (Shape(hundreds, pattern, _spoken, " -"),)


def _spoken(match: re.Match[str], scene: Scene, _: Dated | None) -> tuple[Dated, ...]:
    """After a word of time: "twenty thirty-year bonds" are so many."""
    start, end = match.span()
    if not scene.is_before(start, "year_spoken") or scene.is_counted(end, None):
        return ()
    known = scene.lexicon.spoken
    rest = known.get(match["small"] or match["tens"], 0) + known.get(match["ones"] or "", 0)
    number = 100 * scene.lexicon.spoken_hundreds[match["hundreds"].lower()] + rest
    return (dated(start, end, years(number, number), Kind.YEAR, number),)
