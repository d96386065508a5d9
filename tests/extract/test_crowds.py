"""A sentence with more figures than anyone holds together is taken in stretches."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.extract.crowds import MOST
from tests.extract.reads import figures_of


def test_a_full_sentence_is_one() -> None:
    figures = figures_of("Lyon 7 vans, " * MOST)

    assert {figure.sentence for figure in figures} == {(0, len("Lyon 7 vans, ") * MOST)}
    assert not any(figure.is_crowded for figure in figures)


@given(st.lists(st.sampled_from(["7 vans, ", "over 8; ", "9% ", "3 to 4 "]), min_size=MOST + 1))
def test_stretches_of_a_crowd_leave_no_gap_and_hold_their_figures(parts: list[str]) -> None:
    figures = figures_of("and ".join(parts))

    stretches = list(dict.fromkeys(figure.sentence for figure in figures))
    assert all(end == start for (_, end), (start, _) in pairwise(stretches))
    assert (stretches[0][0], stretches[-1][1]) == (0, len(figures[0].block.prose))
    for figure in figures:
        assert figure.sentence[0] <= figure.lead < figure.end <= figure.sentence[1]
    for stretch in stretches:
        assert MOST // 3 <= sum(figure.sentence == stretch for figure in figures) <= MOST


@pytest.mark.parametrize(("sign", "is_kept"), [(";", True), (",", True), (" and", False)])
def test_a_crowd_is_parted_at_a_sign(sign: str, is_kept: bool) -> None:
    figures = figures_of(f"up 5% to 7{sign} " * MOST)

    ends = {figure.sentence[1] for figure in figures} - {len(figures[0].block.prose)}
    assert ends
    assert all((figures[0].block.prose[end - 1] == sign) is is_kept for end in ends)


def test_what_is_told_in_a_crowd_is_checked() -> None:
    crowd = "up 25% to $12.5m from $10.0m; " * MOST

    report = factcheck.check_text(f"They were {crowd}and up 20% to $15.0m from $10.0m.")

    assert [finding.rule.id for finding in report.findings] == ["percent-change"]


def test_stretches_of_a_crowd_are_not_held_against_each_other() -> None:
    cities = (f"shipped {1000 + 7 * (at % 50):,} crates of green apples" for at in range(3 * MOST))

    report = factcheck.check_text(f"They {', '.join(cities)}.")

    assert not report.results


@pytest.mark.parametrize("many", range(MOST, MOST + 10))
def test_a_total_is_not_held_against_what_a_stretch_has_of_a_long_list(many: int) -> None:
    towns = ", ".join(f"{100 + at} in Town {chr(65 + at % 26)}" for at in range(many))

    report = factcheck.check_text(f"Of 9,000 voters, {towns} came, 9,000 in all: {towns}.")

    assert not report.findings
