"""Which rules make a table, and which cells it has."""

from .drawing import Page
from .reading import notes, read, rows, texts

XS = [100.0, 200.0, 300.0, 400.0]
YS = [700.0, 720.0, 740.0, 760.0]


def _filled(page: Page) -> Page:
    for row, y in enumerate(reversed(YS[:-1])):
        for col, x in enumerate(XS[:-1]):
            page.text(x + 5, y + 5, f"格{row}{col}", 10)
    return page


EXPECTED = [[f"格{row}{col}" for col in range(3)] for row in range(3)]


def test_a_plain_grid_is_read_cell_by_cell() -> None:
    document = read(_filled(Page().grid(XS, YS)))
    (grid,) = document.grids
    assert rows(grid) == EXPECTED
    assert document.pages[0].kind == "table"
    assert texts(document) == []
    box = next(cell.box for cell in grid.cells if cell.text == "格10")
    assert box is not None
    assert (box.left, box.top, box.right, box.bottom) == (100, 102, 200, 122)


def test_1_rotated_pages_are_read_as_displayed() -> None:
    for turns, matrix in (
        (90, lambda x, y: (0, 1, -1, 0, 842 - y, x)),
        (180, lambda x, y: (-1, 0, 0, -1, 595 - x, 842 - y)),
        (270, lambda x, y: (0, -1, 1, 0, y, 595 - x)),
    ):
        sideways = turns != 180
        page = Page(842 if sideways else 595, 595 if sideways else 842, rotate=turns)

        def at(x: float, y: float, matrix=matrix) -> tuple[float, float]:
            return matrix(x, y)[4:]

        for y in YS:
            page.line(*at(XS[0], y), *at(XS[-1], y))
        for x in XS:
            page.line(*at(x, YS[0]), *at(x, YS[-1]))
        for row, y in enumerate(reversed(YS[:-1])):
            for col, x in enumerate(XS[:-1]):
                page.turned_text(matrix(x + 5, y + 5), f"格{row}{col}", 10)
        page.turned_text(matrix(100, 600), "合计12.50万元")
        document = read(page)
        assert [rows(grid) for grid in document.grids] == [EXPECTED], turns
        assert texts(document) == ["合计12.50万元"], turns
        assert (document.pages[0].width, document.pages[0].height) == (595, 842)


def test_2_white_rules_are_no_part_of_the_table() -> None:
    page = Page().colour(1).grid([60.0, *XS], [*YS, 780.0, 800.0]).colour(0).grid(XS, YS)
    document = read(_filled(page).text(110, 785, "收入总表"))
    assert rows(document.grids[0]) == EXPECTED
    assert texts(document) == ["收入总表"]


def test_2_white_rules_on_a_coloured_background_are() -> None:
    page = Page().rgb(0.2, 0.3, 0.8).box_(100, 700, 300, 60).colour(1).grid(XS, YS).colour(0)
    assert rows(read(_filled(page)).grids[0]) == EXPECTED


def test_2_rules_in_the_colour_of_their_background_are_not() -> None:
    page = Page().rgb(0.5, 0.9, 0.9).box_(50, 650, 450, 150).grid([60.0, *XS], [*YS, 780.0])
    page.colour(0).grid(XS, YS)
    assert rows(read(_filled(page)).grids[0]) == EXPECTED


def test_3_fill_boxes_are_no_rules() -> None:
    page = Page().grid(XS, YS)
    for x in XS[:-1]:
        page.colour(0.9).box_(x + 5, 742, 90, 16).colour(0)
    assert rows(read(_filled(page)).grids[0]) == EXPECTED


def test_3_thin_fill_boxes_of_one_path_are_rules() -> None:
    page = Page()
    for y in YS:
        page.op(f"100 {y} 300 0.5 re")
    for x in XS:
        page.op(f"{x} 700 0.5 60 re")
    assert rows(read(_filled(page.op("f"))).grids[0]) == EXPECTED


def test_4_boxes_behind_text_make_no_table() -> None:
    page = Page()
    for y in (700, 720, 740):
        for x in (100, 160):
            page.colour(0.95).box_(x, y, 60, 16).colour(0)
        page.text(100, y + 3, "财政拨款收入支出总计", 12)
    document = read(page)
    assert document.grids == ()
    assert "".join(texts(document)) == "财政拨款收入支出总计" * 3


def test_5_rows_without_a_closing_rule_are_kept() -> None:
    page = Page().grid(XS, YS)
    for x in XS:
        page.line(x, 680, x, 700)
    _filled(page).text(105, 685, "合计", 10).text(205, 685, "12.50", 10)
    (grid,) = read(page).grids
    assert rows(grid) == [*EXPECTED, ["合计", "12.50", ""]]


def test_5_merged_cells_open_at_both_page_ends_are_columns() -> None:
    page = Page().grid(XS, YS).line(60, 700, 60, 760).line(20, 700, 20, 760)
    page.text(65, 725, "年度", 10).text(22, 725, "目标", 10)
    (grid,) = read(_filled(page)).grids
    assert rows(grid) == [
        ["目标", "年度", *EXPECTED[0]],
        *[[None, None, *row] for row in EXPECTED[1:]],
    ]


