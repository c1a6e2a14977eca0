"""Letters of one text object, which is asked about as a whole, are still placed one by one."""

from .drawing import Page
from .reading import notes, read, texts


def _code(text: str) -> str:
    return f"<{text.encode('utf-16-be').hex()}>"


def test_letters_of_a_slanted_object_stand_on_lines_of_their_own() -> None:
    """Each letter of 60 points stands 42 points above the one before it."""
    page = Page().turned_text((0.7071, 0.7071, -0.7071, 0.7071, 100, 600), "甲乙丙", 60)
    assert texts(read(page.text(245, 684.852, "丁", 60)))[0] == "丙丁"


def test_a_gap_within_an_object_does_not_hide_that_its_end_is_clipped() -> None:
    page = Page().clipped(50, 690, 400, 30)
    page.used.update("本年支出合计")
    page.op(f"BT /F2 12 Tf 1 0 0 1 100 700 Tm [{_code('本年支出')} -30000 {_code('合计')}] TJ ET")
    document = read(page.end())
    assert texts(document) == ["本年支出"]
    assert notes(document, "hidden") == ["pdf.clipped"]


def test_letters_of_an_object_that_differ_in_height_stand_on_one_line() -> None:
    page = Page().text(100, 700, "合计").text(124, 700, "12.50", 14).text(159, 700, "万元")
    assert texts(read(page)) == ["合计12.50万元"]
