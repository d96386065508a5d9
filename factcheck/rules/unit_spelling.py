"""A unit or a scale word, misspelt.

"After 3 daces in Rome ... nearly 3 decades in Oslo": the one has lost letters of the other, and the
number is the same. A long word is told by itself: "40 kilomters", "5 thosand cars".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from factcheck.align import ClaimIndex, Layout
from factcheck.family import Family
from factcheck.model import patterns as re
from factcheck.model.claim import Claim
from factcheck.model.document import Zone
from factcheck.model.expression import Known
from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import Comparison, Reading, Relation
from factcheck.model.span import Span

LONG = 7
"""Shorter words are one letter from too many others: "months" and "mouths"."""
NEAR = 60
"""So many figures on either side may have the word in full."""
LEAST = 5
LOST = 2
"""So many letters may be lost of a word that stands near with the same number."""
ONCE = 1
ENGLISH = ("", "en")
LAYOUT = "the same number before it"

_BEHIND = re.compile(r"[ \u00a0]([a-z]{5,14})(?![\w-])")
_LAST = re.compile(r"([a-z]{5,14})$")
_WORD = re.compile(r"[a-z]+")


@frozen
class Options:
    """``words``: long names of units and scales; ``real``: words that look like them and are
    none."""

    words: tuple[str, ...]
    real: tuple[str, ...]


def relations(claims: ClaimIndex, options: Options) -> Iterator[Relation]:
    if (claims.document.language or "")[:2] not in ENGLISH:
        return
    counts: Counter[str] | None = None
    for claim in claims.anchors(Kind.COUNT, Kind.MONEY):
        figure = claim.figure
        match = _BEHIND.match(figure.block.prose, figure.end)
        if match is None or figure.block.zone is not Zone.ARTICLE or _is_known(match[1], options):
            continue
        meant = _meant(match[1], options) or _lost(claims, claim, match[1])
        if meant is None:
            continue
        counts = counts or Counter(_WORD.findall(claims.document.text.lower()))
        if counts[match[1]] == ONCE:
            span = figure.block.span_of(*match.span(1))
            yield _relation(match[1], span, meant)


def _relation(word: str, span: Span, meant: str) -> Relation:
    stated = Known(word, "the word behind the number", _spelled(0), span)
    reading = Reading(Known(meant, "a unit or a scale", _spelled(1)), layout=LAYOUT)
    return Relation(stated, (reading,), Comparison.ONE_OF)


def _spelled(place: int) -> Quantity:
    return Quantity(Interval.exactly(place))


def _is_known(word: str, options: Options) -> bool:
    forms = {word, word.removesuffix("s"), f"{word}s"}
    return not forms.isdisjoint(options.words) or not forms.isdisjoint(options.real)


def _meant(word: str, options: Options) -> str | None:
    """The long word that it is one slip of the finger from."""
    if len(word) < LONG - 1:
        return None
    return next((known for known in options.words if word in _slips(known)), None)


@lru_cache(maxsize=256)
def _slips(word: str) -> frozenset[str]:
    """A long word with a letter lost, doubled or two of them swapped; its first letter stands."""
    if len(word) < LONG:
        return frozenset()
    inner = range(1, len(word))
    lost = (word[:at] + word[at + 1 :] for at in inner)
    doubled = (word[:at] + word[at] + word[at:] for at in inner)
    swapped = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1)
    )
    return frozenset((*lost, *doubled, *swapped)) - {word}


def _lost(claims: ClaimIndex, claim: Claim, word: str) -> str | None:
    """The unit of the same number in the paragraph, of which letters are lost: "3 daces"."""
    if len(word) < LEAST:
        return None
    together = claims.siblings(claim, Layout.BLOCK)
    place = together.index(claim)
    for other in together[max(0, place - NEAR) : place + NEAR]:
        figure = other.figure
        if figure.kind in (Kind.MEASURE, Kind.DURATION) and figure.value == claim.figure.value:
            match = _LAST.search(figure.written)
            if match and _has_lost(word, match[1]):
                return match[1]
    return None


def _has_lost(word: str, whole: str) -> bool:
    is_alike = (word[0], word[-2:]) == (whole[0], whole[-2:])
    missing = Counter(whole) - Counter(word)
    is_part = not Counter(word) - Counter(whole)
    return is_alike and is_part and 0 < missing.total() <= LOST


FAMILY = Family(Options, relations)
