"""Patterns: the standard ``re``, but that a pattern is made ready when it is first met.

There are over 500 of them, and a draft meets a quarter: to make all ready at every start takes
longer than to check the draft. It is imported under the name of what it stands for::

    from factcheck.model import patterns as re
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    I,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    search,
    split,
    sub,
)
from typing import Any, cast

__all__ = ["DOTALL", "IGNORECASE", "MULTILINE", "I", "Match", "Pattern"]
__all__ += ["compile", "either", "escape", "findall", "finditer", "search", "split", "sub", "whole"]

_MEMBERS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class _Ready:
    """A pattern that was met: what it can do it has as its own."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self._flags = source, flags


class _Unready(_Ready):
    def __getattr__(self, name: str) -> Any:
        made = re.compile(self.pattern, self._flags)
        for member in _MEMBERS:
            setattr(self, member, getattr(made, member))
        # Python looks twice for what an object has whose class defines __getattr__.
        self.__class__ = _Ready  # type: ignore[assignment]
        return getattr(made, name)


# Some patterns are made of words that a rule is given, and asked for time and again.
@lru_cache(maxsize=2048)
def compile(source: str | Pattern[str], flags: int = 0) -> Pattern[str]:
    """The pattern of a text. What is wrong in it is raised when it is first met."""
    return cast(Pattern[str], _Unready(source, flags)) if isinstance(source, str) else source


def either(said: Iterable[str]) -> str:
    """Any of some texts, as a part of a pattern; of none, what stands nowhere.

    A space in a text is any: "amounts to" is broken nowhere by one that does not break.
    """
    return _either(tuple(said))


@lru_cache(maxsize=256)
def whole(said: tuple[str, ...]) -> Pattern[str]:
    """Any of some words, none of them a part of another, in small letters or capitals."""
    return compile(rf"\b(?:{either(said)})\b", IGNORECASE)


# Most are the words of a rule, and the same for each draft.
@lru_cache(maxsize=1024)
def _either(said: tuple[str, ...]) -> str:
    return "|".join(escape(each).replace(r"\ ", r"\s") for each in said) or "(?!)"
