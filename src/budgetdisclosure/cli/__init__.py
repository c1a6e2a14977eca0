"""The command line."""

from .app import main, run

__all__ = ["main", "run"]
