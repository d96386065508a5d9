"""Scale words and letters, and the lists whose last figure says the scale of all."""

import pytest

from tests.extract.reads import only, values


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It has 2.5 k of them.", "2.5 k: 2500"),
        ("It has 40k of them.", "40k: 40000"),
        ("It has 1,250.5 M of them.", "1,250.5 M: 1250500000"),
        ("It has 4.2b of them.", "4.2b: 4200000000"),
        ("It has 7B parameters.", "7B: 7000000000 parameter"),
        ("It has 2 mrd of them.", "2 mrd: 2000000000"),
        ("It has 6 millions of them.", "6 millions: 6000000"),
        ("It has 25 lkh of them.", "25 lkh: 2500000"),
        ("It has 4 krores of them.", "4 krores: 40000000"),
        ("It has two hundred koti of them.", "two hundred koti: 2000000000"),
        ("It has 7 wan of them.", "7 wan: 70000"),
        ("It has 4 crore 75 lakh of them.", "4 crore 75 lakh: 47500000"),
        ("It has 6 thousand 2 hundred and 11 of them.", "6 thousand 2 hundred and 11: 6211"),
        ("It has 7 hundred and 11 of them.", "7 hundred and 11: 711"),
        ("It cost 4.5亿元 then.", "4.5亿元: 450000000 CNY"),
        ("It cost 1億4000万円 then.", "1億4000万円: 140000000 JPY"),
        ("It has 3千万 of them.", "3千万: 30000000"),
        ("It cost 4.5 M€ then.", "4.5 M€: 4500000 EUR"),
    ],
)
def test_a_scale_multiplies(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("It has 4 million and 25 left.", ["4 million: 4000000", "25: 25"]),
        ("See section 4.2b of it.", []),
        ("There are 9 million Yi there.", ["9 million: 9000000"]),
        ("At 21 °C (294.15K) it melts.", ["21 °C: 21 degree_Celsius", "294.15K: 294.15 kelvin"]),
        ("It has 3 M.2 slots.", ["3: 3"]),
        ("At <250m depths it ends.", ["250m: 250 meter"]),
        ("A 30m core shows grains.", ["30m: 30 meter"]),
    ],
)
def test_a_letter_may_be_no_scale(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


def test_a_metre_may_be_a_million() -> None:
    figure = only("He raised 2.2m in a day.")

    assert figure.value is not None
    assert [(str(other.amount.low), other.unit.symbol) for other in figure.alternatives] == [
        ("2150000", "")
    ]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        (
            "It grew 3, 5 and 8 percent.",
            ["3: 3 percent", "5: 5 percent", "8 percent: 8 percent"],
        ),
        (
            "It paid $4, $6, or $9 million.",
            ["$4: 4000000 USD", "$6: 6000000 USD", "$9 million: 9000000 USD"],
        ),
        ("Walks of 6, 8 or 12 km.", ["6: 6 kilometer", "8: 8 kilometer", "12 km: 12 kilometer"]),
        (
            "It sold 2, 3 and 5 million.",
            ["2: 2000000", "3: 3000000", "5 million: 5000000"],
        ),
    ],
)
def test_a_list_has_the_unit_and_scale_of_its_last(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        (
            "It sold 4,500, 300 and 5 million.",
            ["4,500: 4500", "300: 300", "5 million: 5000000"],
        ),
        ("It sold 3; 5 and 8 km on.", ["3: 3", "5: 5 kilometer", "8 km: 8 kilometer"]),
        ("It sold 7 cars, 8 vans and 9 km.", ["7: 7 car", "8: 8 van", "9 km: 9 kilometer"]),
    ],
)
def test_what_is_no_list_shares_nothing(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Fees came to $12.0m¹ in May.", ["$12.0m: 12000000 USD"]),
        ("It rose from $10.0m.³ The rest stayed.", ["$10.0m: 10000000 USD"]),
        ("They bought 40 m² of felt.", ["40 m²: 40 meter ** 2"]),
    ],
)
def test_the_mark_of_a_note_behind_a_letter_is_no_part_of_it(prose: str, lines: list[str]) -> None:
    assert [line for line in values(prose) if "May" not in line] == lines
