"""From a smooth SymPy expression to an equal one whose cancellations have been done symbolically.

Every transcendental function becomes a generator; the expression is then a rational function of
generators, which is brought to lowest terms and factored: ``sigmoid'`` => ``E/(1 + E)**2``.
In a *regime* (a variable going to 0, +oo or -oo) each generator is first written in its locally
small part, so that what dominates cancels exactly:

    E -> 0 or 1/t          exp(u) with u -> -oo, +oo
    1 + expm1(u)           exp(u) with u -> 0
    log(L) + log1p(r)      log(P) where P = L*(1 + r), L its dominant monomial
    L**a * (1 + m)         P**a, m = expm1(a*log1p(r)); for a square root r/(1 + sqrt(1 + r))
    pi/2 - atan(1/u)       atan(u) with u -> +oo
    1 - erfc(u)            erf(u) with u -> +oo, and so on

Every rewriting is an identity, some only for one sign, which the form then asks for at run time;
the regime only guides the choice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import lcm

import sympy
from flint import arb, ctx
from sympy import Function, S

from symact.lowest import TooLarge, lowest_terms, times
from symact.numeric import Point, ball

exp, expm1, log, log1p, sqrt, sin, cos, tan, atan, asinh, erf, erfc, pow_ = (
    Function(name)
    for name in [
        "exp",
        "expm1",
        "log",
        "log1p",
        "sqrt",
        "sin",
        "cos",
        "tan",
        "atan",
        "asinh",
        "erf",
        "erfc",
        "pow_",
    ]
)
"""Unevaluated functions: SymPy never rewrites what a form says."""

where_positive = Function("where_positive")
"""``where_positive(form, c1, …)``: the form where every condition is positive, else nothing."""

_LARGEST = 400
"""Operations beyond which an expression is not expanded: the cost would not be bounded."""


_LARGEST_IN_EXPONENTIALS = 1500
"""Operations beyond which an expression is not looked at; each tanh around it makes four of it."""

_SHORT = 4096
"""Numerators and denominators up to which a rational takes part in polynomial arithmetic."""

_WHOLE = 12
"""Numerators and denominators up to which exponents are multiples of a common unit."""


@dataclass(frozen=True, slots=True)
class Regime:
    """A variable on its way to 0, +oo or -oo, and two points on that way for probing."""

    variable: sympy.Symbol
    sign: int
    near: Point
    far: Point

    def limit(self, expression: sympy.Expr) -> str | None:
        """``"0"``, ``"1"``, ``"oo"``, ``"-oo"`` or None (another number, or unknown)."""
        with ctx.workprec(4000):
            near, far = ball(expression, self.near), ball(expression, self.far)
            if near.is_nan() or far.is_nan() or not (far.is_finite() and near.is_finite()):
                return None
            if abs(far) < arb(2) ** -12 and (far.is_zero() or abs(far) < abs(near) * 0.75):
                return "0"
            if abs(far) > 2**12 and abs(far) > abs(near) * 1.25:
                return "oo" if far > 0 else "-oo"
            return "1" if abs(far - 1) < arb(2) ** -12 else None


@dataclass(slots=True)
class _Normalizer:
    """One pass over one expression; `definitions` says what each generator stands for."""

    regime: Regime | None
    units: Mapping[sympy.Expr, int]
    definitions: dict[sympy.Symbol, sympy.Expr] = field(default_factory=dict)
    squares: dict[sympy.Symbol, sympy.Expr] = field(default_factory=dict)
    by_meaning: dict[sympy.Expr, sympy.Expr] = field(default_factory=dict)
    rewritten: dict[sympy.Expr, sympy.Expr] = field(default_factory=dict)
    lowered: dict[sympy.Expr, sympy.Expr] = field(default_factory=dict)
    positive: dict[sympy.Expr, None] = field(default_factory=dict)
    """What must be positive for the rewriting to hold: the sign of a root is lost in its square."""

    def generator(self, definition: sympy.Expr) -> sympy.Expr:
        """The symbol that stands for a function value; equal definitions share one."""
        if definition not in self.by_meaning:
            symbol = sympy.Dummy(f"g{len(self.definitions)}", real=True)
            self.definitions[symbol] = definition
            self.by_meaning[definition] = symbol
        return self.by_meaning[definition]

    def limit(self, expression: sympy.Expr) -> str | None:
        return self.regime.limit(expression) if self.regime else None

    def expression(self, node: sympy.Expr) -> sympy.Expr:
        """Rewrite a node into a rational expression in symbols and generators."""
        if node not in self.rewritten:
            self.rewritten[node] = self._rewritten(node)
        return self.rewritten[node]

    def _rewritten(self, node: sympy.Expr) -> sympy.Expr:
        if node.is_Symbol:
            return node
        if node.is_Rational:
            # A long decimal is as good as transcendental: no cancellation is lost, and factoring
            # polynomials with ten-digit coefficients has no useful bound.
            return node if max(abs(node.p), node.q) <= _SHORT else self.generator(node)
        if node in (sympy.pi, sympy.E):
            return self.generator(node)
        if node.is_Add or node.is_Mul:
            return node.func(*(self.expression(arg) for arg in node.args))
        if isinstance(node, sympy.exp):
            return self.exponential(node.args[0])
        if node.is_Pow:
            if node.exp.is_Integer:
                return self.expression(node.base) ** node.exp
            return self.power(node.base, node.exp)
        return _RULES[node.func.__name__](self, node.args[0])

    def closed(self, node: sympy.Expr) -> sympy.Expr:
        """The normal form of a node, generators replaced by what they stand for."""
        return self.unfold(self.lowest(self.expression(node)))

    def unfold(self, expression: sympy.Expr) -> sympy.Expr:
        """Replace generators by their definitions (which hold no generators themselves)."""
        return expression.xreplace(self.definitions)

    def lowest(self, expression: sympy.Expr) -> sympy.Expr:
        """Lowest terms, factored; squares of roots replaced by their radicands."""
        if sympy.count_ops(expression) > _LARGEST:
            raise TooLarge(f"an expression of {sympy.count_ops(expression)} operations")
        if expression not in self.lowered:
            self.lowered[expression] = lowest_terms(expression, self.squares)
        return self.lowered[expression]

    def exponential(self, argument: sympy.Expr) -> sympy.Expr:
        """``exp(2*x - x**2)`` => ``E1**2 / E2``: one generator per term of the exponent."""
        result: sympy.Expr = S.One
        for coefficient, rest in _exponents(argument, self.units):
            unit = self.units.get(rest, int(coefficient.q))
            result *= self._exponential_unit(rest / unit) ** (coefficient * unit)
        return result

    def _exponential_unit(self, unit: sympy.Expr) -> sympy.Expr:
        limit = self.limit(unit)
        if limit == "0":
            return 1 + self.generator(expm1(self.closed(unit)))
        if limit == "oo":
            return 1 / self.generator(exp(self.closed(-unit)))
        return self.generator(exp(self.closed(unit)))

    def power(self, base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
        inner = self.lowest(self.expression(base))
        split = self.dominant(inner)
        if split is None:
            return self._root(inner, exponent)
        lead, rest = split
        lead_power = self._monomial_power(lead, exponent)
        if lead_power is None:
            return self._root(inner, exponent)
        return lead_power * (1 + self._small_power(rest, exponent)) if rest != 0 else lead_power

    def _root(self, inner: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
        if inner.is_Rational and (known := sympy.Pow(inner, exponent)).is_Rational:
            return known
        if exponent.is_Rational and exponent.q == 2:
            root = self.generator(sqrt(self.unfold(inner)))
            self.squares[root] = inner
            return root**exponent.p
        return self.generator(pow_(self.unfold(inner), self.closed(exponent)))

    def _small_power(self, rest: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
        """The m of ``(1 + rest)**exponent = 1 + m``."""
        small = self.unfold(rest)
        if exponent == S.Half:
            part = self.generator(small / (1 + sqrt(1 + small)))
            self.squares[part] = rest - 2 * part
            return part
        if exponent == -S.Half:
            part = self._small_power(rest, S.Half)
            return -part / (1 + part)
        return self.generator(expm1(self.closed(exponent) * log1p(small)))

    def dominant(self, inner: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr] | None:
        """``P`` => (L, r) with ``P = L*(1 + r)`` and r -> 0 in the regime; None if unclear."""
        if self.regime is None:
            return None
        inner = inner.replace(times, sympy.Mul)
        leads = [self._lead(sympy.expand(part)) for part in sympy.fraction(inner)]
        if leads[0] is None or leads[1] is None:
            return None
        lead = leads[0] / leads[1]
        return lead, self.lowest(inner / lead - 1)

    def _lead(self, polynomial: sympy.Expr) -> sympy.Expr | None:
        """The monomial that outgrows all others on the way."""
        terms = sympy.Add.make_args(polynomial)
        for term in terms:
            others = (self.limit(self.unfold(other / term)) for other in terms if other is not term)
            if all(limit == "0" for limit in others):
                return term
        return None

    def _monomial_power(self, lead: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr | None:
        """``(4*x**2)**(1/2)`` => ``-2*x`` for x -> -oo; None where a sign is unclear."""
        result: sympy.Expr = S.One
        for base, degree, sign in self._factors(lead):
            if sign == 0:
                return None
            whole = degree * exponent
            known = self.definitions.get(base)
            if isinstance(known, exp):
                result *= self.generator(exp(sympy.expand(known.args[0] * whole)))
                continue
            if not base.is_Rational:
                # An even power has lost the sign, and x**(2*c) is defined for c = 1 and x < 0.
                self.positive[self.unfold(sign * base)] = None
            power = (sign * base) ** whole if whole.is_Integer else self._root(sign * base, whole)
            result *= power
        return result

    def _factors(self, lead: sympy.Expr) -> list[tuple[sympy.Expr, sympy.Expr, int]]:
        """The factors of a monomial: (base, degree, sign of the base in the regime or 0)."""
        if self._sign(lead) != 1:
            return [(lead, S.One, 0)]
        coefficient, product = lead.as_coeff_Mul()
        found = [(abs(coefficient), S.One, 1)] if coefficient not in (1, -1) else []
        for factor in sympy.Mul.make_args(product):
            base, degree = factor.as_base_exp()
            if base != 1:
                found.append((base, degree, self._sign(base)))
        return found

    def _sign(self, expression: sympy.Expr) -> int:
        assert self.regime is not None
        with ctx.workprec(400):
            value = ball(self.unfold(expression), self.regime.far)
        return 1 if value > 0 else -1 if value < 0 else 0

    def logarithm(self, argument: sympy.Expr) -> sympy.Expr:
        inner = self.lowest(self.expression(argument))
        split = self.dominant(inner)
        if split is None:
            rest = self.lowest(inner.replace(times, sympy.Mul) - 1)
            return self.generator(log1p(self.unfold(rest)))
        lead, rest = split
        result: sympy.Expr = S.Zero
        for base, degree, sign in self._factors(lead):
            if sign == 0:
                return self.generator(log(self.unfold(inner)))
            if base in self.definitions and isinstance(self.definitions[base], exp):
                result += degree * self.expression(evaluated(self.definitions[base].args[0]))
            else:
                result += degree * self.generator(log(self.unfold(sign * base)))
        return result + self.generator(log1p(self.unfold(rest))) if rest != 0 else result

    def arctangent(self, argument: sympy.Expr) -> sympy.Expr:
        limit = self.limit(argument)
        if limit not in ("oo", "-oo"):
            return self.generator(atan(self.closed(argument)))
        side = argument if limit == "oo" else -argument
        self.positive[self.closed(side)] = None
        half = self.generator(sympy.pi) / 2
        complement = self.generator(atan(self.closed(1 / argument)))
        return (half if limit == "oo" else -half) - complement

    def error_function(self, argument: sympy.Expr) -> sympy.Expr:
        limit = self.limit(argument)
        if limit == "oo":
            return 1 - self.generator(erfc(self.closed(argument)))
        if limit == "-oo":
            return self.generator(erfc(self.closed(-argument))) - 1
        return self.generator(erf(self.closed(argument)))

    def complementary_error_function(self, argument: sympy.Expr) -> sympy.Expr:
        limit = self.limit(argument)
        if limit == "-oo":
            return 2 - self.generator(erfc(self.closed(-argument)))
        if limit == "0":
            return 1 - self.generator(erf(self.closed(argument)))
        return self.generator(erfc(self.closed(argument)))

    def cosine(self, argument: sympy.Expr) -> sympy.Expr:
        if self.limit(argument) == "0":
            return 1 - 2 * self.generator(sin(self.closed(argument / 2))) ** 2
        return self.generator(cos(self.closed(argument)))


def _opaque(function: Callable[[sympy.Expr], sympy.Expr]):  # type: ignore[no-untyped-def]
    return lambda self, argument: self.generator(function(self.closed(argument)))


_RULES: Mapping[str, Callable[[_Normalizer, sympy.Expr], sympy.Expr]] = {
    "log": _Normalizer.logarithm,
    "atan": _Normalizer.arctangent,
    "erf": _Normalizer.error_function,
    "erfc": _Normalizer.complementary_error_function,
    "cos": _Normalizer.cosine,
    "sin": _opaque(sin),
    "tan": _opaque(tan),
    "asinh": _opaque(asinh),
}

_NAMED = {
    function.__name__: function
    for function in (sympy.exp, sympy.log, sympy.sin, sympy.cos, sympy.tan, sympy.atan, sympy.asinh)
} | {"erf": sympy.erf, "erfc": sympy.erfc}


def evaluated(form: sympy.Expr) -> sympy.Expr:
    """An unevaluated form back in SymPy's own functions, so that it can be rewritten again."""
    special = {
        "expm1": lambda u: sympy.exp(u) - 1,
        "log1p": lambda u: sympy.log(1 + u),
        "sqrt": sympy.sqrt,
        "pow_": sympy.Pow,
        "times": sympy.Mul,
    }
    meanings = {**_NAMED, **special}
    found = form.replace(
        lambda node: isinstance(node, sympy.core.function.AppliedUndef),
        lambda node: meanings[node.func.__name__](*node.args),
    )
    # What comes of replacing an argument by a number is not looked at: log1p(log1p(0)) => log1p(0).
    return evaluated(found) if found.atoms(sympy.core.function.AppliedUndef) else found


