"""Reports of every kind that a form may have to tell: none, one, many, odd names, bad words."""

from factcheck import Report, check_text
from tests.render.sample import hostile, letter

WRONG = "Sales rose 25% to $12.0m from $10.0m."
NAMES = (
    "a b/ü ß.md",
    "../up.md",
    "c:d.md",
    "a%20b.md",
    "#.md",
    "?.md",
    "日本/🎈.md",
    "q\"uote's & <tag>.md",
    "half\ud800.md",
)


def many(count: int) -> Report:
    """A report with so many findings."""
    lines = (
        f"In {1700 + at} sales rose 20% to ${120 + at} million, from ${110 + at} million."
        for at in range(count)
    )
    return check_text("\n\n".join(lines), name="many.md")


CASES = {
    "nothing to tell of": [],
    "no finding": [check_text("It rained.", name="dry.md")],
    "one finding": [check_text(WRONG, name="one.md")],
    "257 findings": [many(257)],
    "findings of every shape": [letter()],
    "hostile words": [hostile()],
    "odd names": [check_text(WRONG, name=name) for name in NAMES],
    "a silenced finding": [
        check_text(f"<!-- factcheck: ignore -- as the source has it -->\n{WRONG}", name="known.md")
    ],
    "ends of lines of three kinds": [check_text(f"One.\r\n\r\n{WRONG}\rTwo.\n", name="ends.md")],
    "a page": [check_text(f"<p>\n{WRONG}</p><p>25%</p>", name="page.html")],
}
