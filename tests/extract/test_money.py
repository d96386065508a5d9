"""Amounts of money, with their signs, codes and names."""

import pytest

from factcheck.model.quantity import currency
from tests.extract.reads import only, read


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("$18 billion", "18000000000 USD"),
        ("US$47.5 billion", "47500000000 USD"),
        ("$4B", "4000000000 USD"),
        ("$5 m", "5000000 USD"),
        ("$1.2tn", "1200000000000 USD"),
        ("$3.35M", "3350000 USD"),
        ("C$0.70", "0.7 CAD"),
        ("HK$3,000", "3000 HKD"),
        ("€5m", "5000000 EUR"),
        ("€ 20", "20 EUR"),
        ("£2.50", "2.5 GBP"),
        ("¥64.8 billion", "64800000000 JPY"),
        ("Rs 400 crore", "4000000000 INR"),
        ("USD 4 Billion", "4000000000 USD"),
        ("RMB 500m", "500000000 CNY"),
        ("EUR5m", "5000000 EUR"),
        ("344 billion yuan", "344000000000 CNY"),
        ("344 billion CNY", "344000000000 CNY"),
        ("500 €", "500 EUR"),
        ("20 million pounds", "20000000 GBP"),
        ("30 Swiss francs", "30 CHF"),
        ("three Australian dollars", "3 AUD"),
        ("10 bitcoin", "10 BTC"),
        ("50 cents", "0.5 USD"),
        ("50p", "0.5 GBP"),
        ("30 euro cents", "0.3 EUR"),
        ("-$5 million", "-5000000 USD"),
        ("one trillion yuan", "1000000000000 CNY"),
    ],
)
def test_an_amount_is_read_with_its_currency(written: str, amount: str) -> None:
    assert read(f"It came to {written} in all.") == [f"{written} | money | {amount}"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It weighs 20 pounds.", "20 pounds | measure | 20 pound"),
        ("The COP 28 meeting ended.", "28 | name"),
        ("Its R2 units failed.", "R2 | name"),
    ],
)
def test_what_only_looks_like_money_is_none(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_a_sign_that_two_currencies_share_has_an_alternative() -> None:
    figure = only("It cost ¥500 there.")

    assert [also.unit for also in figure.alternatives] == [currency("CNY")]


@pytest.mark.parametrize("written", ["$(5.1)", "$ (5.1)"])
def test_a_bracket_after_the_sign_is_the_minus_of_accountants(written: str) -> None:
    assert read(f"It came to {written} in all.") == [f"{written} | money | -5.1 USD"]


def test_a_letter_before_the_name_of_a_currency_is_a_scale() -> None:
    assert read("It paid 900m yuan for a wall 900m long.") == [
        "900m yuan | money | 900000000 CNY",
        "900m | measure | 900 meter",
    ]


def test_an_or_does_not_make_a_share_of_a_count() -> None:
    assert read("It was 15,000 or 3 per cent.") == [
        "15,000 | count | 15000",
        "3 per cent | percent | 3 percent",
    ]
