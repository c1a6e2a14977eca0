"""Running heads and page numbers are no part of the text."""

import pytest

from .drawing import Page
from .reading import read, texts


def test_26_a_line_at_the_same_height_of_most_pages_is_a_running_head() -> None:
    pages = [
        Page().text(60, 800, "某市审计局2026年度部门预算公开").text(60, 700, f"第{n}段内容。")
        for n in "一二三四"
    ]
    document = read(*pages, Page().text(60, 700, "末页。"))
    assert texts(document, "header") == ["某市审计局2026年度部门预算公开"] * 4
    assert len(texts(document)) == 5


def test_26_a_line_that_repeats_elsewhere_is_text() -> None:
    pages = [Page().text(60, 500 - 50 * n, "本表无数据。") for n in range(4)]
    assert texts(read(*pages)) == ["本表无数据。"] * 4


@pytest.mark.parametrize(
    "form", ["- {} -", "—{}—", "{}", "第{}页，共4页", "{}/4", "－{}－", "─{}─", "第 {} 页"]
)
def test_27_page_numbers(form: str) -> None:
    pages = [Page().text(60, 700, "内容。").text(290, 40, form.format(n)) for n in range(1, 5)]
    document = read(*pages)
    assert texts(document) == ["内容。"] * 4
    assert len(texts(document, "footer")) == 4


def test_27_a_bare_number_out_of_sequence_is_text() -> None:
    pages = [Page().text(60, 700, "内容。").text(290, 40, str(n)) for n in (7, 1935, 22, 4)]
    assert texts(read(*pages), "footer") == []


def test_27_a_number_in_the_middle_of_the_page_is_text() -> None:
    pages = [Page().text(60, 700, "内容。").text(290, 400, f"-{n}-") for n in range(1, 5)]
    assert texts(read(*pages), "footer") == []
