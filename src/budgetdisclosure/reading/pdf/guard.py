"""One lock for pdfium, which must not be entered by two threads at once."""

from threading import RLock

PDFIUM = RLock()
"""Held while pdfium works on a page. It guards our own calls only: a program that also calls
pypdfium2 itself from other threads must hold it there too. Use processes to read in parallel."""
