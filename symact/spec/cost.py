"""An activation in; what of it costs more than the limits allow, out: before any of it is derived.

The cost of a derivation grows with the size of the derivatives, which a short expression can make
enormous: the second derivative of forty nested exponentials has twenty-six thousand parts.
"""

from __future__ import annotations

from functools import reduce

from symact.activation import Activation
from symact.limits import Limits
from symact.meaning import TooManyBranches, decide, symbols_of
from symact.tree import (
    FUNCTIONS,
    LOGIC,
    REDUCTIONS,
    RELATIONS,
    Apply,
    Constant,
    Node,
    Number,
    Symbol,
    is_indexed,
    walk,
)

_CHOICES = frozenset(("abs", "sign", "min", "max", "clip"))
_CASES = frozenset((*_CHOICES, "piecewise", "case"))

Sizes = tuple[int, ...]
"""Parts of a function, its first derivative, its second, …, written out; 0 where it is zero."""


def excess(activation: Activation, limits: Limits) -> tuple[str, str] | None:
    """The first limit that an activation exceeds, and how; None if it stays within all."""
    if len(activation.arguments) > limits.arguments:
        return "arguments", f"there are more than {limits.arguments} inputs and parameters"
    if functions(activation.definition) > limits.functions:
        return "functions", f"this has more than {limits.functions} different functions in it"
    if growth(activation) > limits.growth:
        return "growth", f"its derivatives have more than {limits.growth} parts, written out"
    if not is_indexed(activation.definition):
        try:
            decide(activation.definition, symbols_of(activation), most=limits.branches)
        except TooManyBranches:
            return "branches", f"its conditions part it into more than {limits.branches} branches"
    return None


def functions(definition: Node) -> int:
    """How many different smooth functions there are: ``exp(x) + exp(2*x)`` has two."""
    smooth = FUNCTIONS.keys() - _CHOICES
    return len({n for n in walk(definition) if isinstance(n, Apply) and n.head in smooth})


def growth(activation: Activation) -> int:
    """About how many parts all derivatives have together that are generated."""
    definition = activation.definition
    # A reduction over a row is one number where it is used, and has derivatives of its own.
    reduced = {n: n.args[0] for n in walk(definition) if isinstance(n, Apply) and _is_reduced(n)}
    return sum(
        sum(sum(sizes(part, name, activation.order)[1:]) for name in activation.inputs)
        + sum(sizes(part, p.name, 1)[1] for p in activation.parameters)
        for part in (definition, *reduced.values())
    )


def _is_reduced(node: Apply) -> bool:
    return node.head in REDUCTIONS


def sizes(node: Node, variable: str, order: int) -> Sizes:
    """The sizes of an expression's derivatives by one variable, nothing simplified."""
    zero = (0,) * order
    known: dict[int, Sizes] = {}

    def size(node: Node) -> Sizes:
        if id(node) not in known:
            known[id(node)] = compute(node)
        return known[id(node)]

    def compute(node: Node) -> Sizes:
        if isinstance(node, Symbol):
            return (1, int(node.name == variable), *zero)[: order + 1]
        if isinstance(node, Number | Constant) or node.head in (*RELATIONS, *LOGIC):
            return (1, *zero)
        if _is_reduced(node):
            return (1,) * (order + 1)
        args = [size(arg) for arg in node.args]
        if node.head in _CASES:
            return tuple(map(max, *args)) if len(args) > 1 else args[0]
        if node.head in ("add", "neg"):
            return tuple(sum(column) + bool(any(column)) for column in zip(*args, strict=True))
        if node.head == "mul":
            return reduce(_product, args)
        if node.head == "div":
            return _product(args[0], _chain(args[1:]))
        return _chain(args)

    return size(node)


def _product(a: Sizes, b: Sizes) -> Sizes:
    """By Leibniz's rule; a factor that is a constant adds one part."""
    return tuple(
        sum(a[j] + b[k - j] + 1 for j in range(k + 1) if a[j] and b[k - j]) for k in range(len(a))
    )


def _chain(args: list[Sizes]) -> Sizes:
    """``f(u)' = f'(u)*u'``, where f'(u) is as large as f(u)."""
    found = [1 + sum(arg[0] for arg in args)]
    for k in range(1, len(args[0])):
        found.append(sum(found[j] + arg[k - j] + 1 for arg in args for j in range(k) if arg[k - j]))
    return tuple(found)