def test_5_such_a_column_may_be_wide() -> None:
    xs = [x + 180 for x in XS]
    page = Page().grid(xs, YS).line(90, 700, 90, 760).text(160, 725, "产出指标", 10)
    for y, text in zip(YS, ("三", "二", "一"), strict=False):
        page.text(xs[0] + 5, y + 5, text, 10)
    (grid,) = read(page).grids
    assert rows(grid) == [["产出指标", "一", "", ""], [None, "二", "", ""], [None, "三", "", ""]]


def test_14_cells_framed_each_on_its_own_are_one_table() -> None:
    page = Page().colour(0.76)
    for y in YS[:-1]:
        for x in XS[:-1]:
            page.box_(x + 0.5, y + 0.5, 99, 19, "S")
    assert rows(read(_filled(page.colour(0))).grids[0]) == EXPECTED


def test_15_rows_of_five_points_stay_apart() -> None:
    ys = [700 + 5 * i for i in range(5)]
    page = Page().grid(XS, [float(y) for y in ys])
    for row, y in enumerate(reversed(ys[:-1])):
        page.text(102, y + 1, f"行{row}", 4)
    assert [row[0] for row in rows(read(page).grids[0])] == ["行0", "行1", "行2", "行3"]


def test_merged_cells_have_spans() -> None:
    page = Page().line(100, 700, 400, 700).line(200, 720, 400, 720).line(100, 740, 400, 740)
    page.line(100, 700, 100, 740).line(200, 700, 200, 740).line(400, 700, 400, 740)
    page.line(300, 700, 300, 720).text(105, 715, "项目").text(205, 725, "金额")
    page.text(205, 705, "1.00").text(305, 705, "2.00")
    (grid,) = read(page).grids
    assert rows(grid) == [["项目", "金额", None], [None, "1.00", "2.00"]]
    assert [(c.row_span, c.col_span) for c in grid.cells] == [(2, 1), (1, 2), (1, 1), (1, 1)]


def test_dots_where_rules_meet_make_no_row() -> None:
    page = Page().grid(XS, [700.0, 760.0])
    for x in XS:
        page.box_(x - 0.5, 729.5, 1, 1)
    assert read(page.text(105, 710, "甲")).grids[0].rows == 1


def test_a_frame_of_one_column_is_a_box_around_text() -> None:
    document = read(Page().grid([100.0, 400.0], YS).text(110, 745, "目录").text(110, 705, "一"))
    assert document.grids == ()
    assert texts(document) == ["目录", "一"]


def test_19_forms_are_read_where_they_stand() -> None:
    inner = _filled(Page(595, 842).grid(XS, YS))
    (grid,) = read(Page().form(inner, 20, -100)).grids
    assert rows(grid) == EXPECTED
    assert grid.cells[0].box is not None
    assert grid.cells[0].box.left == 120


def test_18_a_box_that_does_not_begin_at_zero() -> None:
    page = _filled(Page(box=(-12, 12, 583, 854)).grid(XS, YS))
    (grid,) = read(page).grids
    assert rows(grid) == EXPECTED
    assert grid.cells[0].box is not None
    assert (grid.cells[0].box.left, grid.cells[0].box.top) == (112, 94)


def test_18_a_box_given_upside_down() -> None:
    page = _filled(Page(box=(595, 842, 0, 0)).grid(XS, YS))
    assert rows(read(page).grids[0]) == EXPECTED


def test_29_letters_stacked_in_a_cell_are_one_word() -> None:
    page = Page().grid([100.0, 120.0, 400.0], [600.0, 700.0])
    for index, letter in enumerate("总体目标"):
        page.text(104, 680 - 20 * index, letter)
    assert read(page).grids[0].cells[0].text == "总体目标"


def test_wrapped_and_justified_labels_have_no_blanks() -> None:
    page = Page().grid([100.0, 200.0, 300.0], [700.0, 740.0])
    for index, letter in enumerate("公务用车"):
        page.text(104 + 24 * index, 722, letter)
    page.text(104, 706, "购置费").text(204, 712, "12.50")
    assert [c.text for c in read(page).grids[0].cells] == ["公务用车购置费", "12.50"]


def test_two_amounts_in_one_cell_stay_apart() -> None:
    page = Page().grid([100.0, 200.0, 300.0], [700.0, 740.0])
    page.text(104, 722, "12.50").text(104, 706, "13.00").text(204, 712, "1.00  2.00")
    assert [c.text for c in read(page).grids[0].cells] == ["12.50\n13.00", "1.00 2.00"]


def test_36_numbers_in_columns_without_rules_are_reported() -> None:
    page = Page()
    for row in range(5):
        y = 700 - 20 * row
        page.text(100, y, "收入").text(250, y, "12.50").text(350, y, "13.50")
    document = read(page)
    assert document.pages[0].kind == "ungridded"
    assert notes(document, "table") == ["pdf.ungridded"]
