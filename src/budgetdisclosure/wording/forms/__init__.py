"""The sentence forms, one a file."""
