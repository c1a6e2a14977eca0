"""The packaged data files: tab-separated, a few ``#`` lines of origin, one line of column names."""

from functools import cache
from pkgutil import get_data


def _text(name: str) -> str:
    """The content of ``data/<name>.txt``."""
    data = get_data(__name__, f"data/{name}.txt") or b""
    return data.decode("utf-8").replace("\r\n", "\n")


def lines_of(name: str) -> list[str]:
    """The rows of ``data/<name>.txt``, without remarks and column names."""
    lines = _text(name).split("\n")
    head = next(place for place, line in enumerate(lines) if not line.startswith("#"))
    return [line for line in lines[head + 1 :] if line]


def cells_of(name: str, width: int) -> list[list[str]]:
    """The rows of a file as cells, blank ones added up to ``width``."""
    rows = [line.split("\t") for line in lines_of(name)]
    for cells in rows:
        if len(cells) < width:
            cells.extend([""] * (width - len(cells)))
    return rows


@cache
def packaged_version() -> str:
    """The version of the packaged data, as its files state it.

    >>> packaged_version()
    '2026.1'
    """
    for line in _text("functional").split("\n", 8):
        if line.startswith("# version:"):
            return line.partition(":")[2].strip()
    return ""
