"""Parts of the report that are words: one kind a file, each with ``read(sections)``."""
