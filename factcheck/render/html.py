"""HTML: one closed file that an editor opens, sends and prints."""

from __future__ import annotations

from collections import Counter
from functools import partial

from factcheck.model.result import Report
from factcheck.render.cards import card, unchecked
from factcheck.render.fingerprint import fingerprints
from factcheck.render.flow import flow
from factcheck.render.json import to_json
from factcheck.render.links import of_rule
from factcheck.render.marks import Marks
from factcheck.render.pages import LONG, page
from factcheck.render.phrase import pieces
from factcheck.render.standing import TIERS, Counts, Standing, findings, silenced_as

SYMBOLS = {Standing.ERROR: "●", Standing.WARNING: "▲", Standing.REVIEW: "◆"}
NAMES = {Standing.ERROR: "Error", Standing.WARNING: "Warning", Standing.REVIEW: "To review"}


def html(report: Report, rules_url: str = "") -> str:
    """The report as a page. The same report gives the same bytes."""
    found = findings(report)
    named = dict(zip(map(id, report.results), fingerprints(report), strict=True))
    used = Counter(finding.result.rule.id for finding in found)
    marks = Marks.of(report, found)
    counts = Counts.of([report])
    gravest = next((tier for tier in TIERS if counts.findings[tier]), Standing.AGREES)
    return page(
        "report.html.j2",
        ("base.css", "report.css"),
        ("report.js", "decisions.js"),
        dress="marks.html.j2",
        document=report.document,
        counts=counts,
        gravest=gravest,
        passages=flow(report.document, marks),
        cards=[card(report.document, finding, named[id(finding.result)]) for finding in found],
        rules=sorted(used.items()),
        verified=[(result.rule, pieces(result)) for result in report.verified],
        silenced=_silenced(report, Standing.SILENCED),
        unchanged=_silenced(report, Standing.UNCHANGED),
        unchecked=list(unchecked(report)),
        shown=marks.spans,
        is_long=len(report.document.blocks) + len(found) > LONG,
        data=_embedded(to_json([report])),
        link=partial(of_rule, rules_url),
        symbols=SYMBOLS,
        names=NAMES,
    )


def _silenced(report: Report, standing: Standing) -> list[tuple[object, ...]]:
    return [
        (each.result.rule, each.by, each.reason, pieces(each.result))
        for each in report.silenced
        if silenced_as(each) is standing
    ]


def _embedded(data: str) -> object:
    """JSON that no word of the draft can end, or open a comment in."""
    from markupsafe import Markup

    return Markup(data.replace("<", "\\u003c"))
