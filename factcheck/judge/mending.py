"""Mending: the single edits each of which alone would make a relation hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.judge import weekdays
from factcheck.judge.case import Case, Cause, Mend
from factcheck.judge.copying import copies
from factcheck.judge.needs import MOST_PARTS
from factcheck.judge.retelling import retellings
from factcheck.model.expression import Cited, Expression, Known
from factcheck.model.quantity import DATE
from factcheck.model.result import Comparison, Edit, Relation
from factcheck.model.span import Span


def mends(case: Case, cause: Cause | None) -> tuple[Mend, ...]:
    """The changes that undo the slip; then what the stated figure, and each other, should say."""
    undone = () if cause is None else cause.mends
    no_values = (Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.IS_NOT)
    if case.relation.comparison in no_values or _is_vague(case.reading.implied):
        return undone
    told = copies(case) if case.pair else _told(case)
    done = {mend.claim.figure.span for mend in undone}
    return _different((*undone, *(mend for mend in told if mend.claim.figure.span not in done)))


def _is_vague(implied: Expression) -> bool:
    """Is it a word (a majority) that stands for no number in particular? None can be copied from
    it; a date may be moved into a year."""
    quantity = implied.quantity if isinstance(implied, Known) else None
    return quantity is not None and quantity.unit != DATE and not quantity.amount.is_exact


def forms(relation: Relation) -> tuple[Mend, ...]:
    """What a malformed number may have been meant for."""
    if not isinstance(relation.stated, Cited):
        return ()
    claim, span = relation.stated.claim, relation.stated.span
    old = span.within(claim.document.text)
    return tuple(Mend(claim, Edit(span, old, form)) for form in claim.figure.forms)


def spellings(relation: Relation) -> tuple[Edit, ...]:
    """What a word that is no figure (a misspelled unit) may have been meant for."""
    stated = relation.stated
    if relation.comparison is not Comparison.ONE_OF or isinstance(stated, Cited):
        return ()
    meant = (reading.implied for reading in relation.readings)
    names = [each.name for each in meant if isinstance(each, Known)]
    return tuple(Edit(stated.span, stated.name, name) for name in names if stated.span is not None)


def _told(case: Case) -> Iterator[Mend]:
    if weekdays.is_of_date(case.reading) and case.stated is not None:
        ways = retellings(case.stated.need, case.stated.figure, case.stated.source)
        weekday = case.mended(case.stated, ways)
        yield from weekdays.mended(case.reading, case.stated.source, weekday)
        return
    others = case.others if len(case.others) <= MOST_PARTS else ()
    for part in (*case.parts[: case.stated is not None], *others):
        # "More than 20%" may be what is meant; that a cause is "440 or more" is not.
        if part is case.stated or part.need.amount.is_bounded:
            ways = retellings(part.need, part.figure, part.source, part.near)
            if (found := case.mended(part, ways)) is not None:
                yield found


def _different(mends: Iterable[Mend]) -> tuple[Mend, ...]:
    """Each change once, and none that changes nothing."""
    found: dict[tuple[Span, str], Mend] = {}
    for each in mends:
        if each.edit.new != each.edit.old:
            found.setdefault((each.edit.span, each.edit.new), each)
    return tuple(found.values())
