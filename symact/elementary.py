"""Functions of a tree in; trees of fewer functions, which balls over intervals can do, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from symact.combination import ONE
from symact.tree import Apply, Node, Number

_TWO = Number(Fraction(2), "2")
_ZERO = Number(Fraction(0), "0")


def _neg(node: Node) -> Node:
    return Apply("neg", (node,))


def _add(*terms: Node) -> Node:
    return Apply("add", terms)


def _exp_node(node: Node) -> Node:
    return Apply("exp", (node,))


def _half(node: Node) -> Node:
    return Apply("div", (node, _TWO))


def _sqrt_of_one_more(node: Node) -> Node:
    return Apply("sqrt", (_add(ONE, Apply("mul", (node, node))),))


REWRITTEN: Mapping[str, Callable[[Node], Node]] = {
    "expm1": lambda u: _add(_exp_node(u), _neg(ONE)),
    "log1p": lambda u: Apply("log", (_add(ONE, u),)),
    "sinh": lambda u: _half(_add(_exp_node(u), _neg(_exp_node(_neg(u))))),
    "cosh": lambda u: _half(_add(_exp_node(u), _exp_node(_neg(u)))),
    "tanh": lambda u: Apply(
        "div",
        (
            _add(_exp_node(u), _neg(_exp_node(_neg(u)))),
            _add(_exp_node(u), _exp_node(_neg(u))),
        ),
    ),
}
"""A function in terms of those that keep a scale."""


def _decaying_tanh(node: Node) -> Node:
    decayed = _exp_node(Apply("mul", (Number(Fraction(-2), "-2"), node)))
    return Apply("div", (_add(ONE, _neg(decayed)), _add(ONE, decayed)))


DECAYING_TANH: Mapping[bool, Callable[[Node], Node]] = {
    True: _decaying_tanh,
    False: lambda u: _neg(_decaying_tanh(_neg(u))),
}
"""The same where it is known whether the argument is positive."""

ODD = ("log", "expm1", "sinh", "tanh", "erf")
"""Functions that are nearly their argument where that is small: log is, of one more."""


def _extremum(wanted_less: bool) -> Callable[..., Node]:
    def chosen(*args: Node, less: Callable[[Node, Node], bool]) -> Node:
        first, *rest = args
        for other in rest:
            if less(other, first) == wanted_less and other != first:
                first = other
        return first

    return chosen


def _absolute(operand: Node, *, less: Callable[[Node, Node], bool]) -> Node:
    return _neg(operand) if less(operand, _ZERO) else operand


def _sign(operand: Node, *, less: Callable[[Node, Node], bool]) -> Node:
    if less(operand, _ZERO):
        return _neg(ONE)
    return ONE if less(_ZERO, operand) else _ZERO


def _asinh(operand: Node, *, less: Callable[[Node, Node], bool]) -> Node:
    if less(operand, _ZERO):
        return _neg(Apply("asinh", (_neg(operand),)))
    return Apply("log", (_add(operand, _sqrt_of_one_more(operand)),))


def _clip(operand: Node, low: Node, high: Node, *, less: Callable[[Node, Node], bool]) -> Node:
    raised = low if less(operand, low) else operand
    return high if less(high, raised) else raised


KINKED: Mapping[str, Callable[..., Node]] = {
    "abs": _absolute,
    "sign": _sign,
    "min": _extremum(True),
    "max": _extremum(False),
    "clip": _clip,
    "asinh": _asinh,
}
"""What stands in the place of a function with a kink, on the side where the interval is."""
