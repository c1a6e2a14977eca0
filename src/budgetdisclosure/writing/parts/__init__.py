"""The sections of the narrative, one a file."""
