"""One part of the accounts against another."""
