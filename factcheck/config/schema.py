"""The JSON Schema of a configuration file, for editors that complete and check what is typed."""

from __future__ import annotations

import json
from typing import Any

from factcheck.config.keys import ADDRESS, FAIL_ON, KEYS, TIERS, Form

_NAMES = {"type": "array", "items": {"type": "string", "minLength": 1}}
_FORMS: dict[Form, dict[str, Any]] = {
    Form.TEXT: {"type": "string", "minLength": 1},
    Form.ADDRESS: {"type": "string", "pattern": ADDRESS},
    Form.DATE: {"type": "string", "format": "date"},
    Form.SIZE: {"type": "integer", "minimum": 1},
    Form.FAIL_ON: {"enum": list(FAIL_ON)},
    Form.NAMES: _NAMES,
    Form.LISTS: {"type": "object", "additionalProperties": _NAMES},
    Form.TIERS: {"type": "object", "additionalProperties": {"enum": list(TIERS)}},
}


def schema() -> dict[str, Any]:
    """The schema of ``factcheck.toml``, as docs/ has it."""
    properties = {
        name: {"description": key.help, **_FORMS[key.form]}
        | ({"default": _plain(key.default)} if key.default else {})
        for name, key in KEYS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factcheck.toml",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def _plain(default: Any) -> Any:
    return list(default) if isinstance(default, tuple) else default


def schema_text() -> str:
    """The schema as it is kept in the repository."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
