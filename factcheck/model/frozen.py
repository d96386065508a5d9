"""Frozen: values that nothing may change, made as fast as those that anything may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

_Class = TypeVar("_Class")


@overload
def frozen(cls: type[_Class], /) -> type[_Class]: ...


@overload
def frozen(*, eq: bool = True, order: bool = False) -> Callable[[type[_Class]], type[_Class]]: ...


@dataclass_transform(frozen_default=True)
def frozen(
    cls: type[_Class] | None = None, /, *, eq: bool = True, order: bool = False
) -> type[_Class] | Callable[[type[_Class]], type[_Class]]:
    """A dataclass with slots, compared by its fields, which type checkers hold to be frozen.

    ``dataclass(frozen=True)`` watches over it at run time too, and takes three times as long to
    make a value, and twice to make the class. Every module here is type-checked; that is enough.
    """

    def made(cls: type[_Class]) -> type[_Class]:
        # Of a class without a docstring, dataclass works out the signature to have one.
        cls.__doc__ = cls.__doc__ or cls.__name__
        if order:
            return dataclass(slots=True, eq=eq, order=True, unsafe_hash=eq)(cls)
        # What dataclass writes for each class is compiled at every start: here one way to compare,
        # to hash and to show serves all.
        value = dataclass(slots=True, repr=False, eq=False)(cls)
        value.__repr__ = _shown  # type: ignore[method-assign]
        return _compared(value) if eq else value

    return made if cls is None else made(cls)


def _compared(cls: type[_Class]) -> type[_Class]:
    """The class, its values compared and hashed by their fields."""
    names = [each.name for each in fields(cls)]  # type: ignore[arg-type]
    told: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()

    def is_equal(self: Any, other: object) -> Any:
        return told(self) == told(other) if other.__class__ is cls else NotImplemented

    def hashed(self: Any) -> int:
        return hash(told(self))

    cls.__eq__ = is_equal  # type: ignore[method-assign]
    cls.__hash__ = hashed  # type: ignore[method-assign]
    return cls


def _shown(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
    return f"{type(self).__qualname__}({told})"
