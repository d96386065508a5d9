"""Judgement: a relation with its verdict, its slip and what would mend it."""

from __future__ import annotations

from factcheck.judge.case import Case, Cause, Mend
from factcheck.judge.currencies import currency_cause, other_currency
from factcheck.judge.dimensions import other_dimension
from factcheck.judge.fit import implied_by, quantity_of
from factcheck.judge.fitting import comparable
from factcheck.judge.mending import forms, mends, spellings
from factcheck.judge.slips import cause, is_one_slip
from factcheck.judge.verdict import Ruling, failed, ruling
from factcheck.model.frozen import frozen
from factcheck.model.result import Relation, Result, Rule, Severity, Slip, Verdict


@frozen(eq=False)
class Judged:
    """A result, and the changes that would mend it with what the figures then stand for."""

    result: Result
    mends: tuple[Mend, ...] = ()


def judged(rule: Rule, relation: Relation) -> Judged | None:
    """A relation judged on its own; None where nothing is to be said of it."""
    found = ruling(relation)
    if found is None:
        return None if _is_comparable(relation) else _of_other_unit(rule, relation)
    if found.holds:
        return Judged(_result(rule, relation, found, Verdict.HOLDS, None))
    if any(_holds(each) for each in relation.instead):
        return None
    if found.is_strained and found.reading.is_by_elimination:
        return None
    if found.is_strained:
        return Judged(_result(rule, relation, found, Verdict.UNCLEAR, None))
    if quantity_of(relation.stated) is None:
        return _failed(rule, relation, found, None, forms(relation))
    case = Case.of(relation, found.reading)
    why = cause(case)
    edits = mends(case, why)
    if found.is_apart and not is_one_slip(why, edits, found.reading):
        return None
    return _failed(rule, relation, found, why, edits)


def _holds(relation: Relation) -> bool:
    found = ruling(relation)
    return found is not None and found.holds


def _is_comparable(relation: Relation) -> bool:
    stated = quantity_of(relation.stated)
    return stated is not None and bool(comparable(relation, stated))


def _of_other_unit(rule: Rule, relation: Relation) -> Judged | None:
    """What cannot be compared, and is the same number in a unit that it should not have."""
    return _of_other_currency(rule, relation) or _of_other_dimension(rule, relation)


def _of_other_currency(rule: Rule, relation: Relation) -> Judged | None:
    reading = other_currency(relation)
    implied = None if reading is None else implied_by(reading)
    if reading is None or implied is None:
        return None
    why = currency_cause(relation, reading)
    found = Ruling(reading, implied)
    return _failed(rule, relation, found, why, () if why is None else why.mends)


def _of_other_dimension(rule: Rule, relation: Relation) -> Judged | None:
    found = other_dimension(relation)
    if found is None:
        return None
    reading, mends = found
    ruling_ = Ruling(reading, reading.implied.quantity)
    return _failed(rule, relation, ruling_, None, mends)


def _failed(
    rule: Rule, relation: Relation, found: Ruling, why: Cause | None, mends: tuple[Mend, ...]
) -> Judged:
    slip = None if why is None else why.slip
    verdict = failed(relation, found.reading, slip)
    return Judged(_result(rule, relation, found, verdict, slip, mends), mends)


def _result(
    rule: Rule,
    relation: Relation,
    found: Ruling,
    verdict: Verdict,
    slip: Slip | None,
    mends: tuple[Mend, ...] = (),
) -> Result:
    edits = tuple(mend.edit for mend in mends)
    if verdict is not Verdict.HOLDS:
        edits = (*edits, *spellings(relation))
    severity = _severity(rule, verdict, slip)
    return Result(rule, relation, found.reading, verdict, severity, found.expected, slip, edits)


def _severity(rule: Rule, verdict: Verdict, slip: Slip | None) -> Severity:
    match verdict:
        case Verdict.HOLDS:
            return Severity.OK
        case Verdict.UNCLEAR:
            return Severity.REVIEW
    # 370% over 368% is loose, and not wrong.
    is_loose = slip is Slip.ROUNDING and rule.severity is Severity.ERROR
    return Severity.WARNING if is_loose else rule.severity
