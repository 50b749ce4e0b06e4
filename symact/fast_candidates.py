"""The forms of one branch in; those that may be computed in float64, and what they cost, out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import sympy
from sympy.core.function import AppliedUndef

from symact.fast_bounds import Sizes, is_exact_sum, signs_known
from symact.fast_merge import factored, merged, spread
from symact.lowest import TooLarge, times
from symact.normal_form import exp as exp_form
from symact.normal_form import expm1, normal_form, unevaluated, where_positive
from symact.stabilize import KernelForm, Region, regimes

_SIZE = sympy.Symbol("size", positive=True)

_DISCOUNT = 4
"""How much less a call counts that a function's value makes too: so few that this decides only
between forms of about the same cost, and no derivative by itself is slower."""

_DIVISION = 6
"""How much more a division costs than another operation."""

_PAIR_SUM = 6
"""How much more a sum of pairs of floats costs than one of floats."""

_LONG = ("log1p", "log", "pow_")
"""Functions that cost more where their argument may be above 1."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a fast path must reach where its guard holds, and how its arithmetic is done."""

    pairs: bool
    guards: tuple[float, ...]
    """How much a sum may cancel: the loosest guard that measures well is taken."""
    ulps: tuple[float, ...]
    """Largest error by order of derivative, the last for all higher ones, in float64 ulps.

    A first derivative's is relative, in units of 2**-52: its product with a gradient should be
    within 4 ulps.
    """
    reaches: tuple[float, ...]
    """How large an argument of an exponential may be, at most."""
    modest: float
    """Binary logarithm of how large the parts of a form, and how small its divisors, should be."""

    def limit(self, order: int) -> float:
        return self.ulps[min(order, len(self.ulps) - 1)]


FLOAT64 = Target(
    True, (4.0, 2.0, 1.25, 2.0**-3, 2.0**-7), (1.85, 1.9, 2.6), (690.0, 325.0, 215.0, 160.0), 945.0
)
FLOAT32 = Target(False, (2.0**12,), (2.0**20,), (300.0, 150.0, 100.0), 450.0)
"""float32 results: functions to 2**-42, sums that lose 12 bits of them."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One form, or one for each sign of a variable, written in its absolute value `size`."""

    below: sympy.Expr
    above: sympy.Expr
    variable: sympy.Symbol | None = None
    size: sympy.Symbol | None = None

    def cost(
        self,
        signs: Mapping[sympy.Symbol, int],
        shared: frozenset[sympy.Expr] = frozenset(),
        pairs: bool = False,
    ) -> int:
        """About how many operations it takes, a little less for calls that are made anyway.

        With `pairs`, sums that cancel take more.
        """
        total, calls = int(self.variable is not None), set()
        for form, sizes in self.parts(signs, 1.0):
            total += int(sympy.count_ops(form))
            sums = (node for node in form.atoms(sympy.Add) if sizes.cancels(node))
            total += pairs * _PAIR_SUM * sum(not is_exact_sum(node.args) for node in sums)
            quotients = (node for node in form.atoms(sympy.Pow) if node.exp.is_negative)
            total += _DIVISION * len({node for node in quotients if node.free_symbols})
            for call in calls_in((form,)):
                is_long = call.func.__name__ in _LONG and sizes.of(call.args[0]).high > 0.0
                is_shared = self._named(call) in shared
                calls.add((call, (40 if is_long else 12) - (_DISCOUNT if is_shared else 0)))
        return total + sum(cost for _, cost in calls)

    @property
    def calls(self) -> frozenset[sympy.Expr]:
        """The functions' calls, to be compared with another candidate's."""
        return frozenset(self._named(call) for call in calls_in((self.below, self.above)))

    @property
    def spread(self) -> Candidate:
        """The same with squares of sums that are rounded less."""
        return replace(self, below=spread(self.below), above=spread(self.above))

    def _named(self, call: sympy.Expr) -> sympy.Expr:
        return call.xreplace({self.size: _SIZE}) if self.size else call

    def parts(
        self,
        signs: Mapping[sympy.Symbol, int],
        reach: float,
        moving: frozenset[sympy.Symbol] = frozenset(),
        pairs: bool = False,
    ) -> tuple[tuple[sympy.Expr, Sizes], ...]:
        """The forms, each with what is known of its sizes."""
        sizes = self.sizes(signs, reach, moving, pairs)
        return tuple((form, sizes) for form in {self.below: 0, self.above: 0})

    def sizes(
        self,
        signs: Mapping[sympy.Symbol, int],
        reach: float,
        moving: frozenset[sympy.Symbol],
        pairs: bool,
    ) -> Sizes:
        """What is known of the sizes in these forms; without `pairs`, inputs are float32.

        Of several inputs one may be a Python number beside an array: that one is none.
        """
        inner = {**signs, self.size: 1} if self.size else signs
        short = next(iter(moving)) if not pairs and len(moving) == 1 else None
        short = self.size if short and self.size else short
        return Sizes(inner, reach, moving, short, pairs)

    def reach(
        self, signs: Mapping[sympy.Symbol, int], target: Target, moving: frozenset[sympy.Symbol]
    ) -> float:
        """The largest of the target's reaches that keeps every part in range for certain."""
        for reach in target.reaches:
            parts = self.parts(signs, reach, moving, target.pairs)
            if all(part.is_modest(form, target.modest) for form, part in parts):
                return reach
        return target.reaches[0]


