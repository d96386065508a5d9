"""Plainspoken: whatever goes wrong is told in one line, with what to do about it."""

from __future__ import annotations

import gc
import sys
from typing import Any

import click

from factcheck.errors import FactcheckError
from factcheck.surfaces.helping import Ordered
from factcheck.surfaces.screen import Screen

NAME = "factcheck"
FAILED = 2
INTERRUPTED = 130


class Plainspoken(Ordered):
    """A group of commands that says in one line where, what is wrong and what to do."""

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run, and end the process with the status that the command returned."""
        extra |= {"prog_name": NAME, "standalone_mode": False}
        try:
            status = super().main(*args, **extra)
        except click.ClickException as error:
            status = _misused(error)
        except FactcheckError as error:
            Screen().complain(error)
            status = FAILED
        except click.Abort:
            status = INTERRUPTED
        except Exception:
            status = _broken()
        # All that is here ends with the process: it need not be looked through for garbage.
        gc.freeze()
        sys.exit(status)


def _misused(error: click.ClickException) -> int:
    context: click.Context | None = getattr(error, "ctx", None)
    path = context.command_path if context is not None else NAME
    where = path.removeprefix(NAME).strip() or "command line"
    problem = " ".join(error.format_message().split()).rstrip(".")
    Screen().complain(FactcheckError(where, problem, f"What there is: {path} --help"))
    return FAILED


def _broken() -> int:
    # The interpreter would end with 1, and that means findings.
    import traceback

    traceback.print_exc()
    remedy = "Please report it, with what stands above and, if you can, the draft."
    Screen().complain(FactcheckError("internal error", "this is a fault of factcheck", remedy))
    return FAILED
