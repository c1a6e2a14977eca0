"""Bad input gives a clear error, or a partial reading that says what is missing."""

import pickle
import re
import sys
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetdisclosure.errors import LimitError, MissingExtra, ReadError
from budgetdisclosure.messages import LANGUAGES, has_text
from budgetdisclosure.reading.layout import Line
from budgetdisclosure.reading.pdf import read_pdf
from budgetdisclosure.reading.pdf.budget import Budget
from budgetdisclosure.reading.pdf.page import read_page
from budgetdisclosure.source import Place

from .drawing import Page, pdf
from .reading import notes, texts

GOOD = pdf(Page().grid([100, 200, 300], [700, 720]).text(105, 705, "合计").text(205, 705, "1.00"))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "html"),
        (b"\xef\xbb\xbf\n<html>", "html"),
        (b"PK\x03\x04", "not_pdf"),
        (b"dummy pdf content", "not_pdf"),
        (b"%PDF-1.7\n", "damaged"),
        (GOOD[: len(GOOD) // 3], "damaged"),
    ],
)
def test_what_is_no_whole_pdf_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_pdf(data, "a.pdf")
    assert caught.value.code == code
    assert caught.value.message.arguments["file"] == "a.pdf"
    assert all(has_text(caught.value.message.key, language) for language in LANGUAGES)
    assert "a.pdf" in str(caught.value)


def test_a_file_without_its_end_mark_says_which_pages_are_blank() -> None:
    whole = pdf(Page().text(100, 700, "支出12.50万元"), Page())
    assert notes(read_pdf(whole, "a.pdf"), "unread") == []
    document = read_pdf(whole[: whole.index(b"startxref")], "a.pdf")
    assert texts(document) == ["支出12.50万元"]
    (note,) = [note for note in document.notes if note.message.key == "pdf.cut_off"]
    assert note.message.arguments["pages"] == "2"


def test_an_encrypted_file_is_refused() -> None:
    start = GOOD.index(b"trailer")
    key = b" /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
    key += b"/O <" + b"5a" * 32 + b"> /U <" + b"a5" * 32 + b"> >> >>"
    trailer = GOOD[start:].replace(b" >>", key, 1)
    with pytest.raises(ReadError) as caught:
        read_pdf(GOOD[:start] + trailer, "a.pdf")
    assert caught.value.code == "encrypted"


def test_a_file_without_pages_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        read_pdf(pdf(), "a.pdf")
    assert caught.value.code == "no_pages"


def test_too_many_pages_are_refused() -> None:
    many = pdf(*[Page() for _ in range(10_001)])
    with pytest.raises(LimitError) as caught:
        read_pdf(many, "a.pdf")
    assert caught.value.message.arguments == {"file": "a.pdf", "pages": "10001", "limit": "10000"}
    with pytest.raises(LimitError):
        read_pdf(pdf(Page(), Page()), max_pages=1)


def test_ten_thousand_pages_are_read() -> None:
    document = read_pdf(pdf(*[Page().text(60, 700, "甲") for _ in range(10_000)]))
    assert len(document.pages) == 10_000
    assert len(document.blocks) == 10_000


def test_pages_not_reached_in_time_are_said() -> None:
    document = read_pdf(pdf(Page().text(60, 700, "甲"), Page()), max_seconds=-1)
    assert document.pages == ()
    (note,) = document.notes
    assert (note.kind, note.message.key) == ("unread", "pdf.time")
    assert note.message.arguments == {"first": "1", "last": "2"}


def test_a_page_of_a_million_objects_is_read_in_part() -> None:
    page = Page().text(60, 700, "甲")
    page.content.append("0 0 1 1 re f\n" * 1_000_000)
    data = pdf(page, Page().text(60, 700, "乙"))
    start = time.monotonic()
    document = read_pdf(data)
    assert time.monotonic() - start < 30
    assert notes(document, "unread") == ["pdf.too_much"]
    assert "乙" in texts(document)


