"""From a smooth expression to its kernel form: equal expressions, tried in order at run time.

Each candidate is *measured* in ball arithmetic of the run time's precision over the whole range;
a candidate is kept if it is accurate somewhere none before it is.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import sympy
from flint import arb, ctx
from sympy import Function

from symact.lowest import TooLarge
from symact.meaning import Relation
from symact.normal_form import (
    Regime,
    evaluated,
    exp,
    normal_form,
    unevaluated,
    where_positive,
)
from symact.numeric import Point, ball
from symact.taylor import NoExpansion, taylor

series = Function("series")
"""``series(x, k, c0, c1, …)``: ``x**k * (c0 + c1*x + …)``, with its last terms as the remainder."""

RUN_TIME_PRECISION = 92
"""Bits that run-time balls carry at least (`_ball` states 2**-100 per operation at best)."""

_ENOUGH = 62
"""Relative bits that leave a float64 result within 0.502 ulp."""

_CHECK_PRECISION = 256

_MOST_CHECKED = 800
"""Of more points than these, as functions of several inputs have, a random part is checked."""

_LEAST, _MOST, _STEP = 2.0**-10, 8.0, 2.0**-20
"""Between which sizes a point is ordinary, and how far from it, relatively, is beside it."""

_TERMS = 26
_FEWEST_TERMS = 4
_MOST_IN_COEFFICIENTS = 300
"""Operations of all coefficients of a series: a kernel's time to compile grows with them."""


@dataclass(frozen=True, slots=True)
class KernelForm:
    """Forms in the order they are tried, and the points where none of them was accurate."""

    forms: tuple[sympy.Expr, ...]
    unresolved: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """Where a branch is to be evaluated: the points tried, and one to probe constants with."""

    points: tuple[Point, ...]
    probe: Point
    variables: tuple[sympy.Symbol, ...]
    known: dict[sympy.Expr, KernelForm] = field(default_factory=dict, compare=False)
    """What was found there before: derivatives share their branches' borders."""


def region(
    conditions: Iterable[tuple[Relation, bool]],
    points: Iterable[Mapping[str, float]],
    names: Mapping[str, sympy.Symbol],
    inputs: Sequence[str],
) -> Region:
    """The points among `points` where every condition has its truth."""
    tests = tuple((relation.difference, relation.equality, truth) for relation, truth in conditions)
    located = [{names[name]: value for name, value in point.items()} for point in points]
    inside = tuple(point for point in located if _inside(tests, point))
    inside += tuple(
        point
        for point in _infinite(located, [names[name] for name in inputs])
        if _inside(tests, point)
    )
    first = next(iter(inside)) if inside else dict.fromkeys(names.values(), 0.75)
    variables = tuple(names[name] for name in inputs)
    probe = {symbol: 0.75 if symbol in variables else first[symbol] for symbol in names.values()}
    return Region(inside, probe, variables)


def _infinite(
    located: Sequence[dict[sympy.Symbol, float]], variables: Sequence[sympy.Symbol]
) -> Iterator[dict[sympy.Symbol, float | arb]]:
    """Each input at either infinity, as the number that stands for it at run time."""
    omega = arb(2) ** 2**48
    parameters = dict.fromkeys(
        tuple((s, v) for s, v in point.items() if s not in variables) for point in located
    )
    for fixed in parameters:
        for variable in variables:
            for sign in (1, -1):
                others = dict.fromkeys(variables, 0.75)
                yield {**others, **dict(fixed), variable: sign * omega}


def _inside(tests: tuple[tuple[sympy.Expr, bool, bool], ...], point: Point) -> bool:
    """Closed: a point on the border belongs to both sides, whose one-sided values are needed."""
    with ctx.workprec(4096):
        for difference, is_equality, truth in tests:
            gap = ball(difference, point)
            if is_equality:
                if gap.is_zero() != truth:
                    return False
            elif (gap < 0) if truth else (gap > 0):
                return False
    return True


def stabilize(expression: sympy.Expr, where: Region) -> KernelForm:
    """Find forms that together are accurate at every point of a region."""
    if expression not in where.known:
        where.known[expression] = _stabilized(expression, where)
    return where.known[expression]


