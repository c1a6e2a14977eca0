"""Codes of the functional classification in the model: kept as text, offered as a type."""

from typing import Any

from budgetdisclosure.classification import FunctionalCode
from budgetdisclosure.errors import ModelError


def as_text(code: Any) -> Any:
    """The digits of a ``FunctionalCode``; anything else as it is, for the type check to judge."""
    return code.digits if isinstance(code, FunctionalCode) else code


def functional(code: str | None) -> FunctionalCode | None:
    """``code`` as a functional code; None where it is absent, a mere name, or of another table.

    >>> functional("2150805"), functional("教育支出"), functional("30201")
    (FunctionalCode('2150805'), None, None)
    """
    if not code or not code.isascii():
        return None
    try:
        return FunctionalCode(code)
    except ModelError:
        return None