def test_a_page_that_is_missing_is_said() -> None:
    whole = pdf(*[Page().text(60, 700, text) for text in ("甲。", "乙。", "丙。")])
    at = [found.start() for found in re.finditer(rb"\n\d+ 0 obj\n<< /Type /Page ", whole)][1]
    document = read_pdf(whole[:at] + whole[at:].replace(b"/Type /Page ", b"/Type /Pogo ", 1))
    assert notes(document, "unread") == ["pdf.broken_page"]
    assert (document.notes[0].place or Place()).page == 2
    assert texts(document) == ["甲。", "丙。"]
    assert len(document.pages) == 3


def test_many_letters_are_read_in_part() -> None:
    document = read_pdf(pdf(Page().text(0, 700, "甲乙丙丁" * 20, 4)), max_objects=50)
    assert "pdf.too_much" in notes(document, "unread")
    assert sum(len(text) for text in texts(document)) == 50


def test_a_page_that_takes_too_long_is_read_in_part() -> None:
    page = Page()
    for n in range(3000):
        page.text(20 + n % 50 * 11, 800 - n // 50 * 12, "甲", 5)
    document = pypdfium2.PdfDocument(pdf(page))
    for seconds, whole in ((60.0, True), (-1.0, False)):
        reading = read_page(document, 0, Budget(seconds=seconds))
        assert reading is not None
        assert reading.complete == whole
        letters = sum(len(i.text) for i in reading.content.items if isinstance(i, Line))
        assert (letters >= 3000) == whole
    document.close()


def test_forms_in_forms_end() -> None:
    page = Page().text(60, 700, "底")
    for _ in range(40):
        page = Page().form(page).text(60, 600, "层")
    document = read_pdf(pdf(page))
    assert notes(document, "unread") == ["pdf.too_much"]


def test_cyclic_forms_end() -> None:
    data = pdf(Page().text(60, 700, "甲").form(Page(100, 100).text(10, 10, "乙")))
    head, _, tail = data.partition(b"/Subtype /Form")
    number = head.rpartition(b" 0 obj")[0].rpartition(b"\n")[2]
    cyclic = (
        head
        + b"/Subtype /Form"
        + tail.replace(b"/XObject <<  >>", b"/XObject << /X1 " + number + b" 0 R >>", 1)
    )
    document = read_pdf(cyclic.replace(b"/X1 Do", b"/X1 Do"))
    assert "甲" in "".join(texts(document))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=40))
def test_damaged_bytes_give_our_error_or_a_document(at: int, noise: bytes) -> None:
    data = GOOD[:at] + noise + GOOD[at + len(noise) :]
    try:
        document = read_pdf(data)
    except ReadError:
        return
    assert pickle.loads(pickle.dumps(document)) == document


def test_a_document_can_be_pickled_and_holds_its_boxes() -> None:
    document = read_pdf(pdf(Page().text(60, 700, "合计12.50")), "a.pdf")
    copy = pickle.loads(pickle.dumps(document))
    assert copy == document
    assert copy.blocks[0].place(2, 7).box == document.blocks[0].place(2, 7).box is not None


def test_the_same_bytes_give_the_same_document() -> None:
    assert pickle.dumps(read_pdf(GOOD)) == pickle.dumps(read_pdf(GOOD))


def test_threads_take_turns() -> None:
    expected = read_pdf(GOOD)
    with ThreadPoolExecutor(4) as pool:
        assert all(document == expected for document in pool.map(read_pdf, [GOOD] * 40))


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtra) as caught:
        read_pdf(GOOD)
    assert "budgetdisclosure[pdf]" in str(caught.value)


def test_pages_are_not_kept_open() -> None:
    page = Page()
    for n in range(40):
        page.text(40, 800 - 19 * n, "一般公共预算财政拨款支出" * 3)
    data = pdf(*[page] * 60)
    read_pdf(data)
    tracemalloc.start()
    document = read_pdf(data)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    letters = sum(len(block.text) for block in document.blocks)
    assert held / letters < 40
