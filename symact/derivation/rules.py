"""The rules of differentiation as data, and the matcher that applies one to a derivative.

In a pattern, ``c`` is free of the variable, ``u`` and ``v`` hold it; ``D`` is the derivative.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from symact.derivation.tidy import ONE, ZERO, times
from symact.intervals import REAL
from symact.names import CLASSICS
from symact.parser import Scope, Signature, parse_expression
from symact.tree import FUNCTIONS, Apply, Constant, Node, Number, Symbol, rebuild, symbols, walk
from symact.vocabulary import Definition

Bindings = Mapping[str, Node]


@dataclass(frozen=True, slots=True)
class Rule:
    """``d/dx[pattern]`` => ``result``; `linear` rules share a line with what follows them."""

    name: str
    pattern: Node
    result: Node
    linear: bool = False


HELPERS: Mapping[str, Definition] = {
    classic.head: Definition(
        classic.head, ("u",), (), classic.definition(Symbol("u")), classic.latex
    )
    for classic in CLASSICS
    if classic.head not in FUNCTIONS
}
"""Functions that a closed form may name though no notation has them: sigmoid, Phi, phi."""

_SCOPE = Scope(
    symbols=dict.fromkeys("cuv", REAL),
    activations={name: Signature(name, ("u",)) for name in ("D", *HELPERS)},
)

_TABLE = (
    ("sum rule", "u + v", "D(u) + D(v)"),
    ("sum rule", "c + u", "D(u)"),
    ("constant multiple", "-u", "-D(u)"),
    ("constant multiple", "c*u", "c*D(u)"),
    ("constant multiple", "u/c", "1/c*D(u)"),
    ("constant multiple", "c*u/v", "c*D(u/v)"),
    ("constant multiple", "u/(c*v)", "1/c*D(u/v)"),
    ("reciprocal rule", "c/u", "-c/u**2*D(u)"),
    ("quotient rule", "u/v", "(D(u)*v - u*D(v))/v**2"),
    ("product rule", "u*v", "D(u)*v + u*D(v)"),
    ("power rule", "u**c", "c*u**(c - 1)*D(u)"),
    ("exponential rule", "E**u", "E**u*D(u)"),
    ("exponential rule", "exp(u)", "exp(u)*D(u)"),
    ("exponential rule", "0**u", "0*D(u)"),
    ("exponential rule", "c**u", "c**u*log(c)*D(u)"),
    ("logarithmic differentiation", "u**v", "u**v*D(v*log(u))"),
    ("logarithm rule", "log(u)", "1/u*D(u)"),
    ("logarithm rule", "log1p(u)", "1/(1 + u)*D(u)"),
    ("exponential rule", "expm1(u)", "exp(u)*D(u)"),
    ("square root rule", "sqrt(u)", "1/(2*sqrt(u))*D(u)"),
    ("derivative of abs", "abs(u)", "sign(u)*D(u)"),
    ("derivative of sign", "sign(u)", "0*D(u)"),
    ("derivative of sin", "sin(u)", "cos(u)*D(u)"),
    ("derivative of cos", "cos(u)", "-sin(u)*D(u)"),
    ("derivative of tan", "tan(u)", "(1 + tan(u)**2)*D(u)"),
    ("derivative of sinh", "sinh(u)", "cosh(u)*D(u)"),
    ("derivative of cosh", "cosh(u)", "sinh(u)*D(u)"),
    ("derivative of tanh", "tanh(u)", "(1 - tanh(u)**2)*D(u)"),
    ("derivative of asinh", "asinh(u)", "1/sqrt(1 + u**2)*D(u)"),
    ("derivative of atan", "atan(u)", "1/(1 + u**2)*D(u)"),
    ("derivative of erf", "erf(u)", "2/sqrt(pi)*exp(-u**2)*D(u)"),
    ("derivative of erfc", "erfc(u)", "-2/sqrt(pi)*exp(-u**2)*D(u)"),
    ("derivative of sigmoid", "sigmoid(u)", "sigmoid(u)*(1 - sigmoid(u))*D(u)"),
    ("derivative of Phi", "Phi(u)", "phi(u)*D(u)"),
    ("derivative of phi", "phi(u)", "-u*phi(u)*D(u)"),
)

_LINEAR = frozenset({"sum rule", "constant multiple"})


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which they are tried."""
    return tuple(
        Rule(name, _tree(pattern), _tree(result), name in _LINEAR)
        for name, pattern, result in _TABLE
    )


