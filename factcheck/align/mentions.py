"""Mentions: which words a document has at all.

Most rules wait for words that most drafts never say. One look at the words of the whole document
tells so, where each rule would read every sentence in vain.
"""

from __future__ import annotations

from functools import lru_cache

Mentioned = frozenset[bytes]
"""Words in small letters of a to z."""

_A, _Z = b"az"
# Of bytes a table tells what is a letter, many times as fast as a pattern does.
_LETTERS = bytes(sign if _A <= sign <= _Z else ord(" ") for sign in range(256))


@lru_cache(maxsize=1024)
def mentioned_by_each(phrases: tuple[str, ...]) -> tuple[Mentioned, ...]:
    """The words of each phrase; none of what has no such letter."""
    return tuple(map(mentioned, phrases))


def mentioned(text: str) -> Mentioned:
    """The words of a text, runs of letters each: of "well-known" and "F1" three."""
    return frozenset(text.lower().encode("ascii", "replace").translate(_LETTERS).split())
