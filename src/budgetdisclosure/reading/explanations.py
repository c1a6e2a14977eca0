"""Explanations: words behind 主要原因是 or 主要用于 speak of no account, until the account goes on."""

import re

from attrs import define

from budgetdisclosure.wording import Context
from budgetdisclosure.wording.forms.fact import FILLER

_REASON = re.compile(
    r"主要原因|原因(?:是|为|：|:|在于)|变动原因|主要是|由于|因为|是因|系因|主要系"
    r"|主要用于(?!以下|下列|如下|方面)|主要包括|主要反映|反映"
)
_USES = re.compile(r"主要用于|主要包括|主要反映|反映")
_RESUMES = re.compile(r"[，,；;]\s?(?=年末|期末|截[至止]|全年|累计|当年|20\d\d年)")
"""Where an enumeration of uses ends and the account goes on."""

_PARTS = re.compile(r"^\s?(?:其中[:：])?")


@define
class Explanations:
    """Whether a reader is inside an explanation (``context.reason``), and how far that reaches."""

    context: Context
    until: str = "。"

    def told(self, text: str) -> tuple[str, bool]:
        """``text`` with what explains blanked or left out, and whether the explanation goes on."""
        context = self.context
        if self.until == "；" and "；" in text and context.completing is None:
            context.reason = False
        if context.reason:
            back = self._resumed(text, 0)
            if back is None:
                return "", True
            context.reason = False
            text = " " * back + text[back:]
        reason = _REASON.search(text)
        if reason is None:
            return text, False
        self.until = "；" if _USES.match(reason[0]) else "。"
        back = self._resumed(text, reason.end())
        if back is None:
            return text[: reason.start()], True
        return text[: reason.start()] + " " * (back - reason.start()) + text[back:], False

    def _resumed(self, text: str, start: int) -> int | None:
        """Where the account goes on: with a count behind uses, or with the next quantity."""
        if self.until == "；":
            back = _RESUMES.search(text, start)
            if back is not None:
                return back.start()
        stop = text.rfind("；", start)
        section = self.context.section
        if stop < 0 or section is None:
            return None
        rest = _PARTS.sub("", text[stop + 1 :])
        first = next(section.vocabulary.find(rest), None)
        if first is None or first[0] or not FILLER.fullmatch(rest, first[1]):
            return None
        return stop
