"""Convention: what point and comma mean in a document, where a number alone does not say.

"1.234" is above a thousand where people write "3,5 %", and little more than one where they write
"3.5%".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache

from factcheck.model import patterns as re
from factcheck.model.words import Words

# Most documents have none of this, and a pattern that begins with a certain sign is found fast.
_MAYBE_COMMA = re.compile(r",[0-9]{1,2}(?![0-9])")
_MAYBE_GROUPED = re.compile(r"\.[0-9]{3}\.[0-9]{3}(?![0-9])")
_COMMA = re.compile(
    r"(?<![\w.,])(?:"
    r"([1-9][0-9]{0,2}(?:[. \u00a0\u202f][0-9]{3})+,[0-9]{1,2}"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,}|0,[0-9]{1,2})"
    r"|[0-9]{1,3},[0-9]{1,2})(?![,.]?[0-9])(?:[ \u00a0\u202f]?([^\W\d_]+|[%€°]))?"
)
_POINT = re.compile(r"\.[0-9]{1,2}(?![0-9.])|[0-9],[0-9]{3},[0-9]{3}(?![0-9,])")
_ENOUGH = 20
_DOMINANCE = 5


class Convention:
    """How many numbers of a document can only have a decimal point, and how many a comma.

    Most documents have no number that makes them ask: nothing is counted before one does, and
    the points only where there are commas to weigh them against.
    """

    def __init__(self, proses: Sequence[str], followers: frozenset[str]) -> None:
        self._proses, self._followers = proses, followers

    @property
    def point(self) -> str:
        """What stands before decimals; English has a point where nothing tells."""
        return "," if self._commas and self._commas > self._points else "."

    @property
    def is_shown(self) -> bool:
        """Do the numbers of the document show it, but for a few strays?"""
        if not self._commas:
            return any(map(_POINT.search, self._proses))
        low, high = sorted((self._points, self._commas))
        return high > _DOMINANCE * low

    def doubts(self, separator: str) -> bool:
        """May a lone separator with three digits after it mean something else than it does here?"""
        return (separator == "." or self._commas > 0) and not self.is_shown

    @cached_property
    def _commas(self) -> int:
        whole = "\n".join(self._proses)
        if not (_MAYBE_COMMA.search(whole) or _MAYBE_GROUPED.search(whole)):
            return 0
        return sum(
            bool(grouped) or follower.lower() in self._followers
            for prose in self._proses
            if _MAYBE_COMMA.search(prose) or _MAYBE_GROUPED.search(prose)
            for grouped, follower in _COMMA.findall(prose)
        )

    @cached_property
    def _points(self) -> int:
        """Enough of them are enough."""
        points = 0
        for prose in self._proses:
            points += len(_POINT.findall(prose))
            if points >= _ENOUGH:
                break
        return points


@lru_cache(maxsize=8)
def _followers(words: Words) -> frozenset[str]:
    """What tells "3,5" from a list: "3,5 %", "3,5 million"."""
    return frozenset(words.table("numbers").get("decimal_comma", {}).get("before", ()))


def shown(proses: Sequence[str], words: Words) -> Convention:
    """The convention that the numbers of some stretches of prose show."""
    return Convention(proses, _followers(words))
