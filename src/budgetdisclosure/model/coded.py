"""Codes of the functional classification in the model: kept as text, offered as a type."""

from typing import TYPE_CHECKING, Any

from budgetdisclosure.errors import ModelError

if TYPE_CHECKING:
    from budgetdisclosure.classification import FunctionalCode


def as_text(code: Any) -> Any:
    """The digits of a ``FunctionalCode``; anything else as it is, for the type check to judge."""
    if code is None or isinstance(code, str):
        return code
    from budgetdisclosure.classification import FunctionalCode  # noqa: PLC0415 - only if needed

    return code.digits if isinstance(code, FunctionalCode) else code


def functional(code: str | None) -> "FunctionalCode | None":
    """``code`` as a functional code; None where it is absent, a mere name, or of another table.

    >>> functional("2150805"), functional("教育支出"), functional("30201")
    (FunctionalCode('2150805'), None, None)
    """
    if not code or not code.isascii():
        return None
    from budgetdisclosure.classification import FunctionalCode  # noqa: PLC0415 - only if needed

    try:
        return FunctionalCode(code)
    except ModelError:
        return None
