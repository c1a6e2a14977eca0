"""Typed Chinese government departmental accounts: read, recompute, check, write."""

__version__ = "0.1.0"
