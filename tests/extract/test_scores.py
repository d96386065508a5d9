"""Scores of games and votes."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    ("prose", "scores"),
    [
        ("They beat Derby 4-1.", ["4-1"]),
        ("They lost 1-4 at home.", ["1-4"]),
        ("They lost to Derby 1-4.", ["1-4"]),
        ("It was a 1-4 defeat.", ["1-4"]),
        ("She won 6-2, 3-6, 7-6.", ["6-2", "3-6", "7-6"]),
        ("It is 50-50.", ["50-50"]),
        ("He went 3-for-7 there.", ["3-for-7"]),
        ("He made 14-of-21 there.", ["14-of-21"]),
        ("Derby lost 1 – 2 to Leeds.", ["1 – 2"]),
        ("It ended Derby 1-2 Leeds.", ["1-2"]),
    ],
)
def test_a_score_is_no_range(prose: str, scores: list[str]) -> None:
    assert read(prose) == [f"{score} | score" for score in scores]


@pytest.mark.parametrize("prose", ["Take 1-4 pills.", "It takes 3-6 of them, 7-9 at most."])
def test_a_range_is_no_score(prose: str) -> None:
    assert all("score" not in line for line in read(prose))


def test_a_score_is_no_share_of_what_follows() -> None:
    assert read("They won 4-3 in 10 innings.")[0] == "4-3 | score"


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("She ran it in 4:17.82 there.", ["4:17.82 | name"]),
        ("She ran it in 2:11:04.6 there.", ["2:11:04.6 | name"]),
        ("The split is 4:17.", []),
    ],
)
def test_the_time_of_a_race_is_no_count(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize("written", ["5-in-1", "4-to-1", "3-for-1"])
def test_so_many_in_one_are_no_count(written: str) -> None:
    assert read(f"A {written} deal came.") == [f"{written} | score"]


def test_one_in_so_many_is_a_share() -> None:
    assert read("A 1-in-7 chance.")[0].endswith("| fraction | 1/7")


@pytest.mark.parametrize("prose", ["3-under 68", "A four-under-par round", "Six-for-36"])
def test_strokes_against_par_are_a_score(prose: str) -> None:
    assert "| score" in read(prose)[0]
