"""A formula's text in; the activation that it defines, its unknown names its parameters, out."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from symact.activation import Activation
from symact.errors import SymactError
from symact.limits import Limits
from symact.scope import NOTATION
from symact.spec import load_text, parse
from symact.spec.library import load_library
from symact.tree import is_indexed

_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*\b(?!\s*\()", re.ASCII)

_INDEXED = re.compile(r"\w\s*\[", re.ASCII)

OF_AXIS = (
    "functions of a whole axis cannot be looked for by their formula; "
    "symact list shows those of the catalog"
)

NAMED = "formula"
"""What the activation is called."""


def question(
    expression: str, inputs: Sequence[str] = (), limits: Limits | None = None
) -> Activation:
    """Read a formula such as ``x*sigmoid(b*x)``: x is its input, b a parameter.

    A formula of one name that is not x has that for its input. Raises SpecErrors with what is
    wrong in it, SymactError for a formula in the places of an axis.
    """
    if _INDEXED.search(expression):
        raise SymactError(OF_AXIS)
    known = {name for spec in load_library() for name in (spec.name, *spec.table.aliases)}
    names = [name for name in _NAME.findall(expression) if name not in NOTATION]
    names = list(dict.fromkeys(names))
    chosen = list(inputs) or (names if len(names) == 1 else ["x"])
    parameters = [name for name in names if name not in chosen and name not in known]
    lines = [
        f"[{NAMED}]",
        f"expression = {json.dumps(expression)}",
        f"inputs = {json.dumps(chosen)}",
    ]
    lines += [f"parameters.{name} = {{ default = 1.0 }}" for name in parameters]
    (found,) = parse(load_text("\n".join(lines), limits=limits), limits=limits)
    if is_indexed(found.definition):
        raise SymactError(OF_AXIS)
    return found
