"""A number that nobody reads is passed over, and the report says so."""

import pytest

import factcheck

LONG = "1" * 10_000


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        (
            f"One.\r\nThere are {LONG} of them.",
            ("line 2: a number of 10,000 digits was passed over",),
        ),
        (f"Up .{LONG[:301]}%.", ("line 1: a number of 301 digits was passed over",)),
        (f"About 1{',000' * 100}.", ("line 1: a number of 301 digits was passed over",)),
        (f"There are {LONG[:40]} of them.", ()),
        (f"As `{LONG}` is code.", ()),
    ],
    ids=["digits", "decimals", "groups", "not too long", "code"],
)
def test_a_number_that_is_too_long_is_told(text: str, notices: tuple[str, ...]) -> None:
    assert factcheck.check_text(text).document.notices == notices


def test_of_many_only_the_first_are_told() -> None:
    report = factcheck.check_text("\n\n".join(f"There are {LONG}." for _ in range(99)))

    assert len(report.document.notices) == 11
    assert report.document.notices[-1] == "there are more such numbers"
