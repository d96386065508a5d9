"""What a person can mend: each says where, what and what to do."""

from __future__ import annotations

from collections.abc import Iterable


class FactcheckError(Exception):
    """Base of all errors that a person can mend: ``where``, ``problem`` and ``remedy``, which make
    one line: "draft.md: there is no such file. Did you mean 'drafts.md'?"."""

    def __init__(self, where: str, problem: str, remedy: str) -> None:
        super().__init__(f"{where}: {problem.rstrip('.')}. {remedy}")
        self.where, self.problem, self.remedy = where, problem, remedy


class UnreadableDocument(FactcheckError):
    """A draft that cannot be read: missing, binary, too large, of an unsupported kind."""


class BadRuleset(FactcheckError):
    """A ruleset file says something that we cannot follow."""


class BadConfig(FactcheckError):
    """A configuration file, or an option in its place, says something that we cannot follow."""


class BadOutput(FactcheckError):
    """A report cannot be written where it was asked for."""


def meant(name: str, known: Iterable[str]) -> str:
    """What may have been meant by a name that nobody knows: "Did you mean 'ratio'? ", or ""."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return f"Did you mean {close[0]!r}? " if close else ""
