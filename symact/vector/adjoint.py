"""A program in; the programs of its derivatives out: products with the Jacobian, never the matrix.

Reverse mode walks the reductions from the last to the first, forward mode from the first to the
last; each is exact calculus on the bodies, and gives a program again, so that a derivative of a
derivative (a product with the Hessian) is the same function applied twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import sympy

from symact.vector.program import LENGTH, Kind, Output, Place, Program, Stage, Taken, reduced_symbol
from symact.vector.slopes import derivative

GRADIENT = sympy.Symbol("grad_output", real=True)
TANGENT = sympy.Symbol("tangent", real=True)


def vjp(found: Program, wrt: tuple[sympy.Symbol, ...], gradient: sympy.Expr = GRADIENT) -> Program:
    """``grad_output`` times the Jacobian of the first output, by each array of `wrt`.

    The gradient runs along the axis where the output does. Of a largest value that several
    elements take, each has an equal part.
    """
    output = found.outputs[0]
    stages = list(found.stages)
    made = Stages({*found.arrays, GRADIENT, TANGENT}, stages, "A")
    bars: dict[sympy.Symbol, sympy.Expr] = {}
    for stage in reversed(found.stages):
        own = gradient * derivative(output.expression, stage.symbol)
        total = made.total(own) if output.along else own
        for later in found.stages:
            slope = derivative(later.body, stage.symbol)
            if slope != 0 and later.symbol in bars:
                total += bars[later.symbol] * made.total(made.weight(later) * slope)
        bars[stage.symbol] = total
    results = []
    for array in wrt:
        value = gradient * derivative(output.expression, array) if output.along else sympy.S.Zero
        for stage in found.stages:
            value += bars[stage.symbol] * made.weight(stage) * derivative(stage.body, array)
        results.append(Output(value, True))
    symbols = gradient.free_symbols
    grown = replace(found, stages=tuple(stages), outputs=tuple(results), poles=found.divisors)
    given = tuple(symbol for symbol in (GRADIENT,) if symbol in symbols)
    return grown.with_arrays(*given) if output.along else grown.with_numbers(*given)


def jvp(found: Program, tangents: Mapping[sympy.Symbol, sympy.Expr]) -> Program:
    """The Jacobian of every output times tangents of arrays or parameters."""
    stages: list[Stage] = []
    fresh = {s for dot in tangents.values() for s in dot.free_symbols} - set(found.arrays)
    made = Stages({*found.arrays, *fresh}, stages, "T")
    dots: dict[sympy.Symbol, sympy.Expr] = dict(tangents)

    def rate(expression: sympy.Expr) -> sympy.Expr:
        return sympy.Add(*(derivative(expression, symbol) * dot for symbol, dot in dots.items()))

    for stage in found.stages:
        stages.append(stage)
        moved = rate(stage.body)
        dots[stage.symbol] = made.total(made.weight(stage) * moved) if moved != 0 else sympy.S.Zero
    results = tuple(Output(rate(one.expression), one.along) for one in found.outputs)
    grown = replace(found, stages=tuple(stages), outputs=results, poles=found.divisors)
    return grown.with_arrays(*sorted(fresh, key=str))


def in_terms_of(
    stages: Sequence[Stage], body: sympy.Expr, varies: Callable[[sympy.Expr], bool]
) -> sympy.Expr | None:
    """A body's sum, where each term is a multiple of a sum there is: ``exp(x)/R**2`` => ``1/R``.

    Of what does not vary only where all is 0, as in ``x - R/n``: a difference loses digits.
    """
    sums = [stage for stage in stages if stage.kind == "sum"]
    terms = sympy.Add.make_args(body)
    total = sympy.Add(*(LENGTH * term for term in terms if not varies(term)))
    is_plain = total == 0
    for term in filter(varies, terms):
        factors = ((term / stage.body, stage.symbol) for stage in sums)
        known = next((n * whole for n, whole in factors if not varies(n)), None)
        if known is None:
            return None
        total += known
    return total if is_plain or total == 0 else None


class Stages:
    """Adds sums to a program, none twice; what does not vary along the axis stands before them."""

    def __init__(self, arrays: set[sympy.Symbol], stages: list[Stage], stem: str) -> None:
        self.arrays, self.stages, self.stem = arrays, stages, stem

    def total(self, body: sympy.Expr) -> sympy.Expr:
        """The sum of a body over the row: ``2*x/R`` => ``2/R*A`` with ``A = sum(x)``.

        Of what stands at one place only, ``Place(k)*x``, it is the value at that place.
        """
        known = in_terms_of(self.stages, body, self._varies)
        if known is not None:
            return known
        apart = sympy.expand_mul(body) if body.has(Place) else body
        terms = sympy.Add.make_args(sympy.factor_terms(apart))
        return sympy.Add(*(self._one(term) for term in terms))

    def _varies(self, expression: sympy.Expr) -> bool:
        return bool(expression.free_symbols & self.arrays) or expression.has(Place)

    def _one(self, term: sympy.Expr) -> sympy.Expr:
        if term == 0:
            return sympy.S.Zero
        outside: list[sympy.Expr] = []
        inside: list[sympy.Expr] = []
        for factor in sympy.Mul.make_args(term):
            (inside if self._varies(factor) else outside).append(factor)
        if not inside:
            return term * LENGTH
        places = [factor for factor in inside if isinstance(factor, Place)]
        key = places[0].args[0] if places else None
        kind: Kind = "at" if places else "sum"
        body = sympy.Mul(*(factor for factor in inside if factor not in places[:1]))
        if body == 1:
            return sympy.Mul(*outside)
        # SymPy makes exp(R)*exp(-x) of exp(R - x), and one of those may overflow alone.
        powers = [one for one in outside if isinstance(one, sympy.exp)] if kind == "sum" else []
        if powers and body.has(sympy.exp):
            outside = [one for one in outside if one not in powers]
            body = sympy.expand_mul(sympy.Mul(body, *powers))
        if kind == "sum" and (known := in_terms_of(self.stages, body, self._varies)) is not None:
            return sympy.Mul(*outside) * known
        for stage in self.stages:
            if (stage.kind, stage.body, stage.key) == (kind, body, key):
                return sympy.Mul(*outside) * stage.symbol
        symbol = reduced_symbol(len(self.stages), kind, body, self.stem)
        self.stages.append(Stage(symbol, kind, body, key))
        return sympy.Mul(*outside) * symbol

    def weight(self, stage: Stage) -> sympy.Expr:
        """What an element's change moves the reduction by: 1 in a sum, a share in a maximum."""
        if stage.kind == "sum":
            return sympy.S.One
        if stage.kind == "at":
            return Place(stage.key)
        chosen = Taken(stage.body, stage.symbol)
        return chosen / self.total(chosen)
