"""A name out of a spec in; why it cannot be used, and what to do about it, out."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Container

from symact.errors import quote
from symact.scope import NOTATION
from symact.spec.model import NAME_PATTERN, SYMBOL_PATTERN
from symact.tree import FUNCTIONS, INDEXED

LONGEST = 64
"""Most characters of a name: it becomes part of file names and of longer names."""

PACKAGE = frozenset({"docs", "certificates", "numpy", "numba", "np", "nb", "math"})
"""What the generated package needs under these names."""

HEADS = frozenset(
    {"add", "mul", "neg", "div", "pow", "true", "piecewise", "case", "derivative"}
) | frozenset(INDEXED)
"""What trees call their own nodes."""

WINDOWS = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
"""Files that Windows cannot create, whatever their suffix."""

ARGUMENTS = frozenset(
    {
        "out",
        "axis",
        "grad_output",
        "tangent",
        "value",
        "derivative",
        "from_output",
        "np",
        "nb",
        "numpy",
        "numba",
    }
)
"""What generated signatures and the spec's own tables use beside inputs and parameters."""

BUILTINS = frozenset(name for name in dir(builtins) if name.islower())

GENERATED = re.compile(
    r"derivative\d*(_[A-Za-z]\w*)?|backward(_[A-Za-z]\w*)?|value_and_derivative"
    r"|derivative_from_output|value_and_gradient|jvp|hvp|split(_backward)?"
)
"""What follows an activation's name, and an underscore, in a generated function's name."""

Refusal = tuple[str, str]
"""(message, remedy)"""


def refused_name(name: str) -> Refusal | None:
    """Why an activation cannot have this name, if it cannot; the notation's names apart."""
    form = _refused_form(name, NAME_PATTERN, "lower-case letters, digits and underscores")
    if form:
        return form
    if name in HEADS | PACKAGE:
        return f"{quote(name)} is needed by symact itself", f"such as {name}_activation"
    if name in WINDOWS:
        return f"{quote(name)} cannot be a file on Windows", f"such as {name}_activation"
    if name in BUILTINS:
        return f"{quote(name)} is a Python builtin", f"such as {name}_activation"
    return None


def refused_symbol(name: str) -> Refusal | None:
    """Why an input or a parameter cannot have this name, if it cannot."""
    form = _refused_form(name, SYMBOL_PATTERN, "letters, digits and underscores")
    if form:
        return form
    if name in NOTATION:
        return f"{quote(name)} has its own meaning in expressions", f"such as {name}_value"
    if name in ARGUMENTS:
        return f"{quote(name)} is needed by the generated functions", f"such as {name}_value"
    if name in BUILTINS:
        return f"{quote(name)} is a Python builtin", f"such as {name}_value"
    return None


def provable(name: str) -> bool:
    """Whether an activation of one input can be compared with the notation's function."""
    return FUNCTIONS.get(name) == (1, 1)


def taken_by(name: str, owners: Container[str]) -> str | None:
    """The activation for which a function of this name is generated: ``relu_backward`` => relu."""
    for match in re.finditer("_", name):
        other, rest = name[: match.start()], name[match.end() :]
        if other in owners and GENERATED.fullmatch(rest):
            return other
    return None


def _refused_form(name: str, pattern: str, letters: str) -> Refusal | None:
    if not re.fullmatch(pattern[1:-1], name, re.ASCII):
        return f"{quote(name)} cannot be a name", f"a letter first, then {letters}"
    if len(name) > LONGEST:
        return f"{quote(name)} is longer than {LONGEST} characters", "choose a shorter name"
    if keyword.iskeyword(name) or name in ("none", "true", "false"):
        return f"{quote(name)} is a Python keyword", f"such as {name}_"
    return None
