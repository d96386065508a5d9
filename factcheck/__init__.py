"""Figures in a draft, checked against each other."""

__version__ = "0.1.0"
