"""Reports as documents: narrative text, and JSON."""

from .narrative import to_text
from .profile import Profile, profile
from .writer import write

__all__ = ["Profile", "profile", "to_text", "write"]
