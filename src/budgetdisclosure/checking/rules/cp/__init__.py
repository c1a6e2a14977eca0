"""Completeness."""
