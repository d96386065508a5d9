"""Earned tiers: how many findings of each rule were right, and which severity that earns it.

    python tools/precision.py                      write docs/precision.md from docs/labels.jsonl
    python tools/precision.py gather FILE.jsonl    take over the findings made on a set of documents
    python tools/precision.py reports SET *.json   the same, from JSON reports of factcheck
    python tools/precision.py unread               the findings that nobody has read yet
    python tools/precision.py draw 20 --seed 7     some drawn by lot, without their verdicts
    python tools/precision.py again FILE.jsonl     take over the verdicts of a second reader

A label is a line: set, document, rule, fingerprint, right (true, false; null = unread), why (a word
or two of our own, no text of the document), and perhaps again, the verdict of a second reader.
Findings that are gathered keep the verdicts they had; those of the same set that are made no more
go.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable
from math import sqrt
from pathlib import Path
from typing import Any

from factcheck import ruleset
from factcheck.model.result import Rule, Severity

ROOT = Path(__file__).parents[1]
LABELS, TABLE = ROOT / "docs/labels.jsonl", ROOT / "docs/precision.md"
Label = dict[str, Any]
Key = tuple[str, ...]
IDENTITY = ("set", "document", "rule", "fingerprint")

SETS = {
    "clean": "documents as they were published, every finding read",
    "natural": "errors that stand in published documents, confirmed by reading",
    "published": "errors that were published and corrected",
    "injected": "errors put into published documents: right where it is at the changed place",
    "other": "addresses, facts of countries, letters, manuals; alarms of a kind are mended since",
    "fresh": "documents that nobody had seen before, read when all that was done",
}
CLEAN = frozenset({"clean", "other", "fresh"})
"""Sets of documents as they were published: a rule that is wrong in one of them is no error."""
Z = 1.96
MANY, SURE, LEAST, FAIR = 20, 0.97, 0.83, 0.90
"""The bars of docs/families.md: labels, share and lower bound of an error; share of a warning."""

_HEAD = """# Earned tiers

How many findings of each rule were right when somebody read them, and the tier that this earns it
([families.md](families.md) has the bars). Made by `python tools/precision.py` from
[labels.jsonl](labels.jsonl); a test holds it against both. A rule that is not in the table has no
labels, and may be a warning at most.

