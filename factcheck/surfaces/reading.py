"""``factcheck figures``: what was read in a draft, and what each figure may stand for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from factcheck import api, ruleset
from factcheck.family import Ruleset
from factcheck.model.span import Span
from factcheck.render.piece import clipped
from factcheck.render.safe import safe_line
from factcheck.surfaces.inputs import MB, draft_of
from factcheck.surfaces.screen import Screen
from factcheck.surfaces.table import Row, table

HEAD = ("place", "figure", "kind", "stands for", "measure", "subject", "period")
READ = 0


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for."""

    path: str
    output_format: str
    rulesets: tuple[str, ...]
    issue_date: date | None
    stdin_filename: str
    max_size: int
    color: str


def figures(options: Options) -> int:
    """List the figures of a draft. Raises BadRuleset and UnreadableDocument."""
    screen = Screen(options.color)
    draft = draft_of(options.path, options.stdin_filename)
    # How the domain speaks, without its rules: the figures are read, and nothing is checked.
    words_only = Ruleset(ruleset.load(*options.rulesets).words, ())
    data = draft.content(options.max_size * MB)
    report = api.check_bytes(data, draft.name, words_only, options.issue_date)
    told = json.loads(report.to_json())
    document = {key: told["documents"][0][key] for key in ("name", "date", "notices", "figures")}
    for figure in document["figures"]:
        place = report.document.place(Span(figure["start"], figure["end"]))
        figure |= {"line": place.line, "column": place.column}
    match options.output_format:
        case "json":
            whole = {"schema_version": told["schema_version"], "documents": [document]}
            screen.say(_dumped(whole, indent=1), "utf-8")
        case "jsonl":
            lines = ({"document": draft.name, **figure} for figure in document["figures"])
            screen.say("".join(_dumped(line) for line in lines), "utf-8")
        case _:
            _say_table(document, screen)
    return READ


def _dumped(value: dict[str, Any], indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent) + "\n"


def _say_table(document: dict[str, Any], screen: Screen) -> None:
    rows = [_row(figure) for figure in document["figures"]]
    for notice in document["notices"]:
        screen.remark(f"{safe_line(document['name'])}: {safe_line(notice)}")
    screen.say(
        table(HEAD, rows, screen) if rows else f"{safe_line(document['name'])}: no figures\n"
    )


def _row(figure: dict[str, Any]) -> Row:
    about = (figure[facet] or "" for facet in ("measure", "subject", "period"))
    place = f"{figure['line']}:{figure['column']}"
    return (place, clipped(figure["text"]), figure["kind"], _range(figure), *about)


def _range(figure: dict[str, Any]) -> str:
    """What it may stand for: "24.5 to 26 percent"."""
    match figure["low"], figure["high"]:
        case None, None:
            told = figure["iso"] or ""
        case low, None:
            told = f"{low} or more"
        case None, high:
            told = f"{high} or less"
        case low, high:
            told = low if low == high else f"{low} to {high}"
    return f"{told} {figure['unit']}".strip()
