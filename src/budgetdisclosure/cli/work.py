"""Checking disclosures, one after the other or in several processes."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from budgetdisclosure.checking import examine
from budgetdisclosure.errors import BudgetDisclosureError
from budgetdisclosure.messages import Message
from budgetdisclosure.reading import read
from budgetdisclosure.reading.progress import Progress, unwatched
from budgetdisclosure.reporting import Outcome, failed, outcome_of

from .collect import STDIN
from .source import Named
from .streams import log_defect


@frozen(kw_only=True)
class Job:
    """The files of one disclosure, what to check in it, and the content of standard input.

    ``prior`` are the files of the accounts of the year before.
    """

    files: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stdin: bytes | None = None
    prior: tuple[str, ...] = ()


def do(job: Job, progress: Progress = unwatched) -> Outcome:
    """The outcome of one disclosure; whatever goes wrong with it stays with it."""
    sources = [
        Named(job.stdin) if name == STDIN and job.stdin is not None else name for name in job.files
    ]
    try:
        disclosure = read(sources, progress=progress)
        prior = read(list(job.prior)) if job.prior else None
        findings, verifications = examine(
            disclosure, select=job.select, ignore=job.ignore, prior=prior
        )
        return outcome_of(disclosure, findings, verifications)
    except BudgetDisclosureError as error:
        return failed(job.files, error)
    except Exception as error:  # a defect of ours must not hide the other files
        log_defect(__name__)
        reason = f"{type(error).__name__}: {error}"
        return failed(job.files, _message("internal", job, reason=reason))


def do_all(
    jobs: Sequence[Job], processes: int, progress: Progress = unwatched
) -> Iterator[Outcome]:
    """The outcomes in the order of ``jobs``, in up to ``processes`` processes at a time.

    ``progress`` is told of the pages of each file, unless several processes read them.
    """
    if processes == 1 or len(jobs) < 2:
        for job in jobs:
            yield do(job, progress)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - heavy
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    with ProcessPoolExecutor(min(processes, len(jobs))) as pool:
        futures = [pool.submit(do, job) for job in jobs]
        for job, future in zip(jobs, futures, strict=True):
            try:
                yield future.result()
            except BrokenProcessPool:
                yield _alone(job)


def _alone(job: Job) -> Outcome:
    """Try again what died with the process of another, in a process of its own."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(do, job).result()
        except BrokenProcessPool:
            return failed(job.files, _message("process_died", job))


def _message(code: str, job: Job, **arguments: object) -> Message:
    return Message.of(f"cli.{code}", file="、".join(job.files), **arguments)
