"""Convention: what point and comma mean in a document, where a number alone does not say.

"1.234" is above a thousand where people write "3,5 %", and little more than one where they write
"3.5%".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model.words import Words

# Most documents have none of this, and a pattern that begins with a certain sign is found fast.
_MAYBE_COMMA = re.compile(r",[0-9]{1,2}(?![0-9])|\.[0-9]{3}\.[0-9]{3}(?![0-9])")
_COMMA = re.compile(
    r"(?<![\w.,])(?:"
    r"([1-9][0-9]{0,2}(?:[. \u00a0\u202f][0-9]{3})+,[0-9]{1,2}"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}|0,[0-9]{1,2})"
    r"|[0-9]{1,3},[0-9]{1,2})(?![,.]?[0-9])(?:[ \u00a0\u202f]?([^\W\d_]+|[%€°]))?"
)
_POINT = re.compile(r"\.[0-9]{1,2}(?![0-9.])|[0-9],[0-9]{3},[0-9]{3}(?![0-9,])")
_ENOUGH = 20
_DOMINANCE = 5


@dataclass(frozen=True, slots=True)
class Convention:
    """How many numbers of a document can only have a decimal point, and how many a comma."""

    points: int = 0
    commas: int = 0

    @property
    def point(self) -> str:
        """What stands before decimals; English has a point where nothing tells."""
        return "," if self.commas > self.points else "."

    @property
    def is_shown(self) -> bool:
        """Do the numbers of the document show it, but for a few strays?"""
        low, high = sorted((self.points, self.commas))
        return high > _DOMINANCE * low

    def doubts(self, separator: str) -> bool:
        """May a lone separator with three digits after it mean something else than it does here?"""
        return not self.is_shown and (separator == "." or self.commas > 0)


@lru_cache(maxsize=8)
def _followers(words: Words) -> frozenset[str]:
    """What tells "3,5" from a list: "3,5 %", "3,5 million"."""
    return frozenset(words.table("numbers").get("decimal_comma", {}).get("before", ()))


def shown(proses: Iterable[str], words: Words) -> Convention:
    """The convention that the numbers of some stretches of prose show."""
    followers = _followers(words)
    points = commas = 0
    for prose in proses:
        if _MAYBE_COMMA.search(prose):
            commas += sum(
                bool(grouped) or follower.lower() in followers
                for grouped, follower in _COMMA.findall(prose)
            )
        if points < _ENOUGH:
            points += len(_POINT.findall(prose))
    return Convention(points, commas)
