"""Figures -> Claims: what each figure is about, one facet to a module."""

from factcheck.context.claims import claims

__all__ = ["claims"]
