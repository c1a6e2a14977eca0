"""Plain text in UTF-8, UTF-16 or GB18030."""

from budgetdisclosure.errors import EncodingError, LimitError, ReadError
from budgetdisclosure.source import Block, Document, Segment

from .annotated import leave_out_spoken
from .barred import find_barred
from .flattened import split_flattened
from .limits import Limits
from .lost_breaks import close_breaks
from .source_bytes import SourceBytes
from .text_grids import find_grids
from .wrapped import join_wrapped

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(source: SourceBytes) -> str:
    """The text of ``source``; CRLF and CR are read as LF, an opening BOM is dropped.

    Raises:
        EncodingError: it is in none of the encodings.
        ReadError: it is no text at all.
    """
    content = source.content
    file = source.name or "-"
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return _lines(_decode(content, encoding, file))
    if _is_wide(content):
        encoding = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
        return _lines(_decode(content, encoding, file))
    if b"\0" in content[:4096]:
        raise _no_text(file)
    try:
        return _lines(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _lines(_decode(content, "gb18030", file, error.start))


def _decode(content: bytes, encoding: str, file: str, first_bad: int = 0) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        offset = max(first_bad, error.start)
        names = "UTF-8, GB18030, UTF-16"
        raise EncodingError("errors.encoding", file=file, offset=offset, encodings=names) from error
    if sum(c < " " and c not in "\t\n\r\f\v" for c in text[:4096]) > len(text[:4096]) // 20:
        raise _no_text(file)
    return text


def _no_text(file: str) -> ReadError:
    from .formats.format import suffixes  # noqa: PLC0415 - text is one of the formats

    known = ", ".join(sorted(suffix.lstrip(".") for suffix in suffixes()))
    return ReadError("errors.not_text", file=file, formats=known)


def _is_wide(content: bytes) -> bool:
    """UTF-16 without a mark: line feeds and digits have a zero byte beside them."""
    head = content[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    many, few = max(even, odd), min(even, odd)
    return len(head) >= 8 and many * 20 > len(head) and few * 10 < many and b"\0\0" not in head


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_text(source: SourceBytes, limits: Limits) -> Document:
    """One block a line; offsets are those of the decoded text.

    Raises:
        LimitError: too many lines, or one that is too long.
        ReadError: as ``decode``.
    """
    text = decode(source)
    if not text.strip():
        raise ReadError("errors.empty", file=source.name or "-")
    lines = text.split("\n")
    file = source.name or "-"
    if len(lines) > limits.lines:
        raise LimitError(
            "errors.limit", file=file, what="lines", value=len(lines), limit=limits.lines
        )
    blocks = []
    start = 0
    for number, line in enumerate(lines, 1):
        if len(line) > limits.line_length:
            raise LimitError(
                "errors.limit",
                file=file,
                what=f"line {number}",
                value=len(line),
                limit=limits.line_length,
            )
        segment = Segment(start=start, line=number)
        blocks.append(Block(text=line, segments=(segment,), file=source.name or None))
        start += len(line) + 1
    marked, grids = find_barred(
        *find_grids(close_breaks(split_flattened(join_wrapped(leave_out_spoken(blocks)))))
    )
    return Document(files=(source.name,) if source.name else (), blocks=marked, grids=grids)
