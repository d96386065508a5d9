"""Ranges: two numbers that make one figure, and the unit that they share."""

from __future__ import annotations

from factcheck.extract.found import Found, Marked
from factcheck.extract.joints import Joint
from factcheck.model.figure import Kind
from factcheck.model.frozen import replace

_LISTED = 50
_HIGHEST_SCORE = 200
_LOWEST_CODE = 10_000
_TWICE = 2
_WIDEST = 5


def joined(first: Found, second: Found, joint: Joint) -> Found | Marked | None:
    """The range of two numbers, or of a change the first with its unit; None: they are apart."""
    if first.forms or second.forms:
        return None
    if joint.is_tolerance:
        return _tolerance(first, second)
    if joint.is_listed and _is_another(first, second):
        return None
    if first.kind is Kind.MONEY and not joint.is_change:
        first = _in_unit(first, second)
    both = shared(first, second)
    if both is None:
        return None
    is_elided = both[0] is not first
    first, second = both
    if joint.is_change:
        return first
    if (joint.is_loose and not joint.is_sign and not is_elided) or (
        joint.is_sum and _is_far(first, second)
    ):
        return None
    return _range(first, second, joint)


def _range(first: Found, second: Found, joint: Joint) -> Found | Marked | None:
    if joint.is_told and 0 <= second.number.value < first.number.value:
        # "Dropped about 49% to 47%".
        return first
    if second.number.value < first.number.value < 0:
        # "From -18 to -34 degrees": told downward, and no slip.
        return replace(second, start=first.start, upper=first.number)
    if first.is_bare and second.is_bare and not _rises(first, second):
        return _score(first, second) if joint.is_sign else None
    if joint.is_sign and first.is_bare and second.is_bare and _is_code(first, second):
        return Marked(first.start, second.end)
    return replace(second, start=first.start, number=first.number, upper=second.number, band=None)


def _is_far(first: Found, second: Found) -> bool:
    """ "A decrease of $1m to $5m" is by so much, to so much."""
    return second.number.value > first.number.value * _TWICE


def _is_another(first: Found, second: Found) -> bool:
    """ "15,000 or 3 percent" are a count and a share."""
    low, high = sorted((abs(first.number.value), abs(second.number.value)))
    return first.is_bare and high > low * _LISTED


def _score(first: Found, second: Found) -> Marked:
    """ "2-1" and "50-50"; "2019-04" and "2029030-50" are parts of names."""
    is_score = first.number.value < _HIGHEST_SCORE and first.number.is_plain
    is_score = is_score and not _has_leading_zero(second)
    return Marked(first.start, second.end, Kind.SCORE if is_score else Kind.NAME)


def _is_code(first: Found, second: Found) -> bool:
    """ "8-36769", "5-017": digits that no range joins."""
    if _has_leading_zero(second):
        return True
    number = second.number
    is_long = number.is_plain and not number.grouping and number.value >= _LOWEST_CODE
    return is_long and number.value > first.number.value * _WIDEST


def _has_leading_zero(found: Found) -> bool:
    number = found.number
    digits = number.digits_end - number.start
    return number.is_plain and not number.is_word and digits > len(f"{int(number.value):,}")


def _rises(first: Found, second: Found) -> bool:
    return first.number.value < second.number.value


def _tolerance(first: Found, second: Found) -> Found | None:
    """ "50 ± 3 km" runs from 47 to 53."""
    if not first.is_bare and (first.kind is not second.kind or first.unit != second.unit):
        return None
    middle, by = first.number, second.number
    low = replace(middle, value=middle.value - by.value)
    high = replace(by, value=middle.value + by.value)
    return replace(second, start=first.start, number=low, upper=high)


def shared(first: Found, second: Found) -> tuple[Found, Found] | None:
    """Both with the unit and scale that one of them leaves unsaid; None where they differ."""
    if _may_take(first, second) and second.start == second.number.start:
        first = _with_unit(first, second)
    elif second.is_bare and not first.is_bare and first.kind is Kind.MONEY:
        second = _with_unit(second, first)
    if first.kind is not second.kind or first.unit != second.unit:
        return None
    number, upper = first.number, second.number
    if number.scale == 1 and upper.scale > 1 and number.value <= upper.value / upper.scale:
        by = upper.scale
        first = replace(first, number=number.scaled(by, number.end))
    return first, second


def _in_unit(cents: Found, other: Found) -> Found:
    """ "95 cents to $1.05" runs from $0.95."""
    if cents.unit.factor >= other.unit.factor or not cents.unit.is_like(other.unit):
        return cents
    number = cents.number.scaled(cents.unit.factor / other.unit.factor, cents.number.end)
    return replace(cents, number=number, unit=other.unit)


def _may_take(first: Found, second: Found) -> bool:
    """May it take the unit of the second: "5 to 6 km", "1/4 to 1/2 inch"? "Two and half of them"
    are a count and a part.
    """
    if second.is_bare or (second.kind is Kind.FRACTION and first.kind is Kind.COUNT):
        return False
    return first.is_bare or (first.kind is Kind.FRACTION and not first.number.is_word)


def _with_unit(bare: Found, other: Found) -> Found:
    return replace(bare, kind=other.kind, unit=other.unit, alternatives=other.alternatives)
