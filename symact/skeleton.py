"""A name, a formula and its symbols in; the text of a spec file, commented and valid, out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from symact.emit import render
from symact.errors import SymactError, quote
from symact.limits import Limits
from symact.spec import parse
from symact.spec.load import load_text
from symact.spec.names import refused_name, refused_symbol


def skeleton(
    name: str,
    expression: str,
    inputs: Sequence[str] = ("x",),
    parameters: Sequence[str] = (),
    limits: Limits | None = None,
) -> str:
    """A spec file for ``x * sigmoid(beta*x)`` with ``["beta=1"]``, and what else it may say.

    Raises SpecErrors or SymactError where the spec would not be valid.
    """
    refusal = refused_name(name)
    if refusal is not None:
        raise SymactError(f"{refusal[0]}: {refusal[1]}")
    text = render(
        "spec.toml.jinja",
        name=name,
        expression=_quoted(expression),
        title=_quoted(name.replace("_", " ").capitalize()),
        inputs=", ".join(map(_quoted, inputs)),
        parameters=list(_parameters(name, parameters)),
    )
    parse(load_text(text, file=f"{name}.toml", limits=limits), limits=limits)
    return text


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's, but for one character that JSON leaves as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _parameters(name: str, parameters: Sequence[str]) -> Iterator[str]:
    """The lines of the parameters' table, or a comment that shows one."""
    if not parameters:
        yield "# A named constant, an argument of every function:"
        yield f"# [{name}.parameters]"
        yield '# beta = { default = 1.0, domain = "beta > 0", learnable = true, description = "" }'
        return
    yield f"[{name}.parameters]"
    for parameter in parameters:
        symbol, _, default = parameter.partition("=")
        yield f"{_symbol(symbol)} = {{ default = {_number(parameter, default)} }}"


def _symbol(name: str) -> str:
    refusal = refused_symbol(name)
    if refusal is not None:
        raise SymactError(f"--parameter {name}: {refusal[0]}: {refusal[1]}")
    return name


def _number(parameter: str, default: str) -> str:
    try:
        return repr(float(default))
    except ValueError:
        raise SymactError(
            f"--parameter {quote(parameter)}: expected NAME=NUMBER, such as beta=1"
        ) from None
