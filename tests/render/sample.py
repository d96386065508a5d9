"""Two drafts made by hand, with what was found in them, and what renderers say of them in golden/.

Write golden/ anew, and read the difference:  python -m tests.render.sample
"""

from datetime import date
from pathlib import Path
from typing import Any

from factcheck import __version__
from factcheck.model.alignment import Agreement, Alignment, Tie, TieKind
from factcheck.model.claim import Claim, Facet
from factcheck.model.document import Block, BlockKind, Cell, Document, Item, Zone
from factcheck.model.expression import WHOLE, Cited, Known, Operator, computed
from factcheck.model.frozen import replace
from factcheck.model.interval import Interval
from factcheck.model.quantity import Quantity
from factcheck.model.result import (
    Comparison,
    Edit,
    Reading,
    Relation,
    Report,
    Result,
    Rule,
    Severity,
    Slip,
    Verdict,
)
from factcheck.model.span import Span
from factcheck.render import csv, figures_html, listing, xml
from factcheck.render.github import github
from factcheck.render.gitlab import gitlab
from factcheck.render.html import html
from factcheck.render.json import to_json
from factcheck.render.rdjson import rdjson
from factcheck.render.sarif import sarif
from factcheck.render.summary import markdown
from factcheck.render.text import concise, text
from tests import factory
from tests.render.listed import figures

GOLDEN = Path(__file__).parent / "golden"
BIDI = "\u202egnihton\u202c"


def _rule(family: str, title: str, severity: Severity = Severity.ERROR, why: str = "") -> Rule:
    return Rule(family.replace("_", "-"), family, title, severity, "general", why)


RESTATED = _rule("restated", "The same thing is said with two different values")
POINTS = _rule("points", "A change of a rate is called percent", Severity.WARNING)
TOTAL = _rule("total", "The parts do not add up to the whole", why="Parts of a whole add up.")
SHARE = _rule("share", "The share does not follow from part and whole")
WEEKDAY = _rule("weekday", "The weekday is not that of the date")
COUNT = _rule("list_count", "More or fewer are listed than announced", Severity.WARNING)
DIRECTION = _rule("direction", "What is said to rise does not", Severity.REVIEW)
MALFORMED = _rule("malformed", "The number is not well formed")


def draft(*entries: tuple[dict[str, Any], str], **more: Any) -> Document:
    """A document of blocks with any fields, an empty line between them."""
    blocks: list[Block] = []
    start = 0
    for fields, prose in entries:
        blocks.append(factory.block(prose, start, len(blocks), **fields))
        start += len(prose) + 2
    return Document(
        more.pop("name", "draft.md"),
        "\n\n".join(block.prose for block in blocks),
        tuple(blocks),
        **more,
    )


def _cell(row: int, column: int, *, is_header: bool = False) -> dict[str, Any]:
    return {"kind": BlockKind.CELL, "cell": Cell(0, row, column, "", "", is_header)}


def _item(place: int, number: int | None) -> dict[str, Any]:
    return {"kind": BlockKind.ITEM, "item": Item(0, place, number, 0)}


HEADING: dict[str, Any] = {"kind": BlockKind.HEADING}
LETTER = draft(
    ({**HEADING, "level": 1}, "Acme raised $18 trillion"),
    (
        {},
        "Revenue rose 20% to $120 million, from $110 million a year earlier. It sold 3.02 million "
        "cars, and its share went from 12% to 15%, a gain of 3%.",
    ),
    ({**HEADING, "level": 4}, "The survey"),
    ({}, "Of 1,250 people, 640 (51%) said yes, 480 said no and 160 (13%) did not know."),
    (_item(0, 1), "Four firms were named: Huawei, ZTE and Hikvision."),
    (_item(1, 2), "The fee was $197,00 each."),
    (_cell(0, 0, is_header=True), "Year"),
    (_cell(0, 1, is_header=True), "Index"),
    (_cell(1, 0), "2022"),
    (_cell(1, 1), "74.8"),
    (_cell(2, 0), "2023"),
    (_cell(2, 1), "71.2"),
    ({"kind": BlockKind.CAPTION}, "The index climbed."),
    (
        {"zone": Zone.QUOTATION},
        "We raised $18 billion on Wednesday, that is on 27 March 2026.",
    ),
    ({"zone": Zone.CODE}, "print(7)\nprint(8)"),
    ({"zone": Zone.COMMENT}, "Nice letter."),
    name="letter.md",
    date=date(2026, 4, 1),
    notices=("line 7: 3 bytes are not UTF-8 and were passed over",),
)


def cited(written: str, nth: int = 1, **facets: Any) -> Cited:
    return factory.cited(LETTER, written, nth, **facets)


def letter() -> Report:
    """What was found in the letter, one result of most shapes."""
    results = (_raised(), _grew(), _gained(), *_survey(), _named(), _fee(), _climbed(), _day())
    waiting = tuple(factory.claim(LETTER, written) for written in ("3.02 million", "2022", "2023"))
    return factory.report(LETTER, *results, unchecked=waiting)


