"""A tree and its symbols' ranges in; the parts that can have no value, or no bounded cost, out.

Interval arithmetic with outward rounding, beside exact rational arithmetic on constants: a part
is reported only where that is certain, such as ``sqrt(-1 - x**2)``, ``1/0`` or ``9**9**9**9``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from symact.limits import Limits
from symact.tree import LOGIC, RELATIONS, Apply, Constant, Node, Number, Symbol

Impossible = tuple[Node, str, str]
"""(part, what is wrong with it, the limit it exceeds or "")"""


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds that surely hold, the exact value of a rational constant, and the total degree."""

    low: float = -math.inf
    high: float = math.inf
    exact: Fraction | None = None
    degree: float = 0

    @classmethod
    def of(cls, value: Fraction) -> Range:
        """The range of one exact value."""
        near = _float(value)
        if math.isfinite(near) and Fraction(near) == value:
            return cls(near, near, value)
        return cls(_down(near), _up(near), value)

    @property
    def zero(self) -> bool:
        """Whether the value is certainly zero."""
        return self.exact == 0 or self.low == self.high == 0


REAL = Range(degree=1)


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
                constant = math.pi if name == "pi" else math.e
                return Range(_down(constant), _up(constant))
            case Symbol(name=name):
                return replace(self.symbols.get(name, REAL), degree=1)
        args = [self.range(arg) for arg in node.args]
        message, limit = _refusal(node.head, args, self.limits)
        if not message and node.head in ("add", "mul"):
            message, limit = _refused_constant(node.head, args, self.limits)
        if message:
            self.found.append((node, message, limit))
            return REAL
        result = _apply(node, args)
        if result.degree > self.limits.exponent:
            message = f"the degree of this is more than {self.limits.exponent}"
            self.found.append((node, message, "exponent"))
            return REAL
        return result


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
    if power is None:
        return "", ""
    if base.zero and power < 0:
        return "this divides by zero", ""
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


def _apply(node: Apply, args: list[Range]) -> Range:
    """The range of a head applied to ranges."""
    head, degree = node.head, max((arg.degree for arg in args), default=0)
    if head in _ARITHMETIC:
        if head == "add" and node.args[1:] == (Apply("neg", node.args[:1]),):
            return Range.of(Fraction(0))
        if head == "mul" and len(args) == 2 and node.args[0] == node.args[1]:
            return _power(args[0], Range.of(Fraction(2)))
        return _ARITHMETIC[head](*args)
    if head in _MONOTONE:
        result = _monotone(head, args[0])
    elif head in _BOUNDED:
        result = Range(*_BOUNDED[head])
    elif head in ("piecewise", "case") or head in RELATIONS or head in LOGIC:
        values = [arg for arg in args if head == "piecewise"] or args[:1] or [REAL]
        low, high = min(v.low for v in values), max(v.high for v in values)
        return Range(low, high, degree=degree)
    else:
        return replace(REAL, degree=max(1, degree))
    exact = _EXACT.get((head, args[0].exact)) if args[0].exact is not None else None
    return replace(result if exact is None else Range.of(exact), degree=min(1, degree))


def _add(*args: Range) -> Range:
    exact = [arg.exact for arg in args]
    if None not in exact:
        return Range.of(sum((e for e in exact if e is not None), Fraction(0)))
    low, high = args[0].low, args[0].high
    for arg in args[1:]:
        low, high = _down(low + arg.low), _up(high + arg.high)
    return Range(low, high, degree=max(arg.degree for arg in args))


def _mul(*args: Range) -> Range:
    result = args[0]
    for arg in args[1:]:
        result = _times(result, arg)
    return Range.of(Fraction(0)) if any(arg.exact == 0 for arg in args) else result


