"""Mending: the single edits each of which alone would make a relation hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.judge.case import Case, Cause, Mend
from factcheck.judge.copying import copies
from factcheck.judge.needs import MOST_PARTS
from factcheck.judge.retelling import retellings
from factcheck.model.expression import Cited
from factcheck.model.result import Comparison, Edit, Relation
from factcheck.model.span import Span


def mends(case: Case, cause: Cause | None) -> tuple[Mend, ...]:
    """The changes that undo the slip; then what the stated figure, and each other, should say."""
    undone = () if cause is None else cause.mends
    if case.relation.comparison in (Comparison.AT_LEAST, Comparison.AT_MOST):
        return undone
    told = copies(case) if case.pair else _told(case)
    done = {mend.claim.figure.span for mend in undone}
    return _different((*undone, *(mend for mend in told if mend.claim.figure.span not in done)))


def forms(relation: Relation) -> tuple[Mend, ...]:
    """What a malformed number may have been meant for."""
    if not isinstance(relation.stated, Cited):
        return ()
    claim, span = relation.stated.claim, relation.stated.span
    old = span.within(claim.document.text)
    return tuple(Mend(claim, Edit(span, old, form)) for form in claim.figure.forms)


def _told(case: Case) -> Iterator[Mend]:
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