def _raised() -> Result:
    facets: dict[str, Any] = {"measure": "sum raised", "subject": "Acme"}
    stated, other = cited("$18 trillion", **facets), cited("$18 billion", **facets)
    same = (
        (Facet.MEASURE, Agreement.SAME),
        (Facet.SUBJECT, Agreement.SAME),
        (Facet.PERIOD, Agreement.UNSTATED),
    )
    reading = Reading(other, (Alignment(stated.claim, other.claim, same),))
    result = factory.result(
        stated,
        other,
        rule=RESTATED,
        relation=Relation(stated, (reading,)),
        slip=Slip.THOUSANDFOLD,
    )
    edits = (
        Edit(stated.span, "$18 trillion", "$18 billion"),
        Edit(other.span, "$18 billion", "$18 trillion"),
    )
    return replace(result, edits=edits)


def _grew() -> Result:
    stated, now, then = (cited(written) for written in ("20%", "$120 million", "$110 million"))
    to, source = (LETTER.text.index(word) for word in (" to $120", "from $110"))
    ties = (
        Tie(TieKind.TO, stated.claim, now.claim, Span(to + 1, to + 3)),
        Tie(TieKind.FROM, stated.claim, then.claim, Span(source, source + 4)),
    )
    implied = now / then - WHOLE
    relation = Relation(stated, (Reading(implied, ties=ties),))
    return factory.result(stated, implied, relation=relation, new="9%")


def _gained() -> Result:
    implied = cited("15%") / cited("12%") - WHOLE
    slip = Slip.POINTS_FOR_PERCENT
    return factory.result(cited("3%"), implied, rule=POINTS, slip=slip, new="3 points")


def _survey() -> tuple[Result, ...]:
    whole, yes, no, unsure = (cited(written) for written in ("1,250", "640", "480", "160"))
    share = factory.result(cited("51%"), yes / whole, Verdict.HOLDS, rule=SHARE)
    fallen = factory.result(cited("13%"), unsure / whole, rule=SHARE)
    implied = yes + no + unsure
    total = factory.result(whole, implied, rule=TOTAL, new="1,280", consequences=(fallen,))
    return share, total


def _named() -> Result:
    one = Quantity(Interval.exactly(1))
    firms = []
    for name in ("Huawei", "ZTE", "Hikvision"):
        at = LETTER.text.index(name)
        firms.append(Known(name, "the text", one, Span(at, at + len(name))))
    stated = Cited(Claim(LETTER, replace(factory.figure(LETTER, "Four"), written="Four")))
    return factory.result(stated, computed(Operator.COUNT, *firms), rule=COUNT, new="Three")


def _fee() -> Result:
    forms = ("$197,000", "$19,700", "$197.00")
    figure = factory.figure(LETTER, "$197,00", quantity=None, value=None, forms=forms)
    stated = Cited(Claim(LETTER, figure))
    meant = Known(forms[0], "spelling", Quantity(Interval.exactly(197000)))
    relation = Relation(stated, (Reading(meant),), Comparison.ONE_OF)
    return factory.result(stated, meant, rule=MALFORMED, relation=relation)


def _climbed() -> Result:
    stated, other = cited("71.2"), cited("74.8")
    reading = Reading(other, layout="two cells of one column")
    relation = Relation(stated, (reading,), Comparison.AT_LEAST)
    return factory.result(stated, other, Verdict.UNCLEAR, rule=DIRECTION, relation=relation)


def _day() -> Result:
    implied = computed(Operator.WEEKDAY, cited("27 March 2026"))
    return factory.result(cited("Wednesday"), implied, rule=WEEKDAY, new="Friday")


def hostile() -> Report:
    """A draft that tries to be more than text, everywhere a renderer writes of it."""
    attack = (
        "</script><script>alert(1)</script><!-- {{ 7 * 6 }} {% raw %} \"'><img src=x onerror=y>"
    )
    name = f"{attack}.md"
    source = draft(
        ({**HEADING, "level": 1}, attack),
        ({}, f"{attack} rose 25% to $12.0m from $10.0m. {BIDI} \x1b[2J\x07 \ud800 \u2028 end."),
        name=name,
        notices=(attack,),
    )
    rule = Rule("percent-change", "percent_change", attack, Severity.ERROR, attack, attack)
    facets: dict[str, Any] = {"measure": attack, "subject": BIDI, "scope": attack}
    rise, now, then = (
        factory.cited(source, written, **facets) for written in ("25%", "$12.0m", "$10.0m")
    )
    same = tuple((facet, Agreement.SAME) for facet in Facet)
    reading = Reading(now / then - WHOLE, (Alignment(now.claim, then.claim, same),), layout=attack)
    relation = Relation(rise, (reading,))
    found = factory.result(rise, reading.implied, rule=rule, relation=relation, new=attack)
    return factory.report(source, found)


def renderings() -> dict[str, str]:
    """What each renderer says of the letter, by the name of its golden file."""
    report = letter()
    told = {
        "letter.txt": text([report], is_verbose=True),
        "letter.concise": concise([report]),
        "letter.json": to_json([report]),
        "letter.html": html(report),
        "letter.sarif": sarif([report]),
        "letter.github": github([report]),
        "letter.gitlab.json": gitlab([report]),
        "letter.junit.xml": xml.junit([report]),
        "letter.checkstyle.xml": xml.checkstyle([report]),
        "letter.rdjson.json": rdjson([report]),
        "letter.md": markdown([report]),
        "figures.csv": csv.head() + csv.rows(figures()),
        "figures.json": listing.to_json([figures()]),
        "figures.html": figures_html.html(figures()),
    }
    return {name: content.replace(__version__, "VERSION") for name, content in told.items()}


if __name__ == "__main__":
    for name, content in renderings().items():
        (GOLDEN / name).write_text(content, encoding="utf-8")
