"""Awards, listed behind their total."""

from .pen import Pen

_CIRCLES = 20
_MOST = 99


def awards(pen: Pen) -> str:
    """One sentence; empty if no award is stated.

    A list is written as one only if it has two parts at least and each has its amount, for only
    so it can be read back.
    """
    total = pen.phrase("fact", "awards.total", "兑现政策扶持资金")
    recipients = pen.phrase("fact", "awards.recipients", "惠及企业")
    items = pen.report.awards.items
    listed = 1 < len(items) <= _MOST and all(item.amount is not None for item in items)
    if not listed:
        return "" if not (total or recipients) else f"{total or '兑现政策扶持资金'}。"
    mark = _circle if len(items) <= _CIRCLES else _bracket
    parts = [
        mark(number) + pen.phrase("fact", f"awards.items.{number}.amount", _name(pen, number))
        for number in range(1, len(items) + 1)
    ]
    head = "，".join(phrase for phrase in (total, recipients) if phrase)
    return f"{head or '兑现政策扶持资金'}，主要包括：{'；'.join(parts)}。"


def _name(pen: Pen, number: int) -> str:
    return pen.text(f"awards.items.{number}.name")


def _circle(number: int) -> str:
    return chr(ord("①") + number - 1)


def _bracket(number: int) -> str:
    return f"（{number}）"
