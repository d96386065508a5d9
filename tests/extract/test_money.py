"""Amounts of money, with their signs, codes and names."""

import pytest

from factcheck.model.quantity import currency
from tests.extract.reads import figures_of, only, read, values


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
        ("50 cents", "50 cent"),
        ("50p", "50 penny"),
        ("30 euro cents", "30 cent"),
        ("-$5 million", "-5000000 USD"),
        ("one trillion yuan", "1000000000000 CNY"),
        ("USD $640,000", "640000 USD"),
        ("RMB ¥80m", "80000000 CNY"),
        ("$7m AUD", "7000000 AUD"),
        ("70 kronur", "70 ISK"),
        ("₹6 lakh crore", "6000000000000 INR"),
        ("KSh 900", "900 KES"),
        ("R$3.5bn", "3500000000 BRL"),
        ("8,000 Deutsche marks", "8000 DEM"),
        ("60 öre", "60 öre"),
        ("¥ 9 元", "9 CNY"),
        ("7亿元", "700000000 CNY"),
        ("9 trln yen", "9000000000000 JPY"),
        ("US $85", "85 USD"),
        ("U.S. $85 million", "85000000 USD"),
        ("£(0.4)m", "-400000 GBP"),
        ("(£0.4)m", "-400000 GBP"),
        ("3 to 4 cents", "3 to 4 cent"),
        ("95 cents to $1.05", "0.95 to 1.05 USD"),
        ("seven dollars and thirty cents", "7.3 USD"),
        ("8 pounds 40 pence", "8.4 GBP"),
        ("half a dollar", "0.5 USD"),
        ("$3½ million", "3500000 USD"),
        ("$2 1/2 million", "2500000 USD"),
        ("$4.31-1/4", "4.3125 USD"),
        ("us$ 12 million", "12000000 USD"),
        ("hk$30", "30 HKD"),
        ("dlrs 7.5 mln", "7500000 USD"),
        ("31 cts", "31 cent"),
        ("2 bucks", "2 USD"),
        ("90 million marks", "90000000 DEM"),
        ("60 Costa Rican colones", "60 CRC"),
        ("900 pounds sterling", "900 GBP"),
        ("$58-$90", "58 to 90 USD"),
    ],
)
def test_an_amount_is_read_with_its_currency(written: str, amount: str) -> None:
    assert read(f"It came to {written} in all.") == [f"{written} | money | {amount}"]


@pytest.mark.parametrize(
    ("prose", "line"),
    [
        ("It weighs 20 pounds.", "20 pounds | measure | 20 pound"),
        ("It recalled 3 million pounds of beef.", "3 million pounds | measure | 3000000 pound"),
        ("He paid for a 500-pound bomb.", "500-pound | measure | 500 pound"),
        ("It was a 500-pound fine.", "500-pound | money | 500 GBP"),
        ("A fine; a 500-pound bomb.", "500-pound | measure | 500 pound"),
        ("The fine was 20 pounds.", "20 pounds | money | 20 GBP"),
        ("A $6m deal was made.", "$6m | money | 6000000 USD"),
        ("The COP 28 meeting ended.", "28 | name"),
        ("Its R2 units failed.", "R2 | name"),
        ("It took 300 won seats.", "300 | count | 300 seat"),
        ("It has 1,600 real estate agents.", "1,600 | count | 1600 agent"),
        ("It meets SDG 13.", "13 | name"),
        ("It fixed CVE-2023-4871 in May.", "CVE-2023-4871 | name"),
        ("It was in the TOP 5,000 list.", "5,000 | count | 5000"),
        ("It is told in US$000 there.", "000 | name"),
    ],
)
def test_what_only_looks_like_money_is_none(prose: str, line: str) -> None:
    assert read(prose) == [line]


def test_cents_are_a_hundredth_of_the_documents_money() -> None:
    *_, dollars, cents = figures_of("It cost A$6, then A$7, then A$8. It costs 40 cents more.")

    assert dollars.quantity is not None
    assert cents.quantity is not None
    assert cents.quantity.is_like(dollars.quantity)


def test_cents_that_end_a_list_are_cents_alone() -> None:
    assert values("It cost $3, $4 and 50 cents, or 5, 6 and 7 cents.") == [
        "$3: 3 USD",
        "$4: 4 USD",
        "50 cents: 50 cent",
        "5: 5 cent",
        "6: 6 cent",
        "7 cents: 7 cent",
    ]


def test_a_sign_that_two_currencies_share_has_an_alternative() -> None:
    figure = only("It cost ¥500 there.")

    assert [also.unit for also in figure.alternatives] == [currency("CNY")]


@pytest.mark.parametrize(
    ("prose", "units"),
    [
        ("All figures are in Canadian dollars. It cost $5m.", "CAD"),
        ("All amounts are in U.S. dollars. A C$6m loan fell due, and $5m more.", "CAD USD"),
        ("It made A$6m, A$7m and A$8m, and lost $5m.", "AUD AUD AUD USD/AUD"),
        ("It made A$6m ($4m), A$7m and A$8m, and lost $5m.", "AUD USD AUD AUD USD"),
        ("An A$6m loan fell due, and $5m, $6m, $7m, $8m and $9m.", "AUD" + " USD" * 5),
        ("It cost 500 rupees in Lahore.", "PKR"),
        ("It cost 7,000 pesos in Manila.", "PHP"),
        ("The Swedes paid 500 kr, says Sweden.", "SEK"),
        ("China paid ¥500.", "CNY"),
        ("China paid ¥500 to Japan.", "JPY/CNY"),
        ("It cost 45 cents, or €0.45.", "cent EUR"),
        ("Tonga paid TOP 2,500 for 9 boats.", "TOP boat"),
        ("Korea paid 900 won.", "KRW"),
        ("Scotland gave 3 million pounds of its own.", "GBP"),
        ("It was £2, of 3 million pounds of tax.", "GBP GBP"),
    ],
)
def test_the_document_says_whose_money_it_is(prose: str, units: str) -> None:
    found = [(figure.quantity, *figure.alternatives) for figure in figures_of(prose)]

    meant = ["/".join(each.unit.symbol for each in some if each) for some in found]

    assert [each.replace("AUD/USD", "USD/AUD") for each in meant] == units.split()


@pytest.mark.parametrize(
    ("prose", "per"),
    [
        ("It pays $18.20/hour there.", "hour"),
        ("It sold for $420 per kg.", "kilogram"),
        ("Petrol is £1.30 a litre.", "liter"),
        ("Oil was at $65 a barrel.", "barrel"),
        ("Oil was at $65 to $68 a barrel.", "barrel"),
        ("It costs 12 cents per kilowatt-hour.", "kilowatt_hour"),
        ("Power was at €80/MWh.", "megawatt_hour"),
        ("It earned $0.62 per diluted share.", "share"),
        ("They charge $9 per seat per month.", "seat / month"),
        ("It was a $12-an-hour job.", "hour"),
        ("It spends $2bn per annum.", "year"),
        ("It costs $85 per exam.", "exam"),
        ("It costs $85 per class or session.", "class"),
        ("They pay $900 per business day.", "day"),
        ("Fees rose to $8 million from $6 million a year earlier.", ""),
        ("It was worth £90 a month ago.", ""),
        ("They won $5 million a record number of times.", ""),
        ("It is $7 per 1,000 and $7 per million words.", ""),
        ("It was at C$0.90 / US$0.65.", ""),
    ],
)
def test_a_price_says_what_it_is_for(prose: str, per: str) -> None:
    assert {figure.per for figure in figures_of(prose)} == {per}


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
