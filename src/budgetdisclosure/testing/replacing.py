"""A report with one thing in it replaced."""

from typing import Any

from attrs import evolve

from budgetdisclosure.model import Comparison, FinalAccounts


def replaced(report: FinalAccounts, path: str, new: Any) -> FinalAccounts:
    """``report`` with ``new`` at ``path``.

    A figure at the path of a comparison becomes its value.

    >>> from budgetdisclosure.figures import Amount
    >>> str(replaced(FinalAccounts(), "income.other", Amount("1.5")).income.other)
    '1.5万元'
    """
    made: FinalAccounts = _within(report, path.split("."), new)
    return made


def _within(holder: Any, steps: list[str], new: Any) -> Any:
    if not steps:
        if isinstance(holder, Comparison) and not isinstance(new, Comparison):
            return evolve(holder, value=new)
        return new
    step, rest = steps[0], steps[1:]
    if isinstance(holder, tuple):
        return tuple(
            _within(line, rest, new) if step in (getattr(line, "code", None), str(number)) else line
            for number, line in enumerate(holder, 1)
        )
    return evolve(holder, **{step: _within(getattr(holder, step), rest, new)})
