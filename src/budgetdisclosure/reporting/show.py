"""A report as tables, walked by the labels of its fields, so that a new section needs no code."""

from collections.abc import Iterator
from typing import Any

import attrs

from budgetdisclosure.display import Align, Column, DisplayTable
from budgetdisclosure.figures import Figure
from budgetdisclosure.messages import Message, render
from budgetdisclosure.model import Comparison, Execution, FinalAccounts
from budgetdisclosure.model.fields import Label, labels
from budgetdisclosure.model.personal import masked

from .derived import derived, share_of
from .words import metric_name

Cells = dict[str, str]
"""The texts of a row by the heading of their column."""

_INDENT = "　"


def show(report: FinalAccounts, language: str = "zh") -> tuple[DisplayTable, ...]:
    """Every section that states something: printed figures, and those computed from them.

    Names and telephone numbers of persons are masked.

    >>> from budgetdisclosure.figures import Amount
    >>> from budgetdisclosure.model import Totals
    >>> totals = Totals(income=Comparison(Amount("5.0"), base=Amount("4.0")))
    >>> print(show(FinalAccounts(totals=totals))[-1])
    收入支出决算总体情况
    项目         数值   上年数  增减额（计算）  增长率（计算）
    --------  -------  -------  --------------  --------------
    收入总计  5.0万元  4.0万元        1.00万元          25.00%
    """
    report = masked(report)
    walk = _Walk(language, report.money_unit or "万元")
    return (walk.head(report), *walk.sections(report))


