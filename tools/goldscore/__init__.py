"""Holding what the library reads, verifies and finds against hand-checked gold files."""
