"""Execution rates that are printed as a share of one: 0.985 for 98.5%."""

from collections.abc import Sequence
from decimal import Decimal

from attrs import evolve

from budgetdisclosure.figures import Amount, Percentage
from budgetdisclosure.model import TableCell

_PLACES = 2


def shares_as_rates(cells: Sequence[TableCell]) -> tuple[TableCell, ...]:
    """The cells of a row of money, a bare rate of at most one being a share.

    It is one only beside an execution that is far from so few per cent. With fewer than two
    decimals it says too little: it is read only where budget and execution make just that.
    """
    return tuple(_mended(cell, cells) if cell.column == "rate" else cell for cell in cells)


def _mended(cell: TableCell, row: Sequence[TableCell]) -> TableCell:
    if not isinstance(cell.value, Percentage) or "%" in cell.text or "％" in cell.text:
        return cell
    share, true = cell.value.value, _share(row)
    if true is None or not 0 < share <= 1 or abs(share - true) > abs(share / 100 - true):
        return cell
    if cell.value.decimals < _PLACES:
        if share != true:
            return evolve(cell, value=None, path="")
        share = share.quantize(Decimal("0.01"))
    return evolve(cell, value=Percentage(share.scaleb(2)))


def _share(row: Sequence[TableCell]) -> Decimal | None:
    executed, budget = (
        next((cell.value for cell in row if cell.column == name), None)
        for name in ("executed", "adjusted")
    )
    if not isinstance(executed, Amount) or not isinstance(budget, Amount) or not budget.value:
        return None
    return executed.to(budget.unit).value / budget.value
