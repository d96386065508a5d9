"""Frozen: values that nothing may change; their classes and they themselves are quickly made.

There are over 200 such classes, and every start makes them all. What ``dataclasses`` writes and
compiles for each would be a tenth of the time that it takes to check a draft; and of many classes,
such as the settings of a rule, there is one value ever, or none.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform, overload

__all__ = ["NEEDED", "fields", "frozen", "replace"]

_Class = TypeVar("_Class")

NEEDED = object()
"""In place of a default: a value of the class cannot be made without this field."""

_MADE, _COMPARED = ("__init__", "__repr__"), ("__eq__", "__hash__")
_ORDERED = ("__lt__", "__le__", "__gt__", "__ge__")


@overload
def frozen(cls: type[_Class], /) -> type[_Class]: ...


@overload
def frozen(
    *, eq: bool = True, order: bool = False, slots: bool = True
) -> Callable[[type[_Class]], type[_Class]]: ...


@dataclass_transform(frozen_default=True)
def frozen(
    cls: type[_Class] | None = None,
    /,
    *,
    eq: bool = True,
    order: bool = False,
    slots: bool = True,
) -> type[_Class] | Callable[[type[_Class]], type[_Class]]:
    """A class with a field for each annotation, to be used as a dataclass with slots.

    Values are compared by their fields. ``slots=False`` is for what keeps what it has worked out.
    Only type checkers hold it to be frozen: to watch over it at run time takes three times as long
    to make a value, and every module here is type-checked.
    """

    def made(cls: type[_Class]) -> type[_Class]:
        _refuse(cls, {*_MADE, *(_COMPARED if eq else ()), *(_ORDERED if order else ())})
        told = fields(cls) | _own_fields(cls)
        value: Any = _slotted(cls, told) if slots else cls
        value.__fields__ = told
        value.__match_args__ = tuple(told)  # type: ignore[misc]
        value.__init__ = _first_init(value, told)
        value.__repr__ = _shown
        if eq:
            _compare(value, told, order)
        return value  # type: ignore[no-any-return]

    return made if cls is None else made(cls)


def fields(cls: type) -> dict[str, Any]:
    """The fields of a frozen class in their order, each with its default or NEEDED."""
    return getattr(cls, "__fields__", {})


if TYPE_CHECKING:
    # Type checkers know what it takes.
    from dataclasses import replace  # noqa: TID251
else:

    def replace(value: Any, /, **changes: Any) -> Any:
        """The value with other fields."""
        cls = value.__class__
        for name in cls.__fields__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return cls(**changes)


def _refuse(cls: type, ours: set[str]) -> None:
    """Raises TypeError where a class has methods of its own that those made here would take the
    place of, without a word."""
    # A class with an __eq__ of its own has None for a __hash__, and not of its own.
    own = sorted(name for name in ours & cls.__dict__.keys() if cls.__dict__[name] is not None)
    if own:
        raise TypeError(f"{cls.__qualname__} has its own {', '.join(own)}, and @frozen makes them")


def _own_fields(cls: type) -> dict[str, Any]:
    return {name: cls.__dict__.get(name, NEEDED) for name in cls.__annotations__}


def _slotted(cls: type, told: Mapping[str, Any]) -> type:
    """The class again with a slot for each field that its bases have not: so it has to be born."""
    taken = {*told, "__dict__", "__weakref__"}
    members = {name: member for name, member in cls.__dict__.items() if name not in taken}
    inherited = {name for base in cls.__mro__[1:-1] for name in fields(base)}
    members["__slots__"] = tuple(name for name in told if name not in inherited)
    made: type = type(cls)(cls.__name__, cls.__bases__, members)
    made.__qualname__ = cls.__qualname__
    return made


def _first_init(cls: Any, told: Mapping[str, Any]) -> Callable[..., None]:
    """An ``__init__`` for the first value of a class; from the second on there is a written one."""
    defaults = {name: default for name, default in told.items() if default is not NEEDED}
    names = told.keys()

    def first(self: Any, *values: Any, **named: Any) -> None:
        cls.__init__ = then
        given = dict(zip(names, values, strict=False)) | named
        filled = defaults | given
        if len(given) < len(values) + len(named) or filled.keys() != names:
            # Wrongly called: what is written says how.
            then(self, *values, **named)
            return
        for name, value in filled.items():
            setattr(self, name, value)
        if hasattr(self, "__post_init__"):
            self.__post_init__()

    def then(self: Any, *values: Any, **named: Any) -> None:
        cls.__init__ = _written_init(cls, told)
        cls.__init__(self, *values, **named)

    return first


def _written_init(cls: Any, told: Mapping[str, Any]) -> Callable[..., None]:
    """An ``__init__`` as one would write it by hand: the quickest."""
    known = {f"_{name}": default for name, default in told.items() if default is not NEEDED}
    taken = [f"{name}=_{name}" if f"_{name}" in known else name for name in told]
    lines = [f"self.{name} = {name}" for name in told]
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    source = f"def __init__(self, {', '.join(taken)}):\n    " + ("\n    ".join(lines) or "pass")
    exec(source, known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _compare(cls: Any, told: Mapping[str, Any], order: bool) -> None:
    """Let values of the class be compared, hashed and, if asked for, ordered by their fields."""
    # One way serves all: to write one for each class takes longer.
    content: Callable[[Any], Any] = attrgetter(*told) if told else lambda _: ()

    def by(compare: Callable[[Any, Any], bool]) -> Callable[[Any, object], Any]:
        def compared(self: Any, other: object) -> Any:
            same = other.__class__ is cls
            return compare(content(self), content(other)) if same else NotImplemented

        return compared

    def is_equal(self: Any, other: object) -> Any:
        return content(self) == content(other) if other.__class__ is cls else NotImplemented

    cls.__eq__ = is_equal
    cls.__hash__ = lambda self: hash(content(self))
    for name in _ORDERED if order else ():
        setattr(cls, name, by(getattr(operator, name)))


def _shown(self: Any) -> str:
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in fields(type(self)))
    return f"{type(self).__qualname__}({told})"
