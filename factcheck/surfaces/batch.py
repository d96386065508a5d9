"""A batch: drafts read and checked, told one after the other, whatever becomes of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck import api
from factcheck.errors import UnreadableDocument
from factcheck.model.frozen import frozen
from factcheck.model.result import Severity
from factcheck.surfaces import working
from factcheck.surfaces.inputs import Draft
from factcheck.surfaces.screen import Screen
from factcheck.surfaces.settings import Settings

FAILS = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    "never": (),
}
"""For each --fail-on the tiers of findings that fail a run."""


@frozen
class Manner:
    """How a batch is run: what is said of it, how many drafts at a time (None = as it seems best),
    whether reports are kept for the next time, and what is known and not reported again."""

    doing: str = "checking"
    jobs: int | None = 1
    keeps: bool = False
    known: Callable[[Draft, api.Report], api.Report] | None = None


class Batch:
    """A run over drafts, and what is to be remembered of it."""

    def __init__(
        self,
        drafts: Sequence[Draft],
        settings: Mapping[Draft, Settings],
        screen: Screen,
        manner: Manner | None = None,
    ) -> None:
        self._drafts, self._settings, self._screen = drafts, settings, screen
        self._manner = manner or Manner()
        self.tiers: Counter[Severity] = Counter()
        self.refused: list[UnreadableDocument] = []

    def reports(self) -> Iterator[tuple[Draft, api.Report]]:
        """Each draft that can be read, with its report; of the others is said why not."""
        jobs, keeps = self._manner.jobs, self._manner.keeps
        telling = self._screen.step
        every = working.reports(self._drafts, self._settings, jobs, keeps=keeps, telling=telling)
        for at, (draft, waiting) in enumerate(every, start=1):
            doing = f"{self._manner.doing} {at} of {len(self._drafts)}: {draft.name}"
            self._screen.progress(doing)
            try:
                report = waiting()
            except UnreadableDocument as error:
                self.refused.append(error)
                self._screen.complain(error)
            else:
                known = self._manner.known
                report = known(draft, report) if known else report
                self.tiers.update(finding.severity for finding in report.findings)
                yield draft, report

    def fails(self, fail_on: str) -> bool:
        return any(self.tiers[tier] for tier in FAILS[fail_on])
