"""How far the reading of a file has come."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with the pages read and the pages in all, after each page."""


def unwatched(_done: int, _all: int) -> None:
    """Nobody watches."""
