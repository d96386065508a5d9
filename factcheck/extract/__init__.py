"""Document to figures: numbers, money, measures, dates, and what each may stand for."""

from factcheck.extract.figures import figures

__all__ = ["figures"]
