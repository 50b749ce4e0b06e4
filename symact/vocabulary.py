"""From an activation to the function names its documents may use, each with its definition.

A `Vocabulary` says what ``Apply(name, arguments)`` stands for, so that trees can be unfolded one
level (``silu(x)`` => ``x*sigmoid(x)``) or expanded into the notation's own functions.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from symact.activation import Activation
from symact.tree import Apply, Node, Symbol, rational, rebuild, substitute

# fmt: off
GREEK = frozenset({
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    "Gamma", "Delta", "Theta", "Lambda", "Xi", "Sigma", "Upsilon", "Phi", "Psi", "Omega",
})
# fmt: on
"""Names that LaTeX has a letter for (``pi`` is a number here)."""

ACCENTS = frozenset({"hat", "bar", "tilde"})
"""What stands above a letter, by the end of a name."""

FLOAT = "\\operatorname{fl}"
"""The float64 nearest to a decimal: fl(0.3)."""

OPERATORS: Mapping[str, str] = {
    "sin": "\\sin",
    "cos": "\\cos",
    "tan": "\\tan",
    "sinh": "\\sinh",
    "cosh": "\\cosh",
    "tanh": "\\tanh",
    "atan": "\\arctan",
    "asinh": "\\operatorname{arsinh}",
    "erf": "\\operatorname{erf}",
    "erfc": "\\operatorname{erfc}",
    "sign": "\\operatorname{sgn}",
    "log": "\\log",
    "min": "\\min",
    "max": "\\max",
    "clip": "\\operatorname{clip}",
}
"""The notation's functions that are written as a name with parentheses."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A function by name: ``name(*arguments) = expression``."""

    name: str
    inputs: tuple[str, ...]
    parameters: tuple[tuple[str, Fraction], ...]
    """Each with its default, which a call may leave out."""
    expression: Node
    latex: str
    own: bool = False
    """Whether it has the subject's arguments, so that parameters need not be written."""

    @property
    def arguments(self) -> tuple[str, ...]:
        return self.inputs + tuple(name for name, _ in self.parameters)

    def bound(self, args: Iterable[Node]) -> dict[str, Node]:
        """Argument names => trees; a parameter left out has its default."""
        values = dict(zip(self.arguments, args, strict=False))
        for name, default in self.parameters:
            values.setdefault(name, rational(default))
        return values


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The functions a document may name; `subject` is the one it is about."""

    subject: str
    functions: Mapping[str, Definition]
    symbols: tuple[str, ...]
    """The subject's inputs and parameters."""

    def call(self) -> Node:
        """The subject at its own arguments: ``f(x, beta)``."""
        definition = self.functions[self.subject]
        return Apply(self.subject, tuple(Symbol(name) for name in definition.arguments))

    def unfold(self, node: Node, names: Collection[str] | None = None) -> Node:
        """Replace calls by definitions, one level: all, or those of `names`."""

        def change(part: Node) -> Node:
            if not isinstance(part, Apply) or part.head not in self.functions:
                return part
            if names is not None and part.head not in names:
                return part
            definition = self.functions[part.head]
            return substitute(definition.expression, definition.bound(part.args))

        return rebuild(node, change)

    def expand(self, node: Node) -> Node:
        """Replace calls by definitions until only the notation's own functions are left."""
        for _ in range(len(self.functions) + 1):
            unfolded = self.unfold(node)
            if unfolded == node:
                break
            node = unfolded
        return node


def vocabulary(activation: Activation, helpers: Iterable[Definition] = ()) -> Vocabulary:
    """The activation, everything it refers to, and helper functions such as the normal CDF."""
    functions: dict[str, Definition] = {}
    pending = [activation]
    while pending:
        current = pending.pop()
        if current.name not in functions:
            own = current is activation
            functions[current.name] = replace(definition_of(current), own=own)
            pending.extend(current.references)
    for helper in helpers:
        functions.setdefault(helper.name, helper)
    return Vocabulary(activation.name, _distinct(functions, activation), activation.arguments)


def _distinct(functions: Mapping[str, Definition], activation: Activation) -> dict[str, Definition]:
    """The functions, each written differently from the others, the notation's and the symbols."""
    taken = {symbol_latex(name): "" for name in activation.arguments}
    taken |= {latex: head for head, latex in OPERATORS.items()} | {FLOAT: ""}
    found = {}
    for name, item in functions.items():
        words = name.replace("_", "\\_")
        choices = (item.latex, f"\\operatorname{{{words}}}", f"\\mathit{{{words}}}")
        latex = next((one for one in choices if one and taken.get(one, name) == name), choices[-1])
        taken[latex] = name
        found[name] = replace(item, latex=latex)
    return found


def definition_of(activation: Activation) -> Definition:
    """An activation as a named function, written as its author says (or not at all)."""
    parameters = tuple(
        (parameter.name, Fraction(parameter.default)) for parameter in activation.parameters
    )
    return Definition(
        activation.name, activation.inputs, parameters, activation.expression, activation.symbol
    )


def primed(latex: str, order: int) -> str:
    """A function's name => its derivative's; TeX wants a name with an exponent in braces."""
    return (f"{{{latex}}}" if "^" in latex else latex) + "'" * order


def symbol_latex(name: str) -> str:
    """``beta`` => ``\\beta``, ``x1`` => ``x_{1}``, ``k_in`` => ``k_{\\mathrm{in}}``.

    ``y_hat`` => ``\\hat{y}``
    """
    base, digits = re.fullmatch(r"(.*?)(\d*)", name).groups()  # type: ignore[union-attr]
    if digits and (letter := _letter(base)):
        return f"{letter}_{{{digits}}}"
    if letter := _letter(name):
        return letter
    base, _, rest = name.partition("_")
    if rest in ACCENTS and (letter := _letter(base)):
        return f"\\{rest}{{{letter}}}"
    if (letter := _letter(base)) and re.fullmatch(r"[A-Za-z]+", rest):
        return f"{letter}_{{{rest}}}" if len(rest) == 1 else f"{letter}_{{\\mathrm{{{rest}}}}}"
    return "\\mathrm{" + name.replace("_", "\\_") + "}"


_LAMBDA = ("lam", "lamb", "lambd", "lmbda")
"""What people call it where ``lambda`` is a word of the language."""


def _letter(name: str) -> str:
    """A single letter or a Greek one; ``e`` and ``d`` already have a meaning."""
    if name in _LAMBDA:
        return "\\lambda"
    if name in GREEK:
        return "\\" + name
    if name in ("e", "d"):
        return f"\\mathit{{{name}}}"
    return name if re.fullmatch(r"[A-Za-z]", name) else ""
