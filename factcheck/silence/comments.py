"""By comments: findings that the draft itself tells us to pass over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.errors import meant
from factcheck.family import Ruleset
from factcheck.model.document import Document
from factcheck.model.frozen import replace
from factcheck.model.result import Result, Silenced, Silencer
from factcheck.render.standing import spans
from factcheck.silence.directives import Directive, Order, Unknown, directives
from factcheck.silence.quieting import AnyReport, quieted

_ORDERS = ", ".join(Order)


def by_comments(report: AnyReport, ruleset: Ruleset) -> AnyReport:
    """The report without what comments silence; its notices tell of those that silence nothing of
    the rules that run, and of names that no rule has."""
    found = directives(report.document)
    if not found:
        return report
    known = [each for each in found if isinstance(each, Directive)]
    used: set[int] = set()

    def decide(result: Result) -> Silenced | None:
        for each in known:
            names = (result.rule.id, result.rule.family)
            if (not each.names or each.names.intersection(names)) and each.holds_for(spans(result)):
                used.add(each.place.start)
                return Silenced(result, Silencer.COMMENT, each.reason)
        return None

    quiet = quieted(report, decide)
    notices = tuple(_notices(report.document, found, used, ruleset))
    if not notices:
        return quiet
    document = replace(report.document, notices=(*report.document.notices, *notices))
    return replace(quiet, document=document)


def _notices(
    document: Document, found: Iterable[Directive | Unknown], used: set[int], ruleset: Ruleset
) -> Iterator[str]:
    running = ruleset.running
    every = ruleset.names or running
    for each in found:
        line = document.place(each.place).line
        if isinstance(each, Unknown):
            yield f"line {line}: this comment says nothing to factcheck; it takes: {_ORDERS}"
            continue
        for name in sorted(each.names - every if every else ()):
            remedy = meant(name, _told(every)) or "All of them: factcheck rules"
            yield f"line {line}: there is no rule or family {name!r}. {remedy.strip()}"
        may_silence = each.names & running if each.names else running
        if may_silence and each.order is not Order.ENABLE and each.place.start not in used:
            named = f" of {', '.join(sorted(may_silence))}" if each.names else ""
            yield f"line {line}: this comment silences nothing: no finding{named} is there"


def _told(every: frozenset[str]) -> list[str]:
    """The names, without a family where a rule is called the same (percent_change)."""
    rules = {name.replace("-", "_") for name in every if "-" in name}
    return sorted(every - rules)
