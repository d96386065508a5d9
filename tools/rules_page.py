"""docs/rules.md: each rule with what its family says of itself, and an example on either side.

    python tools/rules_page.py      write docs/rules.md from the general ruleset

Everything in it stands in ``factcheck/rules`` and ``rulesets/general``; the page computes nothing
but which examples to show: the first in which the rule speaks, the first in which it does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import groupby
from pathlib import Path

from factcheck import api, ruleset
from factcheck.family import Example, Ruleset
from factcheck.model.result import Result, Rule
from factcheck.render.phrase import line
from factcheck.rules import manual

PAGE = Path(__file__).parents[1] / "docs/rules.md"

_HEAD = """# Rules

Every rule that runs, by family; `factcheck explain RULE` tells the same, with all examples. The
tiers are [earned](precision.md), and [families.md](families.md) says what a tier asks for. What
follows `>` is a text, the indented lines are what is said of it. Made by
`python tools/rules_page.py`; a test holds it.

| rule | tier | what is wrong |
| --- | --- | --- |
"""


def page() -> str:
    """docs/rules.md, as it ought to be."""
    loaded = ruleset.load()
    rules = sorted((check.rule for check in loaded.checks), key=lambda rule: rule.family)
    listed = "".join(f"| [{r.id}](#{r.id}) | {r.severity} | {r.title} |\n" for r in rules)
    told = (
        f"\n## Family: {family}\n\n{_prose(manual(family))}\n"
        + "".join(_entry(rule, loaded) for rule in together)
        for family, together in groupby(rules, key=lambda rule: rule.family)
    )
    return f"{_HEAD}{listed}{''.join(told)}"


def _prose(text: str) -> str:
    """A docstring as Markdown: what is a sign there stays one."""
    return text.replace("``", "`").replace("*", r"\*").replace("<", r"\<")


def _entry(rule: Rule, loaded: Ruleset) -> str:
    why = f" {_prose(rule.why)}" if rule.why else ""
    shown = "\n".join(_shown(rule, loaded))
    return f"\n### {rule.id}\n\n**{rule.severity}: {rule.title}.**{why}\n\n~~~~text\n{shown}~~~~\n"


def _shown(rule: Rule, loaded: Ruleset) -> Iterator[str]:
    """The first example in which a rule finds something; and the first in which it finds that all
    is well, or else one in which it says nothing."""
    examples = [example for example in loaded.examples if rule.id in example.rules]
    for does in (_finds, _agrees, _is_silent):
        example = next((each for each in examples if does(_said(each, loaded, rule))), None)
        if example is not None:
            yield _told(example, _said(example, loaded, rule))
        if example is not None and does is _agrees:
            return


def _finds(said: tuple[str, ...]) -> bool:
    return any(not text.startswith("holds") for text in said)


def _agrees(said: tuple[str, ...]) -> bool:
    return bool(said) and all(text.startswith("holds") for text in said)


def _is_silent(said: tuple[str, ...]) -> bool:
    return not said


def _said(example: Example, loaded: Ruleset, rule: Rule) -> tuple[str, ...]:
    """What a rule says of an example's text."""
    return tuple(line(each) for each in _results(example, loaded) if each.rule.id == rule.id)


@cache
def _results(example: Example, loaded: Ruleset) -> tuple[Result, ...]:
    day = date.fromisoformat(example.date) if example.date else None
    return api.check_text(example.text, example.name, loaded, day).results


def _told(example: Example, said: Iterable[str]) -> str:
    lines = [f"# {example.why}"] if example.why else []
    lines += [f"> {text}" for text in example.text.strip().splitlines()]
    lines += [f"  {text}" for text in said] or ["  (nothing is said)"]
    return "".join(f"{text}\n" for text in lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
