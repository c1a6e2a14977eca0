"""Arithmetic of accounts."""
