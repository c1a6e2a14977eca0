"""The gold scorer is a script of the project, not of the package: make its folder importable."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