def calls_in(forms: Iterable[sympy.Expr]) -> frozenset[sympy.Expr]:
    """The elementary functions' calls in some forms."""
    return frozenset(
        call for form in forms for call in form.atoms(AppliedUndef) - form.atoms(times)
    )


def candidates_of(
    expression: sympy.Expr, form: KernelForm, where: Region, signs: Mapping[sympy.Symbol, int]
) -> Iterator[Candidate]:
    series = sympy.Function("series")
    singles = [unevaluated(expression), *(f for f in form.forms if not f.has(series))]
    for single in filter(_is_unconditional, singles):
        for only in _variants(single):
            yield Candidate(only, only)
    for variable in where.variables:
        if not expression.has(variable):
            continue
        try:
            up, down, _ = (
                normal_form(expression, regime) for regime in regimes(variable, where.probe)
            )
        except (TooLarge, sympy.PolynomialError):
            continue
        up, down = (_without_sign_of(variable, f) for f in (up, down))
        if not (_is_unconditional(up) and _is_unconditional(down)):
            continue
        if variable in signs:
            for only in _variants(up if signs[variable] > 0 else down):
                yield Candidate(only, only)
        else:
            size = sympy.Dummy("size", positive=True)
            sides = ((down, -1), (up, 1))
            both = (_variants(f.xreplace({variable: sign * size})) for f, sign in sides)
            for below, above in zip(*both, strict=True):
                yield Candidate(below, above, variable, size)


def _is_unconditional(form: sympy.Expr) -> bool:
    return form.func != where_positive


def _without_sign_of(variable: sympy.Symbol, form: sympy.Expr) -> sympy.Expr:
    """A form whose conditions ask for the sign of one variable only, without them."""
    if _is_unconditional(form):
        return form
    open_conditions = (c for c in form.args[1:] if signs_known(c, {}) != 1)
    if any(c.free_symbols != {variable} for c in open_conditions):
        return form
    return form.args[0]


def _variants(form: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr]:
    """A form with its differences recognized, and the same with its exponentials merged."""
    recognized = factored(_recognized(form))
    return recognized, merged(recognized)


def _recognized(form: sympy.Expr) -> sympy.Expr:
    """``exp(u) - 1`` => ``expm1(u)``, wherever it stands as a sum of its own."""

    def is_difference(node: sympy.Basic) -> bool:
        return bool(
            node.is_Add
            and len(node.args) == 2
            and any(isinstance(arg, exp_form) for arg in node.as_coeff_Add()[1].as_coeff_Mul()[1:])
            and node.as_coeff_Add()[0] == -node.as_coeff_Add()[1].as_coeff_Mul()[0]
        )

    def replace(node: sympy.Expr) -> sympy.Expr:
        coefficient, function = node.as_coeff_Add()[1].as_coeff_Mul()
        return coefficient * expm1(function.args[0])

    return form.replace(is_difference, replace)
