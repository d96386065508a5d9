"""Statistics: what the rules of a run found, and what became of the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.api import Report
from factcheck.render.standing import TIERS, Counts, Standing, silenced_as, tier
from factcheck.surfaces.table import Row, aligned

_COLUMNS = (*TIERS, Standing.SILENCED, Standing.UNCHANGED, Standing.AGREES)
_HEADS = {Standing.REVIEW: "to review", Standing.AGREES: "agree"}
_ALL = "all"


def statistics(reports: Sequence[Report]) -> list[str]:
    """A line for each rule that had something to say, the one with most findings first; then all of
    them, and what became of the figures. What stands on unchanged lines has a column if it is asked
    for what has changed."""
    met = _met(reports)
    rules = sorted({rule for rule, _ in met}, key=lambda rule: (*_weight(rule, met), rule))
    whole = Counter({(_ALL, standing): 0 for standing in _COLUMNS})
    for (_, standing), count in met.items():
        whole[_ALL, standing] += count
    columns = [each for each in _COLUMNS if each != Standing.UNCHANGED or whole[_ALL, each]]
    rows = [*(_row(rule, met, columns) for rule in rules), _row(_ALL, whole, columns)]
    head = ("rule", *(_HEADS.get(standing, str(standing)) for standing in columns))
    told = aligned(head, rows, numbers=range(1, len(head)))
    return [*told.splitlines(), Counts.of(reports).coverage()]


def _met(reports: Iterable[Report]) -> Counter[tuple[str, Standing]]:
    return Counter(pair for report in reports for pair in _pairs(report))


def _pairs(report: Report) -> Iterator[tuple[str, Standing]]:
    for result in report.results:
        yield result.rule.id, tier(result)
    for silenced in report.silenced:
        yield silenced.result.rule.id, silenced_as(silenced)


def _weight(rule: str, met: Counter[tuple[str, Standing]]) -> tuple[int, ...]:
    """The more findings, and the graver, the further up."""
    counts = [met[rule, standing] for standing in _COLUMNS]
    return -sum(counts[: len(TIERS)]), *(-count for count in counts)


def _row(rule: str, met: Counter[tuple[str, Standing]], columns: Iterable[Standing]) -> Row:
    return rule, *(f"{met[rule, standing]:,}" for standing in columns)
