"""From a tree fresh out of a rule to an equal one as a person would write it.

Numbers, then parameters, then inputs, then functions, then sums; signs in front;
one fraction per product; equal factors and equal terms collected. Only what adds, multiplies and
cancels is touched: no identity of any function is used but ``sqrt(u)**2 = u``,
``u*sign(u) = abs(u)`` and ``exp(u)**n = exp(n*u)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from symact.conditions import either
from symact.tree import (
    Apply,
    Constant,
    Node,
    Number,
    Symbol,
    integer,
    rational,
    rebuild,
    symbols,
    walk,
)

Inputs = frozenset[str]
"""The inputs' names: in a product they come after the parameters."""

ZERO, ONE = integer(0), integer(1)

LONGEST_ABOVE = 24
"""Nodes above a bar with a number below; longer, the number is set in front: ``1/2*(…)``."""

_LONGEST = 12
"""Digits of a number beyond which a product of numbers is left as it stands."""


def tidy(node: Node, inputs: Inputs) -> Node:
    """Tidy a tree bottom-up; operands of unevaluated derivatives stay as they are.

    ``exp(-x**2)*(-(2*x))`` => ``-(2*x*exp(-x**2))``
    """
    if not isinstance(node, Apply) or node.head == "derivative":
        return node
    args = tuple(tidy(arg, inputs) for arg in node.args)
    match node.head:
        case "add":
            return add(args, inputs)
        case "neg" | "mul" | "div" | "pow":
            return product((Apply(node.head, args),), inputs)
        case "piecewise":
            return merged(args)
    return _FIXED.get(Apply(node.head, args), Apply(node.head, args))


_FIXED = {
    Apply("exp", (ZERO,)): ONE,
    Apply("log", (ONE,)): ZERO,
    Apply("log", (Constant("E"),)): ONE,
    Apply("sqrt", (ONE,)): ONE,
    Apply("sqrt", (ZERO,)): ZERO,
}


def merged(cases: tuple[Node, ...]) -> Node:
    """A piecewise tree, cases of equal value taken together; a single value stands alone."""
    conditions: dict[Node, list[Node]] = {}
    for case in cases:
        assert isinstance(case, Apply)
        conditions.setdefault(case.args[0], []).append(case.args[1])
    if len(conditions) == 1:
        return next(iter(conditions))
    return Apply(
        "piecewise",
        tuple(Apply("case", (value, either(parts))) for value, parts in conditions.items()),
    )


def _negated(terms: Iterable[Node]) -> tuple[Node, ...]:
    """What stands behind the minus signs of those terms that have one."""
    return tuple(t.args[0] for t in terms if isinstance(t, Apply) and t.head == "neg")


