"""Writing to consoles, pipes and files of any encoding."""

import codecs
import os
import sys
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


def put(text: str, output: str | None = None) -> None:
    """Write the result to standard output, or to the file ``output`` in UTF-8.

    Raises:
        ConfigError: the file cannot be written.
    """
    if output is None:
        sys.stdout.write(text)
        return
    try:
        Path(output).write_text(text, "utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigError(
            "errors.config", option="--output", value=output, expected=reason
        ) from error
