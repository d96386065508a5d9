"""Lines of an index: drafts of every kind, and a name that would run."""

from factcheck import check_text
from factcheck.render.index import Line

DRAFTS = {
    "right.md": "Revenue rose 9% to $120 million, from $110 million a year earlier.",
    "empty.md": "",
    "wrong.md": "Revenue rose 20% to $120 million, from $110 million a year earlier.",
    "twice.md": "Revenue rose 20% to $120 million, from $110 million a year earlier.\n\n"
    "Costs fell 30% to $80 million, from $100 million a year earlier.",
}
HOSTILE = 'javascript:alert(1) "><script>alert(2)</script> #?%2e ü\u202e.md'


def lines() -> list[Line]:
    read = [Line.of(check_text(text, name), f"{name}.html") for name, text in DRAFTS.items()]
    return [*read, Line("locked.md", notices=("may not be read",))]


def hostile() -> list[Line]:
    return [Line.of(check_text(DRAFTS["wrong.md"], HOSTILE), f"{HOSTILE}.html"), Line(HOSTILE)]
