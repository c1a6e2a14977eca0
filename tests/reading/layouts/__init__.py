"""One consistent set of accounts, printed as tables in many layouts, read back and checked."""