def _stabilized(expression: sympy.Expr, where: Region) -> KernelForm:
    search = _Search(unevaluated(expression), where)
    tried: list[sympy.Expr] = []
    for candidate in _candidates(expression, where, search.is_open):
        if candidate not in tried:
            tried.append(candidate)
            search.add(candidate, modest=True)
        if not search.open_points and search.kept:
            break
    for candidate in tried:
        search.add(candidate, modest=False)
    # At an infinity run-time balls know orders of growth that Arb does not: it is not judged here.
    missing = tuple(
        point
        for point in search.open_points
        if _is_float(point) and _is_defined(search.direct, point)
    )
    return KernelForm(tuple(search.kept) or (search.direct,), missing)


def _is_defined(direct: sympy.Expr, point: Point) -> bool:
    """Whether a form has a value at a point: a pole has none to be accurate to."""
    with ctx.workprec(5000):
        value = ball(direct, point)
    return bool(value.is_finite() and not value.is_nan())


class _Search:
    """The forms that are kept so far, and the points that still want one."""

    def __init__(self, direct: sympy.Expr, where: Region) -> None:
        self.direct = direct
        self.points = where.points
        self.open_points = list(where.points)
        self.kept: list[sympy.Expr] = []
        self.wrong: set[sympy.Expr] = set()
        self.truths: dict[int, arb] = {}
        floats = [place for place, point in enumerate(self.points) if _is_float(point)]
        count = min(len(floats), _MOST_CHECKED)
        self.checked = sorted(random.Random(0).sample(floats, count))

    def is_open(self, variable: sympy.Symbol, below: bool) -> bool:
        """Whether points with the variable below or above 1 in size still want a form."""
        return any((abs(point[variable]) < 1) == below for point in self.open_points)

    def add(self, candidate: sympy.Expr, modest: bool) -> None:
        """Keep a candidate that is accurate at some of the open points, and nowhere wrong."""
        if candidate in self.wrong:
            return
        missed = [one for one in self.open_points if not _is_accurate(candidate, one, modest)]
        if candidate not in self.kept:
            if len(missed) == len(self.open_points) and (self.open_points or self.kept):
                return
            if candidate != self.direct and not self._is_never_wrong(candidate):
                self.wrong.add(candidate)
                return
            self.kept.append(candidate)
        self.open_points = missed

    def _is_never_wrong(self, form: sympy.Expr) -> bool:
        """Whether a form agrees with the expression as it stands wherever it seems accurate.

        The rewritings are identities; this is the check that they are, on this expression.
        """
        with ctx.workprec(_CHECK_PRECISION):
            for place in self.checked:
                point = self.points[place]
                value = ball(form, point)
                if not (value.is_finite() and value.rel_accuracy_bits() > 40):
                    continue
                if place not in self.truths:
                    self.truths[place] = ball(self.direct, point)
                if not self.truths[place].is_finite():
                    if self._is_outside(point):
                        return False
                elif not value.overlaps(self.truths[place]):
                    return False
        return True

    def _is_outside(self, point: Point) -> bool:
        """Whether the expression has no value beside an ordinary point either: that is no hole."""
        if not all(_LEAST < abs(value) < _MOST for value in point.values()):
            return False
        beside = {s: value * (1 + _STEP * n) for n, (s, value) in enumerate(point.items(), 1)}
        return bool(ball(self.direct, beside).is_nan())


def _is_float(point: Point) -> bool:
    return all(isinstance(value, float) for value in point.values())


def _is_accurate(form: sympy.Expr, point: Point, modest: bool) -> bool:
    with ctx.workprec(RUN_TIME_PRECISION):
        value = ball(form, point, modest)
        if value.is_nan() or not value.is_finite():
            return False
        if value.is_zero() or value.rel_accuracy_bits() >= _ENOUGH:
            return True
        return bool(abs(value) < arb(2) ** -1200 or abs(value) > arb(2) ** 1200)


def _candidates(
    expression: sympy.Expr, where: Region, is_open: Callable[[sympy.Symbol, bool], bool]
) -> Iterator[sympy.Expr]:
    """Cheapest first: lowest terms, as written, each regime of each variable, Taylor series.

    `is_open` says whether points with the variable below or above 1 in size still want a form.
    """
    if _is_plain_sum(expression):
        yield unevaluated(expression)
        return
    yield from _attempt(lambda: normal_form(expression))
    yield unevaluated(expression)
    yield from _attempt(lambda: _collected(normal_form(expression), where.variables))
    yield from _attempt(lambda: _with_factors_of_exponentials(normal_form(expression)))
    for variable in where.variables:
        if not expression.has(variable):
            continue
        for regime in regimes(variable, where.probe):
            yield from _attempt(lambda regime=regime: normal_form(expression, regime))
        if is_open(variable, True):
            yield from _attempt(
                lambda variable=variable: _series(expression, variable, where.probe)
            )
        for regime in list(regimes(variable, where.probe))[:2] if is_open(variable, False) else ():
            yield from _attempt(lambda regime=regime: _series_at_infinity(expression, regime))


