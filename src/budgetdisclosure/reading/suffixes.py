"""The suffixes by which a folder is searched for files that can be read."""

SUFFIXES = frozenset({".txt", ".md"})
"""In lower case, with their dot. A file named outright is read whatever its suffix."""
