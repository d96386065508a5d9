"""Rendering: a report as text, JSON or a page. Nothing here computes; what is heavy is imported
late."""
