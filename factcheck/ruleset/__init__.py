"""From the files of rulesets to a Ruleset: how the domain speaks, and what is checked.

Says of every file that we cannot follow where it is wrong and what to do.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from factcheck.errors import BadRuleset
from factcheck.family import Check, Example, Ruleset, names
from factcheck.ruleset import cache, toml
from factcheck.ruleset.packs import Pack, Source, chosen, shipped

__all__ = ["Pack", "cases", "chosen", "digest", "load", "made", "shipped", "titles"]


def load(*names: str) -> Ruleset:
    """The general ruleset, and these after it: names of shipped packs, or paths of one's own.

    Raises BadRuleset. Files are read anew each time; what they say is made once.
    """
    return made(chosen(names))


@lru_cache(maxsize=8)
def digest(found: tuple[Pack, ...]) -> str:
    """What tells the ruleset of these packs from any other, without making it."""
    return cache.key([source.data for pack in found for source in pack])


def titles(*names: str) -> tuple[dict[str, str], dict[str, str]]:
    """The rules of such a ruleset with their titles, and its families; nothing is made for it.

    Raises BadRuleset, though not for all that ``load`` would not follow.
    """
    rules: dict[str, str] = {}
    families: dict[str, str] = {}
    for pack in chosen(names):
        for source, table in _tables(pack):
            if not source.is_words:
                rules |= {str(rule.get("id")): str(rule.get("title")) for rule in table["rule"]}
                families[str(table.get("family"))] = ""
    return dict(sorted(rules.items())), dict(sorted(families.items()))


def cases(path: Path, ruleset: Ruleset) -> tuple[Example, ...]:
    """The examples of a file that has no rules of its own: they hold its family's rules."""
    from factcheck.ruleset import rule_files

    table = toml.table(path.name, path.read_bytes())
    family = rule_files.family(path.name, table)
    if "rule" in table:
        raise BadRuleset(path.name, "cases have no rules of their own", "Take the rule out.")
    ids = tuple(check.rule.id for check in ruleset.checks if check.rule.family == family)
    return rule_files.examples(path.name, table, ids)


@lru_cache(maxsize=8)
def made(found: tuple[Pack, ...]) -> Ruleset:
    """The ruleset of these packs. Raises BadRuleset."""
    # Where all reports were kept, no rule runs, and none need be imported.
    from factcheck.ruleset import rule_files, vocabulary

    files = [_tables(pack) for pack in found]
    words = [
        (source.where, source.stem, table)
        for pack in files
        for source, table in pack
        if source.is_words
    ]
    checks: dict[str, Check] = {}
    examples: list[Example] = []
    for pack in files:
        own = [(source.where, table) for source, table in pack if not source.is_words]
        more, held = rule_files.rules(own)
        checks |= more
        examples += held
    rules = tuple(checks.values())
    told = vocabulary.words(words)
    return Ruleset(told, rules, tuple(examples), digest(found), names(rules))


def _tables(pack: Pack) -> list[tuple[Source, toml.Table]]:
    tables = toml.tables([(source.where, source.data) for source in pack])
    return list(zip(pack, tables, strict=True))
