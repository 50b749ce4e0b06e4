"""A tree and its symbols' ranges in; the parts that can have no value, or no bounded cost, out.

A part is reported only where that is certain, such as ``sqrt(-1 - x**2)``, ``1/0`` or
``9**9**9**9``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from symact.intervals import CONSTANTS, REAL, Range, apply_head
from symact.limits import Limits
from symact.meaning import to_sympy
from symact.tree import RELATIONS, Apply, Constant, Node, Number, Symbol

Impossible = tuple[Node, str, str]
"""(part, what is wrong with it, the limit it exceeds or "")"""


def impossible_parts(
    node: Node, symbols: Mapping[str, Range], limits: Limits
) -> tuple[Impossible, ...]:
    """The innermost parts of a tree that are certainly never real, or beyond a limit."""
    walker = _Walker(symbols, limits)
    walker.range(node)
    return tuple(walker.found)


def truth(condition: Node, symbols: Mapping[str, Range]) -> bool | None:
    """Whether a condition certainly holds, certainly fails, or neither."""
    assert isinstance(condition, Apply)
    if condition.head in RELATIONS:
        left, right = (range_of(arg, symbols) for arg in condition.args)
        return _relation_truth(condition.head, left, right)
    parts = [truth(arg, symbols) for arg in condition.args]
    if condition.head == "not":
        return None if parts[0] is None else not parts[0]
    absorbing = condition.head == "or"
    if absorbing in parts:
        return absorbing
    return None if None in parts else not absorbing


def range_of(node: Node, symbols: Mapping[str, Range]) -> Range:
    """Bounds of a tree's value."""
    return _Walker(symbols, Limits()).range(node)


def domain_ranges(domain: Node | None) -> dict[str, Range]:
    """What a condition says of each symbol alone: ``a > 0 and a < b`` => a in (0, inf)."""
    if not isinstance(domain, Apply):
        return {}
    if domain.head == "and":
        found: dict[str, Range] = {}
        for part in domain.args:
            for name, bound in domain_ranges(part).items():
                old = found.get(name, REAL)
                low, high = max(old.low, bound.low), min(old.high, bound.high)
                found[name] = replace(REAL, low=low, high=high)
        return found
    return _bound(domain.head, *domain.args) if domain.head in RELATIONS else {}


def _bound(head: str, left: Node, right: Node) -> dict[str, Range]:
    """The bound that one relation between a symbol and a constant gives."""
    if isinstance(right, Symbol):
        left, right, head = right, left, head.translate(str.maketrans("<>", "><"))
    if not isinstance(left, Symbol):
        return {}
    value = range_of(right, {})
    if head in ("<", "<="):
        return {left.name: replace(REAL, high=value.high)}
    return {left.name: replace(REAL, low=value.low)} if head[0] == ">" else {}


def _relation_truth(head: str, left: Range, right: Range) -> bool | None:
    if head in (">", ">="):
        left, right, head = right, left, head.replace(">", "<")
    if left.exact is not None and right.exact is not None:
        difference = left.exact - right.exact
        holds = {"<": difference < 0, "<=": difference <= 0, "==": difference == 0}
        return holds.get(head, difference != 0)
    if head in ("==", "!="):
        apart = left.high < right.low or right.high < left.low
        return (head == "!=") if apart else None
    return True if left.high < right.low else False if right.high < left.low else None


class _Walker:
    """One pass over a tree, every shared part once."""

    def __init__(self, symbols: Mapping[str, Range], limits: Limits) -> None:
        self.symbols = symbols
        self.limits = limits
        self.found: list[Impossible] = []
        self.known: dict[int, Range] = {}

    def range(self, node: Node) -> Range:
        """The range of one node; the whole line where it is impossible."""
        if id(node) not in self.known:
            self.known[id(node)] = self.compute(node)
        return self.known[id(node)]

    def compute(self, node: Node) -> Range:
        match node:
            case Number(value=value):
                return Range.of(value)
            case Constant(name=name):
                return CONSTANTS[name]
            case Symbol(name=name):
                return replace(self.symbols.get(name, REAL), degree=1)
        if node.head == "index":
            return self.range(node.args[0])
        args = [self.range(arg) for arg in node.args]
        message, limit = _refusal(node.head, args, self.limits)
        if not message and node.head in ("add", "mul"):
            message, limit = _refused_constant(node.head, args, self.limits)
        if message:
            self.found.append((node, message, limit))
            return REAL
        result = apply_head(node, args)
        if result.degree > self.limits.exponent:
            message = f"the degree of this is more than {self.limits.exponent}"
            self.found.append((node, message, "exponent"))
            return REAL
        return Range.of(Fraction(0)) if _vanishes(node, result) else result


def _vanishes(node: Apply, result: Range) -> bool:
    """Whether a constant that floats cannot tell from zero is zero: ``sin(pi)``."""
    if result.degree or result.exact is not None or not result.low <= 0 <= result.high:
        return False
    try:
        return bool(to_sympy(node, {}) == 0)
    except (KeyError, ValueError):
        return False


_BITS_PER_DIGIT = math.log2(10)


def _refusal(head: str, args: list[Range], limits: Limits) -> tuple[str, str]:
    """Why a head cannot be applied to arguments in these ranges; nothing if it can."""
    if head == "div" and args[1].zero:
        return "this divides by zero", ""
    if head == "pow":
        return _refused_power(args[0], args[1], limits)
    if head in ("log", "log1p") and args[0].high <= (0 if head == "log" else -1):
        return f"{head} has no real value here for any input", ""
    if head == "sqrt" and args[0].high < 0:
        return "sqrt has no real value here for any input", ""
    return "", ""


def _refused_constant(head: str, args: list[Range], limits: Limits) -> tuple[str, str]:
    """A sum's or product's constant part, which is one exact number, stays within its limit."""
    whole = Fraction(head == "mul")
    for part in (arg.exact for arg in args if arg.exact is not None):
        whole = whole * part if head == "mul" else whole + part
        if _bits(whole) > limits.digits * _BITS_PER_DIGIT:
            return f"a constant here has more than {limits.digits} digits", "digits"
    return "", ""


def _refused_power(base: Range, exponent: Range, limits: Limits) -> tuple[str, str]:
    power = exponent.exact
    if base.zero and exponent.high <= 0 and power != 0:
        return "this divides by zero", ""
    if power is None:
        return "", ""
    if base.high < 0 and power.denominator != 1:
        return "a negative number has no real power with this exponent", ""
    if base.exact is None:
        if abs(power) > limits.exponent:
            return f"this exponent is larger than {limits.exponent}", "exponent"
    elif abs(power) * _bits(base.exact) > limits.digits * _BITS_PER_DIGIT:
        return f"this constant has more than {limits.digits} digits", "digits"
    return "", ""


def _bits(value: Fraction) -> float:
    """Binary digits of the larger of numerator and denominator."""
    return math.log2(max(abs(value.numerator), value.denominator))
