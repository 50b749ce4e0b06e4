"""A smooth expression in; where it is 0, a constant or a multiple of its input, rounded, out.

What decays is dropped: ``x/(1 + exp(-x))`` => ``x`` for large x. That the difference is below any
rounding is proved on intervals that together hold every larger float. Thresholds are those of the
exponentials' argument ``k*x``, so that they hold for all parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import sympy
from flint import arb, ctx
from sympy.core.function import AppliedUndef

from symact.fast_bounds import LARGEST_INPUT, is_float, signs_known
from symact.lowest import TooLarge
from symact.normal_form import Regime, erfc, evaluated, normal_form, where_positive
from symact.numeric import Point, ball
from symact.tame import cancel

_SMALL = (*range(8, 64, 4), *range(64, 128, 8), *range(128, 256, 16), *range(256, 1024, 64))
EDGES = (*map(float, _SMALL), *(2.0**k for k in (10.5, 11, 12, 14, 16, *range(20, 124, 4))))
"""Thresholds that are tried; beyond them come a few intervals up to the largest float."""
_FAR = (arb(2) ** 120, arb(2) ** 140, arb(2) ** 264, arb(2) ** 1024)

_NEGLIGIBLE = arb(2) ** -60
"""Relative differences that leave a result within 0.51 ulp, wherever it is rounded."""

Span = tuple[arb, arb]


@dataclass(frozen=True, slots=True)
class Tail:
    """Where ``side * argument`` is above a threshold, a form whose value will do."""

    argument: sympy.Expr
    side: int
    threshold: float
    form: sympy.Expr
    """A product of numbers and symbols."""
    is_negative_zero: bool = False


def tails(
    expression: sympy.Expr,
    variable: sympy.Symbol,
    signs: Mapping[sympy.Symbol, int],
    probe: Point,
    tiny: Sequence[float],
) -> tuple[tuple[Tail, ...], ...]:
    """The tails on each side that the variable's sign allows.

    `tiny` holds binary logarithms of what may be taken for zero: there is a result for each.
    """
    slope = _slope(expression, variable)
    if slope is None:
        return ((),) * len(tiny)
    moving = variable if slope == 1 else sympy.Dummy("u", real=True)
    written = expression.xreplace({variable: moving / slope}) if slope != 1 else expression
    turn = signs_known(slope, signs)
    found: list[list[Tail]] = [[] for _ in tiny]
    for side in (1, -1):
        if variable in signs and turn and side != signs[variable] * turn:
            continue
        known = {**signs, moving: side, **({variable: side * turn} if turn else {})}
        ends = ({**probe, moving: side * 2.0**exponent} for exponent in (20, 40))
        regime = Regime(moving, side, *ends)
        for place, tail in enumerate(_tails(written, slope * variable, regime, known, tiny)):
            if tail is not None:
                found[place].append(tail)
    return tuple(map(tuple, found))


_NO_NUMBERS = (sympy.I, sympy.zoo, sympy.nan, sympy.oo, -sympy.oo, sympy.AccumBounds)


def is_simple(form: sympy.Expr) -> bool:
    """A number times at most one symbol: it cannot underflow on the way."""
    coefficient, rest = form.as_coeff_Mul()
    return bool(not form.free_symbols or (rest.is_Symbol and is_float(abs(coefficient))))


def _slope(expression: sympy.Expr, variable: sympy.Symbol) -> sympy.Expr | None:
    """``beta`` for a function of ``beta*x``: what parameters all exponentials share."""
    if expression.free_symbols == {variable}:
        return sympy.S.One
    found = set()
    for node in expression.atoms(sympy.Function):
        argument = node.args[0]
        if argument.has(sympy.Function) or not argument.has(variable):
            continue
        factor, rest = argument.as_independent(variable, as_Add=False)
        if rest != variable:
            return None
        found.add(factor.as_coeff_Mul()[1])
    return found.pop() if len(found) == 1 else None


def _tails(
    expression: sympy.Expr,
    argument: sympy.Expr,
    regime: Regime,
    signs: Mapping[sympy.Symbol, int],
    tiny: Sequence[float],
) -> Iterator[Tail | None]:
    """The tail in one regime, for each of what may be taken for zero."""
    moving, back = regime.variable, {regime.variable: argument}
    try:
        form = _unconditional(normal_form(expression, regime), signs)
        left = form if form is None else _dominant(_without_decaying(form, regime), moving)
        if form is None or left is None or evaluated(left).has(*_NO_NUMBERS):
            # The last where no point so far out has a value: log(exp(x) - 2); or where SymPy's
            # logarithm of what decays is log(0).
            return
        if left == 0:
            form = _unconditional(_bounded(form, regime), signs)
        else:
            form = _unconditional(normal_form(evaluated(form) / left - 1, regime), signs)
    except (TooLarge, sympy.PolynomialError):
        return
    left = left.xreplace(back)
    if form is None or not is_simple(left):
        return
    ways = [_Far(way, moving, signs) for way in dict.fromkeys((form, _unscaled(form, back)))]
    for bits in tiny:
        limit = arb(2) ** bits if left == 0 else _NEGLIGIBLE
        found = ((way.threshold(limit, left == 0), way) for way in ways)
        threshold, way = next((each for each in found if each[0] is not None), (None, ways[0]))
        if threshold is None:
            yield None
        else:
            yield Tail(argument, regime.sign, threshold, left, left == 0 and way.sign < 0)


_BETWEEN = sympy.Dummy("w", positive=True)
"""A number between 1/2 and 1."""


def _bounded(form: sympy.Expr, regime: Regime) -> sympy.Expr:
    """The form with ``erfc(v)`` as ``w*exp(-v**2)/(v*sqrt(pi))``, 1/2 < w < 1 for v > 1.

    So it can be seen which of two terms that decay alike is the larger. (DLMF 7.8.2, 7.12.1)
    """
    values = {
        node: _BETWEEN * sympy.exp(-(node.args[0] ** 2)) / (node.args[0] * sympy.sqrt(sympy.pi))
        for node in form.atoms(erfc)
        if regime.limit(evaluated(node.args[0])) == "oo"
    }
    if not values:
        return form
    between = {_BETWEEN: 0.75}
    known = replace(regime, near={**regime.near, **between}, far={**regime.far, **between})
    return normal_form(evaluated(form.xreplace(values)), known)


def _unscaled(form: sympy.Expr, back: Mapping[sympy.Symbol, sympy.Expr]) -> sympy.Expr:
    """The form with ``beta*x`` for its variable, but within functions."""
    marks = {node: sympy.Dummy() for node in form.atoms(AppliedUndef)}
    masked = form.xreplace(marks).xreplace(back)
    return masked.xreplace({mark: node for node, mark in marks.items()})


def _unconditional(form: sympy.Expr, signs: Mapping[sympy.Symbol, int]) -> sympy.Expr | None:
    if form.func != where_positive:
        return form
    is_certain = all(signs_known(condition, signs) == 1 for condition in form.args[1:])
    return form.args[0] if is_certain else None


_VANISHING = {"exp": 0, "erfc": 0, "expm1": -1}
"""What functions of an argument that goes to the right end come to: exp at -oo, erfc at +oo."""


def _without_decaying(form: sympy.Expr, regime: Regime) -> sympy.Expr:
    """The form with what decays exponentially taken for 0."""
    # The outermost first: in exp(-1/exp(x)) it is the whole that vanishes for x -> -oo.
    for node in sorted(form.atoms(AppliedUndef), key=_size, reverse=True):
        name = node.func.__name__
        if name in _VANISHING and node.has(regime.variable):
            end = regime.limit(evaluated(node.args[0]))
            if end == ("oo" if name == "erfc" else "-oo"):
                form = form.xreplace({node: sympy.Integer(_VANISHING[name])})
    return evaluated(form)


def _size(node: sympy.Expr) -> tuple[int, str]:
    return node.count_ops(), str(node)


def _dominant(form: sympy.Expr, variable: sympy.Symbol) -> sympy.Expr | None:
    """``c`` or ``c*x``, the leading term of a rational function; None for any other."""
    if form.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo):
        return None
    top, bottom = sympy.fraction(sympy.together(form))
    if top == 0:
        return sympy.S.Zero
    if any(node.has(variable) for node in (top / bottom).atoms(sympy.Function)):
        return None
    try:
        above, below = sympy.Poly(top, variable), sympy.Poly(bottom, variable)
    except sympy.PolynomialError:
        return None
    degree = above.degree() - below.degree()
    if degree not in (0, 1):
        return None
    return cancel(above.LC() / below.LC()) * variable**degree


@dataclass(slots=True)
class _Far:
    """A form, with its variable going to an infinity."""

    form: sympy.Expr
    variable: sympy.Symbol
    signs: Mapping[sympy.Symbol, int]
    sign: int = 0
    """The form's own, as far as `threshold` went."""
    symbols: frozenset[sympy.Symbol] = field(init=False)

    def __post_init__(self) -> None:
        self.symbols = frozenset(self.form.free_symbols)

    def threshold(self, limit: arb, has_sign: bool = False) -> float | None:
        """The smallest edge beyond which the form is certainly below a limit, and of one sign."""
        best = None
        with ctx.workprec(80):
            for low, high in reversed(list(pairwise([*map(arb, EDGES), *_FAR]))):
                spans = self._spans(low, high)
                bounds = span(self.form, spans)
                if bounds is None or not (abs(bounds[0]) < limit and abs(bounds[1]) < limit):
                    break
                sign = self._sign(spans)
                if has_sign and (sign == 0 or sign == -self.sign):
                    break
                best, self.sign = low, sign
        return None if best is None or best >= _FAR[0] else float(best)

    def _spans(self, low: arb, high: arb) -> dict[sympy.Symbol, Span]:
        most = arb(2) ** int(LARGEST_INPUT)
        spans = {self.variable: (low, high) if self.signs[self.variable] > 0 else (-high, -low)}
        spans[_BETWEEN] = (arb(0.5), arb(1))
        for symbol in self.symbols - set(spans):
            sign = self.signs.get(symbol, 0)
            spans[symbol] = (arb(0) if sign > 0 else -most, arb(0) if sign < 0 else most)
        return spans

    def _sign(self, spans: Mapping[sympy.Symbol, Span]) -> int:
        """The sign of a product: of each factor, by its shape or by its bounds."""
        sign = 1
        for factor in sympy.Mul.make_args(self.form):
            known = signs_known(factor, self.signs)
            if not known:
                base, exponent = factor.as_base_exp()
                bounds = span(base, spans)
                if bounds is not None and exponent.is_Integer:
                    known = (int(bounds[0] > 0) - int(bounds[1] < 0)) ** int(abs(exponent))
            sign *= known
        return sign


