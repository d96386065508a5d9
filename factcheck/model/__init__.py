"""The nouns: frozen values with arithmetic on themselves. Standard library only."""
