"""Every printed figure of the document, whoever understood it."""

from budgetdisclosure.figures import Numeral
from budgetdisclosure.source import Block

from .case import Case


def numerals(case: Case) -> tuple[tuple[Block, Numeral], ...]:
    """The figures of all paragraphs, in order."""
    return case.numerals
