"""One activation in; every output file that is its own, out. Nothing else is read or written."""

from __future__ import annotations

from dataclasses import dataclass

from symact.activation import Activation
from symact.deadline import deadline
from symact.derivation import DerivationError
from symact.document import fragment
from symact.emit import header, module, signature
from symact.errors import UnsupportedError
from symact.kernel import Function, halves_functions, parameter_gradients
from symact.lower import kernels
from symact.package import Member
from symact.places import table_place
from symact.tree import is_indexed
from symact.vector.emit import module as row_module
from symact.vector.kernels import public as row_functions
from symact.vector.kernels import stub

_REMEDY = (
    "an expression has to be real and finite for every real input, but for poles and overflow;"
    " give other inputs a value by Piecewise((value, condition), …)"
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a build needs of one activation."""

    member: Member
    files: tuple[tuple[str, str], ...]
    """Path within the output, and text."""


def render(activation: Activation, seconds: int) -> Rendered:
    """Derive an activation and write it down: ``NAME.py`` and ``docs/NAME.tex``.

    Raises LimitError if that takes longer than `seconds`, and UnsupportedError at the spec's table
    for what the algebra cannot handle: a value that is not real, or beyond all bounds.
    """
    try:
        with deadline(activation, seconds):
            return _rendered(activation)
    except (ArithmeticError, ValueError, TypeError, RecursionError, DerivationError) as error:
        source = activation.source
        place = table_place(source.file, source.line, source.text)
        reason, remedy = _explained(error)
        raise UnsupportedError(
            f"{activation.name} cannot be derived: {reason}", place, remedy
        ) from error
    except Exception as error:
        error.add_note(f"This is an error in symact; it was deriving {activation.name}.")
        raise


def _explained(error: Exception) -> tuple[str, str]:
    """What is wrong, and what can be done about it."""
    if isinstance(error, RecursionError):
        return "its derivatives are nested too deeply", "use lower powers, or fewer levels"
    return str(error).partition("\n")[0][:300] or type(error).__name__, _REMEDY


def _rendered(activation: Activation) -> Rendered:
    if is_indexed(activation.definition):
        return _with_axis(activation)
    sources = kernels(activation)
    public: tuple[Function, ...] = (
        *sources,
        *parameter_gradients(activation),
        *halves_functions(activation),
    )
    functions = tuple((function.name, tuple(signature(function))) for function in public)
    comment = "".join(f"% {line}\n" for line in header(activation).split("\n"))
    return Rendered(
        Member(activation.name, activation.aliases, functions),
        (
            (f"{activation.name}.py", module(activation, sources)),
            (f"docs/{activation.name}.tex", comment + fragment(activation)),
        ),
    )


def _with_axis(activation: Activation) -> Rendered:
    functions = tuple((one.name, tuple(stub(one))) for one in row_functions(activation))
    comment = "".join(f"% {line}\n" for line in header(activation).split("\n"))
    return Rendered(
        Member(activation.name, activation.aliases, functions),
        (
            (f"{activation.name}.py", row_module(activation)),
            (f"docs/{activation.name}.tex", comment + fragment(activation)),
        ),
    )
