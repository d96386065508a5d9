"""Numbers in digits, as people group and point them."""

import pytest

from tests.extract.reads import only, read, values


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("They sold 1,234,567 of them.", "1,234,567: 1234567"),
        ("They sold 12.5 of them.", "12.5: 12.5"),
        ("They sold .75 of them.", ".75: 0.75"),
        ("They sold 2,40,000 of them.", "2,40,000: 240000"),
        ("They sold 1 234 567 of them.", "1 234 567: 1234567"),
        ("They sold 12\u202f500 of them.", "12\u202f500: 12500"),
        ("They sold 1'234'567 of them.", "1'234'567: 1234567"),
        ("They sold 1.234.567 of them.", "1.234.567: 1234567"),
        ("They sold 1.234,5 of them.", "1.234,5: 1234.5"),
        ("They sold 12,50 of them.", "12,50: 12.5"),
        ("They sold 1.5e3 of them.", "1.5e3: 1500"),
        ("They sold 2.5 × 10^4 of them.", "2.5 × 10^4: 25000"),
        ("They sold 5x10⁶ of them.", "5x10⁶: 5000000"),
        ("It fell to -3.5 of them.", "-3.5: -3.5"),
        ("It fell to −7 of them.", "−7: -7"),
        ("It fell to minus 4 of them.", "minus 4: -4"),
    ],
)
def test_a_number_in_digits_is_read(prose: str, line: str) -> None:
    assert values(prose) == [line]


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("See 1,2,3 for more.", ["1: 1", "2: 2", "3: 3"]),
        ("It has 5 (2) of them.", ["5: 5", "2: 2"]),
    ],
)
def test_a_list_is_no_number(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines


@pytest.mark.parametrize("written", ["5.2.1", "192.168.1.20", "10^10^9", "1e999999", "9" * 60])
def test_what_is_no_quantity_is_a_name(written: str) -> None:
    assert read(f"They use {written} there.") == [f"{written} | name"]


def test_a_number_of_ten_thousand_digits_is_passed_over() -> None:
    written = "7" * 10_000

    assert read(f"It has {written} digits and 3 dots.") == [
        f"{written} | name",
        "3 | count | 3 dot",
    ]


@pytest.mark.parametrize(
    "written",
    [
        "7,777" * 80,
        "0." + "3" * 60,
        "1" + " 777" * 30,
        "1" + " 000" * 1600,
        "9^999",
        "10¹⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰",
        "10⁻¹⁰⁰⁰⁰⁰⁰⁰⁰⁰⁰",
        "10^1000000000",
        "1e1000000000",
        "2 × 10^1000000000",
        "2 × 10¹⁰⁰⁰⁰⁰⁰⁰⁰⁰",
        "2.5 x 10^9^9",
        "10 ^ 10 ^ 9",
        "10 to the power of 1000000000",
        "10^" + "9" * 5000,
        "10^{6000}",
    ],
)
def test_what_is_absurd_is_one_name(written: str) -> None:
    assert read(f"They use {written} there.") == [f"{written} | name"]


def test_a_long_round_number_is_read() -> None:
    figure = only("A googol is 1" + "0" * 100 + " of them.")

    assert figure.value == 10**100


@pytest.mark.parametrize(
    ("prose", "scale", "decimals", "grouping", "suffix"),
    [
        ("worth $2.0m", 10**6, 1, "", "m"),
        ("after 1,031 days", 1, 0, ",", " days"),
        ("a 5,596-meter summit", 1, 0, ",", "-meter"),
        ("some 3.5 million people", 10**6, 1, "", " million"),
        ("a rise of 22.7 percent", 1, 1, "", " percent"),
    ],
)
def test_a_figure_keeps_how_it_is_written(
    prose: str, scale: int, decimals: int, grouping: str, suffix: str
) -> None:
    style = only(prose).style

    assert (style.scale, style.decimals, style.grouping) == (scale, decimals, grouping)
    assert style.suffix == suffix


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It holds 2^10 of them.", "2^10: 1024"),
        ("It holds 3x2^10 of them.", "3x2^10: 3072"),
        ("It holds 10⁶ of them.", "10⁶: 1000000"),
        ("It holds 1.5^2 of them.", "1.5^2: 2.25"),
        ("It holds 2.5^-1 of them.", "2.5^-1: 0.4"),
        ("It holds -2.5^-1 of them.", "-2.5^-1: -0.4"),
        ("It holds 10 to the power of 6 of them.", "10 to the power of 6: 1000000"),
        ("It holds 3.5×10−2 of them.", "3.5×10−2: 0.035"),
        ("It fell by (–3%) in May.", "–3%: -3 percent"),
        ("It fell by –3% in May.", "–3%: -3 percent"),
        ("It fell to − 4 °C in May.", "− 4 °C: -4 degree_Celsius"),
        ("It fell by –$5m in May.", "–$5m: -5000000 USD"),
        ("It fell by $–5m in May.", "$–5m: -5000000 USD"),
        ("It fell to minus one in May.", "minus one: -1"),
        ("- 1,250", "- 1,250: -1250"),
        ("It had £(8.2m) of them.", "£(8.2m): -8200000 GBP"),
        ("It had $(8.2)M of them.", "$(8.2)M: -8200000 USD"),
        ("It fell to - 4 °C in May.", "- 4 °C: -4 degree_Celsius"),
        ("It fell by - $5m in May.", "- $5m: -5000000 USD"),
        ("It fell to negative six hundred and two.", "negative six hundred and two: -602"),
    ],
)
def test_powers_and_signs_are_of_the_number(prose: str, line: str) -> None:
    assert values(prose)[0] == line


@pytest.mark.parametrize(
    ("prose", "lines"),
    [
        ("Do 3 x 10-12 of them.", ["3: 3", "10-12: 10 to 12"]),
        ("It rose to 25² in all.", ["25: 25"]),
        ("The share - 5% - rose.", ["5%: 5 percent"]),
        ("Parents often –5% of them– do.", ["5%: 5 percent"]),
        ("Take 5 − 3 of them.", ["5: 5", "3: 3"]),
        ("- 5 of them came.", ["5: 5"]),
        ("The price–5 euros–rose.", ["5 euros: 5 EUR"]),
    ],
)
def test_what_looks_like_a_power_or_sign_may_be_none(prose: str, lines: list[str]) -> None:
    assert values(prose) == lines
