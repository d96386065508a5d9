"""HTML: one closed file that an editor opens, sends and prints.

It asks the network for nothing and runs nothing: the content security policy allows its one style,
by hash. Everything from the draft is escaped by the templates.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.model.result import Report
from factcheck.model.span import Span
from factcheck.render.cards import card, unchecked
from factcheck.render.flow import flow
from factcheck.render.json import to_json
from factcheck.render.marks import Marks
from factcheck.render.phrase import pieces
from factcheck.render.safe import safe
from factcheck.render.standing import TIERS, Counts, Standing, findings

if TYPE_CHECKING:
    from jinja2 import Environment

SYMBOLS = {Standing.ERROR: "●", Standing.WARNING: "▲", Standing.REVIEW: "◆"}
NAMES = {Standing.ERROR: "Error", Standing.WARNING: "Warning", Standing.REVIEW: "To review"}

_LONG = 200
"""From so many blocks and cards on, a browser lays out only what is in view."""

_TEMPLATE, _STYLE = "report.html.j2", "report.css"


def html(report: Report) -> str:
    """The report as a page. The same report gives the same bytes."""
    found = findings(report)
    marks = Marks.of(report, found)
    counts = Counts.of([report])
    gravest = next((tier for tier in TIERS if counts.findings[tier]), Standing.AGREES)
    return (
        _environment()
        .get_template(_TEMPLATE)
        .render(
            document=report.document,
            counts=counts,
            gravest=gravest,
            passages=flow(report.document, marks),
            cards=[card(report.document, finding) for finding in found],
            verified=[(result.rule, pieces(result)) for result in report.verified],
            unchecked=list(unchecked(report)),
            shown=marks.spans,
            is_long=len(report.document.blocks) + len(found) > _LONG,
            data=_embedded(to_json([report])),
            version=__version__,
        )
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("factcheck.render", "templates"),
        autoescape=True,
        finalize=_finalized,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    style = environment.loader.get_source(environment, _STYLE)[0] if environment.loader else ""
    environment.globals.update(
        symbols=SYMBOLS,
        names=NAMES,
        place=_place,
        style=Markup(style),
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
    )
    return environment


def _finalized(value: object) -> object:
    """Every word that a template writes, without what could command the browser."""
    return safe(value) if type(value) is str else value


def _place(span: Span) -> str:
    """The name of a place in the text, to link to."""
    return f"at-{span.start}-{span.end}"


def _embedded(data: str) -> object:
    """JSON that no word of the draft can end, or open a comment in."""
    from markupsafe import Markup

    return Markup(data.replace("<", "\\u003c"))
