"""Patterns that are compiled when they are first used.

The library knows several hundred patterns, and compiling them takes longer than checking a report;
one report uses part of them, and importing the library none.
"""

import re
from typing import Any, AnyStr, cast

_OFFERED = [name for name in dir(re.Pattern) if not name.startswith("_")]


class _Pattern:
    """Stands for a compiled pattern: the first thing asked of it compiles it.

    What the compiled pattern offers is then put into the object itself, so that later calls take no
    longer than those of the pattern.
    """

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({offered: getattr(compiled, offered) for offered in _OFFERED})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"pattern({self.pattern!r})"


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""The pattern of ``source``, as ``re.compile`` gives it, but compiled on first use.

    So an error in ``source`` is raised when it is first used.

    >>> year = pattern(r"20\d\d")
    >>> year.search("2023年度")[0]
    '2023'
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
