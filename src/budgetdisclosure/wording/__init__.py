"""How documents say things: sections, names of quantities, sentence forms that read and write."""

from .context import Context, Draft, Lead
from .form import SentenceForm, forms
from .section import Section, section, section_of, sections

__all__ = [
    "Context", "Draft", "Lead", "Section", "SentenceForm", "forms", "section", "section_of",
    "sections",
]  # fmt: skip
