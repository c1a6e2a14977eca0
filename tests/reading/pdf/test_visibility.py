"""Text that is not displayed is not read, and is not lost either."""

import pytest

from budgetdisclosure.source import Document

from .drawing import Page
from .reading import notes, read, rows, texts


def _hidden(document: Document) -> dict[str, str]:
    return {
        note.message.key: note.place.quote
        for note in document.notes
        if note.kind == "hidden" and note.place is not None
    }


@pytest.mark.parametrize("share", [3, 5, 8])
def test_6_letters_cut_by_the_page_end_join_once(share: int) -> None:
    """Of 12 points of height about ``share`` are seen on the first page, the rest on the next."""
    xs = [100.0, 300.0, 500.0]
    first, second = Page().grid(xs, [760.0, 800.0]), Page()
    for x in xs:
        first.line(x, 60, x, 760)
        second.line(x, 700, x, 785)
    first.text(105, 780, "项目").text(305, 780, "金额").clipped(0, 70 - share, 595, 777)
    first.text(105, 600, "办公设备").text(305, 60, "167.900000").end()
    second.line(100, 700, 500, 700).clipped(0, 0, 595, 785 - share)
    second.text(305, 775, "167.900000").text(105, 760, "购置类").end()
    (grid,) = read(first, second).grids
    assert rows(grid) == [["项目", "金额"], ["办公设备购置类", "167.900000"]]


def test_7_text_outside_the_page_is_left_out_and_noted() -> None:
    page = Page().text(100, 700, "支出12.50万元").text(100, -40, "支出99.00万元")
    document = read(page)
    assert texts(document) == ["支出12.50万元"]
    assert _hidden(document) == {"pdf.outside": "支出99.00万元"}


def test_8_text_wholly_clipped_is_left_out_of_cells_too() -> None:
    page = Page().grid([100.0, 300.0, 500.0], [600.0, 700.0]).clipped(50, 640, 500, 100)
    page.text(305, 680, "0.00").text(305, 610, "设").end()
    document = read(page)
    assert rows(document.grids[0]) == [["", "0.00"]]
    assert _hidden(document) == {"pdf.clipped": "设"}


def test_9_a_label_that_runs_under_the_next_cell_stays_in_its_own() -> None:
    page = Page().grid([100.0, 180.0, 300.0], [700.0, 720.0])
    page.clipped(100, 700, 80, 20).text(102, 705, "对个人和家庭的补助").end()
    page.clipped(180, 700, 120, 20).text(184, 705, "4.82").end()
    assert rows(read(page).grids[0]) == [["对个人和家庭的补助", "4.82"]]


def test_9_also_on_a_turned_page() -> None:
    """A page of 595 by 842 turned clockwise: what is displayed at x stands at y = x."""
    page = Page(rotate=90)
    for x in (100.0, 180.0, 300.0):
        page.line(295, x, 315, x)
    for y in (295.0, 315.0):
        page.line(y, 100, y, 300)
    page.clipped(295, 100, 20, 80).turned_text((0, 1, -1, 0, 310, 102), "对个人和家庭的补助").end()
    page.clipped(295, 180, 20, 120).turned_text((0, 1, -1, 0, 310, 184), "4.82").end()
    assert rows(read(page).grids[0]) == [["对个人和家庭的补助", "4.82"]]


def test_10_a_clipped_neighbour_does_not_hide_a_visible_label() -> None:
    page = Page().clipped(0, 0, 100, 842).text(300, 500, "隐藏").end()
    page.text(100, 500, "基本支出，55.98%")
    document = read(page)
    assert texts(document) == ["基本支出，55.98%"]
    assert _hidden(document) == {"pdf.clipped": "隐藏"}


def test_11_text_under_an_opaque_picture_or_box_is_left_out() -> None:
    page = Page().text(100, 700, "旧标题").picture(90, 690, 200, 40).text(100, 700, "总表")
    page.text(100, 600, "旧数").colour(1).box_(90, 590, 100, 40).colour(0)
    document = read(page)
    assert texts(document) == ["总表"]
    assert _hidden(document) == {"pdf.covered": "旧标题\n旧数"}


def test_11_a_stamp_hides_nothing() -> None:
    document = read(Page().text(100, 700, "决算报表").picture(90, 690, 200, 40, alpha=80))
    assert texts(document) == ["决算报表"]
    assert notes(document, "hidden") == []


def test_11_a_box_in_a_form_hides_only_where_it_is_shown() -> None:
    inner = Page(300, 60).clipped(0, 0, 100, 60).colour(1).box_(0, 0, 300, 60).end().colour(0)
    page = Page().text(150, 700, "旧数").text(320, 700, "合计12.50").form(inner, 140, 680)
    document = read(page)
    assert texts(document) == ["合计12.50"]
    assert _hidden(document) == {"pdf.covered": "旧数"}


def test_11_a_box_painted_before_the_text_hides_nothing() -> None:
    page = Page()
    for x, text in ((100, "支出"), (124, "预算"), (148, "总额")):
        page.colour(1).box_(x - 2, 698, 40, 16).colour(0).text(x, 700, text)
    assert texts(read(page)) == ["支出预算总额"]


@pytest.mark.parametrize("step", [0.0, 0.3, 0.7])
def test_12_letters_struck_again_count_once(step: float) -> None:
    page = Page()
    for strike in range(9):
        for number in range(8):  # pdfium itself drops a strike that follows soon
            page.text(100 + 50 * number, 600 - 20 * strike, "别的")
        page.text(100 + strike * step / 3, 700, "序号12.00")
    document = read(page)
    assert texts(document)[0] == "序号12.00"
    assert notes(document, "hidden") == ["pdf.repeated"]


def test_12_equal_letters_side_by_side_both_count() -> None:
    assert texts(read(Page().text(100, 700, "人人11.00"))) == ["人人11.00"]


def test_invisible_letters_are_left_out() -> None:
    document = read(Page().text(100, 700, "可见").text(100, 600, "不可见", mode=3))
    assert texts(document) == ["可见"]
    assert _hidden(document) == {"pdf.invisible": "不可见"}


def test_letters_in_a_clipped_form_are_left_out() -> None:
    inner = Page(200, 50).text(10, 10, "在内").text(10, 100, "在外")
    assert texts(read(Page().form(inner, 100, 500))) == ["在内"]


def test_32_text_in_a_layer_that_is_off_is_left_out_and_noted() -> None:
    page = Page().text(100, 700, "支出12.50万元")
    page.layer("old", shown=False).text(100, 660, "支出99.00万元").end_layer()
    page.layer("new", shown=True).text(100, 620, "收入12.50万元").end_layer()
    document = read(page)
    assert texts(document) == ["支出12.50万元", "收入12.50万元"]
    assert _hidden(document) == {"pdf.layer": "支出99.00万元"}


def test_32_forms_and_rules_in_a_layer_that_is_off_are_left_out_too() -> None:
    inner = Page(width=300, height=100).text(5, 5, "99.00")
    page = Page().grid([100.0, 300.0, 500.0], [680.0, 700.0]).text(105, 685, "合计")
    page.text(305, 685, "12.50").layer("old", shown=False).line(200, 680, 200, 700)
    page.form(inner, 305, 685).end_layer()
    document = read(page)
    assert rows(document.grids[0]) == [["合计", "12.50"]]
    assert _hidden(document) == {"pdf.layer": "99.00"}
