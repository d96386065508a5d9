"""Settings: how a draft is read and checked."""

from __future__ import annotations

from datetime import date

from factcheck.family import Ruleset
from factcheck.model.frozen import frozen


@frozen
class Settings:
    """How a draft is read and checked."""

    ruleset: Ruleset
    issue_date: date | None
    max_bytes: int
