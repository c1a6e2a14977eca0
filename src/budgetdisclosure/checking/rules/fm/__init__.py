"""Format and wording."""
