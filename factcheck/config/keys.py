"""The keys of a configuration file: what each takes, and what it is for.

One table serves the reader of files, the schema, ``factcheck config`` and its documentation.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple

ADDRESS = r"^https?://[^\s\"'<>()\[\]|\\#]+$"
"""No sign that could end a link, and no anchor: that is the rule's."""
TIERS = ("error", "warning", "review")
FAIL_ON = ("error", "warning", "never")
ALL = "all"


class Form(Enum):
    """What a key takes, in the words of a person."""

    TEXT = "a text"
    DATE = "a date in quotation marks"
    ADDRESS = "the address of a page, beginning with https:// or http://"
    SIZE = "a whole number of at least 1"
    FAIL_ON = "error, warning or never"
    NAMES = "a list of texts"
    LISTS = "a table of lists"
    TIERS = "a table of tiers"


class Key(NamedTuple):
    """A key: its form, what holds where no file sets it, and what it is for.

    ``is_path``: a relative path is meant from the folder of the file that sets it.
    """

    form: Form
    default: Any
    help: str
    example: str
    is_path: bool = False


KEYS: Mapping[str, Key] = {
    "extend": Key(
        Form.TEXT,
        None,
        "Another configuration file, whose settings hold where this one says nothing.",
        'extend = "../factcheck.toml"',
        is_path=True,
    ),
    "select": Key(
        Form.NAMES,
        (ALL,),
        "The rules that run, by their ids or their families; all = every one.",
        'select = ["percent-change", "total"]',
    ),
    "ignore": Key(
        Form.NAMES,
        (),
        "Rules and families that do not run.",
        'ignore = ["restated"]',
    ),
    "per-file-ignores": Key(
        Form.LISTS,
        {},
        "Rules and families that do not run on the drafts of a pattern (as in .gitignore).",
        '[per-file-ignores]\n"adverts/*" = ["restated", "headline"]',
    ),
    "tiers": Key(
        Form.TIERS,
        {},
        "The tier of a rule, where the house takes it more or less gravely.",
        '[tiers]\nweekday = "warning"',
    ),
    "rulesets": Key(
        Form.NAMES,
        (),
        "Rulesets beside the general one: shipped ones by name, your own folder or file by path.",
        'rulesets = ["./house"]',
        is_path=True,
    ),
    "exclude": Key(
        Form.NAMES,
        (),
        "Files and folders that are passed over in a folder (patterns as in .gitignore).",
        'exclude = ["archive/", "*.draft.md"]',
    ),
    "issue-date": Key(
        Form.DATE,
        None,
        "The day of issue, where the draft does not tell it.",
        'issue-date = "2024-12-30"',
    ),
    "max-size": Key(Form.SIZE, 20, "The largest draft that is read, in MB.", "max-size = 5"),
    "fail-on": Key(
        Form.FAIL_ON,
        "error",
        "What makes the exit status 1.",
        'fail-on = "warning"',
    ),
    "baseline": Key(
        Form.TEXT,
        None,
        "A file of findings that are known and not reported again.",
        'baseline = "factcheck-baseline.json"',
        is_path=True,
    ),
    "rules-url": Key(
        Form.ADDRESS,
        None,
        "Where docs/rules.md can be read: findings in SARIF, Markdown, HTML and rdjson link to it.",
        'rules-url = "https://example.org/factcheck/rules"',
    ),
}