@attrs.frozen
class _Walk:
    language: str
    money_unit: str

    def head(self, report: FinalAccounts) -> DisplayTable:
        rows = (
            ("kind", self._say(f"report.kind.{report.kind}")),
            ("unit", report.unit.name),
            ("year", report.year),
            ("money_unit", report.money_unit),
        )
        cells = [
            {self._word("name"): self._word(word), self._word("value"): str(value)}
            for word, value in rows
            if value is not None
        ]
        return self._table(self._word("title"), cells)

    def sections(self, report: FinalAccounts) -> Iterator[DisplayTable]:
        for name, label in labels(type(report)):
            value = getattr(report, name)
            title = self._label(label)
            if isinstance(value, Figure | Comparison | Execution):
                rows = list(self._rows(value, label, 0))
                if rows:
                    yield self._table(title, rows)
            elif isinstance(value, tuple):
                for number, form in enumerate(value, 1):
                    yield from self._section(form, f"{title} {number}" if value[1:] else title)
            elif attrs.has(type(value)):
                yield from self._section(value, title)

    def _section(self, value: Any, title: str) -> Iterator[DisplayTable]:
        rows = list(self._fields(value, 0))
        if rows:
            yield self._table(title, rows)
        yield from self._lists(value, title)

    def _fields(self, section: Any, depth: int) -> Iterator[Cells]:
        """The rows of a section: figures and texts, and the sections in it, indented."""
        for name, label in labels(type(section)):
            for row in self._rows(getattr(section, name), label, depth):
                share = share_of(section, name)
                if share is not None:
                    row[self._computed("share")] = f"{share.percent(2)}%"
                yield row
        if not isinstance(section, Comparison | Execution):
            for metric, text in derived(section, self.money_unit):
                yield {
                    self._word("name"): _INDENT * depth + self._computed(metric),
                    self._word("value"): text,
                }

    def _rows(self, value: Any, label: Label, depth: int) -> Iterator[Cells]:
        name = _INDENT * depth + self._label(label)
        if isinstance(value, Comparison | Execution):
            cells = self._line(value)
            extra = list(self._extra(value, depth + 1))
            if cells or extra:
                yield {self._word("name"): name, **cells}
                yield from extra
        elif attrs.has(type(value)) and not isinstance(value, Figure):
            inside = list(self._fields(value, depth + 1))
            if inside:
                yield {self._word("name"): name}
                yield from inside
        elif value is not None and not isinstance(value, tuple):
            yield {self._word("name"): name, self._word("value"): str(value)}

    def _line(self, value: Comparison | Execution) -> Cells:
        """A quantity with what it is compared with and what follows, each under its heading."""
        printed = value.value if isinstance(value, Comparison) else value.final
        cells = {} if printed is None else {self._word("value"): str(printed)}
        kind = Comparison if isinstance(value, Comparison) else Execution
        for name, label in labels(kind):
            stated = getattr(value, name)
            if stated is not None and stated is not printed:
                cells[self._label(label)] = str(stated)
        for metric, text in derived(value, self.money_unit, kind):
            cells[self._computed(metric)] = text
        return cells

    def _extra(self, value: Comparison | Execution, depth: int) -> Iterator[Cells]:
        """What a section holds beside the fields of the comparison that it is."""
        kind = Comparison if isinstance(value, Comparison) else Execution
        known = {name for name, _ in labels(kind)}
        for name, label in labels(type(value)):
            if name not in known:
                yield from self._rows(getattr(value, name), label, depth)
        common = {metric for metric, _ in derived(value, self.money_unit, kind)}
        for metric, text in derived(value, self.money_unit):
            if metric not in common:
                yield {
                    self._word("name"): _INDENT * depth + self._computed(metric),
                    self._word("value"): text,
                }

    def _lists(self, section: Any, title: str) -> Iterator[DisplayTable]:
        for name, label in labels(type(section)):
            value = getattr(section, name)
            heading = f"{title} · {self._label(label)}"
            if isinstance(value, tuple) and value:
                rows = [self._item(section, item, n) for n, item in enumerate(value, 1)]
                yield self._table(heading, rows)
            elif attrs.has(type(value)) and not isinstance(value, Figure):
                yield from self._lists(value, heading)

    def _item(self, section: Any, item: Any, number: int) -> Cells:
        """One line of a list: its code or its number, and each field under its own heading."""
        if isinstance(item, str):
            return {self._word("number"): str(number), self._word("text"): item}
        code = getattr(item, "code", None)
        cells = (
            {self._word("code"): code} if code is not None else {self._word("number"): str(number)}
        )
        fields = sorted(labels(type(item)), key=lambda one: one[0] != "name")
        for name, label in fields:
            stated = getattr(item, name)
            if stated is not None and name != "code":
                cells[self._label(label)] = str(stated)
        for metric, text in derived(item, self.money_unit):
            cells[self._computed(metric)] = text
        share = None if code is None else share_of(section, code)
        if share is not None:
            cells[self._computed("share")] = f"{share.percent(2)}%"
        return cells

    def _table(self, title: str, rows: list[Cells]) -> DisplayTable:
        """The rows under all headings that they have, in order of first use, names first."""
        headings = _in_order(rows)
        text = {self._word(word) for word in ("name", "text", "code", "number")}
        numeric = [
            heading not in text and all(_is_number(row.get(heading, "")) for row in rows)
            for heading in headings
        ]
        columns = tuple(
            Column(heading, Align.RIGHT if right else Align.LEFT)
            for heading, right in zip(headings, numeric, strict=True)
        )
        return DisplayTable(
            title=title,
            columns=columns,
            rows=tuple(tuple(row.get(heading, "") for heading in headings) for row in rows),
        )

    def _label(self, label: Label) -> str:
        return label.zh if self.language == "zh" else label.en

    def _word(self, word: str) -> str:
        return self._say(f"report.show.{word}")

    def _computed(self, metric: str) -> str:
        name = metric_name(metric, self.language)
        return render(Message.of("report.show.computed", name=name), self.language)

    def _say(self, key: str) -> str:
        return render(Message.of(key), self.language)


def _in_order(rows: list[Cells]) -> list[str]:
    """All headings, each after those that some row has before it."""
    headings: list[str] = []
    for row in rows:
        at = 0
        for heading in row:
            if heading in headings:
                at = max(at, headings.index(heading) + 1)
            else:
                headings.insert(at, heading)
                at += 1
    return headings


def _is_number(text: str) -> bool:
    return not text or text.lstrip("-")[:1].isdigit()
