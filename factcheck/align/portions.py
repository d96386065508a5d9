"""Portions: what each of those that were counted has.

"32 rows *of* 45 seats", "six cans *at* 80 cents", "16 nodes with 8 GPUs *each*", "*each of* the 24
trucks carries 18 pallets": the second figure is told by the thing that the first one counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.figure import Kind

NEAR = 8
"""Between two figures stand so few words, where the one is told of each of the other."""
_EACH_BEHIND = re.compile(r"(?:\s[A-Za-z-]+){0,3}?\s(?:(?:on|in|for|from) )?(?:each|apiece)\b")
_EACH_BEFORE = re.compile(r"\beach of (?:the |its |our |their |these |those )?$", re.IGNORECASE)
_LOOK_BACK = 20
# "150 crates, *some* of 22 tonnes each": of the others nothing is told.
_SOME = re.compile(r"\b(?:some|many|most|several|few|half|part)\s(?!\d)", re.IGNORECASE)
_PRICE = re.compile(r"(?:at|for) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:price|cost|fee|rate) of")
_WORD = re.compile(r"[a-z][\w-]*|[^\w\s]")
_JOINTS = ("of", "at")
"""Right behind the thing that is counted; "at" stands before a price."""


def portions(told: Sequence[Claim]) -> dict[Claim, str]:
    """The figures that are told of each of a counted thing, and what that thing is called."""
    return dict(_portions(told))


def _portions(told: Sequence[Claim]) -> Iterator[tuple[Claim, str]]:
    for number, portion in pairwise(told):
        # What cannot be read says nothing of its neighbours, and stands between them.
        if number.figure.quantity is None or portion.figure.quantity is None:
            continue
        noun = number.quantity.unit.symbol if number.figure.kind is Kind.COUNT else ""
        is_together = number.figure.sentence == portion.figure.sentence
        if noun and "/" not in noun and is_together and _is_portion(number, portion, noun):
            yield portion, noun


def _is_portion(number: Claim, portion: Claim, noun: str) -> bool:
    left, right = number.figure, portion.figure
    if right.per or " / " in portion.quantity.unit.symbol or noun == portion.quantity.unit.symbol:
        return False
    prose = left.block.prose
    if _SOME.search(prose, left.end, right.lead):
        return False
    words = _WORD.findall(prose[left.end : right.lead].lower())
    if _EACH_BEHIND.match(prose, right.end, right.sentence[1]):
        return True
    if not 0 < len(words) <= NEAR or not all(word[0].isalpha() for word in words):
        return False
    if _EACH_BEFORE.search(prose, max(left.sentence[0], left.lead - _LOOK_BACK), left.lead):
        return True
    return _is_joined(words, noun, right.kind)


def _is_joined(words: list[str], noun: str, kind: Kind) -> bool:
    """ "Rows of", "cans at" a price, "trucks each carry"."""
    stem = noun[: max(3, len(noun) - 1)]
    places = [place for place, word in enumerate(words) if word.startswith(stem)]
    rest = words[places[0] + 1 :] if places else []
    is_price = kind is Kind.MONEY
    is_joint = len(rest) == 1 and rest[0] in _JOINTS and (rest[0] == "at") is is_price
    is_priced = is_price and _PRICE.fullmatch(" ".join(rest)) is not None
    return is_joint or is_priced or (rest[:1] == ["each"] and len(rest) == 2)
