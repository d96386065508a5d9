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
from factcheck.model.worded import Worded
from factcheck.model.words import Words

NEAR = 8
"""Between two figures stand so few words, where the one is told of each of the other."""
_EACH_BEHIND = Worded("shapes.portions", r"(?:\s[A-Za-z-]+){0,3}?\s(?:{on} )?{each}\b")
_EACH_BEFORE = Worded("shapes.portions", r"\b{each_of} (?:{the} )?$", re.IGNORECASE)
_LOOK_BACK = 20
# "150 crates, *some* of 22 tonnes each": of the others nothing is told.
_SOME = Worded("shapes.portions", r"\b{some}\s(?!\d)", re.IGNORECASE)
_JOINT = Worded("shapes.portions", r"{of}")
_AT = Worded("shapes.portions", r"{at}|{before_price} (?:{a} )?(?:[a-z-]+ ){0,3}{price} {of}")
"""Right behind the thing that is counted, before a price."""
_EACH = Worded("shapes.portions", r"{they_each} \S+")
_WORD = re.compile(r"[a-z][\w-]*|[^\w\s]")


def portions(told: Sequence[Claim], words: Words) -> dict[Claim, str]:
    """The figures that are told of each of a counted thing, and what that thing is called."""
    return dict(_portions(told, words))


def _portions(told: Sequence[Claim], words: Words) -> Iterator[tuple[Claim, str]]:
    for number, portion in pairwise(told):
        # What cannot be read says nothing of its neighbours, and stands between them.
        if number.figure.quantity is None or portion.figure.quantity is None:
            continue
        noun = number.quantity.unit.symbol if number.figure.kind is Kind.COUNT else ""
        is_together = number.figure.sentence == portion.figure.sentence
        if noun and "/" not in noun and is_together and _is_portion(number, portion, noun, words):
            yield portion, noun


def _is_portion(number: Claim, portion: Claim, noun: str, words: Words) -> bool:
    left, right = number.figure, portion.figure
    if right.per or " / " in portion.quantity.unit.symbol or noun == portion.quantity.unit.symbol:
        return False
    prose = left.block.prose
    if _SOME.of(words).search(prose, left.end, right.lead):
        return False
    between = _WORD.findall(prose[left.end : right.lead].lower())
    if _EACH_BEHIND.of(words).match(prose, right.end, right.sentence[1]):
        return True
    if not 0 < len(between) <= NEAR or not all(word[0].isalpha() for word in between):
        return False
    if _EACH_BEFORE.of(words).search(
        prose, max(left.sentence[0], left.lead - _LOOK_BACK), left.lead
    ):
        return True
    return _is_joined(between, noun, right.kind, words)


def _is_joined(between: list[str], noun: str, kind: Kind, words: Words) -> bool:
    """ "Rows of", "cans at" a price, "trucks each carry"."""
    stem = noun[: max(3, len(noun) - 1)]
    places = [place for place, word in enumerate(between) if word.startswith(stem)]
    rest = " ".join(between[places[0] + 1 :] if places else [])
    joint = _AT if kind is Kind.MONEY else _JOINT
    return any(each.of(words).fullmatch(rest) for each in (joint, _EACH))
