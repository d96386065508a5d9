"""Words: how a domain speaks, as plain mappings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model.frozen import frozen


@frozen(eq=False)
class Words:
    """The vocabulary files of a ruleset.

    ``rulesets/<pack>/words/<name>.toml`` is ``table("<name>")``. Compared by identity, so that a
    stage may cache what it makes of it.
    """

    tables: Mapping[str, Mapping[str, Any]]

    def table(self, name: str) -> Mapping[str, Any]:
        """What the file says; empty where no pack has it."""
        return self.tables.get(name, {})
