"""``python -m factcheck`` is the command ``factcheck``."""

from factcheck.surfaces.cli import main

main()
