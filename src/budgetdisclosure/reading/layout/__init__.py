"""Geometry of displayed pages: letters and rules in, lines, tables and paragraphs out.

Nothing here knows of PDF. Every reader that has letters with boxes and rules on a page (pdfium,
positioned HTML) gives them as ``Letter`` and ``Rule``, in points from the top left corner of the
displayed page, in a ``Sheet`` to ``lay_out``, and all pages to ``assemble``.
"""

from .assembly import assemble
from .content import PageContent, Table, TableCell
from .letter import Letter, Rule, Sheet
from .line import Line
from .lines import lines_of
from .page import lay_out

__all__ = [
    "Letter",
    "Line",
    "PageContent",
    "Rule",
    "Sheet",
    "Table",
    "TableCell",
    "assemble",
    "lay_out",
    "lines_of",
]