def _multiple(term: sympy.Expr) -> tuple[sympy.Rational, sympy.Expr]:
    """``-3*x/2`` => (-3/2, x); a coefficient that is no small fraction stays with its term."""
    coefficient, rest = term.as_coeff_Mul()
    if rest == 1 or not coefficient.is_Rational or max(abs(coefficient.p), coefficient.q) > _WHOLE:
        return S.One, term
    return coefficient, rest


def _ratio(above: sympy.Expr, below: sympy.Expr) -> sympy.Rational | None:
    """How many times one expanded sum another is, if term by term that is one small fraction."""
    tops, bottoms = above.as_coefficients_dict(), below.as_coefficients_dict()
    if tops.keys() != bottoms.keys():
        return None
    ratios = {tops[term] / bottoms[term] for term in bottoms}
    ratio = ratios.pop()
    small = not ratios and max(abs(ratio.p), ratio.q) <= _WHOLE
    return ratio if small else None


def _exponents(
    argument: sympy.Expr, units: Mapping[sympy.Expr, int]
) -> list[tuple[sympy.Rational, sympy.Expr]]:
    """An exponent as multiples of units: of a whole sum where one is known, else term by term."""
    expanded = sympy.expand(argument)
    for unit in units:
        ratio = _ratio(expanded, unit) if unit.is_Add else None
        if ratio is not None:
            return [(ratio, unit)]
    return [_multiple(term) for term in sympy.Add.make_args(expanded)]


