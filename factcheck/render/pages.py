"""Pages: the templates, and what makes of each a closed file.

A page asks the network for nothing: its content security policy allows its one style, and its one
script where it has one, each by hash. Everything from the draft is escaped by the templates.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.model.figure import Kind
from factcheck.model.span import Span
from factcheck.render.safe import safe

if TYPE_CHECKING:
    from jinja2 import Environment

LONG = 200
"""From so many blocks and cards on, a browser lays out only what is in view."""


def page(
    template: str, styles: tuple[str, ...], scripts: tuple[str, ...] = (), **told: object
) -> str:
    """A template filled in; the styles are joined to one, and so are the scripts."""
    from markupsafe import Markup

    environment = _environment()
    style = "".join(environment.get_template(name).render(kinds=Kind) for name in styles)
    code = "".join(environment.get_template(name).render() for name in scripts)
    return environment.get_template(template).render(
        style=Markup(style),
        style_hash=_hash(style),
        script=Markup(code),
        script_hash=_hash(code),
        version=__version__,
        **told,
    )


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("factcheck.render", "templates"),
        autoescape=True,
        finalize=_finalized,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=StrictUndefined,
    )
    environment.globals["place"] = _place
    return environment


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _finalized(value: object) -> object:
    """Every word that a template writes, without what could command the browser."""
    return safe(value) if type(value) is str else value


def _place(span: Span) -> str:
    """The name of a place in the text, to link to."""
    return f"at-{span.start}-{span.end}"
