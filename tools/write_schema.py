"""Writes docs/schema/final_accounts.schema.json from the classes of the model."""

import json
from pathlib import Path

from budgetdisclosure.model.schema import json_schema

TARGET = Path(__file__).resolve().parents[1] / "docs" / "schema" / "final_accounts.schema.json"


def text() -> str:
    """The schema as it is published."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text(), encoding="utf-8")
