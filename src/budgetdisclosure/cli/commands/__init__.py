"""The subcommands, one a file, each with its ``COMMAND``."""
