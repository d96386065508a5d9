"""Working: drafts to reports, as many at a time as there are hands, in the order they were given.

What was checked before, and has not changed, is not checked again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factcheck import api
from factcheck.errors import UnreadableDocument
from factcheck.model.frozen import frozen
from factcheck.surfaces import keeping
from factcheck.surfaces.inputs import Draft
from factcheck.surfaces.settings import Settings

if TYPE_CHECKING:
    from factcheck.surfaces.hands import Crew

FEW, LARGE = 16, 200_000
"""Fewer drafts than this, and of fewer bytes, are checked before another process could help."""

Waiting = Callable[[], api.Report]
Telling = Callable[[str], None]
_REPORT, _REFUSED, _FAULT = b"r", b"u", b"f"
"""How the answer of a helping process begins."""


class Fault(Exception):
    """A fault of ours, as a helping process has told it."""


def reports(
    drafts: Sequence[Draft],
    settings: Mapping[Draft, Settings],
    jobs: int | None,
    *,
    keeps: bool,
    telling: Telling,
) -> Iterator[tuple[Draft, Waiting]]:
    """Each draft, and what waits for its report; that raises UnreadableDocument.

    ``telling`` hears how far a draft is that this process checks; of the others it hears nothing.
    """
    errands = [_Errand(draft, settings[draft], keeps, telling) for draft in drafts]
    # For less no other process is begun, and no draft read to see whether it has changed.
    is_much = len(drafts) > 1 and (jobs or 0) != 1 and hasattr(os, "fork")
    is_much = is_much and (jobs is not None or _is_much(drafts))
    left = [at for at, errand in enumerate(errands) if is_much and errand.is_left()]
    count = min(jobs or _processors(), len(left))
    if count > 1 and (jobs or _is_much([drafts[at] for at in left])):
        yield from _by_hands(errands, left, count)
    else:
        yield from ((errand.draft, errand.report) for errand in errands)
    if keeps:
        keeping.forget_oldest()


@frozen
class _Errand:
    """A draft to be checked, unless its report is kept."""

    draft: Draft
    settings: Settings
    keeps: bool
    telling: Telling

    def is_left(self) -> bool:
        """Must it be checked, and can another process do it? What flows is read only once."""
        if self.draft.path is None or not api.is_file(self.draft.path):
            return False
        try:
            return not self.keeps or not keeping.has(self._key(self._content()))
        except UnreadableDocument:
            return False

    def report(self) -> api.Report:
        """Raises UnreadableDocument."""
        data = self._content()
        kept = keeping.recall(self._key(data)) if self.keeps else None
        report = keeping.report(kept) if kept else None
        if report is None:
            report = self._checked(data, self.telling)
            if self.keeps:
                keeping.keep(self._key(data), keeping.told(report))
        return report

    def answer(self) -> bytes:
        """Its report as a helping process tells it, or why there is none."""
        try:
            data = self._content()
            told = keeping.told(self._checked(data, _to_nobody))
        except UnreadableDocument as error:
            return _REFUSED + json.dumps((error.where, error.problem, error.remedy)).encode()
        except Exception:  # it is told where all is told
            import traceback

            return _FAULT + traceback.format_exc().encode("utf-8", "backslashreplace")
        if self.keeps:
            keeping.keep(self._key(data), told)
        return _REPORT + told

    def _content(self) -> bytes:
        return self.draft.content(self.settings.max_bytes)

    def _key(self, data: bytes) -> str:
        return keeping.key(data, self.draft.name, self.settings)

    def _checked(self, data: bytes, telling: Telling) -> api.Report:
        ruleset, day = self.settings.ruleset(), self.settings.issue_date
        return api.check_bytes(data, self.draft.name, ruleset, day, telling)


def _to_nobody(_: str) -> None:
    """What a helping process does is not told: several would speak at once."""


def _by_hands(
    errands: Sequence[_Errand], left: Sequence[int], count: int
) -> Iterator[tuple[Draft, Waiting]]:
    # What is imported and made now every hand is born with.
    from factcheck import pipeline  # noqa: F401
    from factcheck.surfaces import hands

    for at in left:
        errands[at].settings.ruleset()
    sent = set(left)
    with hands.Crew(count, lambda at: errands[at].answer(), left) as crew:
        for at, errand in enumerate(errands):
            arrived = partial(_arrived, errand.draft, crew, at)
            yield errand.draft, arrived if at in sent else errand.report


def _arrived(draft: Draft, crew: Crew, at: int) -> api.Report:
    """The report that an answer tells. Raises UnreadableDocument and Fault."""
    answer = crew.answer(at)
    if answer is None:
        remedy = "There may be too little memory: try --jobs 1. Else please report it."
        raise UnreadableDocument(draft.name, "the process that checked it has died", remedy)
    form, told = answer[:1], answer[1:]
    if form == _REFUSED:
        raise UnreadableDocument(*json.loads(told))
    if form == _FAULT:
        raise Fault(f"in {draft.name}\n{told.decode()}")
    report = keeping.report(told)
    if report is None:
        raise AssertionError("what one process tells another is a report")
    return report


def _is_much(drafts: Sequence[Draft]) -> bool:
    return len(drafts) >= FEW or sum(map(_size, drafts)) >= LARGE


def _size(draft: Draft) -> int:
    try:
        return draft.path.stat().st_size if draft.path else 0
    except OSError:
        return 0


def _processors() -> int:
    """As many as we may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
