"""The packaged data files: tab-separated, a few ``#`` lines of origin, one line of column names."""

from functools import cache
from importlib.resources import files


def lines_of(name: str) -> list[str]:
    """The rows of ``data/<name>.txt``, without remarks and column names."""
    path = files("budgetdisclosure.classification") / "data" / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").split("\n")
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
    path = files("budgetdisclosure.classification") / "data" / "functional.txt"
    for line in path.read_text(encoding="utf-8").split("\n", 8):
        if line.startswith("# version:"):
            return line.partition(":")[2].strip()
    return ""
