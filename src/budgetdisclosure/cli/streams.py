"""Writing to consoles, pipes and files of any encoding."""

import codecs
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from budgetdisclosure.display import printable
from budgetdisclosure.errors import ConfigError

FAILED = 2
"""Exit status: a file could not be read or the call is wrong."""


def lenient(*streams: TextIO) -> None:
    """Make ``streams`` write an escape for what their encoding lacks, instead of failing."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def takes_all(stream: TextIO) -> bool:
    """Whether the encoding of ``stream`` has every character."""
    try:
        return codecs.lookup(stream.encoding or "ascii").name.startswith("utf")
    except LookupError:
        return False


def wants_colour(stream: TextIO) -> bool:
    """Whether ``stream`` is a terminal whose user does not refuse colour."""
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not refused


def tell(text: str) -> None:
    """Say something to the user beside the result."""
    print(printable(text, lines=True), file=sys.stderr)


def log_defect(name: str) -> None:
    """Put the error that is being handled, a defect of ours, in the log ``name``."""
    import logging  # noqa: PLC0415 - rarely needed

    logging.getLogger(name).debug("internal error", exc_info=True)


def put(text: str, output: str | None = None) -> None:
    """Write the result to standard output, or to the file ``output`` in UTF-8.

    Raises:
        ConfigError: the file cannot be written.
    """
    if output is None:
        sys.stdout.write(text)
        return
    with writing(output):
        Path(output).write_text(text, "utf-8", errors="backslashreplace", newline="\n")


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Turn what goes wrong in writing ``path`` into an error with a reason.

    Raises:
        ConfigError: the file cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error


def spare(output: str, sources: Iterable[str]) -> None:
    """Refuse to write over a file that is being read.

    Raises:
        ConfigError: ``output`` is one of ``sources``.
    """
    target = Path(output)
    for source in sources:
        if target.exists() and Path(source).exists() and target.samefile(source):
            raise _unusable(output, f"!= {source}")


def _unusable(path: str, reason: str) -> ConfigError:
    return ConfigError("errors.config", option="output", value=path, expected=reason)
