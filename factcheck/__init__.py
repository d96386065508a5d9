"""Figures in a draft, checked against each other.

``factcheck.check_text("Revenue rose 20% to $120 million, from $110 million.").findings``
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.api import Report as Report
    from factcheck.api import check_bytes as check_bytes
    from factcheck.api import check_file as check_file
    from factcheck.api import check_text as check_text
    from factcheck.errors import BadRuleset as BadRuleset
    from factcheck.errors import FactcheckError as FactcheckError
    from factcheck.errors import UnreadableDocument as UnreadableDocument
    from factcheck.model.result import Result as Result
    from factcheck.model.result import Severity as Severity
    from factcheck.model.result import Verdict as Verdict

__version__ = "0.1.0"

# The library's face, by module: a name is imported when it is asked for, so that
# `factcheck --version` need not wait for the checker.
_HOMES = {
    "factcheck.api": ("Report", "check_bytes", "check_file", "check_text"),
    "factcheck.errors": ("BadRuleset", "FactcheckError", "UnreadableDocument"),
    "factcheck.model.result": ("Result", "Severity", "Verdict"),
}
_NAMES = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [*_NAMES]  # noqa: PLE0604 - the names are those above


def __getattr__(name: str) -> object:
    if name not in _NAMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    return getattr(import_module(_NAMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_NAMES])
