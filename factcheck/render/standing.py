"""Standing: how each figure came out, and the counts that close every report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from factcheck.model.figure import Kind
from factcheck.model.frozen import frozen
from factcheck.model.result import Report, Result, Severity, Silenced, Silencer, Verdict
from factcheck.model.span import Span


class Standing(StrEnum):
    """What became of a figure, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"
    SILENCED = "silenced"
    UNCHANGED = "unchanged"
    """In a finding that was not asked for, since nobody has changed its lines."""
    AGREES = "agrees"
    UNCHECKED = "unchecked"


TIERS = (Standing.ERROR, Standing.WARNING, Standing.REVIEW)

_OF_SEVERITY = {
    Severity.ERROR: Standing.ERROR,
    Severity.WARNING: Standing.WARNING,
    Severity.REVIEW: Standing.REVIEW,
    Severity.OK: Standing.AGREES,
}
_ORDER = {standing: place for place, standing in enumerate(Standing)}


@frozen
class Finding:
    """A conflict or a doubt, by its number in the order of the text."""

    number: int
    result: Result

    @property
    def tier(self) -> Standing:
        return tier(self.result)

    @property
    def spans(self) -> tuple[Span, ...]:
        return spans(self.result)


def findings(report: Report) -> tuple[Finding, ...]:
    """Everything that does not hold, numbered from 1."""
    unsettled = (result for result in report.results if result.verdict is not Verdict.HOLDS)
    return tuple(Finding(number, result) for number, result in enumerate(unsettled, start=1))


def tier(result: Result) -> Standing:
    """What is unclear is for review, however grave the rule."""
    if result.verdict is Verdict.HOLDS:
        return Standing.AGREES
    return Standing.REVIEW if result.verdict is Verdict.UNCLEAR else _OF_SEVERITY[result.severity]


def silenced_as(silenced: Silenced) -> Standing:
    """What somebody knows of is silenced; what stands on unchanged lines is only not asked for."""
    is_known = silenced.by is not Silencer.UNCHANGED
    return Standing.SILENCED if is_known else Standing.UNCHANGED


def spans(result: Result) -> tuple[Span, ...]:
    """Where its figures stand, and then those of its consequences."""
    return tuple(dict.fromkeys(span for each in _family(result) for span in each.spans))


def standings(report: Report) -> dict[Span, Standing]:
    """The standing of every figure that was read; a name (5G) is not one, unless in a result."""
    found: dict[Span, Standing] = {
        claim.figure.span: Standing.UNCHECKED
        for claim in report.claims
        if claim.figure.kind is not Kind.NAME
    }
    told = [(result, tier(result)) for result in report.results]
    told += [(silenced.result, silenced_as(silenced)) for silenced in report.silenced]
    for result, standing in told:
        for span in spans(result):
            known = found.get(span, standing)
            found[span] = min(known, standing, key=_ORDER.__getitem__)
    return found


@frozen
class Counts:
    """How many findings there are of each tier, and figures of each standing."""

    findings: Counter[Standing]
    figures: Counter[Standing]

    @classmethod
    def of(cls, reports: Iterable[Report]) -> Counts:
        found: Counter[Standing] = Counter()
        figures: Counter[Standing] = Counter()
        for report in reports:
            found.update(finding.tier for finding in findings(report))
            standing = standings(report)
            figures.update(
                standing[claim.figure.span]
                for claim in report.claims
                if claim.figure.span in standing
            )
        return cls(found, figures)

    def verdict(self) -> str:
        """ "2 errors, 1 warning, 1 to review."."""
        counts = ", ".join(self._tiers())
        if counts:
            return f"{counts}."
        return f"No findings{' on changed lines' if self.figures[Standing.UNCHANGED] else ''}."

    def coverage(self) -> str:
        """ "17 figures read: 3 agree, 13 in findings, 1 could not be checked."."""
        read = self.figures.total()
        if read == 0:
            return "No figures."
        head = f"{read:,} figure{_s(read)} read"
        return f"{head}: {', '.join(self._standings())}."

    def _tiers(self) -> Iterator[str]:
        for standing in (Standing.ERROR, Standing.WARNING):
            if count := self.findings[standing]:
                yield f"{count:,} {standing}{_s(count)}"
        if count := self.findings[Standing.REVIEW]:
            yield f"{count:,} to review"

    def _standings(self) -> Iterator[str]:
        if agree := self.figures[Standing.AGREES]:
            yield f"{agree:,} agree{'s' if agree == 1 else ''}"
        if unsettled := sum(self.figures[standing] for standing in TIERS):
            yield f"{unsettled:,} in findings"
        if silenced := self.figures[Standing.SILENCED]:
            yield f"{silenced:,} silenced"
        if unchanged := self.figures[Standing.UNCHANGED]:
            yield f"{unchanged:,} in findings on unchanged lines"
        if unchecked := self.figures[Standing.UNCHECKED]:
            yield f"{unchecked:,} could not be checked"


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def _family(result: Result) -> Iterator[Result]:
    waiting = [result]
    while waiting:
        each = waiting.pop(0)
        yield each
        waiting.extend(each.consequences)
