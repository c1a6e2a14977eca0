"""Profiles, one a file."""