def derived_helpers(head: str) -> frozenset[str]:
    """A helper's name, and those of the helpers in its derivatives of any order: Phi => phi."""
    found, pending = set(), {head} & set(HELPERS)
    while pending:
        found |= pending
        pending = {
            part.head
            for rule in rules()
            if isinstance(rule.pattern, Apply) and rule.pattern.head in pending
            for part in walk(rule.result)
            if isinstance(part, Apply) and part.head in HELPERS
        } - found
    return frozenset(found)


def _tree(text: str) -> Node:
    return parse_expression(text, _SCOPE).node


def depends(node: Node, variable: str) -> bool:
    return variable in symbols(node)


def match(pattern: Node, node: Node, variable: str) -> Bindings | None:
    """What ``c``, ``u`` and ``v`` stand for, or None: ``c*u`` on ``2*x*b`` => c = 2*b, u = x."""
    match pattern:
        case Symbol(name=name):
            return {name: node} if depends(node, variable) == (name != "c") else None
        case Number() | Constant():
            return {} if node == pattern else None
    assert isinstance(pattern, Apply)
    if not isinstance(node, Apply) or node.head != pattern.head:
        return None
    args = node.args
    if node.head in ("add", "mul"):
        parts = _two(node, variable, constant=pattern.args[0] == Symbol("c"))
        if parts is None:
            return None
        args = parts
    found: dict[str, Node] = {}
    for part, arg in zip(pattern.args, args, strict=True):
        bound = match(part, arg, variable)
        if bound is None:
            return None
        found.update(bound)
    return found


def _two(node: Apply, variable: str, *, constant: bool) -> tuple[Node, Node] | None:
    """A sum or product in two parts: constant and rest (None if there is none), first and rest."""
    whole: Callable[[list[Node]], Node] = times if node.head == "mul" else _sum
    if constant:
        parts = [[arg for arg in node.args if depends(arg, variable) == held] for held in (0, 1)]
        return (whole(parts[0]), whole(parts[1])) if all(parts) else None
    return node.args[0], whole(list(node.args[1:]))


def _sum(terms: list[Node]) -> Node:
    if not terms:
        return ZERO
    return terms[0] if len(terms) == 1 else Apply("add", tuple(terms))


def find(operand: Node, variable: str) -> tuple[Rule, Bindings] | None:
    """The first rule whose pattern an operand has."""
    for rule in rules():
        bound = match(rule.pattern, operand, variable)
        if bound is not None:
            return rule, bound
    return None


def instantiate(rule: Rule, bound: Bindings, variable: str) -> Node:
    """The rule's result with its letters replaced: ``c*D(u)`` => ``2*d/dx[x**2]``."""

    def change(part: Node) -> Node:
        if isinstance(part, Symbol):
            return bound[part.name]
        if isinstance(part, Apply) and part.head == "D":
            return derivative(part.args[0], variable)
        return part

    return rebuild(rule.result, change)


def derivative(operand: Node, variable: str) -> Node:
    """``d/dx[operand]``, evaluated at once where the operand is affine."""
    known = slope(operand, variable)
    return Apply("derivative", (operand, Symbol(variable))) if known is None else known


def slope(node: Node, variable: str) -> Node | None:
    """The derivative of an affine tree, None for any other: ``1 - 2*x`` => ``-2``."""
    if not depends(node, variable):
        return ZERO
    match node:
        case Symbol():
            return ONE
        case Apply(head="neg", args=(operand,)):
            inner = slope(operand, variable)
            return None if inner is None else Apply("neg", (inner,))
        case Apply(head="add", args=terms):
            slopes = [slope(term, variable) for term in terms]
            if any(part is None for part in slopes):
                return None
            return _sum([part for part in slopes if part is not None and part != ZERO])
        case Apply(head="mul") if bound := match(_tree("c*u"), node, variable):
            inner = slope(bound["u"], variable)
            return None if inner is None else times([bound["c"], inner])
        case Apply(head="div", args=(above, below)) if not depends(below, variable):
            inner = slope(above, variable)
            return None if inner is None else Apply("div", (inner, below))
    return None
