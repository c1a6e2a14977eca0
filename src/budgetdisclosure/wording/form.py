"""Sentence forms: one object that reads a phrase and writes it."""

from abc import abstractmethod
from functools import cache

from budgetdisclosure.figures import Figure
from budgetdisclosure.folder import modules_in

from .context import Context, Draft, Lead


class SentenceForm:
    """A phrase that ends in one figure.

    ``order`` ranks forms that could read the same phrase (low first). The law for every form:
    reading what it wrote gives back what was written.
    """

    name: str
    order: int = 50

    @abstractmethod
    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """What the phrase ``lead`` + ``figure`` says in ``context``; empty if it is another form."""

    @abstractmethod
    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The phrase that says ``draft`` of ``figure``; ``words`` names subject, base or whole."""


@cache
def all_forms() -> tuple[SentenceForm, ...]:
    """All forms: every ``FORM`` in the folder ``forms``, lowest order first."""
    found = [module.FORM for module in modules_in(f"{__package__}.forms")]
    return tuple(sorted(found, key=lambda form: (form.order, form.name)))
