"""名词解释: terms and their definitions."""

from .fields import listing, quantity, record


@record
class Term:
    """A term with its definition; ``code`` where it is a 类, 款 or 项."""

    name: str | None = quantity("名词", "term")
    definition: str | None = quantity("解释", "definition")
    code: str | None = quantity("科目编码", "code")


@record
class Glossary:
    """Terms explained."""

    terms: tuple[Term, ...] = listing("名词解释", "terms")
