"""Reading: from a file or several to what they say."""

from collections.abc import Sequence
from itertools import accumulate

from attrs import evolve

from budgetdisclosure.errors import ReadError
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Disclosure, FinalAccounts
from budgetdisclosure.source import Document, Note

from .broken_numbers import broken_numbers
from .build import build_report
from .coverage import count_coverage
from .fiscal_totals import tell_all_budgets
from .formats.format import format_of
from .grand_totals import correct_grand_totals
from .headings import find_headings
from .identity import Identification, identify, money_unit
from .limits import Limits
from .lists import listed_drafts
from .loose_cells import loose_note
from .narrative import Narrative
from .progress import Progress, unwatched
from .prose.reading import read_prose
from .run_together import with_staff_tables
from .source_bytes import Source, load
from .summaries import read_summaries
from .table_reading import cells_of, understand_tables
from .tables.made import Setting
from .totals_of_year import tell_years


def read(
    source: Source | Sequence[Source],
    *,
    limits: Limits | None = None,
    progress: Progress = unwatched,
) -> Disclosure:
    """Read a disclosure.

    ``source`` is a path (never content), bytes (content) or a binary file; a list of them is one
    disclosure in several files. ``progress`` is called after each page of a file that has pages,
    with the pages read and the pages in all.

    Raises:
        ReadError: missing, empty, a folder, not a format that is read.
        EncodingError: a text in no known encoding.
        LimitError: over one of ``limits``.

    >>> disclosure = read("2023年度本年支出合计100.00万元，其中：基本支出40.00万元，占支出合计的40.00%。".encode())
    >>> [s.path for s in disclosure.statements]
    ['narrative.text.1', 'narrative.text.2', 'narrative.text.3']
    """
    bounds = limits or Limits()
    sources: Sequence[Source] = source if isinstance(source, list | tuple) else [source]  # type: ignore[list-item]
    if not sources:
        raise ReadError("errors.empty", file="-")
    found = [_read(one, bounds, progress) for one in sources]
    documents = [one for one in found if isinstance(one, Document)]
    if not documents:
        return _of_report(found[0], sources[0])
    return understand(_joined(documents))


def _read(source: Source, limits: Limits, progress: Progress) -> Document | FinalAccounts:
    loaded = load(source, limits)
    return format_of(loaded).read(loaded, limits, progress)


def _of_report(report: Document | FinalAccounts, source: Source) -> Disclosure:
    """A disclosure that is nothing but its report."""
    assert isinstance(report, FinalAccounts)
    files = () if isinstance(source, bytes) or hasattr(source, "read") else (str(source),)
    return Disclosure(files=files, kind=report.kind, report=report)


def _joined(documents: Sequence[Document]) -> Document:
    if len(documents) == 1:
        return documents[0]
    offsets = list(accumulate((len(d.blocks) for d in documents[:-1]), initial=0))
    return Document(
        files=tuple(file for d in documents for file in d.files),
        blocks=tuple(block for d in documents for block in d.blocks),
        grids=tuple(
            evolve(grid, before=grid.before + offset)
            for d, offset in zip(documents, offsets, strict=True)
            for grid in d.grids
        ),
        notes=tuple(note for d in documents for note in d.notes),
        pages=tuple(page for d in documents for page in d.pages),
    )


def understand(document: Document) -> Disclosure:
    """What a document says: sections, statements, the typed report."""
    found = identify(document)
    document, staff = with_staff_tables(document)
    headings = find_headings(document.blocks)
    by_block = {heading.block: heading for heading in headings}
    listed, names = listed_drafts(document.blocks, by_block)
    final = found.kind == "final_accounts"
    setting = Setting(year=found.year, body=found.printed) if final else None
    tables, more, odd = understand_tables(document, headings, setting)
    in_tables = frozenset(
        cell.place.start for cell in cells_of(tables) if cell.place.start is not None
    )
    budget = found.kind == "budget"
    summaries = read_summaries(document.blocks, by_block)
    drafts = {} if budget else listed | summaries.drafts
    narrative = Narrative(found.year, by_block, drafts, accounts=not budget)
    said = narrative.read(document.blocks, in_tables)
    statements = tell_years(correct_grand_totals(tuple(tell_all_budgets(said)), tables))
    more |= read_prose(document.blocks, headings, found.year)
    more |= {"year": found.year, "money_unit": money_unit(statements, document.blocks)}
    if found.unit:
        more |= {"unit.name": found.unit, "unit.scope": found.scope}
    for root, parts in names.items():
        more.update({f"{root}.{n}.name": name for n, name in enumerate(parts, 1)})
    if not budget:
        more |= summaries.values
    return Disclosure(
        files=document.files,
        document=document,
        kind=found.kind,
        headings=headings,
        statements=statements,
        tables=tables,
        report=build_report(statements, tables, more),
        notes=(
            *document.notes,
            *_told(found),
            *odd,
            *staff,
            *broken_numbers(document.blocks),
            *loose_note(document),
        ),
        coverage=count_coverage(document, statements, tables),
    )


def _told(found: Identification) -> tuple[Note, ...]:
    """What could not be found out, and what is not read into accounts."""
    notes = [
        Note("info", Message.of(f"reading.no_{name}"))
        for name, value in (("unit", found.unit), ("year", found.year), ("kind", found.kind))
        if value is None
    ]
    if found.kind == "budget":
        notes.append(Note("unread", Message.of("reading.budget")))
    return tuple(notes)
