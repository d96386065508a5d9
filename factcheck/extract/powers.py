"""Powers: "2.5 × 10^4", "4e14", "10⁶" and "2^10" are numbers of their own."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extract.number import Number, trailing_zeros
from factcheck.model import patterns as re
from factcheck.model.frozen import replace

# However long, an exponent is read whole: a part of it would be another number.
_EXPONENT = r"([-+−–]?[0-9]++)(?![\w^]| \^|[.,][0-9])"
_RAISED = r"([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]++)"
_TENS = re.compile(rf"[eE]{_EXPONENT}")
_TIMES = re.compile(
    rf" ?[x×⋅·*] ?(?:10{_RAISED}|([0-9]{{1,4}})\^{_EXPONENT}|10([-−][0-9]{{1,3}})(?![\w^]))"
)
_MARKED = re.compile(_RAISED)
_POWER = re.compile(rf"(?: ?\^ ?| to the power of ){_EXPONENT}")
_UNREAD = re.compile(
    r"(?: ?[x×⋅·*] ?10)?"
    r"(?:(?: ?\^ ?| to the power of )[({]?[-+−–]?[0-9](?:[\w^+−]|[.,](?=\w))*+[)}]?)++"
    r"| ?[x×⋅·*] ?10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]++"
)
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_SIGNS = "x×⋅·*^"
_TO_THE = " to the power of "
_LONGEST = 300
_LONGEST_EXPONENT = 6


def raised(prose: str, number: Number) -> Number | None:
    """The number with the power after it; None for a power that nobody can mean.

    10^10^9 and 1e999999 are no quantities of an article.
    """
    at = number.end
    following = prose[at : at + 1]
    if following == " ":
        if prose[at + 1 : at + 2] not in _SIGNS and not prose.startswith(_TO_THE, at):
            return number
    elif following not in "eEx×⋅·*^⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺" or not following:
        return number
    if following in "eE":
        match = _TENS.match(prose, at)
        return _times(number, "10", match.group(1), match.end()) if match else number
    match = _TIMES.match(prose, at)
    # "3 x 10-12" are three sets of ten to twelve; "3.1 x 10-12" has lost its raised digits.
    if match and (number.decimals or not (match.group(4) or "").startswith("-")):
        exponent = match.group(1) or match.group(3) or match.group(4)
        return _times(number, match.group(2) or "10", exponent, match.end())
    if match := _POWER.match(prose, at):
        return _power(number, match.group(1), match.end())
    if number.value == 10 and number.is_plain and (match := _MARKED.match(prose, at)):
        return _power(number, match.group(1), match.end())
    return None if following == "^" or _UNREAD.match(prose, at) else number


def unread_end(prose: str, at: int) -> int:
    """Where the power ends that nobody can mean and that follows there; the place itself, where
    none does."""
    match = _UNREAD.match(prose, at) or _MARKED.match(prose, at)
    return match.end() if match else at


def _times(number: Number, base: str, exponent: str, end: int) -> Number | None:
    """The number times a power: "2.48×10−5", "8x2^10"."""
    by = _bounded(Fraction(base), exponent)
    if by is None:
        return None
    scaled = number.scaled(by, end)
    return replace(scaled, coarse=scaled.step) if trailing_zeros(int(number.value)) else scaled


def _power(number: Number, exponent: str, end: int) -> Number | None:
    """The number raised, which is exact: "10^6", "1.1^23"."""
    value = _bounded(number.value, exponent)
    if value is None:
        return None
    step = Fraction(1) if value.denominator == 1 else Fraction(0)
    return Number(number.start, end, value, step, step, False, digits_end=end)


def _bounded(base: Fraction, exponent: str) -> Fraction | None:
    """The power, where it has no more digits than a number may have."""
    exponent = exponent.translate(_PLAIN)
    if len(exponent.lstrip("+-")) > _LONGEST_EXPONENT:
        return None
    times = int(exponent)
    digits = max(len(str(base.numerator)), len(str(base.denominator))) - (base == 10)
    if abs(times) * digits > _LONGEST or (not base and times < 0):
        return None
    return base**times
