"""A definition and a symbol in; the tree of its derivative by the rules of calculus, as is, out.

Nothing is simplified: this is for balls over intervals (`symact.enclosure`), which want series in
the input while the derivative is by a parameter. It shares nothing with `symact.differentiate`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from symact.tree import TRUE, Apply, Constant, Node, Number, Symbol, symbols

_ZERO, _ONE, _TWO = (Number(Fraction(n), str(n)) for n in range(3))


def tangent(node: Node, name: str) -> Node:
    """The derivative of a tree with respect to a symbol; anything at a kink."""
    if name not in symbols(node):
        return _ZERO
    match node:
        case Symbol():
            return _ONE
        case Apply(head="add", args=args):
            return _sum(*(tangent(arg, name) for arg in args))
        case Apply(head="mul", args=args):
            return _sum(
                *(
                    _product(*args[:place], tangent(arg, name), *args[place + 1 :])
                    for place, arg in enumerate(args)
                )
            )
        case Apply(head="div", args=(top, bottom)):
            # (t/b)' = t'/b - t*b'/b**2
            first = _quotient(tangent(top, name), bottom)
            return _difference(
                first, _quotient(_product(top, tangent(bottom, name)), _product(bottom, bottom))
            )
        case Apply(head="pow", args=(base, exponent)):
            return _power(base, exponent, name)
        case Apply(head="piecewise", args=cases):
            return Apply("piecewise", tuple(_case(case, name) for case in cases))
        case Apply(head="clip", args=(value, low, high)):
            return tangent(Apply("min", (Apply("max", (value, low)), high)), name)
        case Apply(head="min" | "max" as head, args=(first, *rest)):
            return _extremum(head, first, rest, name)
        case Apply(head=head, args=(operand,)):
            return _product(_SLOPES[head](operand), tangent(operand, name))
    raise TypeError(f"not a tree: {node!r}")


def _case(case: Node, name: str) -> Node:
    assert isinstance(case, Apply)
    value, condition = case.args
    return Apply("case", (tangent(value, name), condition))


def _power(base: Node, exponent: Node, name: str) -> Node:
    if name not in symbols(exponent):
        less = _difference(exponent, _ONE)
        return _product(exponent, Apply("pow", (base, less)), tangent(base, name))
    inner = _product(exponent, Apply("log", (base,)))
    return _product(Apply("pow", (base, exponent)), tangent(inner, name))


def _extremum(head: str, first: Node, rest: list[Node], name: str) -> Node:
    if not rest:
        return tangent(first, name)
    others = Apply(head, tuple(rest)) if len(rest) > 1 else rest[0]
    wins = Apply("<" if head == "min" else ">", (first, others))
    cases = ((tangent(first, name), wins), (tangent(others, name), TRUE))
    return Apply("piecewise", tuple(Apply("case", case) for case in cases))


def _sum(*terms: Node) -> Node:
    kept = tuple(term for term in terms if term != _ZERO)
    return Apply("add", kept) if len(kept) > 1 else (kept or (_ZERO,))[0]


def _difference(a: Node, b: Node) -> Node:
    return a if b == _ZERO else Apply("add", (a, Apply("neg", (b,))))


def _product(*factors: Node) -> Node:
    if _ZERO in factors:
        return _ZERO
    kept = tuple(factor for factor in factors if factor != _ONE)
    return Apply("mul", kept) if len(kept) > 1 else (kept or (_ONE,))[0]


def _quotient(top: Node, bottom: Node) -> Node:
    return top if top == _ZERO else Apply("div", (top, bottom))


def _call(head: str) -> Callable[[Node], Node]:
    return lambda u: Apply(head, (u,))


def _square(u: Node) -> Node:
    return Apply("mul", (u, u))


def _gaussian(u: Node) -> Node:
    """``2*exp(-u**2)/sqrt(pi)``"""
    root = Apply("sqrt", (Constant("pi"),))
    return Apply("div", (_product(_TWO, Apply("exp", (Apply("neg", (_square(u),)),))), root))


_SLOPES: Mapping[str, Callable[[Node], Node]] = {
    "neg": lambda u: Apply("neg", (_ONE,)),
    "exp": _call("exp"),
    "expm1": _call("exp"),
    "log": lambda u: Apply("div", (_ONE, u)),
    "log1p": lambda u: Apply("div", (_ONE, _sum(_ONE, u))),
    "sqrt": lambda u: Apply("div", (_ONE, _product(_TWO, Apply("sqrt", (u,))))),
    "abs": _call("sign"),
    "sign": lambda u: _ZERO,
    "sin": _call("cos"),
    "cos": lambda u: Apply("neg", (Apply("sin", (u,)),)),
    "tan": lambda u: _sum(_ONE, _square(Apply("tan", (u,)))),
    "sinh": _call("cosh"),
    "cosh": _call("sinh"),
    "tanh": lambda u: Apply("div", (_ONE, _square(Apply("cosh", (u,))))),
    "asinh": lambda u: Apply("div", (_ONE, Apply("sqrt", (_sum(_ONE, _square(u)),)))),
    "atan": lambda u: Apply("div", (_ONE, _sum(_ONE, _square(u)))),
    "erf": _gaussian,
    "erfc": lambda u: Apply("neg", (_gaussian(u),)),
}
"""A function => its slope at an argument."""