@dataclass(slots=True)
class _Product:
    """A product taken apart: sign and number, and every base with its integer power."""

    number: Fraction = Fraction(1)
    decimal: bool = False
    literals: list[Number] = field(default_factory=list)
    powers: dict[Node, int] = field(default_factory=dict)

    def take(self, node: Node, power: int = 1) -> None:
        """Multiply by ``node**power``."""
        match node:
            case Number():
                self.take_number(node, power)
            case Apply(head="neg", args=(operand,)):
                self.number *= -1 if power % 2 else 1
                self.take(operand, power)
            case Apply(head="mul", args=factors):
                for factor in factors:
                    self.take(factor, power)
            case Apply(head="div", args=(above, below)):
                self.take(above, power)
                self.take(below, -power)
            case Apply(head="pow", args=(base, exponent)) if (n := whole(exponent)) is not None:
                self.take(base, power * n)
            case Apply(head="add", args=terms) if len(positive := _negated(terms)) == len(terms):
                # ``x*(-a - b)`` => ``-x*(a + b)``
                self.number *= -1 if power % 2 else 1
                self.take(Apply("add", positive), power)
            case _:
                self.powers[node] = self.powers.get(node, 0) + power

    def take_number(self, node: Number, power: int) -> None:
        if node.value == 0 and power < 0:
            raise ZeroDivisionError("a derivation divides by zero")
        value = self.number * node.value**power
        long = len(str(value.numerator)) + len(str(value.denominator)) > 2 * _LONGEST
        if long or node.is_rounded:
            self.powers[node] = self.powers.get(node, 0) + power
            return
        self.number = value
        self.decimal |= "." in node.text or "e" in node.text.lower()
        self.literals += [node] * (power == 1 and node.value != 1)

    def collect(self) -> None:
        """``sqrt(u)**2`` => u, ``u*sign(u)`` => abs(u), ``sign(u)**2`` => 1."""
        for base, power in list(self.powers.items()):
            if not isinstance(base, Apply) or self.powers.get(base) != power:
                continue
            if base.head == "sqrt" and abs(power) > 1:
                self.powers[base] = power % 2 if power > 0 else -(-power % 2)
                self.take(base.args[0], int(power / 2))
            elif base.head == "sign":
                self.collect_sign(base, power)
        self.collect_broken_powers()

    def collect_broken_powers(self) -> None:
        """``sqrt(u)/(u**(3/2))**2`` => ``1/u**(5/2)``; a root alone stays as it is."""
        found: dict[Node, list[tuple[Node, Fraction]]] = {}
        for base, power in self.powers.items():
            if power and (broken := _broken_power(base)) is not None:
                inner, exponent = broken
                found.setdefault(inner, []).append((base, exponent * power))
        for inner, parts in found.items():
            bases = [base for base, _ in parts]
            if all(isinstance(base, Apply) and base.head == "sqrt" for base in bases):
                continue
            total = sum((exponent for _, exponent in parts), Fraction(0))
            for base in bases:
                self.powers[base] = 0
            if total.denominator == 1:
                self.take(inner, int(total))
                continue
            root = Apply("sqrt", (inner,))
            if abs(total) != Fraction(1, 2):
                root = Apply("pow", (inner, rational(abs(total))))
            self.powers[root] = 1 if total > 0 else -1

    def collect_sign(self, base: Apply, power: int) -> None:
        (inner,) = base.args
        self.powers[base] = power % 2
        if power % 2 and self.powers.get(inner, 0) > 0:
            self.powers[base] = 0
            self.powers[inner] -= 1
            self.take(Apply("abs", (inner,)))


def _broken_power(base: Node) -> tuple[Node, Fraction] | None:
    """``u**(3/2)`` => (u, 3/2), ``sqrt(u)`` => (u, 1/2)"""
    match base:
        case Apply(head="sqrt", args=(inner,)):
            return inner, Fraction(1, 2)
        case Apply(head="pow", args=(inner, exponent)):
            value = constant(exponent)
            if value is not None and value.denominator > 1:
                return inner, value
    return None


def product(factors: Iterable[Node], inputs: Inputs) -> Node:
    """The tidy product of tidy factors, powers and quotients."""
    parts = _Product()
    for factor in factors:
        parts.take(factor)
    if parts.number == 0:
        return ZERO
    parts.collect()
    ordered = sorted(parts.powers.items(), key=lambda item: _rank(item[0], inputs))
    above = [_power(base, n, inputs) for base, n in ordered if n > 0]
    below = [_power(base, -n, inputs) for base, n in ordered if n < 0]
    node = _fraction(parts, above, below, inputs)
    return Apply("neg", (node,)) if parts.number < 0 else node


def _fraction(parts: _Product, above: list[Node], below: list[Node], inputs: Inputs) -> Node:
    """Number and factors as one fraction; unevaluated derivatives stand after it."""
    pending = [node for node in above if _is_derivative(node)]
    above = [node for node in above if not _is_derivative(node)]
    size = abs(parts.number)
    short = _decimal(parts) if not below else None
    if short is not None:
        return times([*([short] if size != 1 else []), *above, *pending])
    tall = any(
        isinstance(p, Apply) and p.head in ("div", "derivative") for n in above for p in walk(n)
    )
    long = sum(1 for node in above for _ in walk(node)) > LONGEST_ABOVE
    if (tall or long) and not below and size.denominator > 1:
        return times([rational(size), *above, *pending])
    top = times([*([integer(size.numerator)] if size.numerator != 1 else []), *above])
    bottom = times([*([integer(size.denominator)] if size.denominator != 1 else []), *below])
    if bottom == ONE:
        return times([*([top] if top != ONE else []), *pending])
    return times([Apply("div", (top, bottom)), *pending])


def _decimal(parts: _Product) -> Node | None:
    """The number in decimals, if its author wrote decimals and it has few digits."""
    size = abs(parts.number)
    if not parts.decimal:
        return None
    if len(parts.literals) == 1 and parts.literals[0].value == size:
        return parts.literals[0]
    text = f"{float(size):.12g}"
    return Number(size, text) if "e" not in text and Fraction(text) == size else None


