"""A program in; the same out with quotients of exponentials of an element that overflow nowhere.

``exp(x)/(1 + exp(x)) - exp(2*x)/(1 + exp(x))**2`` => ``1/(exp(-x/2) + exp(x/2))**2``: in lowest
terms nothing cancels, and of what is divided by nothing is larger than what it is a part of. Where
a numerator has several terms, ``(exp(2*x) + 2*exp(x))/(exp(2*x) + 2*exp(x) + 2)``, the sign of x
tells whether powers of exp(x) or of exp(-x) are small.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from math import prod

import sympy

from symact.tame import cancel
from symact.vector.identities import without_cancelling
from symact.vector.program import Place, Program, Taken, multiple

_HIGHEST = 12
"""The degree of polynomials in an exponential that are brought to lowest terms."""
_LONGEST = 120
"""Operations of an expression that is."""
_WIDEST = 24
"""Exponentials of a quotient in which several are independent."""
_MANY = 5
"""Symbols of a quotient that is brought to lowest terms, its exponentials among them."""

_Factors = list[tuple[sympy.Expr, int]]
_Units = dict[sympy.Symbol, sympy.Expr]


def bounded(found: Program) -> Program:
    """The program with quotients of exponentials that differ from place to place rewritten."""
    rewriting = _Rewriting(found.is_along)

    def of(expression: sympy.Expr) -> sympy.Expr:
        return rewriting.of(without_cancelling(expression))

    # Elements are compared with a largest one: those bodies stay alike.
    stages = tuple(
        replace(one, body=of(one.body)) if one.kind == "sum" else one for one in found.stages
    )
    outputs = tuple(replace(one, expression=of(one.expression)) for one in found.outputs)
    return replace(found, stages=stages, outputs=outputs)


def is_bounded(body: sympy.Expr) -> bool:
    """Whether exponentials are divided by such as they are, and by no sum of a row."""
    below = (one.base for one in body.atoms(sympy.Pow) if one.exp.is_negative)
    return any(
        one.has(sympy.exp) and not _has_sums(one.replace(sympy.exp, lambda _: sympy.S.One))
        for one in below
    )


@dataclass(frozen=True, slots=True)
class _Rewriting:
    is_along: Callable[[sympy.Expr], bool]

    def of(self, expression: sympy.Expr) -> sympy.Expr:
        if not expression.has(sympy.exp) or isinstance(expression, Place | Taken):
            return expression
        if isinstance(expression, sympy.Piecewise):
            cases = ((self.of(value), test) for value, test in expression.args)
            return sympy.Piecewise(*cases, evaluate=False)
        if expression.is_Add or expression.is_Mul:
            parts = [one for one in expression.args if self.is_involved(one, expression)]
            rest = [one for one in expression.args if one not in parts]
            made = self.quotient(expression.func(*parts)) if parts else None
            if made is not None:
                return expression.func(made, *map(self.of, rest))
        return expression.func(*map(self.of, expression.args))

    def is_involved(self, part: sympy.Expr, within: sympy.Expr) -> bool:
        """Whether a part may cancel with exponentials, or be a factor of them."""
        if self.powers(part):
            return True
        return bool(within.is_Add and not part.has(Place, Taken) and not _has_sums(part))

    def powers(self, expression: sympy.Expr) -> set[sympy.Expr]:
        """The exponentials in what is rational in them."""
        if isinstance(expression, sympy.exp):
            return {expression} if self.is_along(expression) else set()
        is_power = expression.is_Pow and expression.exp.is_Integer
        if not (expression.is_Add or expression.is_Mul or is_power):
            return set()
        return set().union(*map(self.powers, expression.args))

    def quotient(self, expression: sympy.Expr) -> sympy.Expr | None:
        """A rational function of exponentials in lowest terms, bounded; None of others."""
        powers = sorted(self.powers(expression), key=str)
        below = expression.atoms(sympy.Pow)
        if not any(one.exp.is_negative and self.powers(one.base) for one in below):
            return None
        found = _units([_expanded(power.args[0]) for power in powers])
        if found is None or expression.count_ops() > _LONGEST:
            return None
        units, degrees = found
        marks: dict[sympy.Expr, sympy.Expr] = {
            power: sign**degree for power, (sign, degree) in zip(powers, degrees, strict=True)
        }

        def marked(node: sympy.Expr) -> sympy.Expr:
            if node.is_Rational:
                return node
            if node not in marks and self.powers(node):
                return node.func(*map(marked, node.args))
            # Names of their own: polynomials put symbols in the order of names.
            return marks.setdefault(node, _of_sign(f"s{len(marks)}", node))

        with_signs = marked(expression)
        others = {node: mark for node, mark in marks.items() if node not in powers}
        if len(units) + len(others) > _MANY or any(node.has(Place, Taken) for node in others):
            return None
        above, below = sympy.fraction(cancel(with_signs))
        sums = [mark for node, mark in others.items() if _has_sums(node)]
        if below.has(*sums) or not (above.has(*units) and below.has(*units)):
            return None
        made = _bounded(_factors(above), _factors(below), units)
        return made and made.xreplace({mark: self.of(node) for node, mark in others.items()})


def _of_sign(name: str, node: sympy.Expr) -> sympy.Dummy:
    return sympy.Dummy(name, **({"positive": True} if node.is_positive else {"real": True}))


def _has_sums(expression: sympy.Expr) -> bool:
    """Whether something may be as large as the exponentials of a row: its sums."""
    return any(symbol.name.startswith("#") for symbol in expression.free_symbols)


def _expanded(exponent: sympy.Expr) -> sympy.Expr:
    return sympy.expand(exponent, power_exp=False, power_base=False, log=False)


def _units(exponents: list[sympy.Expr]) -> tuple[_Units, list[tuple[sympy.Symbol, int]]] | None:
    """What exponents are whole multiples of, by symbols; and each as a multiple of one of these.

    None where one is too many times of it.
    """
    classes: list[list[sympy.Expr]] = []
    for exponent in exponents:
        own = next((one for one in classes if multiple(exponent, one[0]) is not None), None)
        if own is None:
            classes.append([exponent])
        else:
            own.append(exponent)
    units: _Units = {}
    known: dict[sympy.Expr, tuple[sympy.Symbol, int]] = {}
    for first, *others in classes:
        times = [sympy.S.One, *(multiple(one, first) for one in others)]
        share = reduce(sympy.gcd, times)
        share = -share if first.could_extract_minus_sign() else share
        if any(abs(one / share) > _HIGHEST for one in times):
            return None
        sign = sympy.Dummy(f"E{len(units)}", positive=True)
        units[sign] = _expanded(share * first)
        for one, degree in zip((first, *others), times, strict=True):
            known[one] = (sign, int(degree / share))
    return units, [known[exponent] for exponent in exponents]


def _factors(polynomial: sympy.Expr) -> _Factors:
    number, found = sympy.factor_list(polynomial)
    return [(number, 1), *found]


def _bounded(above: _Factors, below: _Factors, units: _Units) -> sympy.Expr | None:
    signs = list(units)
    moving = [(base, times) for base, times in below if base.has(*signs)]
    still = prod(base**-times for base, times in below if not base.has(*signs))
    terms = sympy.Poly(_product(above), *signs).terms()
    is_plain = all(
        one.is_positive for base, _ in moving for one in sympy.Poly(base, *signs).coeffs()
    )
    if is_plain and len(terms) == 1 and len(moving) == 1:
        return still * _share(terms[0], *moving[0], units)
    if len(signs) == 1 and not units[signs[0]].has(sympy.Piecewise):
        return still * _by_sign([*above, *((one, -times) for one, times in moving)], units)
    whole = sympy.expand(_product(moving))
    if len(terms) * len(sympy.Add.make_args(whole)) > _WIDEST:
        return None
    return still * sympy.Add(*(_share(one, whole, 1, units) for one in terms))


def _product(factors: _Factors) -> sympy.Expr:
    return prod((base**times for base, times in factors), start=sympy.S.One)


def _share(
    term: tuple[tuple[int, ...], sympy.Expr],
    base: sympy.Expr,
    times: int,
    units: _Units,
) -> sympy.Expr:
    """``c*exp(v)/(exp(u) + 1)**k`` => ``c/(exp(u - v/k) + exp(-v/k))**k``."""
    degrees, factor = term

    def exponent(own: tuple[int, ...]) -> sympy.Expr:
        shifted = (
            one - sympy.Rational(less, times) for one, less in zip(own, degrees, strict=True)
        )
        return sympy.Add(*(one * unit for one, unit in zip(shifted, units.values(), strict=True)))

    parts = sympy.Poly(base, *units).terms()
    return factor * sympy.Add(*(one * sympy.exp(exponent(own)) for own, one in parts)) ** -times


def _by_sign(factors: _Factors, units: _Units) -> sympy.Expr:
    """A quotient in powers of exp(-abs(u)), and of exp(u) what is left where u is positive."""
    ((sign, unit),) = units.items()
    is_negative = sympy.Lt(unit, 0, evaluate=False)
    size = sympy.Piecewise((-unit, is_negative), (unit, True), evaluate=False)
    small = {sign: sympy.exp(-size)}
    height = sum(times * sympy.degree(base, sign) for base, times in factors)
    turned = [
        (sympy.expand(base.subs(sign, 1 / sign) * sign ** sympy.degree(base, sign)), times)
        for base, times in factors
    ]
    large = sympy.exp(height * unit) if height > 0 else small[sign] ** -height
    return sympy.Piecewise(
        (_product(factors).subs(small), is_negative),
        (_product(turned).subs(small) * large, True),
        evaluate=False,
    )
