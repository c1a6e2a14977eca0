"""From a path, bytes or an open file to bytes with a name."""

from os import PathLike
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from attrs import frozen

from budgetdisclosure.errors import LimitError, ReadError

from .limits import Limits


@runtime_checkable
class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


Source = str | PathLike[str] | bytes | BinaryIO


@frozen
class SourceBytes:
    """The content of one file; ``name`` as given, empty for bare bytes."""

    name: str
    content: bytes

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case, with its dot."""
        return Path(self.name).suffix.lower()


def load(source: Source, limits: Limits) -> SourceBytes:
    """The bytes of ``source``: a path (never content), bytes (content), or a binary file.

    Raises:
        ReadError: no such file, a folder, unreadable, or empty.
        LimitError: more bytes than allowed.
    """
    if isinstance(source, bytes):
        return _checked("", source, limits)
    if isinstance(source, _Readable):
        content = source.read(limits.bytes + 1)
        return _checked(str(getattr(source, "name", "")), content, limits)
    path = Path(source)
    name = str(source)
    if path.is_dir():
        raise ReadError("errors.directory", file=name)
    try:
        size = path.stat().st_size
        if size > limits.bytes:
            raise _too_large(name, size, limits)
        content = path.read_bytes()
    except FileNotFoundError:
        raise ReadError("errors.missing_file", file=name) from None
    except (OSError, ValueError) as error:
        raise ReadError("errors.unreadable", file=name, reason=error) from error
    return _checked(name, content, limits)


def _checked(name: str, content: bytes, limits: Limits) -> SourceBytes:
    if len(content) > limits.bytes:
        raise _too_large(name, len(content), limits)
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise ReadError("errors.empty", file=name or "-")
    return SourceBytes(name, content)


def _too_large(name: str, size: int, limits: Limits) -> LimitError:
    return LimitError(
        "errors.limit", file=name or "-", what="bytes", value=size, limit=limits.bytes
    )
