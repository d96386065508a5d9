"""Settings: how a draft is read and checked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from factcheck.family import Ruleset
from factcheck.model.frozen import frozen


@frozen
class Settings:
    """How a draft is read and checked; the ruleset is made when it is asked for, and has this
    digest."""

    ruleset: Callable[[], Ruleset]
    digest: str
    issue_date: date | None
    max_bytes: int