def _is_plain_sum(expression: sympy.Expr) -> bool:
    """Whether it is a sum of multiples of different symbols: no form of it has more digits."""
    terms = [term.as_coeff_Mul() for term in sympy.Add.make_args(expression)]
    return all(number.is_Rational and (rest.is_Symbol or rest == 1) for number, rest in terms)


def _collected(form: sympy.Expr, variables: Sequence[sympy.Symbol]) -> sympy.Expr:
    """Parameters first: ``2*c*x**2 - x**2`` => ``(2*c - 1)*x**2``, an exact zero at c = 1/2."""
    return form.replace(lambda node: node.is_Add, lambda node: sympy.collect(node, variables))


def _with_factors_of_exponentials(form: sympy.Expr) -> sympy.Expr:
    """``x*exp(u) + exp(u) - 1`` => ``(x + 1)*exp(u) - 1``: at x = -1 that is -1."""
    exponentials = sorted(form.atoms(exp), key=sympy.default_sort_key)

    def gathered(node: sympy.Expr) -> sympy.Expr:
        shares: dict[sympy.Expr, list[sympy.Expr]] = {}
        for term in node.args:
            factors = sympy.Mul.make_args(term)
            powers = {one.as_base_exp()[0] if one.is_Pow else one: one for one in factors}
            common = next((powers[one] for one in exponentials if one in powers), sympy.S.One)
            rest = sympy.Mul(*(one for one in factors if one != common))
            shares.setdefault(common, []).append(rest)
        return sympy.Add(*(common * sympy.Add(*rests) for common, rests in shares.items()))

    return form.replace(lambda node: node.is_Add, gathered)


def _attempt(make) -> Iterator[sympy.Expr]:  # type: ignore[no-untyped-def]
    try:
        yield make()
    except (TooLarge, NoExpansion, sympy.PolynomialError):
        return


def regimes(variable: sympy.Symbol, probe: Point) -> Iterator[Regime]:
    """A variable going to +oo, to -oo and to 0."""
    for sign, near, far in ((1, 2.0**20, 2.0**40), (-1, 2.0**20, 2.0**40), (1, 2.0**-20, 2.0**-40)):
        yield Regime(
            variable, sign, {**probe, variable: sign * near}, {**probe, variable: sign * far}
        )


def _series(expression: sympy.Expr, variable: sympy.Symbol, probe: Point) -> sympy.Expr:
    try:
        first, coefficients = taylor(expression, variable, _TERMS, probe)
    except NoExpansion:
        first, coefficients = taylor(sympy.together(expression), variable, _TERMS, probe)
    return series(variable, sympy.Integer(first), *_affordable(coefficients))


def _affordable(coefficients: Sequence[sympy.Expr]) -> Iterator[sympy.Expr]:
    """The first coefficients, as many as are worth computing: functions of other symbols grow."""
    left = _MOST_IN_COEFFICIENTS
    for number, coefficient in enumerate(coefficients):
        left -= sympy.count_ops(coefficient)
        if left < 0 and number >= _FEWEST_TERMS:
            return
        yield unevaluated(coefficient)


def _series_at_infinity(expression: sympy.Expr, regime: Regime) -> sympy.Expr:
    """The Taylor series in 1/x of what the regime's normal form leaves: ``atan(1/x) - 1/x``."""
    form = normal_form(expression, regime)
    conditions = [regime.sign * regime.variable]
    if form.func == where_positive:
        form, *rest = form.args
        conditions += rest
    small = sympy.Dummy("t", positive=regime.sign > 0, negative=regime.sign < 0)
    inverted = sympy.together(evaluated(form).xreplace({regime.variable: 1 / small}))
    probe = {**regime.near, small: 0.5}
    first, coefficients = taylor(inverted, small, _TERMS, probe)
    terms = _affordable(coefficients)
    return where_positive(series(1 / regime.variable, sympy.Integer(first), *terms), *conditions)
