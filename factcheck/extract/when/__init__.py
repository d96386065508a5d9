"""The shapes in which dates and times are written, one kind of shape to a module."""
