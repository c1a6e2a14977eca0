"""Where things stand: documents of any format as blocks of text and grids, with places."""

from .document import Block, Document, Segment
from .grid import Cell, Grid
from .note import Note
from .page import Page
from .place import Box, Place

__all__ = ["Block", "Box", "Cell", "Document", "Grid", "Note", "Page", "Place", "Segment"]
