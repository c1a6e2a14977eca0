"""A PDF as a document."""

from budgetdisclosure.messages import Message
from budgetdisclosure.reading.layout import PageContent, Sheet, assemble, lay_out
from budgetdisclosure.reading.progress import Progress, unwatched
from budgetdisclosure.source import Document, Note, Page, Place

from .budget import Budget
from .guard import PDFIUM
from .layers import may_have_layers
from .notes import cut_note, hidden_notes, letter_notes, page_note
from .ocr import Ocr, PageImage, letters_of
from .opening import opened
from .page import PageReading, page_image, read_page


def read(
    data: bytes,
    file: str | None,
    budget: Budget,
    ocr: Ocr | None,
    progress: Progress = unwatched,
) -> Document:
    """Read page by page; the file and each page are closed as soon as they are read."""
    pages: list[PageContent] = []
    notes: list[Note] = []
    with opened(data, file or "PDF", budget) as (document, count):
        layers = may_have_layers(data)
        for index in range(count):
            if budget.spent():
                message = Message.of("pdf.time", first=index + 1, last=count)
                notes.append(Note("unread", message, Place(file=file, page=index + 1)))
                break
            with PDFIUM:
                reading = read_page(document, index, budget, layers=layers)
                image = page_image(document, index) if _wants_ocr(reading, ocr) else None
            content, said = _taken(reading, index + 1, file)
            if image is not None and ocr is not None:
                content, said = _recognised(content, image, ocr, file)
            pages.append(content)
            notes += said
            progress(index + 1, count)
    notes += cut_note(data, pages, file)
    blocks, grids = assemble(pages, file)
    return Document(
        files=() if file is None else (file,),
        blocks=blocks,
        grids=grids,
        notes=tuple(notes),
        pages=tuple(
            Page(number=page.number, width=page.width, height=page.height, kind=page.kind)
            for page in pages
        ),
    )


def _wants_ocr(reading: PageReading | None, ocr: Ocr | None) -> bool:
    return ocr is not None and reading is not None and reading.content.kind == "scanned"


def _taken(
    reading: PageReading | None, number: int, file: str | None
) -> tuple[PageContent, list[Note]]:
    place = Place(file=file, page=number)
    if reading is None:
        note = Note("unread", Message.of("pdf.broken_page", page=number), place)
        return PageContent(number=number, width=0.0, height=0.0, kind="blank"), [note]
    notes = [
        *page_note(reading.content, file),
        *hidden_notes(reading.hidden, number, file),
        *letter_notes(reading.content, file),
    ]
    if reading.recognised:
        notes.append(_recognition(number, file))
    if not reading.complete:
        notes.append(Note("unread", Message.of("pdf.too_much", page=number), place))
    return reading.content, notes


def _recognised(
    content: PageContent, image: PageImage, ocr: Ocr, file: str | None
) -> tuple[PageContent, list[Note]]:
    sheet = Sheet(
        number=content.number,
        width=content.width,
        height=content.height,
        letters=letters_of(ocr(image), image.scale),
    )
    return lay_out(sheet), [_recognition(content.number, file)]


def _recognition(number: int, file: str | None) -> Note:
    message = Message.of("pdf.recognised", page=number)
    return Note("info", message, Place(file=file, page=number))