def _units(expression: sympy.Expr) -> dict[sympy.Expr, int]:
    """The common denominator of every exponent: ``exp(x/2) + exp(x)`` => {x: 2}.

    Exponents that are sums are kept whole where all of them are multiples of one sum, which
    shares no term with another exponent.
    """
    arguments = [sympy.expand(node.args[0]) for node in sorted(
        expression.atoms(sympy.exp), key=sympy.default_sort_key
    )]  # fmt: skip
    units: dict[sympy.Expr, int] = {}
    for argument in arguments:
        ratios = [_ratio(other, argument) for other in arguments] if argument.is_Add else []
        alike = [ratio for ratio in ratios if ratio is not None]
        if argument.is_Add and len(alike) == len(arguments):
            return {argument: lcm(*(int(ratio.q) for ratio in alike))}
    for argument in arguments:
        for coefficient, rest in map(_multiple, sympy.Add.make_args(argument)):
            units[rest] = lcm(units.get(rest, 1), int(coefficient.q))
    return units


def normal_form(expression: sympy.Expr, regime: Regime | None = None) -> sympy.Expr:
    """The factored rational form of a smooth expression; raises TooLarge beyond the bound."""
    exponential = expression.rewrite([sympy.sinh, sympy.cosh, sympy.tanh], sympy.exp)
    if (size := sympy.count_ops(exponential)) > _LARGEST_IN_EXPONENTIALS:
        raise TooLarge(f"{size} operations in exponentials")
    normalizer = _Normalizer(regime, _units(exponential))
    form = normalizer.closed(exponential)
    return where_positive(form, *normalizer.positive) if normalizer.positive else form


def unevaluated(expression: sympy.Expr) -> sympy.Expr:
    """The expression as it stands, in functions that nothing rewrites: no normal form is taken."""
    if not expression.args:
        return expression
    args = [unevaluated(arg) for arg in expression.args]
    if isinstance(expression, sympy.exp):
        return exp(*args)
    if expression.is_Pow and not expression.exp.is_Integer:
        return sqrt(args[0]) if expression.exp == S.Half else pow_(*args)
    if isinstance(expression, sympy.Function):
        return Function(expression.func.__name__)(*args)
    return expression.func(*args)
