"""Where factcheck meets people: the only code that knows a terminal."""
