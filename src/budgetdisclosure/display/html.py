"""A table as HTML."""

from html import escape

from .table import Align, Column, DisplayTable


def to_html(table: DisplayTable) -> str:
    """The table as one ``<table>``; every text is escaped.

    >>> to_html(DisplayTable(title="", columns=(Column("<名称>"),), rows=(("a&b",),)))
    '<table><thead><tr><th>&lt;名称&gt;</th></tr></thead><tbody><tr><td>a&amp;b</td></tr></tbody></table>'
    """
    caption = f"<caption>{escape(table.title)}</caption>" if table.title else ""
    head = "".join(_cell("th", column.title, column) for column in table.columns)
    body = "".join(
        "<tr>"
        + "".join(
            _cell("td", text, column) for text, column in zip(row, table.columns, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(tag: str, text: str, column: Column) -> str:
    style = ' style="text-align:right"' if column.align is Align.RIGHT else ""
    return f"<{tag}{style}>{escape(text)}</{tag}>"
