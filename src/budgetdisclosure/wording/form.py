"""Sentence forms: one object that reads a phrase and writes it."""

from abc import abstractmethod
from functools import cache

from budgetdisclosure.figures import Figure
from budgetdisclosure.folder import modules_in

from .context import Context, Draft, Lead


class SentenceForm:
    """A phrase that ends in one figure.

    ``order`` ranks forms that could read the same phrase (low first). ``figures`` are the kinds of
    figure it can end in, ``section`` the code of the only section it stands in, if any, ``account``
    tells that it speaks of an account, and so not inside an explanation. The law for every form:
    reading what it wrote gives back what was written.
    """

    name: str
    order: int = 50
    figures: tuple[type[Figure], ...] = (Figure,)
    section: str | None = None
    account: bool = False

    @abstractmethod
    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """What the phrase ``lead`` + ``figure`` says in ``context``; empty if it is another form."""

    @abstractmethod
    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """The phrase that says ``draft`` of ``figure``; ``words`` names subject, base or whole."""


def forms_for(figure: Figure, context: Context) -> tuple[SentenceForm, ...]:
    """The forms that can end in ``figure`` here, lowest order first."""
    section = context.section.code if context.section else ""
    return _possible(type(figure), section, context.in_account)  # type: ignore[arg-type]


@cache
def _possible(figure: type[Figure], section: str, in_account: bool) -> tuple[SentenceForm, ...]:
    return tuple(
        form
        for form in all_forms()
        if issubclass(figure, form.figures)
        and form.section in (None, section)
        and (in_account or not form.account)
    )


@cache
def all_forms() -> tuple[SentenceForm, ...]:
    """All forms: every ``FORM`` in the folder ``forms``, lowest order first."""
    found = [module.FORM for module in modules_in(f"{__package__}.forms")]
    return tuple(sorted(found, key=lambda form: (form.order, form.name)))
