"""Sentences: the stretches of a block in which figures belong together."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from math import inf

from sentencex import segment  # type: ignore[import-untyped]

from factcheck.model import patterns as re
from factcheck.model.words import Words

# sentencex 1.0 panics at a capital, one of these and a stop ("M\u202f."): it slices bytes there.
_WIDE_SPACE = re.compile("[\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

# Without a stop or the bracket of "(a)" before its last sign, plain English is one sentence: so are
# half of all blocks, cells and headings among them. The stop of "3.5" and "e.g." ends none, and
# signs other than these ("…", "。", a bullet) may.
_MAY_END = re.compile(r"[.!?()\[\]\n\r](?!\Z)(?:(?<![.!?])|(?![a-z0-9,]))")
_UNCOMMON = re.compile("[^\0-\x7f\u00a0-\u00ff\u2010-\u201f\u20ac]")

_ENGLISH = "en"

Stretches = tuple[tuple[int, int], ...]
"""Where sentences begin and end."""


@lru_cache(maxsize=8)
def _abbreviations(words: Words) -> frozenset[str]:
    return frozenset(words.table("sentences").get("abbreviations", ()))


def sentences(prose: str, words: Words, language: str = _ENGLISH) -> Stretches:
    """The sentences of a block, in order and without gaps; the last ends where the block does.

    "approx. 5" and "No. 7" end no sentence, and none begins with a small letter.
    """
    is_common = language == _ENGLISH and (prose.isascii() or not _UNCOMMON.search(prose))
    if is_common and not _MAY_END.search(prose):
        return ((0, len(prose)),)
    # Of the wide spaces one is common.
    plain = prose.replace("\u00a0", " ") if is_common else _WIDE_SPACE.sub(" ", prose)
    starts, start = [0], 0
    for sentence in segment(language, plain):
        if start > starts[-1] and _begins(prose, start, words):
            starts.append(start)
        start += len(sentence)
    return tuple(zip(starts, [*starts[1:], len(prose)], strict=True))


def _begins(prose: str, start: int, words: Words) -> bool:
    first = prose[start : start + 1]
    if first.islower() or first.isspace():
        return False
    if not first.isdigit():
        return True
    last = prose[max(0, start - 24) : start].split()[-1:]
    return not last or last[0].lower().lstrip("(") not in _abbreviations(words)


def sentence_at(stretches: Stretches, at: int) -> tuple[int, int]:
    """The sentence in which an offset lies."""
    return stretches[0 if len(stretches) == 1 else bisect_right(stretches, (at, inf)) - 1]
