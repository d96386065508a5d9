"""The families: each module of this folder is one, and the folder is the list."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from inspect import cleandoc

from factcheck.family import Family


@cache
def families() -> tuple[str, ...]:
    """The names of all families, in the order of the alphabet."""
    found = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in found if not name.startswith("_")))


def family(name: str) -> Family:
    """The family of a name in ``families()``; only then is its module imported."""
    found: Family = import_module(f"{__name__}.{name}").FAMILY
    return found


def manual(name: str) -> str:
    """What a family says of itself: the relation, and a sentence in which it is broken."""
    return cleandoc(import_module(f"{__name__}.{name}").__doc__ or "")