def times(factors: Iterable[Node]) -> Node:
    """A product as it stands, nested products opened: (a, b*c) => a*b*c."""
    flat: list[Node] = []
    for factor in factors:
        flat += factor.args if isinstance(factor, Apply) and factor.head == "mul" else (factor,)
    if not flat:
        return ONE
    return flat[0] if len(flat) == 1 else Apply("mul", tuple(flat))


def _power(base: Node, exponent: int, inputs: Inputs) -> Node:
    if exponent == 1:
        return base
    if isinstance(base, Apply) and base.head == "exp":
        return Apply("exp", (product((integer(exponent), base.args[0]), inputs),))
    return Apply("pow", (base, integer(exponent)))


def _is_derivative(node: Node) -> bool:
    return isinstance(node, Apply) and node.head == "derivative"


def _rank(base: Node, inputs: Inputs) -> int:
    """Where a factor stands: numbers, parameters, inputs, functions, sums, derivatives."""
    heads = {part.head for part in walk(base) if isinstance(part, Apply)}
    if isinstance(base, Number):
        return 0
    if "derivative" in heads:
        return 6
    if not symbols(base) & inputs:
        return 1 if not symbols(base) else 2
    if isinstance(base, Symbol):
        return 3
    return 5 if isinstance(base, Apply) and base.head in ("add", "piecewise") else 4


def add(terms: Iterable[Node], inputs: Inputs) -> Node:
    """The tidy sum of tidy terms: nested sums opened, equal terms collected, zeros dropped."""
    totals: dict[Node, Fraction] = {}
    shown: dict[Node, Node] = {}
    for term in opened(terms):
        number, core = coefficient(term, inputs)
        totals[core] = totals.get(core, Fraction(0)) + number
        shown[core] = product((rational(totals[core]), core), inputs) if core in shown else term
    kept = [shown[core] for core, total in totals.items() if total]
    if not kept:
        return ZERO
    return kept[0] if len(kept) == 1 else Apply("add", tuple(kept))


def counted(node: Node, inputs: Inputs) -> Node:
    """Numbers of a sum within a sum taken together: ``3 - (1 + x**2)`` => ``2 - x**2``."""

    def change(part: Node) -> Node:
        if not isinstance(part, Apply) or part.head != "add":
            return part
        numbers = [term for term in opened(part.args) if constant(term) is not None]
        return add(part.args, inputs) if len(numbers) > 1 else part

    return rebuild(node, change)


def opened(terms: Iterable[Node]) -> Iterable[Node]:
    """``(a + b) + -(c + d)`` => a, b, -c, -d"""
    for term in terms:
        match term:
            case Apply(head="add", args=inner):
                yield from opened(inner)
            case Apply(head="neg", args=(Apply(head="add", args=inner),)):
                yield from (negative(part) for part in opened(inner))
            case _:
                yield term


def negative(node: Node) -> Node:
    """``a`` => ``-a`` and ``-a`` => ``a``."""
    if isinstance(node, Apply) and node.head == "neg":
        return node.args[0]
    return Apply("neg", (node,))


def coefficient(term: Node, inputs: Inputs) -> tuple[Fraction, Node]:
    """``-3*x/2`` => (-3/2, x)"""
    parts = _Product()
    parts.take(term)
    number, parts.number = parts.number, Fraction(1)
    parts.decimal = False
    ordered = sorted(parts.powers.items(), key=lambda item: _rank(item[0], inputs))
    above = [_power(base, n, inputs) for base, n in ordered if n > 0]
    below = [_power(base, -n, inputs) for base, n in ordered if n < 0]
    return number, _fraction(parts, above, below, inputs)


def whole(node: Node) -> int | None:
    """The integer that a tree without symbols says, if it is a small one: ``3 - 1`` => 2."""
    value = constant(node)
    if value is None or value.denominator != 1 or abs(value) > 64:
        return None
    return int(value)


def constant(node: Node) -> Fraction | None:
    """The exact value of a tree of numbers, sums, products and quotients."""
    match node:
        case Number(value=value):
            return value
        case Apply(head="neg" | "add" | "mul" | "div" as head, args=args):
            values = [constant(arg) for arg in args]
            if any(value is None for value in values):
                return None
            return _fold(head, [value for value in values if value is not None])
    return None


def _fold(head: str, values: list[Fraction]) -> Fraction | None:
    if head == "neg":
        return -values[0]
    if head == "add":
        return sum(values, Fraction(0))
    if head == "div":
        return values[0] / values[1] if values[1] else None
    total = Fraction(1)
    for value in values:
        total *= value
    return total
