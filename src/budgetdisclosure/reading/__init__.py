"""From bytes to a document, from a document to what it says."""

from .limits import Limits
from .reader import read, understand

__all__ = ["Limits", "read", "understand"]
