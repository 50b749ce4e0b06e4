"""``python -m symact.spec``: write the JSON Schema of spec files next to the package's code."""

import json
from pathlib import Path

import symact
from symact.spec import json_schema

if __name__ == "__main__":
    target = Path(symact.__file__).parent / "spec.schema.json"
    target.write_text(json.dumps(json_schema(), indent=2) + "\n", encoding="utf-8", newline="\n")
