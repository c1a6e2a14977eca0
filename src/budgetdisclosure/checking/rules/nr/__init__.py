"""Derived numbers in narrative."""
