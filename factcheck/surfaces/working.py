"""Working: drafts to reports, as many at a time as there are hands, in the order they were given.

What was checked before, and has not changed, is not checked again.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from factcheck import api
from factcheck.errors import UnreadableDocument
from factcheck.surfaces import keeping
from factcheck.surfaces.inputs import Draft
from factcheck.surfaces.settings import Settings

if TYPE_CHECKING:
    from concurrent.futures import Executor

FEW = 16
"""Fewer drafts than this are checked before another process is ready to help."""
_AHEAD = 8
"""So many drafts for each hand are read before their turn."""

Waiting = Callable[[], api.Report]
# What a helping process is born with: it was made of the one that holds these.
_settings: Mapping[Draft, Settings] = {}


def reports(
    drafts: Sequence[Draft], settings: Mapping[Draft, Settings], jobs: int, *, keeps: bool
) -> Iterator[tuple[Draft, Waiting]]:
    """Each draft, and what waits for its report; that raises UnreadableDocument."""
    global _settings  # noqa: PLW0603  # a process that is forked sees it, and nothing need be sent
    _settings = settings
    with _pool(min(jobs, len(drafts))) as hands:
        waiting: deque[tuple[Draft, Waiting]] = deque()
        for draft in drafts:
            waiting.append((draft, _begun(draft, settings[draft], hands, keeps=keeps)))
            if len(waiting) > (jobs * _AHEAD if hands else 0):
                yield waiting.popleft()
        yield from waiting
    if keeps:
        keeping.forget_oldest()


def hands(told: int | None, drafts: int) -> int:
    """How many drafts are checked at a time: as many as told, or as the machine has processors."""
    if told is not None:
        return told
    return (os.cpu_count() or 1) if drafts >= FEW else 1


def _pool(jobs: int) -> AbstractContextManager[Executor | None]:
    # Elsewhere a new process would first have to learn all that this one knows.
    if jobs < 2 or not hasattr(os, "fork"):
        return nullcontext()
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(jobs, mp_context=get_context("fork"))


def _begun(draft: Draft, settings: Settings, hands: Executor | None, *, keeps: bool) -> Waiting:
    try:
        data = draft.content(settings.max_bytes)
    except UnreadableDocument as error:
        return _refusal(error)
    key = keeping.key(data, draft.name, settings) if keeps else ""
    kept = keeping.recall(key) if keeps else None
    known = keeping.report(kept) if kept else None
    if known is not None:
        return lambda: known
    if hands is None:
        return lambda: _here(draft, data, key)
    future = hands.submit(_there, draft, data)
    return lambda: _arrived(future.result(), key)


def _refusal(error: UnreadableDocument) -> Waiting:
    def refused() -> api.Report:
        raise error

    return refused


def _checked(draft: Draft, data: bytes) -> api.Report:
    settings = _settings[draft]
    return api.check_bytes(data, draft.name, settings.ruleset, settings.issue_date)


def _here(draft: Draft, data: bytes, key: str) -> api.Report:
    report = _checked(draft, data)
    if key:
        keeping.keep(key, keeping.told(report))
    return report


def _there(draft: Draft, data: bytes) -> bytes | tuple[str, str, str]:
    """The report of a draft as bytes, or why it cannot be read: both can be sent."""
    try:
        return keeping.told(_checked(draft, data))
    except UnreadableDocument as error:
        return error.where, error.problem, error.remedy


def _arrived(told: bytes | tuple[str, str, str], key: str) -> api.Report:
    if isinstance(told, tuple):
        raise UnreadableDocument(*told)
    if key:
        keeping.keep(key, told)
    report = keeping.report(told)
    if report is None:
        raise AssertionError("what one process tells another is a report")
    return report
