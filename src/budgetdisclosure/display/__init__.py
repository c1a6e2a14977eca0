"""One description of a table, shown as terminal text or HTML; text made safe to show."""

from .personal import mask_personal
from .safe import printable
from .table import Align, Column, DisplayTable
from .width import cut_to, fold, padded, width

__all__ = [
    "Align",
    "Column",
    "DisplayTable",
    "cut_to",
    "fold",
    "mask_personal",
    "padded",
    "printable",
    "width",
]
