"""A second opinion for tests: the value of a display tree by mpmath, from the notation's meaning.

Nothing of the code under test is used but the tree's own classes: derivatives are numerical.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import mpmath

from symact.tree import Apply, Constant, Node, Number, Symbol

_FUNCTIONS: Mapping[str, Callable[..., mpmath.mpf]] = {
    "add": lambda *terms: mpmath.fsum(terms),
    "mul": lambda *factors: mpmath.fprod(factors),
    "neg": lambda a: -a,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
    "exp": mpmath.exp,
    "log": mpmath.log,
    "log1p": mpmath.log1p,
    "expm1": mpmath.expm1,
    "sqrt": mpmath.sqrt,
    "abs": abs,
    "sign": mpmath.sign,
    "sin": mpmath.sin,
    "cos": mpmath.cos,
    "tan": mpmath.tan,
    "sinh": mpmath.sinh,
    "cosh": mpmath.cosh,
    "tanh": mpmath.tanh,
    "asinh": mpmath.asinh,
    "atan": mpmath.atan,
    "erf": mpmath.erf,
    "erfc": mpmath.erfc,
    "min": min,
    "max": max,
    "clip": lambda a, low, high: min(max(a, low), high),
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "and": lambda *parts: all(parts),
    "or": lambda *parts: any(parts),
    "not": lambda part: not part,
    "true": lambda: True,
}


def value(node: Node, point: Mapping[str, mpmath.mpf]) -> mpmath.mpf:
    """The value of a tree in the notation's functions; NaN where no case of a piecewise holds."""
    match node:
        case Number(value=number):
            return mpmath.mpf(number.numerator) / number.denominator
        case Constant(name=name):
            return mpmath.pi + 0 if name == "pi" else mpmath.e + 0
        case Symbol(name=name):
            return point[name]
        case Apply(head="derivative", args=(operand, variable)):
            assert isinstance(variable, Symbol)
            name = variable.name
            return mpmath.diff(lambda at: value(operand, {**point, name: at}), point[name])
        case Apply(head="piecewise", args=cases):
            for case in cases:
                assert isinstance(case, Apply)
                if value(case.args[1], point):
                    return value(case.args[0], point)
            return mpmath.nan
        case Apply(head=head, args=args):
            return _FUNCTIONS[head](*(value(arg, point) for arg in args))
    raise TypeError(node)


def differs(left: Node, right: Node, points: list[dict[str, mpmath.mpf]]) -> bool:
    """Whether two trees have different values at one of the points, far beyond rounding."""
    with mpmath.workdps(40):
        for point in points:
            try:
                a, b = value(left, point), value(right, point)
            except (ZeroDivisionError, ValueError, OverflowError):
                return True
            if isinstance(a, mpmath.mpc) or isinstance(b, mpmath.mpc) or not mpmath.isfinite(b):
                return True
            if abs(a - b) > mpmath.mpf(10) ** -12 * (1 + abs(a)):
                return True
    return False
