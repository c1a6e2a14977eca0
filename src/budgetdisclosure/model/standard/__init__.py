"""The standard tables of final accounts, one a file: titles, columns, rows, and what they state."""
