"""The index: one closed page that leads to the pages of several drafts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from factcheck.model.frozen import frozen
from factcheck.model.result import Report
from factcheck.render.pages import page
from factcheck.render.standing import TIERS, Counts, Standing

UNREAD = "unread"
_GROUPS = {
    Standing.ERROR: ("●", "with errors"),
    Standing.WARNING: ("▲", "with warnings"),
    Standing.REVIEW: ("◆", "to review"),
    UNREAD: ("■", "not read"),
    Standing.AGREES: ("○", "without findings"),
}
"""Kinds of drafts, the gravest first: a symbol for each, and what is said of their number."""


@frozen
class Line:
    """A draft: what was found in it and the page that tells it, as a path from the index, or why it
    could not be read."""

    name: str
    path: str = ""
    counts: Counts | None = None
    notices: tuple[str, ...] = ()

    @classmethod
    def of(cls, report: Report, path: str) -> Line:
        document = report.document
        return cls(document.name, path, Counts.of([report]), document.notices)

    @property
    def group(self) -> str:
        if self.counts is None:
            return UNREAD
        found = self.counts.findings
        return next((tier for tier in TIERS if found[tier]), Standing.AGREES)

    @property
    def link(self) -> str:
        """A name is none of a scheme ("a:b.md.html") when it begins with a point."""
        return f"./{quote(self.path, errors='surrogateescape')}"


def index(lines: Sequence[Line]) -> str:
    """The page: gravest first, those alike in the order in which they were given."""
    groups = Counter(line.group for line in lines)
    whole = _sum(line.counts for line in lines if line.counts)
    gravest = next(group for group in _GROUPS if groups[group] or group == Standing.AGREES)
    return page(
        "index.html.j2",
        ("base.css", "index.css"),
        counts=whole,
        gravest=gravest,
        drafts=f"{len(lines):,} draft{'' if len(lines) == 1 else 's'}",
        unread=groups[UNREAD],
        groups=[
            (group, symbol, told, groups[group])
            for group, (symbol, told) in _GROUPS.items()
            if groups[group]
        ],
        symbols={group: symbol for group, (symbol, _) in _GROUPS.items()},
        lines=sorted(lines, key=_gravity),
    )


def _gravity(line: Line) -> tuple[int, ...]:
    found = line.counts.findings if line.counts else Counter[Standing]()
    return list(_GROUPS).index(line.group), *(-found[tier] for tier in TIERS)


def _sum(every: Iterable[Counts]) -> Counts:
    findings, figures = Counter[Standing](), Counter[Standing]()
    for counts in every:
        findings += counts.findings
        figures += counts.figures
    return Counts(findings, figures)
