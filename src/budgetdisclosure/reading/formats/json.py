"""The report as JSON, as it is written by this library."""

from budgetdisclosure.errors import ModelError, ReadError
from budgetdisclosure.model import FinalAccounts
from budgetdisclosure.reading.limits import Limits
from budgetdisclosure.reading.progress import Progress
from budgetdisclosure.reading.source_bytes import SourceBytes
from budgetdisclosure.reading.text import decode

from .format import Format


def _fits(source: SourceBytes) -> bool:
    return source.suffix == ".json" or source.content.lstrip()[:1] == b"{"


def _read(source: SourceBytes, _limits: Limits, _progress: Progress) -> FinalAccounts:
    from budgetdisclosure.model.json import loads  # noqa: PLC0415 - cattrs only where needed

    try:
        return loads(decode(source))
    except ModelError as error:
        name = source.name or "-"
        raise ReadError("errors.unreadable", file=name, reason=error) from error


FORMAT = Format(name="json", suffixes=(".json",), fits=_fits, read=_read, order=20)
