"""Narrative against accounts, and against itself."""
