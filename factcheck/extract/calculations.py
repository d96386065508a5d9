"""Calculations: where a dash between two numbers is a minus, "10 - 4 = 6".

There it joins no range ("3 - 5 = -2") and no score, and is no sign of the number behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import patterns as re

_EQUALS = re.compile(r"==?|≈")
_LONGEST = 80
# Numbers, units and signs; a comma only within a number.
_SIDE = r"(?:[\w.$€£¥%°()+×*/÷·−–-]|,(?=\d)| )"
_LEFT = re.compile(rf"{_SIDE}{{1,{_LONGEST}}}$")
_RIGHT = re.compile(rf" ?[-−]?[$€£¥(]{{0,3}}\d{_SIDE}{{0,{_LONGEST}}}")
_MINUS = re.compile(r"(?<=[\w%)°]) [-−–] (?=[$€£¥(]{0,3}\d)")
_NUMBER_ENDS = re.compile(r"[\d%)][\w%)°/ ]{0,16}$")


def as_sums(prose: str) -> str:
    """The prose with a plus for each minus between two numbers of a printed calculation."""
    if "=" not in prose and "≈" not in prose:
        return prose
    signs = list(prose)
    for start, end in _minuses(prose):
        signs[start:end] = " + "
    return "".join(signs)


def _minuses(prose: str) -> Iterator[tuple[int, int]]:
    for equals in _EQUALS.finditer(prose):
        at, end = equals.span()
        right = _RIGHT.match(prose, end)
        before = prose[max(0, at - _LONGEST) : at]
        if right is None:
            continue
        left = _LEFT.search(before)
        if left is not None:
            start = at - len(before) + left.start()
            yield from (match.span() for match in _MINUS.finditer(prose, start, at))
        if _NUMBER_ENDS.search(before.rstrip()):
            yield from (match.span() for match in _MINUS.finditer(prose, end, right.end()))
