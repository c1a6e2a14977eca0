"""What is said of each page."""

from collections.abc import Iterable

from budgetdisclosure.reading.pdf import PageImage, Word, read_pdf
from budgetdisclosure.source import Box

from .drawing import Page, pdf
from .reading import notes, read, texts


def test_20_a_scanned_page_is_reported() -> None:
    document = read(Page().picture(0, 0, 595, 842), Page().text(60, 700, "说明。"))
    assert [page.kind for page in document.pages] == ["scanned", "text"]
    assert notes(document, "unread") == ["pdf.scanned"]
    assert document.notes[0].place is not None
    assert document.notes[0].place.page == 1


def test_20_a_scan_in_strips_is_a_scan() -> None:
    page = Page()
    for n in range(4):
        page.picture(0, 842 / 4 * n, 595, 842 / 4)
    assert read(page).pages[0].kind == "scanned"


def test_20_recognition_can_be_passed() -> None:
    seen: list[PageImage] = []

    def recognise(image: PageImage) -> Iterable[Word]:
        seen.append(image)
        scale = image.scale
        yield Word(text="决算 表", box=Box(100 * scale, 100 * scale, 148 * scale, 112 * scale))

    pages = Page().picture(0, 0, 595, 842), Page().text(60, 700, "说明。")
    document = read_pdf(pdf(*pages), "a.pdf", ocr=recognise)
    (image,) = seen
    assert image.page == 1
    assert len(image.data) == image.stride * image.height
    assert texts(document) == ["决算 表", "说明。"]
    place = document.blocks[0].place(0, 1)
    assert place.box is not None
    assert round(place.box.left) == 100
    assert notes(document, "info") == ["pdf.recognised"]
    assert notes(document, "unread") == []


def test_20_the_text_under_a_scan_is_taken_with_a_note() -> None:
    document = read(Page().text(60, 700, "决算表", mode=3).picture(0, 0, 595, 842))
    assert texts(document) == ["决算表"]
    assert notes(document, "info") == ["pdf.recognised"]


def test_21_a_page_with_only_a_chart_is_not_scanned() -> None:
    document = read(Page().picture(100, 400, 300, 300))
    assert document.pages[0].kind == "picture"
    assert notes(document, "unread") == ["pdf.picture"]


def test_22_a_picture_beside_text_is_said() -> None:
    page = Page().picture(100, 400, 300, 200)
    for n in range(5):
        page.text(60, 780 - 20 * n, "本年收入合计构成情况如下图所示。")
    document = read(page)
    assert document.pages[0].kind == "text"
    assert notes(document, "info") == ["pdf.chart"]
    place = document.notes[0].place
    assert place is not None
    assert place.box == Box(100, 242, 400, 442)


def test_23_labels_of_a_drawn_chart_stay_out_of_the_text() -> None:
    page = Page().text(60, 780, "支出结构如下图所示，其中基本支出占比较大，项目支出占比较小。")
    for n, (share, grey) in enumerate(((40, 0.2), (90, 0.4), (60, 0.6))):
        page.colour(grey).box_(120 + 60 * n, 400, 30, 2 * share).colour(0)
        page.text(120 + 60 * n, 404 + 2 * share, f"{share}.1%", 9).text(115 + 60 * n, 385, "支出")
    page.text(60, 300, "一般公共预算财政拨款支出决算的具体情况说明如下。")
    document = read(page)
    assert len(texts(document)) == 2
    assert set("".join(texts(document, "chart"))) == set("40.1%90.1%60.1%支出 ")


def test_24_a_title_drawn_as_a_picture_is_said() -> None:
    document = read(Page().picture(100, 500, 400, 120).text(290, 40, "-1-"))
    assert document.pages[0].kind == "picture"
    assert notes(document, "unread") == ["pdf.picture"]


def test_25_a_blank_page_is_blank() -> None:
    document = read(Page(), Page().text(60, 700, "说明。"))
    assert [page.kind for page in document.pages] == ["blank", "text"]
    assert document.notes == ()


def test_16_each_page_has_its_own_size() -> None:
    document = read(Page().text(60, 700, "竖。"), Page(842, 595).text(60, 500, "横。"))
    assert [(page.width, page.height) for page in document.pages] == [(595, 842), (842, 595)]
