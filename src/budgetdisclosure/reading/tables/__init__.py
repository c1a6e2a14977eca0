"""Tables that are understood, one kind a file; anything else stays a generic table."""