def _times(a: Range, b: Range) -> Range:
    if a.exact is not None and b.exact is not None:
        return Range.of(a.exact * b.exact)
    corners = [_product(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
    return Range(_down(min(corners)), _up(max(corners)), degree=a.degree + b.degree)


def _product(x: float, y: float) -> float:
    return 0.0 if x == 0 or y == 0 else x * y


def _neg(a: Range) -> Range:
    return Range(-a.high, -a.low, None if a.exact is None else -a.exact, a.degree)


def _div(a: Range, b: Range) -> Range:
    if a.exact is not None and b.exact:
        return Range.of(a.exact / b.exact)
    degree = a.degree + b.degree
    if b.low <= 0 <= b.high:
        return replace(REAL, degree=degree)
    return replace(_times(a, Range(_down(1 / b.high), _up(1 / b.low))), degree=degree)


def _power(a: Range, b: Range) -> Range:
    exponent = b.exact
    if exponent is None:
        return Range(0 if a.low > 0 else -math.inf, degree=a.degree + b.degree)
    degree = a.degree * math.ceil(abs(exponent))
    if exponent.denominator != 1:
        return Range(0, degree=degree)
    if a.exact is not None:
        return Range.of(a.exact**exponent.numerator)
    if exponent < 0:
        return replace(_div(Range.of(Fraction(1)), _power(a, _neg(b))), degree=degree)
    low, high = _integer_power(a.low, int(exponent)), _integer_power(a.high, int(exponent))
    if exponent % 2 == 0:
        low, high = 0.0 if a.low <= 0 <= a.high else min(low, high), max(low, high)
        return Range(max(0.0, _down(low)) if low else low, _up(high), degree=degree)
    return Range(_down(low), _up(high), degree=degree)


def _integer_power(base: float, exponent: int) -> float:
    try:
        return base**exponent
    except OverflowError:
        return math.inf if base > 0 or exponent % 2 == 0 else -math.inf


def _abs(a: Range) -> Range:
    low = 0.0 if a.low <= 0 <= a.high else min(abs(a.low), abs(a.high))
    exact = None if a.exact is None else abs(a.exact)
    return Range(low, max(abs(a.low), abs(a.high)), exact, a.degree)


def _extremum(choose: Callable[..., float]) -> Callable[..., Range]:
    def extremum(*args: Range) -> Range:
        exact = [arg.exact for arg in args]
        value = None if None in exact else choose(*exact)
        low, high = choose(arg.low for arg in args), choose(arg.high for arg in args)
        return Range(low, high, value, max(arg.degree for arg in args))  # type: ignore[arg-type]

    return extremum


_ARITHMETIC: Mapping[str, Callable[..., Range]] = {
    "add": _add,
    "mul": _mul,
    "neg": _neg,
    "div": _div,
    "pow": _power,
    "abs": _abs,
    "min": _extremum(min),
    "max": _extremum(max),
    "clip": lambda a, low, high: _extremum(min)(_extremum(max)(a, low), high),
}

_MONOTONE: Mapping[str, tuple[Callable[[float], float], float, float]] = {
    "exp": (math.exp, 0, math.inf),
    "expm1": (math.expm1, -1, math.inf),
    "log": (lambda a: math.log(a) if a > 0 else -math.inf, -math.inf, math.inf),
    "log1p": (lambda a: math.log1p(a) if a > -1 else -math.inf, -math.inf, math.inf),
    "sqrt": (lambda a: math.sqrt(max(a, 0)), 0, math.inf),
    "sinh": (lambda a: math.copysign(math.inf, a) if abs(a) > 700 else math.sinh(a),
             -math.inf, math.inf),
    "tanh": (math.tanh, -1, 1),
    "asinh": (math.asinh, -math.inf, math.inf),
    "atan": (math.atan, -math.inf, math.inf),
    "erf": (math.erf, -1, 1),
    "erfc": (math.erfc, 0, 2),
}  # fmt: skip
"""A function that only rises or only falls, and the bounds of its values."""

_BOUNDED: Mapping[str, tuple[float, float]] = {
    "sin": (-1, 1),
    "cos": (-1, 1),
    "sign": (-1, 1),
    "cosh": (1, math.inf),
    "tan": (-math.inf, math.inf),
}

_ZERO_AT_ZERO = (
    "expm1",
    "log1p",
    "sqrt",
    "sign",
    "sin",
    "tan",
    "sinh",
    "tanh",
    "asinh",
    "atan",
    "erf",
)

_EXACT: Mapping[tuple[str, Fraction | None], Fraction] = {
    **{(name, Fraction(0)): Fraction(0) for name in _ZERO_AT_ZERO},
    **{(name, Fraction(0)): Fraction(1) for name in ("exp", "cos", "cosh", "erfc")},
    ("log", Fraction(1)): Fraction(0),
    ("sqrt", Fraction(1)): Fraction(1),
}
"""Rational values at rational arguments, which make a divisor exactly zero."""


def _monotone(name: str, a: Range) -> Range:
    function, least, most = _MONOTONE[name]
    ends = sorted((_guarded(function, a.low), _guarded(function, a.high)))
    return Range(max(least, _down(ends[0])), min(most, _up(ends[1])))


def _guarded(function: Callable[[float], float], value: float) -> float:
    try:
        return function(value)
    except OverflowError:
        return math.inf


def _float(value: Fraction) -> float:
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _down(value: float) -> float:
    """A lower bound that outweighs the errors of `math`'s functions, a few ULP."""
    return -math.inf if math.isnan(value) else math.nextafter(value - abs(value) * 1e-14, -math.inf)


def _up(value: float) -> float:
    return math.inf if math.isnan(value) else math.nextafter(value + abs(value) * 1e-14, math.inf)
