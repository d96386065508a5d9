"""How far the clocks of two zones are apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.clocks import Zone, distances


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Zone("here", (-300, -240)), Zone("here", (-480, -420)), (-180,)),
        (Zone("here", (-300, -240)), Zone("there", (0, 0)), (300, 240)),
        (Zone("here", (60, 120)), Zone("there", (0, 60)), (-60, 0, -120)),
    ],
)
def test_clocks_that_change_together_are_as_far_apart_all_year(
    one: Zone, other: Zone, expected: tuple[int, ...]
) -> None:
    assert distances(one, other) == expected


offsets = st.tuples(st.integers(-720, 840), st.integers(-720, 840))


@given(offsets, offsets, st.sampled_from(["here", "there"]))
def test_the_way_back_is_as_far(one: tuple[int, int], other: tuple[int, int], region: str) -> None:
    here, there = Zone("here", one), Zone(region, other)

    assert sorted(distances(here, there)) == sorted(-far for far in distances(there, here))
