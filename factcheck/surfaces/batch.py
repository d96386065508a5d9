"""A batch: drafts read and checked one after the other, whatever becomes of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from factcheck import api
from factcheck.errors import UnreadableDocument
from factcheck.family import Ruleset
from factcheck.model.frozen import frozen
from factcheck.model.result import Severity
from factcheck.surfaces.inputs import Draft
from factcheck.surfaces.screen import Screen

FAILS = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    "never": (),
}
"""For each --fail-on the tiers of findings that fail a run."""


@frozen
class Settings:
    """How a draft is read and checked."""

    ruleset: Ruleset
    issue_date: date | None
    max_bytes: int


class Batch:
    """A run over drafts, and what is to be remembered of it."""

    def __init__(
        self,
        drafts: Sequence[Draft],
        settings: Mapping[Draft, Settings],
        screen: Screen,
        doing: str = "checking",
        known: Callable[[Draft, api.Report], api.Report] | None = None,
    ) -> None:
        self._known = known
        self._drafts, self._settings, self._screen, self._doing = drafts, settings, screen, doing
        self.tiers: Counter[Severity] = Counter()
        self.refused = 0

    def reports(self) -> Iterator[tuple[Draft, api.Report]]:
        """Each draft that can be read, with its report; of the others is said why not."""
        for at, draft in enumerate(self._drafts, start=1):
            self._screen.progress(f"{self._doing} {at} of {len(self._drafts)}: {draft.name}")
            try:
                report = self._report(draft)
            except UnreadableDocument as error:
                self.refused += 1
                self._screen.complain(error)
            else:
                self.tiers.update(finding.severity for finding in report.findings)
                yield draft, report

    def _report(self, draft: Draft) -> api.Report:
        settings = self._settings[draft]
        data = draft.content(settings.max_bytes)
        report = api.check_bytes(data, draft.name, settings.ruleset, settings.issue_date)
        return self._known(draft, report) if self._known else report

    def fails(self, fail_on: str) -> bool:
        return any(self.tiers[tier] for tier in FAILS[fail_on])
