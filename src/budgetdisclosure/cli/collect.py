"""From the arguments of a call to the files that they mean."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import frozen

from budgetdisclosure.messages import Message
from budgetdisclosure.reading.formats.format import suffixes
from budgetdisclosure.source import Note, Place

STDIN = "-"


@frozen
class Collected:
    """Files in the order of the call, those passed over with the reason, folders without files."""

    files: tuple[str, ...] = ()
    skipped: tuple[Note, ...] = ()
    empty: tuple[str, ...] = ()


def collect(arguments: Sequence[str]) -> Collected:
    """Each file once; a folder stands for all files below it that can be read, sorted.

    Lock files of office programs (``~$…``), hidden files and other formats are passed over.
    """
    files: dict[str, None] = {}
    skipped: list[Note] = []
    empty: list[str] = []
    for argument in arguments:
        if argument == STDIN or not Path(argument).is_dir():
            files[argument] = None
            continue
        found = 0
        for path, reason in _below(argument):
            if reason is None:
                files[path] = None
                found += 1
            else:
                skipped.append(Note("skipped", Message.of(reason), Place(file=path)))
        if not found:
            empty.append(argument)
    return Collected(tuple(files), tuple(skipped), tuple(empty))


def _below(folder: str) -> Iterator[tuple[str, str | None]]:
    """The files below ``folder``, each with the reason to pass it over, if there is one."""
    for place, folders, names in os.walk(folder):
        hidden = sorted(name for name in folders if name.startswith("."))
        folders[:] = sorted(set(folders) - set(hidden))
        for name in sorted((*names, *hidden)):
            yield os.path.join(place, name), _reason(name)


def _reason(name: str) -> str | None:
    if name.startswith("~$"):
        return "cli.skipped.lock"
    if name.startswith("."):
        return "cli.skipped.hidden"
    if Path(name).suffix.lower() not in suffixes():
        return "cli.skipped.format"
    return None
