"""Names the packages: those under factcheck/, and rulesets/, which is mapped into them.

The rest stands in pyproject.toml, which can either search for packages or list them, not both.
"""

from setuptools import find_packages, setup

setup(packages=[*find_packages(include=["factcheck", "factcheck.*"]), "factcheck.rulesets"])
