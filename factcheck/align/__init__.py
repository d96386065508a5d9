"""Claims -> ClaimIndex: which figures belong together, by wording, by layout, by meaning."""

from factcheck.align.index import ClaimIndex, index
from factcheck.align.layout import Layout
from factcheck.align.pairs import lent

__all__ = ["ClaimIndex", "Layout", "index", "lent"]
