"""Addresses, in which no figure stands."""

import pytest

from factcheck.extract.net import addresses
from tests.extract.reads import figures_of


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("Ask desk5@a.org or @team4 about #top10.", ["desk5@a.org", "@team4", "#top10"]),
        ("Its key is 74:31:e5:f4:c3:c1:ce:46, as told.", ["74:31:e5:f4:c3:c1:ce:46"]),
        ("The card at 00:1B:44:11:3A:B7 answers.", ["00:1B:44:11:3A:B7"]),
        ("From 10:20:30 to 11:25:30, 1:2:3:4:5:6 times.", []),
    ],
)
def test_where_addresses_stand(prose: str, found: list[str]) -> None:
    assert [prose[start:end] for start, end in addresses(prose)] == found


def test_no_time_of_day_is_read_in_a_fingerprint() -> None:
    figures = figures_of("The print 12:31:25:14:13:11:16:46 was made at 12:31.")

    assert [figure.written for figure in figures] == ["12:31"]
