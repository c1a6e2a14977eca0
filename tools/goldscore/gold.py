"""Gold files: loading them, and leaving out what is not to be scored."""

import json
from collections.abc import Callable
from pathlib import Path

from attrs import evolve

from .records import Entry, Gold, Spot


def load(path: Path) -> Gold:
    """The gold file at ``path``; its documents stand one folder above it.

    What the document shows only as a picture is left out: no text reader can find it.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    folder = path.parent.parent
    return Gold(
        name=path.stem,
        kind=data.get("kind", ""),
        files=tuple(str(folder / name) for name in data["files"]),
        **{
            part: tuple(entry for entry in data.get(part, ()) if not entry.get("image_only"))
            for part in ("figures", "statements", "findings", "non_findings", "table_rows")
        },
    )


def spot(entry: Entry) -> Spot:
    """Where a gold entry stands."""
    place = entry["place"]
    return Spot(
        file=place.get("file"),
        page=place.get("page"),
        line=place.get("line"),
        last_line=place.get("line_end"),
        column=place.get("col"),
        end=place.get("end"),
        quote=entry.get("quote") or "",
    )


def text(entry: Entry, key: str) -> str:
    """A gold value as text; null is empty."""
    value = entry.get(key)
    return "" if value is None else str(value)


def restricted(gold: Gold, inside: Callable[[Spot], bool]) -> Gold:
    """The gold entries whose place is ``inside``."""

    def kept(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(entry for entry in entries if inside(spot(entry)))

    return evolve(
        gold,
        figures=kept(gold.figures),
        statements=kept(gold.statements),
        findings=kept(gold.findings),
        non_findings=kept(gold.non_findings),
        table_rows=kept(gold.table_rows),
    )
