"""Settings: what a rule gives its family, held against the family's options."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from factcheck.errors import BadRuleset, meant
from factcheck.model.frozen import NEEDED, fields

Choice = TypeVar("Choice", bound=Enum)

NAMES = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    Fraction: "a number",
    tuple: "a list",
}
_TEXTS = tuple[str, ...]
# Nearly all settings are of these: to have Python make sense of each anew takes longer.
_COMMON = {"str": str, "int": int, "bool": bool, "tuple[str, ...]": _TEXTS}


def options(where: str, settings: dict[str, Any], form: type, also: tuple[str, ...] = ()) -> Any:
    """The options of a family, as a rule sets them.

    ``also`` names what else the rule may say: a misspelt key may have been meant for that.
    """
    known = fields(form)
    for name in settings.keys() - known.keys():
        remedy = meant(name, [*known, *also]) + _takes(known)
        raise BadRuleset(where, f"unknown setting {name!r}", remedy)
    for name, default in known.items():
        if name not in settings and default is NEEDED:
            raise BadRuleset(where, f"the setting {name!r} is missing", _takes(known))
    types = _types(form) if settings else {}
    values = {
        name: _value(f"{where}, {name}", value, types[name]) for name, value in settings.items()
    }
    try:
        return form(**values)
    except ValueError as error:
        raise BadRuleset(where, str(error), _takes(known)) from error


def _types(form: type) -> dict[str, Any]:
    """The fields of a form, and what each takes."""
    told = form.__annotations__
    if told.keys() == fields(form).keys() and _COMMON.keys() >= set(told.values()):
        return {name: _COMMON[written] for name, written in told.items()}
    return get_type_hints(form)


def _takes(known: Iterable[str]) -> str:
    return f"It takes: {', '.join(sorted(known))}." if known else "This family has no settings."


def _value(where: str, value: Any, form: Any) -> Any:
    """The value in the form that the family's options have."""
    if form is _TEXTS and type(value) is list and {str}.issuperset(map(type, value)):
        return tuple(value)
    origin, parts = get_origin(form), get_args(form)
    if origin in (Union, UnionType):
        # TOML has no null: an optional setting that is given is given as what it is.
        (form,) = (part for part in parts if part is not NoneType)
        return _value(where, value, form)
    if origin is tuple:
        return tuple(_value(where, item, parts[0]) for item in plain(where, value, list))
    if form is Fraction and type(value) is int:
        return Fraction(value)
    if issubclass(form, Enum):
        return choice(where, value, tuple(form))
    return plain(where, value, form)


def plain(where: str, value: Any, form: type) -> Any:
    """The value, if it is of this very type."""
    # By the very type: True is an int to Python, and not to a person.
    if type(value) is form:
        return value
    told = NAMES.get(tuple if form is list else form, form.__name__)
    found = NAMES.get(tuple if type(value) is list else type(value), "a table")
    raise BadRuleset(where, f"must be {told}, not {found}", f"Found: {value}")


def choice(where: str, value: Any, choices: tuple[Choice, ...]) -> Choice:
    """The choice of this value."""
    for one in choices:
        if one.value == value:
            return one
    known = [str(one.value) for one in choices]
    remedy = meant(str(value), known) + f"Choose from: {', '.join(known)}."
    raise BadRuleset(where, f"{value!r} is not among the choices", remedy)
