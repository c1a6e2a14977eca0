"""Characters that stand for others."""

from .drawing import Page
from .reading import notes, read, texts


def test_13_a_hyphen_at_the_end_of_a_line_is_kept() -> None:
    page = Page().text(60, 700, "本项目的实施期限为二十年整即从今年开始一直到明年的2025年-")
    page.text(60, 680, "2027年。")
    assert texts(read(page))[0].endswith("2025年-2027年。")


def test_30_radicals_become_the_ideographs_they_look_like() -> None:
    assert texts(read(Page().text(100, 700, "能⼒⽣态（一）"))) == ["能力生态（一）"]


def test_30_private_letters_are_kept_and_reported() -> None:
    document = read(Page().text(100, 700, "是\uf052否"))
    assert texts(document) == ["是\uf052否"]
    assert notes(document, "info") == ["pdf.unmapped"]


def test_digits_of_another_font_stay_in_their_line() -> None:
    assert texts(read(Page().text(100, 700, "与2023年度相比，收入2995.39万元"))) == [
        "与2023年度相比，收入2995.39万元"
    ]


def test_lines_set_tight_are_not_mixed() -> None:
    page = Page()
    for index, text in enumerate(("包头市鄂尔多斯市", "西安市款项尾款", "白云区")):
        page.text(100, 700 - 9 * index, text, 10)
    assert "".join(texts(read(page))) == "包头市鄂尔多斯市西安市款项尾款白云区"


def test_order_is_that_of_the_page_and_not_of_the_file() -> None:
    page = Page().text(100, 600, "六、其他").text(100, 700, "五、支出").text(100, 800, "四、收入")
    assert texts(read(page)) == ["四、收入", "五、支出", "六、其他"]
