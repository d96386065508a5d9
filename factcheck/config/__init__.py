"""From configuration files to settings: which file holds for a draft, what it says, what follows.

A file is ``factcheck.toml``, ``.factcheck.toml`` or a ``[tool.factcheck]`` of ``pyproject.toml``;
the closest above a draft holds, with what it extends.
"""
