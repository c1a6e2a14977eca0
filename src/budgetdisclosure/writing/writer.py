"""Writing a report to a file, by suffix."""

from collections.abc import Callable
from inspect import signature
from os import PathLike
from pathlib import Path

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.model import FinalAccounts
from budgetdisclosure.model.json import dumps

from .markdown import to_markdown
from .narrative import to_text

_WRITERS: dict[str, Callable[..., str]] = {
    ".txt": to_text,
    ".md": to_markdown,
    ".json": dumps,
}


def write(report: FinalAccounts, path: str | PathLike[str], **options: object) -> str:
    """Write ``report`` to ``path``, in the format that its suffix names; returns what was written.

    A bare suffix (``".json"``) writes no file. ``options`` are those of the format: ``style``,
    ``decimals``, ``lossy`` for narrative, ``personal`` for all.

    Raises:
        ConfigError: a suffix that is not written, or an option that the format does not have.
        ModelError: the report states what the format cannot hold.

    >>> write(FinalAccounts(year=2023), ".json").splitlines()[1:3]
    ['  "kind": "final_accounts",', '  "year": 2023']
    """
    target = str(path)
    bare = target in _WRITERS
    suffix = target if bare else Path(path).suffix.lower()
    if suffix not in _WRITERS:
        expected = ", ".join(_WRITERS)
        raise ConfigError(
            "errors.config", option="write", value=suffix or target, expected=expected
        )
    known = list(signature(_WRITERS[suffix]).parameters)[1:]
    for name in options:
        if name not in known:
            expected = f"{suffix}: {', '.join(known)}"
            raise ConfigError("errors.config", option="write", value=name, expected=expected)
    text = _WRITERS[suffix](report, **options)
    if not bare:
        Path(path).write_text(text, encoding="utf-8", newline="\n")
    return text
