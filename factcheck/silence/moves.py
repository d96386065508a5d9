"""Moves: what is known of a draft that is gone stays known where the draft has come to stand.

A fingerprint has no path in it. An entry of a draft that is no longer there is taken for that of
the one draft, new to the baseline, in which the very finding stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from factcheck.model.frozen import replace
from factcheck.silence.baseline import Entry


class Moves:
    """The entries of drafts that are gone; each is known of one draft, the first that has it."""

    def __init__(self, known: Iterable[Entry], is_there: Callable[[str], bool]) -> None:
        every = list(known)
        self._documents = {entry.document for entry in every}
        gone = {document for document in self._documents if not is_there(document)}
        self._gone: dict[str, list[Entry]] = {}
        for entry in every:
            if entry.document in gone:
                self._gone.setdefault(entry.fingerprint, []).append(entry)

    def into(self, document: str, fingerprints: Iterable[str]) -> list[Entry]:
        """What is known of these findings of a draft, under its own name; nothing where the
        baseline has entries of the draft itself."""
        if not self._gone or document in self._documents:
            return []
        waiting = (self._gone.get(each, []) for each in dict.fromkeys(fingerprints))
        return [replace(entries.pop(0), document=document) for entries in waiting if entries]
