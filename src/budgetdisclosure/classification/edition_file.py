"""Reading an edition of the classification from a file of a user."""

import csv
from pathlib import Path

from attrs import frozen

from budgetdisclosure.errors import EncodingError, LimitError, ReadError

from .codes import digits_of
from .kinds import FundKind
from .names import LONGEST
from .when import LATEST, end_key, start_key

MAX_BYTES = 20_000_000
_COLUMNS = {
    "code": "code", "科目编码": "code", "编码": "code",
    "name": "name", "科目名称": "name", "名称": "name",
    "since": "since", "until": "until", "fund": "fund",
}  # fmt: skip


@frozen
class EditionRow:
    """A row of an edition, with its line for messages."""

    digits: str
    name: str
    start: int | None
    end: int | None
    fund: FundKind | None
    line: int


@frozen
class EditionFile:
    """What a file holds: its version, the years it speaks for, its rows."""

    version: str
    first_year: int | None
    last_year: int | None
    rows: tuple[EditionRow, ...]


def read_edition(path: str | Path) -> EditionFile:
    """Read a UTF-8 text of tab- or comma-separated columns with a head.

    Lines with ``#`` come first; ``# version: …`` names the edition, ``# years: 2027`` or
    ``# years: 2024-2027`` says for which years it is certain. Columns: ``code`` and ``name``
    (or 科目编码, 科目名称), and if wanted ``since``, ``until`` (``YYYY`` or ``YYYY-MM-DD``) and
    ``fund``.

    Raises:
        ReadError: no such file, no rows, an unknown column, or a row that cannot be used.
        EncodingError: not UTF-8.
        LimitError: over 20 MB.
    """
    file = Path(path)
    lines = _text(file).splitlines()
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    remarks = dict(_remark(line) for line in lines[:head])
    first, last = _years(file, remarks.get("years", ""))
    body = lines[head:]
    if not body:
        raise ReadError("errors.empty", file=file.name)
    delimiter = "\t" if "\t" in body[0] else ","
    table = csv.reader(body, delimiter=delimiter)
    columns = [_column(file, word) for word in next(table)]
    _need(file, columns)
    rows = tuple(
        _row(
            file,
            dict(zip(columns, cells, strict=False)),
            head + table.line_num,
            len(columns) < len(cells),
        )
        for cells in table
        if any(cell.strip() for cell in cells)
    )
    if not rows:
        raise ReadError("errors.empty", file=file.name)
    return EditionFile(remarks.get("version") or file.stem, first, last, rows)


def _text(file: Path) -> str:
    if not file.is_file():
        raise ReadError("errors.missing_file", file=str(file))
    size = file.stat().st_size
    if size > MAX_BYTES:
        raise LimitError("errors.limit", file=file.name, what="bytes", value=size, limit=MAX_BYTES)
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise EncodingError(
            "errors.encoding", file=file.name, encodings="UTF-8", offset=error.start
        ) from None


def _remark(line: str) -> tuple[str, str]:
    key, _, value = line.lstrip("# ").partition(":")
    return key.strip().lower(), value.strip()


def _years(file: Path, text: str) -> tuple[int | None, int | None]:
    if not text:
        return None, None
    first, _, last = text.partition("-")
    if not (first.isdecimal() and (last or first).isdecimal()):
        raise ReadError("classification.edition_years", file=file.name, value=text)
    return int(first), int(last or first)


def _column(file: Path, word: str) -> str:
    column = _COLUMNS.get(word.strip().lower())
    if column is None:
        known = ", ".join(_COLUMNS)
        raise ReadError("classification.edition_column", file=file.name, value=word, known=known)
    return column


def _need(file: Path, columns: list[str]) -> None:
    for column in ("code", "name"):
        if columns.count(column) != 1:
            raise ReadError("classification.edition_needs", file=file.name, value=column)


def _row(file: Path, cells: dict[str, str], line: int, surplus: bool) -> EditionRow:
    cells = {key: cell.strip() for key, cell in cells.items()}
    digits, name = digits_of(cells.get("code", "")), cells.get("name", "")
    if surplus or len(digits) not in (3, 5, 7) or digits[0] not in "1235":
        raise _refused(file, line, cells.get("code", ""))
    if not name or len(name) > LONGEST:
        raise _refused(file, line, name[:LONGEST])
    since, until, fund = (cells.get(key, "") for key in ("since", "until", "fund"))
    try:
        start, end = start_key(since), end_key(until)
        kind = FundKind(fund) if fund else None
    except ValueError:
        raise _refused(file, line, " ".join((since, until, fund))) from None
    if start > end:
        raise _refused(file, line, f"{since} > {until}")
    return EditionRow(
        digits, name, start if since else None, end if end != LATEST else None, kind, line
    )


def _refused(file: Path, line: int, value: str) -> ReadError:
    return ReadError("classification.edition_row", file=file.name, line=line, value=value)
