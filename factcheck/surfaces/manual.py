"""``factcheck rules`` and ``factcheck explain``: what the rules say of themselves."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import rules as families
from factcheck import ruleset
from factcheck.errors import FactcheckError, meant
from factcheck.family import Check, Example, Ruleset
from factcheck.model.frozen import frozen
from factcheck.surfaces.examples import of_rule, said
from factcheck.surfaces.screen import Screen
from factcheck.surfaces.table import table

PASSED, FAILS = 0, 1


@frozen
class Options:
    """What ``factcheck rules`` was asked for."""

    family: str | None
    test: bool
    rulesets: tuple[str, ...]
    color: str


@frozen
class Question:
    """What ``factcheck explain`` was asked for."""

    rule: str
    rulesets: tuple[str, ...]
    color: str


def rules(options: Options) -> int:
    """List the rules, tell of one family, or run the examples; the exit status.

    Raises BadRuleset, and FactcheckError for a family that there is not.
    """
    screen = Screen(options.color)
    loaded = ruleset.load(*options.rulesets)
    if options.family is not None:
        loaded = _only(options.family, loaded)
    if options.test:
        return _test(loaded, screen)
    screen.say(_listed(loaded.checks, screen))
    if options.family is not None:
        screen.say(f"\n{families.manual(options.family)}\n{_told(loaded.examples)}")
    return PASSED


def explain(question: Question) -> int:
    """Tell what a rule is about. Raises BadRuleset, and FactcheckError for an unknown rule."""
    screen = Screen(question.color)
    loaded = ruleset.load(*question.rulesets)
    checks = {check.rule.id: check for check in loaded.checks}
    if question.rule not in checks:
        remedy = meant(question.rule, checks) + "All of them: factcheck rules"
        raise FactcheckError("explain", f"there is no rule {question.rule!r}", remedy)
    rule = checks[question.rule].rule
    parts = [
        f"{rule.severity}[{rule.id}]: {rule.title}\n",
        f"{rule.why}\n" if rule.why else "",
        f"{families.manual(rule.family)}\n",
        f"Family {rule.family}, in {rule.source}\n",
        _told(of_rule(rule.id, loaded)).lstrip("\n"),
    ]
    screen.say("\n".join(filter(None, parts)))
    return PASSED


def _only(family: str, loaded: Ruleset) -> Ruleset:
    """The rules of one family, and their examples."""
    if family not in families.families():
        remedy = meant(family, families.families()) + "All of them: factcheck rules"
        raise FactcheckError("rules", f"there is no family {family!r}", remedy)
    checks = tuple(check for check in loaded.checks if check.rule.family == family)
    ids = {check.rule.id for check in checks}
    examples = tuple(example for example in loaded.examples if ids.intersection(example.rules))
    return Ruleset(loaded.words, checks, examples)


def _listed(checks: Iterable[Check], screen: Screen) -> str:
    rows = [
        (check.rule.id, check.rule.family, str(check.rule.severity), check.rule.title)
        for check in checks
    ]
    return table(("rule", "family", "tier", "what is wrong"), rows, screen)


def _told(examples: Iterable[Example]) -> str:
    return "".join(f"\n{_example(example)}" for example in examples)


def _example(example: Example) -> str:
    lines = [f"# {example.why}"] if example.why else []
    lines += [f"> {line}" for line in example.text.strip().splitlines()]
    lines += [f"  {line}" for line in example.expect.splitlines() or ["(nothing is said)"]]
    return "".join(f"{line}\n" for line in lines)


def _test(loaded: Ruleset, screen: Screen) -> int:
    """Run the examples and tell of those that fail."""
    failures = 0
    for at, example in enumerate(loaded.examples, start=1):
        screen.progress(f"example {at} of {len(loaded.examples)}")
        got = said(example, loaded)
        if got != example.expect:
            failures += 1
            screen.say(_failure(example, got))
    outcome = f"{failures} fail" if failures else "all as expected"
    screen.say(f"{len(loaded.examples)} examples, {outcome}\n")
    return FAILS if failures else PASSED


def _failure(example: Example, got: str) -> str:
    lines = [example.source, f"  {example.why or example.text.strip()}"]
    lines += [f"  expected: {line}" for line in example.expect.splitlines() or ["nothing"]]
    lines += [f"  got:      {line}" for line in got.splitlines() or ["nothing"]]
    return "".join(f"{line}\n" for line in [*lines, ""])
