"""Texts for people: keys with arguments, rendered in Chinese (the default) or English."""

from .catalogue import LANGUAGES, has_text, render
from .message import Message

__all__ = ["LANGUAGES", "Message", "has_text", "render"]
