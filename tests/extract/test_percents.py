"""Percent, points and basis points."""

import pytest

from tests.extract.reads import read


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("43.9%", "percent | 43.9 percent"),
        ("43.9 %", "percent | 43.9 percent"),
        ("97 percent", "percent | 97 percent"),
        ("97 per cent", "percent | 97 percent"),
        ("five pct", "percent | 5 percent"),
        ("half a percent", "percent | 0.5 percent"),
        ("two percentage points", "percentage_point | 2 percentage_point"),
        ("2.5 pp", "percentage_point | 2.5 percentage_point"),
        ("25 basis points", "percentage_point | 25 basis_point"),
        ("a quarter of a percentage point", "percentage_point | 0.25 percentage_point"),
        ("7 per mille", "measure | 7 permille"),
        ("7‰", "measure | 7 permille"),
        ("450 ppm", "measure | 450 ppm"),
        ("45 parts per billion", "measure | 45 ppb"),
        ("25bps", "percentage_point | 25 basis_point"),
    ],
)
def test_a_share_of_a_hundred_is_read(written: str, line: str) -> None:
    assert read(f"It moved by {written} in all.") == [f"{written} | {line}"]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("a quarter-point cut", ["quarter-point | percentage_point | 0.25 percentage_point"]),
        ("a half-point lead", []),
        ("by a quarter point", ["quarter point | percentage_point | 0.25 percentage_point"]),
        ("the last quarter point", []),
        ("a percentage of 12.", ["percentage of 12 | percent | 12 percent"]),
        ("the percentage of 12 cars", ["12 | count | 12 car"]),
    ],
)
def test_words_beside_a_number_may_say_percent(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


def test_bare_points_are_percentage_points_beside_a_percentage() -> None:
    assert read("The rate rose 2 points to 12%.") == [
        "2 points | percentage_point | 2 percentage_point",
        "12% | percent | 12 percent",
    ]


def test_bare_points_are_counted_where_nothing_is_in_percent() -> None:
    assert read("The index lost 200 points.") == ["200 | count | 200 point"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("The Dax lost 17 points, or 0.3 percent.", "17 | count | 17 point"),
        ("The Dax lost 0.3 percent, or 17 points.", "17 | count | 17 point"),
        ("The Dax was up 28 points (0.4%).", "28 | count | 28 point"),
        ("The Dow lost 162 points as rates hit 5%.", "162 | count | 162 point"),
        (
            "Her support fell 4 points to 37 percent.",
            "4 points | percentage_point | 4 percentage_point",
        ),
        ("She rose 4 points (37%).", "4 points | percentage_point | 4 percentage_point"),
    ],
)
def test_points_of_an_index_are_no_percentage_points(prose: str, line: str) -> None:
    assert line in read(prose)


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Sales rose 7pc.", ["7pc | percent | 7 percent"]),
        ("Sales of 6.5pc were told.", ["6.5pc | percent | 6.5 percent"]),
        ("They sell a 16pc set.", ["16pc | name"]),
        (
            "At 4%, it fell half a point.",
            ["4% | percent | 4 percent", "half a point | percentage_point | 0.5 percentage_point"],
        ),
        (
            "It rose three-quarters of a point to 3%.",
            [
                "three-quarters of a point | percentage_point | 0.75 percentage_point",
                "3% | percent | 3 percent",
            ],
        ),
        ("Rates rose 3-½ percent.", ["3-½ percent | percent | 3.5 percent"]),
        ("It made two-thirds of the sales.", ["two-thirds | fraction | 2/3"]),
    ],
)
def test_percent_at_the_number_and_parts_of_a_point(prose: str, lines: list[str]) -> None:
    assert read(prose) == lines


@pytest.mark.parametrize(
    "prose",
    [
        "The Topix rose 12 points, helped by a 3% gain in steel.",
        "Shares lost 12.5 points to 1,204.3 as volume fell 4%.",
        "Moss scored 12 points and hit 60% of his shots.",
    ],
)
def test_points_of_an_index_or_a_game_are_none_of_percent(prose: str) -> None:
    assert "point" in next(line for line in read(prose) if line.startswith("12")).split()


def test_a_range_of_basis_points_is_told_in_them() -> None:
    assert read("between 20 and 30 bps") == [
        "20 and 30 bps | percentage_point | 20 to 30 basis_point"
    ]
