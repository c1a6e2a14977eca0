"""What a list item speaks of: 1.小学教育5.00万元."""

from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording import Context
from budgetdisclosure.wording.functions import item_before_role, item_name, names_something

_ROLE = pattern(
    r"(?:(?:年初|全年|调整后?|支出)?预算|(?:支出)?决算)(?:安排|支出)?数?(?:为|是|共|：|:)?\s*$"
)
"""What the figure of an item is, said right behind its name."""


def take_item(lead: str, context: Context) -> None:
    """A list item names its subject, even one that we do not know, not the one before."""
    section = context.section
    if section is None or section.functions is None:
        return
    known = context.label_end is not None
    if known and any(s.startswith(section.functions) for s in context.subjects):
        return
    name = item_name(lead, context.year, known=known)
    told = item_before_role(lead, context.year) if name is None else None
    if told is not None and told[0] is not None:
        context.subjects = (f"{section.functions}.{told[0]}",)
        context.label_end = told[1]
        return
    if name is None:
        if not known and names_something(lead):
            context.subjects = context.account = ()
        return
    context.subjects = ()
    if not section.functions.startswith("expenditure."):
        context.subjects = (f"{section.functions}.{name}",)
        role = _ROLE.search(lead)
        context.label_end = role.start() if role else len(lead)
