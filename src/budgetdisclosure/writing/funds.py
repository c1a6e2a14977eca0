"""Government-managed funds and state capital operations: income, expenditure, lines."""

from .functions import details, structure
from .pen import Pen

_FIELDS = (("opening", "年初结转和结余"), ("income", ""), ("closing", "年末结转和结余"))


def fund(pen: Pen, root: str, name: str) -> list[str]:
    """The amounts in one sentence, then the lines of the classification."""
    phrases = [
        pen.phrase("fact", f"{root}.{field}", words or f"{name}收入") for field, words in _FIELDS
    ]
    told = "，".join(phrase for phrase in phrases if phrase)
    functions = f"{root}.functions"
    return [
        f"{pen.year}，{told}。" if told else "",
        pen.profile.comparison(pen, f"{root}.expenditure", f"{name}支出"),
        *structure(pen, functions, f"{root}.expenditure"),
        *details(pen, functions),
    ]
