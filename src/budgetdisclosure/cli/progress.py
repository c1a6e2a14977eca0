"""A bar for files of many pages, on a terminal; needs the extra ``cli``, and is left out without."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from budgetdisclosure.reading.progress import Progress, unwatched

LONG = 40
"""A file of fewer pages is read before a bar would be seen."""


@contextmanager
def page_bar(stream: TextIO, text: str, *, wanted: bool = True) -> Iterator[Progress]:
    """What to call after each page: it draws on ``stream`` if that is a terminal.

    ``text`` stands before the bar, which is taken away when all is done.

    >>> import io
    >>> with page_bar(io.StringIO(), "pages") as progress:
    ...     progress(1, 100)
    """
    if not wanted or not stream.isatty():
        yield unwatched
        return
    try:
        from rich.console import Console  # noqa: PLC0415 - an extra, heavy
        from rich.progress import Progress as Bar  # noqa: PLC0415
    except ImportError:
        yield unwatched
        return
    with Bar(console=Console(file=stream), transient=True) as bar:
        task = bar.add_task(text, visible=False)

        def told(done: int, whole: int) -> None:
            bar.update(task, completed=done, total=whole, visible=LONG <= whole > done)

        yield told
