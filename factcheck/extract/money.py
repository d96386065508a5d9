"""Money: symbols and codes before a number, names and codes after it."""

from __future__ import annotations

from factcheck.extract import coins, fractions, malformed, scales
from factcheck.extract.currencies import Coin, currencies
from factcheck.extract.found import Found, Marked
from factcheck.extract.number import Number
from factcheck.extract.setting import Setting
from factcheck.model import patterns as re
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace
from factcheck.model.quantity import Unit, currency

# Where amounts are written with a decimal point, so that a comma before two digits is a slip.
_POINTED = ("USD", "GBP")
_THOUSAND = 1000
_MILLION = 10**6
_BEFORE = 40
_CLAUSE_END = re.compile(r"[.;:]\s")
_WORD = re.compile(r"[A-Za-z]+")
_NEAR = 4
# "500 pounds ($640)": what is told again in money is money.
_AGAIN = re.compile(
    r"\s(?:sterling|\d{1,2}\s?p(?:ence)?\b"
    r"|\((?:about |around |roughly |some )?(?:[A-Z]{2,3} ?)?[$€£])"
)
_THOUSANDS, _HEADING = "000", "$£€¥'’"


def prefixed(setting: Setting, number: Number) -> Found | None:
    """An amount with its symbol or code before it: "US$47.5 billion", "RMB 500m"."""
    prose, known = setting.prose, currencies(setting.words)
    found = coins.before(prose, number.start, known)
    if found is None:
        return None
    start, (first, coin) = number.start, found
    if (coin.is_doubtful or coin.is_word) and not _is_meant(setting, coin, number):
        return None
    if prose[start - 1] == "-" and prose[start - 2].isalpha():
        # "CVE-2017-12842" is a name.
        return None
    if len(coin.codes) > 1:
        first, coin = coins.fuller(prose, first, coin, known)
    if prose[start - 1] == "(":
        return _loss(setting, first, number, coin)
    if prose[number.end : number.end + 1] == ")" and (lost := _lost(setting, first, number, coin)):
        return lost
    if prose[start - 1] in "-−–":
        number = number.negative(start)
    number = _checked(prose, number, setting.coinage.meant(coin)[0])
    if not number.forms:
        number = fractions.of_amount(prose, number)
        number = scales.scaled(prose, number, setting.words, is_money=True)
    end = number.end
    # "$ 4,120 $ 6,075": the sign is the next amount's.
    again = coins.named(prose, end, known)
    if again and not prose[again[0] : again[0] + 2].strip()[:1].isdigit():
        end, coin = coins.told_twice(coin, end, again)
    unit, also = _meant(setting, coin)
    forms = tuple(prose[first:start] + form for form in number.forms)
    return Found(first, end, Kind.MONEY, number, unit, alternatives=also, forms=forms)


def thousands(prose: str, number: Number) -> Marked | None:
    """ "US$000", "£'000": the head of a column that is told in thousands."""
    if prose[number.start : number.end] != _THOUSANDS or not number.start:
        return None
    return Marked(number.start, number.end) if prose[number.start - 1] in _HEADING else None


def suffixed(setting: Setting, number: Number) -> Found | None:
    """An amount with its name or code after it: "344 billion yuan", "50 cents", "500 €"."""
    prose, known = setting.prose, currencies(setting.words)
    found = coins.after(prose, number.end, known)
    if found is None:
        return None
    end, coin = found
    if coin.is_weight and not _is_paid(setting, number, end, coin):
        return None
    is_doubtful = coin.is_doubtful and number.scale < _THOUSAND
    if is_doubtful and not (setting.coinage.speaks_of(coin) or _AGAIN.match(prose, end)):
        return None
    unit, also = _meant(setting, coin)
    return Found(number.start, end, Kind.MONEY, number, unit, alternatives=also)


def _meant(setting: Setting, coin: Coin) -> tuple[Unit, tuple[Unit, ...]]:
    code, also = setting.coinage.meant(coin)
    unit = currencies(setting.words).cent if coin.is_part else currency
    return unit(code), tuple(map(unit, also))


def _loss(setting: Setting, first: int, number: Number, coin: Coin) -> Found | None:
    """ "$(5.1)", "£(5.1m)" and "$(5.1)M": a bracket is the minus of accountants."""
    number = scales.scaled(setting.prose, number, setting.words, is_money=True)
    if setting.prose[number.end : number.end + 1] != ")":
        return None
    unit, also = _meant(setting, coin)
    number = replace(number.negative(number.start), end=number.end + 1)
    if number.scale == 1:
        number = scales.scaled(setting.prose, number, setting.words, is_money=True)
    return Found(first, number.end, Kind.MONEY, number, unit, alternatives=also)


def _lost(setting: Setting, first: int, number: Number, coin: Coin) -> Found | None:
    """ "($12.4)M" is a loss, told with its scale behind the bracket; "($12.4)" may be none."""
    if not first or setting.prose[first - 1] != "(":
        return None
    found = _loss(setting, first - 1, number, coin)
    return found if found and found.number.scale > 1 else None


def _is_meant(setting: Setting, coin: Coin, number: Number) -> bool:
    """Is the number told as money is, or the place named? "COP 28" is a conference.

    "COP 2,000" is none, and "TOP 2,000" only where the text speaks of Tonga.
    """
    is_amount = number.grouping or number.decimals == 2
    is_amount = is_amount or scales.scaled(setting.prose, number, setting.words).scale > 1
    if coin.is_word:
        return bool(is_amount) and setting.coinage.speaks_of(coin)
    return bool(is_amount) or setting.coinage.speaks_of(coin)


def _is_paid(setting: Setting, number: Number, end: int, coin: Coin) -> bool:
    """ "20 million pounds" are sterling, and so is a fine of 20 pounds; else it is weight.

    "20 million pounds of beef" is weight too, where the text speaks of no British money.
    """
    prose, paid = setting.prose, currencies(setting.words).paid
    if _AGAIN.match(prose, end):
        return True
    is_of = prose.startswith(" of ", end)
    if number.scale >= _MILLION and (not is_of or setting.coinage.speaks_of(coin)):
        return True
    clause = _CLAUSE_END.split(prose[max(0, number.start - _BEFORE) : number.start])[-1]
    near = _WORD.findall(clause)[-_NEAR:]
    if prose[number.end] == "-" and (behind := _WORD.search(prose, end, end + _BEFORE)):
        # "A 500-pound fine", "a 500-pound bomb".
        near = [behind.group()]
    return not is_of and not paid.isdisjoint(word.lower() for word in near)


def _checked(prose: str, number: Number, code: str) -> Number:
    """ "$197,00": a comma is no decimal point in an amount of dollars."""
    if number.grouping == "," and number.decimals == 2 and code in _POINTED:
        digits = prose[number.start : number.end]
        return replace(number, forms=malformed.money(digits))
    return number
