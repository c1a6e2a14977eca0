"""Tables and sentences that go on over the end of a page."""

from .drawing import Page
from .reading import read, rows, texts

XS = [100.0, 200.0, 300.0, 400.0]


def _table(page: Page, top: float, *content: tuple[str, ...], xs: list[float] = XS) -> Page:
    """A closed grid of rows of 20 points from ``top`` down; None is not drawn."""
    ys = [top - 20 * i for i in range(len(content) + 1)]
    page.grid(xs, ys)
    for y, row in zip(ys, content, strict=False):
        for x, text in zip(xs, row, strict=False):
            page.text(x + 3, y - 15, text, 10)
    return page


HEAD = ("科目", "合计", "基本支出")
DATA = [(f"科目{n}", f"{n}.10", f"{n}.20") for n in range(30)]


def test_28_a_repeated_head_is_dropped() -> None:
    first = _table(Page().text(200, 800, "支出决算表"), 780, HEAD, *DATA)
    second = _table(Page().text(200, 800, "支出决算表"), 780, HEAD, ("科目30", "1.10", "1.20"))
    document = read(first, second)
    (grid,) = document.grids
    assert rows(grid) == [list(row) for row in (HEAD, *DATA, ("科目30", "1.10", "1.20"))]
    assert [cell.page for cell in grid.cells if cell.text == "科目30"] == [2]
    assert texts(document) == ["支出决算表"]
    assert texts(document, "header") == ["支出决算表"]


def test_28_without_a_head_the_columns_tell() -> None:
    document = read(_table(Page(), 780, HEAD, *DATA), _table(Page(), 780, ("合计", "9.1", "9.2")))
    (grid,) = document.grids
    assert rows(grid)[-1] == ["合计", "9.1", "9.2"]


def test_28_a_blank_page_between_breaks_nothing() -> None:
    last = _table(Page(), 780, ("合计", "9.1", "9.2"))
    document = read(_table(Page(), 780, HEAD, *DATA), Page(), last)
    assert len(document.grids) == 1
    assert document.pages[1].kind == "blank"


def test_28_a_continuation_may_show_fewer_columns() -> None:
    last = _table(Page(), 780, ("合计", "9.2"), xs=[100.0, 300.0, 400.0])
    (grid,) = read(_table(Page(), 780, HEAD, *DATA), last).grids
    assert rows(grid)[-1] == ["合计", None, "9.2"]


def test_28_a_form_that_changes_columns_at_an_open_cell_goes_on() -> None:
    first, second = _table(Page(), 780, HEAD, *DATA), Page()
    first.line(100, 120, 100, 160).line(400, 120, 400, 160).text(103, 140, "年度总体", 10)
    for x in (100, 250, 400):
        second.line(x, 700, x, 760)
    second.line(100, 700, 400, 700).line(100, 740, 400, 740).line(100, 760, 400, 760)
    second.text(103, 745, "绩效指标", 10).text(253, 745, "9.10", 10)
    (grid,) = read(first, second).grids
    assert grid.cols == 4
    assert rows(grid)[-2][:3] == ["绩效指标", None, "9.10"]


def test_other_columns_make_another_table() -> None:
    other = _table(Page(), 780, ("甲", "乙"), xs=[100.0, 250.0, 400.0])
    assert len(read(_table(Page(), 780, HEAD, *DATA), other).grids) == 2


def test_a_title_or_a_note_between_makes_another_table() -> None:
    second = _table(Page().text(200, 800, "收入决算表"), 780, HEAD, ("科目", "1.10", "1.20"))
    assert len(read(_table(Page(), 780, HEAD, *DATA), second).grids) == 2
    noted = _table(Page(), 780, HEAD, *DATA).text(100, 100, "注：本表含结转。")
    assert len(read(noted, _table(Page(), 780, ("科目", "1.10", "1.20"))).grids) == 2


def test_forms_of_equal_title_but_other_content_stay_apart() -> None:
    def form(project: str) -> Page:
        page = Page().text(200, 800, "项目支出绩效自评表")
        return _table(page, 780, ("项目名称", project, ""), ("资金", "全年预算", "10.00"), *DATA)

    assert len(read(form("甲"), form("乙")).grids) == 2


def test_28_a_row_cut_by_the_page_end_is_one_row_again() -> None:
    first, second = Page().grid(XS, [780.0, 800.0]), Page()
    for x in XS:
        first.line(x, 60, x, 780)
        second.line(x, 700, x, 790)
    first.text(103, 700, "机关事业单位", 10).text(203, 700, "12.50", 10)
    second.text(103, 770, "养老保险", 10).line(100, 700, 400, 700)
    (grid,) = read(first, second).grids
    assert rows(grid) == [["", "", ""], ["机关事业单位养老保险", "12.50", ""]]


def test_a_grid_stands_between_the_blocks_around_it() -> None:
    page = _table(Page().text(200, 800, "表一"), 780, HEAD, *DATA[:3])
    document = read(page.text(100, 500, "注：无。"))
    assert [block.text for block in document.blocks] == ["表一", "注：无。"]
    assert document.grids[0].before == 1


LONG = "上海市普陀区财政局二〇二四年度收入支出总计与上年相比减少"


def _paragraph(page: Page, y: float) -> float:
    """A paragraph of four full lines with an indent; the base line under it."""
    page.text(84, y, (LONG * 2)[:36])
    for number in range(1, 4):
        page.text(60, y - 20 * number, (LONG * 2)[:38])
    return y - 80


def test_lines_of_a_sentence_are_joined_and_places_kept() -> None:
    page = Page()
    y = _paragraph(page, 780)
    page.text(60, y, "2995.39万元，下降1.87%。")
    y = _paragraph(page, y - 20)
    page.text(60, y, "完。")
    document = read(page)
    first, second = document.blocks
    assert first.text.endswith("2995.39万元，下降1.87%。")
    assert second.text.endswith("完。")
    at = first.text.index("1.87%")
    place = first.place(at, at + 5)
    assert (place.page, place.quote) == (1, "1.87%")
    assert place.box is not None
    assert round(place.box.left) == 60 + 7 * 6 + 5 * 12
    assert round(place.box.right) == round(place.box.left) + 30


def test_a_sentence_goes_on_over_the_page_end_and_past_page_numbers() -> None:
    first, second = Page(), Page()
    y = 780.0
    while y > 150:
        y = _paragraph(first, y)
    first.text(60, y, (LONG * 2)[:38]).text(280, 40, "- 1 -")
    second.text(60, 780, "12.50万元。").text(280, 40, "- 2 -")
    _paragraph(second, 740)
    document = read(first, second)
    block = next(block for block in document.blocks if "12.50" in block.text)
    assert [segment.page for segment in block.segments][-2:] == [1, 2]
    at = block.text.index("12.50")
    assert block.place(at, at + 5).page == 2
    assert block.place(at, at + 5).start == 0
    assert texts(document, "footer") == ["- 1 -", "- 2 -"]


def test_short_lines_are_not_joined() -> None:
    page = Page().text(60, 780, "一、主要职能").text(60, 760, "二、机构设置")
    _paragraph(page, 740)
    assert texts(read(page))[:2] == ["一、主要职能", "二、机构设置"]


def test_a_line_that_stops_within_a_sentence_is_joined_before_the_margin_too() -> None:
    page = Page()
    y = _paragraph(page, 780)
    page.text(84, y, "本年支出合计13039.46万元，其中：基本支出8164.840万元，占62.6%；项")
    page.text(60, y - 20, "目支出4874.62万元，占37.4%。")
    _paragraph(page, y - 60)
    assert "项目支出4874.62万元" in texts(read(page))[1]
