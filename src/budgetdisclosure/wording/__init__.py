"""How documents say things: sections, names of quantities, sentence forms that read and write."""

from .context import Context, Draft, Lead
from .form import SentenceForm, all_forms, forms_for
from .section import Section, all_sections, section_named, section_of

__all__ = [
    "Context", "Draft", "Lead", "Section", "SentenceForm", "all_forms", "all_sections",
    "forms_for", "section_named", "section_of",
]  # fmt: skip