"""


def labels() -> list[Label]:
    return [json.loads(line) for line in LABELS.read_text("utf-8").splitlines() if line]


def rules() -> tuple[Rule, ...]:
    """The rules that run, by family and name."""
    found = {check.rule.id: check.rule for check in ruleset.load().checks}
    return tuple(sorted(found.values(), key=lambda rule: (rule.family, rule.id)))


def wilson(right: int, n: int) -> tuple[float, float]:
    """The 95% interval of a share."""
    if not n:
        return 0.0, 1.0
    share, square = right / n, Z * Z
    middle = (share + square / (2 * n)) / (1 + square / n)
    half = Z / (1 + square / n) * sqrt(share * (1 - share) / n + square / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def earned(read: Iterable[Label]) -> Severity:
    """The highest tier that the labels of a rule allow it."""
    told = [label for label in read if label["right"] is not None]
    n, right = len(told), sum(label["right"] for label in told)
    is_wrong_on_clean = any(label["set"] in CLEAN and not label["right"] for label in told)
    if not n:
        return Severity.WARNING
    is_sure = n >= MANY and right >= SURE * n and wilson(right, n)[0] >= LEAST
    if is_sure and not is_wrong_on_clean:
        return Severity.ERROR
    return Severity.WARNING if right >= FAIR * n else Severity.REVIEW


def by_rule() -> dict[str, list[Label]]:
    found: dict[str, list[Label]] = defaultdict(list)
    for label in labels():
        found[label["rule"]].append(label)
    return found


def table() -> str:
    """docs/precision.md, as it ought to be."""
    told = by_rule()
    lines = [f"{_HEAD}| set | what it holds | right of read |", "| --- | --- | --- |"]
    for name, what in SETS.items():
        lines.append(f"| {name} | {what} | {_count(_of_set(labels(), name))} |")
    lines.append(f"\n{_second(labels())}\n")
    lines.append(f"{_unlabelled(told)}\n")
    lines.append(f"| family | rule | {' | '.join(SETS)} | all | share, 95% interval | earns | is |")
    lines.append("| --- | --- |" + " --- |" * (len(SETS) + 4))
    for rule in rules():
        of = [label for label in told.get(rule.id, []) if label["right"] is not None]
        if not of:
            continue
        sets = " | ".join(_count(_of_set(of, name)) for name in SETS)
        lines.append(
            f"| {rule.family} | {rule.id} | {sets} | {_count(of)} | {_share(of)} "
            f"| {earned(of)} | {rule.severity} |"
        )
    return "\n".join(lines) + "\n"


def _unlabelled(told: dict[str, list[Label]]) -> str:
    """The rules that nothing speaks for or against yet: those may be a warning at most."""
    bare = [f"{rule.id} ({rule.severity})" for rule in rules() if not told.get(rule.id)]
    return f"No finding of these has been met in a document: {', '.join(bare)}." if bare else ""


def _of_set(told: Iterable[Label], name: str) -> list[Label]:
    return [label for label in told if label["set"] == name]


def _count(told: Iterable[Label]) -> str:
    read = [label["right"] for label in told if label["right"] is not None]
    return f"{sum(read)} of {len(read)}" if read else ""


def _share(told: Iterable[Label]) -> str:
    read = [label["right"] for label in told if label["right"] is not None]
    if not read:
        return ""
    low, high = wilson(sum(read), len(read))
    return f"{100 * sum(read) / len(read):.0f}% ({100 * low:.0f} to {100 * high:.0f})"


def _second(told: list[Label]) -> str:
    twice = [label for label in told if label.get("again") is not None]
    same = sum(label["again"] == label["right"] for label in twice)
    if not twice:
        return "No label has been read a second time."
    return f"A second reading, not shown the verdicts one by one, agreed in {same} of {len(twice)}."


def gather(found: list[Label]) -> list[Label]:
    """All labels, those of the sets that were gathered anew: verdicts stay, what is gone goes."""
    before = {_key(label): label for label in labels()}
    sets = {label["set"] for label in found}
    kept = [label for label in before.values() if label["set"] not in sets]
    return [*kept, *(_merged(label, before.get(_key(label), {})) for label in found)]


def _merged(new: Label, old: Label) -> Label:
    said = {name: value for name, value in new.items() if value not in (None, "")}
    told = {"right": None, "why": ""} | old | said
    order = (*IDENTITY, "right", "why", "again")
    return {key: told[key] for key in order if key in told}


def _key(label: Label) -> Key:
    return tuple(label[name] for name in IDENTITY)


def of_reports(name: str, paths: Iterable[Path]) -> list[Label]:
    """The findings in JSON reports, unread."""
    return [
        {
            "set": name,
            "document": each["name"],
            "rule": result["rule"],
            "fingerprint": result["fingerprint"],
        }
        for path in paths
        for each in json.loads(path.read_text("utf-8"))["documents"]
        for result in each["results"]
        if result["verdict"] == "conflicts"
    ]


def again(found: Iterable[Label]) -> list[Label]:
    """All labels, with the verdicts that a second reader gave."""
    second = {_key(label): label["right"] for label in found}
    return [
        label | ({"again": second[_key(label)]} if _key(label) in second else {})
        for label in labels()
    ]


def drawn(count: int, seed: int, sets: list[str]) -> list[Label]:
    """Labels drawn by lot among those read of some sets, without their verdicts."""
    told = (each for each in labels() if each["right"] is not None and each["set"] in sets)
    read = sorted(told, key=_key)
    some = random.Random(seed).sample(read, min(count, len(read)))
    return [{name: label[name] for name in IDENTITY} for label in some]


def _write(told: list[Label]) -> None:
    lines = (json.dumps(label, ensure_ascii=False) for label in sorted(told, key=_key))
    LABELS.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _read(path: Path) -> list[Label]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    does = parser.add_subparsers(dest="does")
    does.add_parser("gather").add_argument("file", type=Path)
    does.add_parser("again").add_argument("file", type=Path)
    reports = does.add_parser("reports")
    reports.add_argument("set")
    reports.add_argument("files", type=Path, nargs="+")
    draw = does.add_parser("draw")
    draw.add_argument("count", type=int)
    draw.add_argument("--seed", type=int, required=True)
    draw.add_argument(
        "--sets", nargs="+", choices=SETS, default=[each for each in SETS if each != "injected"]
    )
    does.add_parser("unread")
    given = parser.parse_args()
    match given.does:
        case "gather":
            _write(gather(_read(given.file)))
        case "again":
            _write(again(_read(given.file)))
        case "reports":
            _write(gather(of_reports(given.set, given.files)))
        case "draw" | "unread":
            told = [label for label in labels() if label["right"] is None]
            for label in (
                drawn(given.count, given.seed, given.sets) if given.does == "draw" else told
            ):
                sys.stdout.write(json.dumps(label, ensure_ascii=False) + "\n")
            return
    TABLE.write_text(table(), "utf-8")


if __name__ == "__main__":
    main()
