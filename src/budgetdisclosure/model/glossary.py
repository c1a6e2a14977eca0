"""名词解释: terms and their definitions."""

from attrs import field

from budgetdisclosure.classification import FunctionalCode

from .coded import as_text, functional
from .fields import LABEL, Label, listing, quantity, record


@record
class Term:
    """A term with its definition; ``code`` where it is a 类, 款 or 项.

    >>> Term(name="住房公积金", code="2210201").functional_code
    FunctionalCode('2210201')
    """

    name: str | None = quantity("名词", "term")
    definition: str | None = quantity("解释", "definition")
    code: str | None = field(
        default=None, converter=as_text, metadata={LABEL: Label("科目编码", "code")}
    )

    @property
    def functional_code(self) -> FunctionalCode | None:
        """The code as a value type; None where the term is no 类, 款 or 项."""
        return functional(self.code)


@record
class Glossary:
    """Terms explained."""

    terms: tuple[Term, ...] = listing("名词解释", "terms")
