"""The bar for files of many pages."""

import io

from budgetdisclosure.cli.progress import LONG, page_bar


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def drawn(pages: int, *, wanted: bool = True) -> str:
    stream = Terminal()
    with page_bar(stream, "pages", wanted=wanted) as progress:
        for page in range(1, pages):
            progress(page, pages)
    return stream.getvalue()


def test_a_long_file_gets_a_bar() -> None:
    assert "pages" in drawn(LONG)


def test_a_short_file_gets_none() -> None:
    assert "pages" not in drawn(LONG - 1)


def test_none_is_drawn_where_none_is_wanted() -> None:
    assert drawn(LONG, wanted=False) == ""


def test_a_file_or_pipe_gets_nothing() -> None:
    stream = io.StringIO()
    with page_bar(stream, "pages") as progress:
        progress(1, 1000)
    assert stream.getvalue() == ""
