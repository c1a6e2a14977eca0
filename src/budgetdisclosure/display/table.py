"""One description of a table, which every way of showing it takes."""

from enum import StrEnum

from attrs import frozen


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"


@frozen
class Column:
    """A column: its heading, and where its text stands."""

    title: str
    align: Align = Align.LEFT


@frozen(kw_only=True)
class DisplayTable:
    """A table of texts: title, columns, rows as long as the columns.

    ``str`` shows it for a terminal; a notebook shows it as HTML.

    Raises:
        ValueError: a row of another length than the columns.

    >>> table = DisplayTable(
    ...     title="支出",
    ...     columns=(Column("名称"), Column("数值", Align.RIGHT)),
    ...     rows=(("基本支出", "1058.58"), ("项目支出", "20632.76")),
    ... )
    >>> print(table)
    支出
    名称          数值
    --------  --------
    基本支出   1058.58
    项目支出  20632.76
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                msg = f"a row of {len(row)} texts under {len(self.columns)} columns"
                raise ValueError(msg)

    def filled(self) -> "DisplayTable":
        """The table without columns that are blank in every row."""
        kept = [i for i in range(len(self.columns)) if any(row[i] for row in self.rows)]
        return DisplayTable(
            title=self.title,
            columns=tuple(self.columns[i] for i in kept),
            rows=tuple(tuple(row[i] for i in kept) for row in self.rows),
        )

    def __str__(self) -> str:
        from .terminal import to_terminal  # noqa: PLC0415 - a way of showing knows the table

        return to_terminal(self)

    def _repr_html_(self) -> str:
        from .html import to_html  # noqa: PLC0415 - a way of showing knows the table

        return to_html(self)
