"""Stems: words without their endings."""

from __future__ import annotations

from functools import lru_cache

from factcheck.model import patterns as re


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its ending, so that "exports", "exported" and "export" meet.

    Light on purpose: two words that merely look alike ("universe", "university") must not meet.
    """
    word = word.lower().replace("’", "'")
    word = re.sub(r"'s?$", "", word)
    for ending, rest in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return (
                word
                if ending == "s" and word.endswith(("ss", "us", "is"))
                else word[: -len(ending)] + rest
            )
    return word[:-1] if word.endswith("e") and len(word) > _LEAST_STEM else word


_LEAST_STEM = 3
