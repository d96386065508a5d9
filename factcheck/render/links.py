"""Links: where a rule can be read about."""

from __future__ import annotations

from factcheck.model.result import Rule


def of_rule(rules_url: str, rule: Rule) -> str:
    """The anchor of a rule on the page of rules; "" where nobody says where that page is."""
    return f"{rules_url}#{rule.id}" if rules_url else ""
