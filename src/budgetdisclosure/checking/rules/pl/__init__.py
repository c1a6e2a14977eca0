"""Plausibility."""
