"""From a report to one without what somebody knows of: comments, a baseline, unchanged lines."""

from factcheck.silence.comments import by_comments
from factcheck.silence.quieting import quieted

__all__ = ["by_comments", "quieted"]