# Intervals by their ends: balls know too little of such wide ones --------------------------------

_RISING: Mapping[str, Callable[[arb], arb]] = {
    "exp": lambda u: u.exp(),
    "expm1": lambda u: u.expm1(),
    "log1p": lambda u: u.log1p(),
    "log": lambda u: u.log(),
    "sqrt": lambda u: u.sqrt(),
    "atan": lambda u: u.atan(),
    "asinh": lambda u: u.asinh(),
    "erf": lambda u: u.erf(),
    "tanh": lambda u: u.tanh(),
    "sinh": lambda u: u.sinh(),
}
_FALLING: Mapping[str, Callable[[arb], arb]] = {"erfc": lambda u: u.erfc()}


def span(node: sympy.Expr, spans: Mapping[sympy.Symbol, Span]) -> Span | None:
    """Bounds of a form where its symbols have theirs; None where there are none."""
    return _Bounds(spans).of(node)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The bounds of a form's parts, of each once: parts may occur very often."""

    spans: Mapping[sympy.Symbol, Span]
    known: dict[sympy.Expr, Span | None] = field(default_factory=dict)
    moving: dict[sympy.Expr, bool] = field(default_factory=dict)

    def moves(self, node: sympy.Expr) -> bool:
        """Whether a symbol is in a part."""
        if node not in self.moving:
            self.moving[node] = node.is_Symbol or any(map(self.moves, node.args))
        return self.moving[node]

    def of(self, node: sympy.Expr) -> Span | None:
        if node not in self.known:
            self.known[node] = self.spans[node] if node.is_Symbol else self.computed(node)
        return self.known[node]

    def computed(self, node: sympy.Expr) -> Span | None:
        if not self.moves(node):
            return _checked([ball(node, {})])
        parts = [self.of(arg) for arg in node.args]
        if any(part is None for part in parts):
            return None
        known: list[Span] = [part for part in parts if part is not None]
        if node.is_Add:
            low, high = (sum((part[end] for part in known), arb(0)) for end in (0, 1))
            return _checked([low, high])
        if node.is_Mul or node.func.__name__ == "times":
            return _product(known)
        if node.is_Pow:
            return _power(known[0], node.exp)
        name = node.func.__name__
        rule = _FALLING.get(name) or _RISING.get(name)
        return None if rule is None else _checked([rule(end) for end in known[0]])


def _product(factors: Sequence[Span]) -> Span | None:
    total = factors[0]
    for other in factors[1:]:
        product = _checked([a * b for a in total for b in other])
        if product is None:
            return None
        total = product
    return total


def _power(base: Span, exponent: sympy.Expr) -> Span | None:
    low, high = base
    if not exponent.is_Integer or (exponent < 0 and not (low > 0 or high < 0)):
        return None
    ends = [low ** int(exponent), high ** int(exponent)]
    if exponent.is_even and not (low > 0 or high < 0):
        ends.append(arb(0))
    return _checked(ends)


def _checked(values: list[arb]) -> Span | None:
    """The least and the largest of some balls."""
    if not all(value.is_finite() for value in values):
        return None
    low, high = arb(values[0].lower()), arb(values[0].upper())
    for value in values[1:]:
        low, high = low.min(arb(value.lower())), high.max(arb(value.upper()))
    return low, high
