"""Hypothesis, or an error that tells how to get it."""

from budgetdisclosure.errors import MissingExtra

try:
    from hypothesis import strategies
except ImportError as error:  # pragma: no cover - the tests have it
    raise MissingExtra(
        "errors.missing_extra", what="budgetdisclosure.testing", extra="testing"
    ) from error

__all__ = ["strategies"]
