"""Frozen: values that nothing may change, made as fast as those that anything may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform, overload

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
    made = dataclass(slots=True, eq=eq, order=order, unsafe_hash=eq)
    return made if cls is None else made(cls)
