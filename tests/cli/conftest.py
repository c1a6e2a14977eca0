import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

GOOD = (
    "2024年度部门决算说明\n（二）支出决算情况说明\n"
    "本年支出合计30.00万元，其中：基本支出20.00万元，占支出合计的66.67%；"
    "项目支出10.00万元，占支出合计的33.33%。\n"
)


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "好.txt"
    path.write_text(GOOD, "utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A wrong share: NR411, an error."""
    path = tmp_path / "坏.txt"
    path.write_text(GOOD.replace("33.33%", "33.43%"), "utf-8")
    return path


@pytest.fixture
def spawn() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the command line in a process of its own."""

    def run(
        *arguments: object, env: dict[str, str] | None = None, stdin: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "budgetdisclosure", *map(str, arguments)],
            env={**os.environ, **(env or {})},
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
        )

    return run
