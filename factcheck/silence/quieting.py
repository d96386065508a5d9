"""Quieting: findings leave a report, and it still says of each who silenced it and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from factcheck.model.frozen import replace
from factcheck.model.result import Report, Result, Silenced, Verdict

AnyReport = TypeVar("AnyReport", bound=Report)
Decide = Callable[[Result], Silenced | None]


def quieted(report: AnyReport, decide: Decide) -> AnyReport:
    """The report without the findings of which ``decide`` says who silences them."""
    kept: list[Result] = []
    silenced: list[Silenced] = []
    for result in report.results:
        found = decide(result) if result.verdict is not Verdict.HOLDS else None
        if found is None:
            kept.append(result)
        else:
            silenced.append(found)
    if not silenced:
        return report
    return replace(report, results=tuple(kept), silenced=(*report.silenced, *silenced))
