"""What a domain knows, as data: words, rules and their examples."""
