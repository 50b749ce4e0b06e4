"""A program in; the same out with exponentials in its sums that are at most 1.

``R = sum(exp(u))`` is ``e*S`` with ``S = sum(exp(u - M))``, M the largest u of the row and
``e = exp(M)``. In ``x*exp(u)/R`` the e cancels; in ``log(sum(exp(u)) + sum(exp(v)))`` it is a
factor if M is the largest of both; ``exp(u)/(1 + R)`` is ``exp(u - M)/(1/e + S)``, and there M is
at least 0. What is left of e as a factor of a result belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import sympy

from symact.vector.invariance import Shift, free, pulled
from symact.vector.masking import ALWAYS, LEAST, Presence, is_weighted, presence, where_present
from symact.vector.program import Place, Program, Stage, exponent_of, multiple
from symact.vector.quotients import is_bounded


@dataclass(frozen=True, slots=True)
class _Group:
    """Exponents with one level: the largest of them along the row."""

    exponents: tuple[sympy.Expr, ...]
    """Of the powers, and 0 where the level must not be negative."""
    number: int
    present: tuple[Presence, ...]
    """Where each exponent counts in the sums."""
    picked: tuple[sympy.Expr, ...] = ()
    """What the exponents are at the places of keys."""

    @property
    def unit(self) -> sympy.Symbol:
        return sympy.Symbol(f"#e{self.number}", positive=True)

    @property
    def level(self) -> sympy.Symbol:
        """The value of the last of the stages."""
        return self.levels[-1]

    @property
    def levels(self) -> list[sympy.Symbol]:
        names = [f"#M{self.number}", *(f"#M{self.number}_{n}" for n in range(len(self.exponents)))]
        count = max(len(self.exponents) - 1, 1)
        return [sympy.Symbol(name, real=True) for name in names[:count]]

    @property
    def is_floored(self) -> bool:
        return 0 in self.exponents

    @property
    def stages(self) -> Iterator[Stage]:
        """Reductions to the largest exponent: of two of them, then of that and the next."""
        (first, counts), *others = zip(self.exponents, self.present, strict=True)
        for level, other in zip_longest(self.levels, others):
            yield Stage(level, "max", where_present(*_largest((first, counts), other)))
            first, counts = level, ALWAYS

    def where_taken(self, value: sympy.Expr) -> sympy.Expr:
        """A value where an exponent is the level, `LEAST` elsewhere."""
        found = LEAST
        for one, present in zip(self.exponents, self.present, strict=True):
            is_level = sympy.Eq(one, self.level, evaluate=False)
            chosen = sympy.Piecewise((value, is_level), (found, True), evaluate=False)
            found = where_present(chosen, present, found)
        return found

    def is_in(self, stage: Stage) -> bool:
        powers = (sympy.exp(one) for one in (*self.exponents, *self.picked) if one != 0)
        return any(stage.body.has(power) for power in powers)

    def relative(self, exponent: sympy.Expr, weighted: sympy.Expr) -> sympy.Expr | None:
        """``2*u`` => ``e**2*exp(2*(u - M))``, which is ``exp(2*u)``; None for other exponents.

        In what is `weighted` with 0 where u does not count, the exponential is 1 there.
        """
        for one, present in zip(self.exponents, self.present, strict=True):
            if one != 0 and (times := _times(exponent, one)) is not None:
                above = one - self.level
                if present != ALWAYS and is_weighted(weighted, present):
                    above = where_present(above, present, sympy.S.Zero)
                return self.unit**times * sympy.exp(times * above)
        for one in self.picked:
            times = exponent / one
            if times.is_positive and not times.has(*one.free_symbols):
                return self.unit**times * sympy.exp(times * (one - self.level))
        return None


def is_leveled_by(found: Program, shift: Shift) -> bool:
    """Whether a shift by itself keeps the exponentials of all sums at 1 or below.

    It does not where their exponents hold more than the shifted array and parameters.
    """
    known = {shift.array, *found.parameters}
    powers = {power for stage in found.stages for power in stage.body.atoms(sympy.exp)}
    moving = {power for power in powers if found.is_along(power)}
    is_whole = moving and _present(found, moving.__contains__) == ALWAYS
    return not moving or bool(is_whole and all(one.free_symbols <= known for one in moving))


def _present(found: Program, is_power: Callable[[sympy.Expr], bool]) -> Presence:
    bodies = [stage.body for stage in found.stages if stage.kind == "sum"]
    return presence(bodies, is_power, found.is_along)


def leveled(found: Program, candidates: Sequence[sympy.Symbol] = ()) -> Program:
    """The program with one more reduction for the exponentials that its sums are multiples of.

    Those of the candidates, arrays, that a constant can be added to are measured from what they are
    where the exponential is largest: there a difference keeps its digits if the others are small.

    Exponentials share a level where they are added to each other and their own do not cancel; it
    is not negative where they are added to what has none.
    """
    found = _merged(found)
    exponents = tuple(_exponents(found))
    for count in range(len(exponents), 0, -1):
        groups = tuple(
            _Group(
                (one,),
                number,
                (_present(found, _multiple_of(one)),),
                tuple(found.picked(one).values()),
            )
            for number, one in enumerate(exponents[:count])
        )
        while groups:
            rewriting = _Rewriting(groups, found.arrays)
            made = rewriting.program(found)
            if made is not None and not rewriting.left:
                return _measured(made, groups[0], free(found, candidates))
            groups = _joined(groups, rewriting.left) or _raised(groups, rewriting.left)
    return found


def _measured(found: Program, group: _Group, arrays: Sequence[sympy.Symbol]) -> Program:
    """A program that sees the differences of arrays to their elements where a level is taken."""
    last = next(one for one in found.stages if one.symbol == group.level)
    place = found.stages.index(last) + 1
    seen = set().union(*(stage.body.free_symbols for stage in found.stages[:place]))
    ends = {
        array: sympy.Symbol(f"#{array.name} at {last.symbol}", real=True)
        for array in arrays
        if array not in seen
    }
    picked = (Stage(end, "max", group.where_taken(array)) for array, end in ends.items())
    stages = (*found.stages[:place], *picked, *found.stages[place:])
    return replace(found, stages=stages, ends=tuple(ends.items()))


def _merged(found: Program) -> Program:
    """``exp(u)*exp(v)`` => ``exp(u + v)`` everywhere, if a sum has such a product.

    Where there are sums of exp(u) and of exp(v), too, a product is as small as their levels say.
    """
    bodies = [stage.body for stage in found.stages if stage.kind == "sum"]
    alone = {powers[0] for body in bodies if len(powers := list(_leading(body))) == 1}

    def is_product(part: sympy.Basic) -> bool:
        powers = {one for one in part.args if isinstance(one, sympy.exp)} if part.is_Mul else ()
        return len(powers) > 1 and not alone.issuperset(powers)

    def merged(expression: sympy.Expr) -> sympy.Expr:
        apart = sympy.expand_mul(expression)
        return apart.replace(is_product, lambda product: _with_powers(product, sympy.S.Zero))

    if not any(is_product(part) for body in bodies for part in sympy.preorder_traversal(body)):
        return found
    stages = tuple(replace(one, body=merged(one.body)) for one in found.stages)
    outputs = tuple(replace(one, expression=merged(one.expression)) for one in found.outputs)
    return replace(found, stages=stages, outputs=outputs)


def _with_powers(product: sympy.Expr, height: sympy.Expr) -> sympy.Expr:
    """``exp(height)`` times a product, with one exponential."""
    factors = sympy.Mul.make_args(product)
    powers = [factor for factor in factors if isinstance(factor, sympy.exp)]
    others = (factor for factor in factors if factor not in powers)
    return sympy.Mul(*others, sympy.exp(sympy.Add(height, *(one.args[0] for one in powers))))


def _exponents(found: Program) -> Iterator[sympy.Expr]:
    """The u of every sum of ``exp(u)``, and of its like, that has no exponential but those.

    One of those that are multiples of each other.
    """
    known: list[sympy.Expr] = []
    for stage in found.stages:
        powers = dict.fromkeys(p for p in _leading(stage.body) if found.is_along(p))
        others = {p for p in stage.body.atoms(sympy.exp) if found.is_along(p)} - set(powers)
        if stage.kind != "sum" or others or is_bounded(stage.body):
            continue
        for exponent in (power.args[0] for power in powers):
            if not exponent.has(Place) and not any(_times(exponent, one) for one in known):
                known.append(exponent)
                yield exponent


def _leading(expression: sympy.Expr) -> Iterator[sympy.Expr]:
    """The exponentials that an expression is a sum of multiples of."""
    if isinstance(expression, sympy.exp):
        yield expression
    elif expression.is_Add or expression.is_Mul:
        for part in expression.args:
            yield from _leading(part)
    elif isinstance(expression, sympy.Piecewise):
        for value, _ in expression.args:
            yield from _leading(value)


def _times(exponent: sympy.Expr, one: sympy.Expr) -> sympy.Expr | None:
    """How many times another an exponent is; None but for positive rational numbers.

    exp(-u) is largest where exp(u) is least: its level is another.
    """
    times = multiple(exponent, one)
    return times if times is not None and times.is_positive else None


def _multiple_of(exponent: sympy.Expr) -> Callable[[sympy.Expr], bool]:
    return lambda power: _times(power.args[0], exponent) is not None


def _largest(
    first: tuple[sympy.Expr, Presence], second: tuple[sympy.Expr, Presence] | None
) -> tuple[sympy.Expr, Presence, sympy.Expr]:
    """Two exponents, each with where it counts: the larger where the first does, and otherwise."""
    one, counts = first
    if second is None:
        return one, counts, LEAST
    other, present = second
    return where_present(_larger(one, other), present, one), counts, where_present(other, present)


def _larger(one: sympy.Expr, other: sympy.Expr) -> sympy.Expr:
    return sympy.Piecewise((one, other < one), (other, True), evaluate=False)


def _is_softplus(expression: sympy.Expr) -> bool:
    """``log(1 + exp(u))``, which does not overflow by itself."""
    if not isinstance(expression, sympy.log) or not expression.args[0].is_Add:
        return False
    one, *others = sorted(expression.args[0].args, key=lambda term: not term.is_number)
    return one == 1 and len(others) == 1 and exponent_of(others[0]) is not None


def _joined(groups: Sequence[_Group], left: Sequence[_Left]) -> tuple[_Group, ...]:
    """Those that are left in one sum with one level; nothing where no sum has several."""
    together = next((one.units for one in left if len(one.units) > 1), None)
    if together is None:
        return ()
    first, *others = (group for group in groups if group.unit in together)
    shared = replace(
        first,
        exponents=(*first.exponents, *(one for group in others for one in group.exponents)),
        present=(*first.present, *(one for group in others for one in group.present)),
        picked=(*first.picked, *(one for group in others for one in group.picked)),
    )
    return tuple(shared if one is first else one for one in groups if one not in others)


def _raised(groups: Sequence[_Group], left: Sequence[_Left]) -> tuple[_Group, ...]:
    """The groups with levels of at least what is added to those that are left: exponents of the
    row, or 0; nothing where none is left."""

    def raised(group: _Group) -> _Group:
        beside = {one for part in left if group.unit in part.units for one in part.beside}
        others = sorted(beside - {*group.exponents}, key=str)
        return replace(
            group,
            exponents=(*others, *group.exponents),
            present=(*[ALWAYS] * len(others), *group.present),
        )

    made = tuple(map(raised, groups))
    return made if made != tuple(groups) else ()


@dataclass(frozen=True, slots=True)
class _Left:
    """A sum that has units yet."""

    units: frozenset[sympy.Symbol]
    beside: frozenset[sympy.Expr]
    """The exponents of its terms that have none, 0 where they are no exponentials of the row."""


class _Rewriting:
    """A program in terms of relative exponentials, and what did not cancel in it."""

    def __init__(self, groups: Sequence[_Group], arrays: Sequence[sympy.Symbol]) -> None:
        self.groups, self.arrays = groups, set(arrays)
        self.left: list[_Left] = []
        self.known: dict[sympy.Symbol, sympy.Expr] = {}
        """Reductions, each as its units times its new value."""

    def program(self, found: Program) -> Program | None:
        """None where it is not clear how large a part is."""
        stages: list[Stage] = []
        waiting = list(self.groups)
        try:
            for stage in found.stages:
                for group in [one for one in waiting if one.is_in(stage)]:
                    waiting.remove(group)
                    stages += group.stages
                degrees, rest = self.parted(stage.body)
                stages.append(replace(stage, body=rest))
                self.known[stage.symbol] = self.scale(degrees) * stage.symbol
            outputs = tuple(
                replace(output, expression=self.whole(*self.parted(output.expression)))
                for output in found.outputs
            )
        except TypeError:
            # Powers that cannot be compared, as exp(M)**q and exp(M): the larger is not known.
            return None
        made = replace(found, stages=tuple(stages), outputs=outputs)
        return made if _is_ordered(made) else None

    def parted(self, expression: sympy.Expr) -> tuple[list[sympy.Expr], sympy.Expr]:
        """The power of each unit that is a factor, and the rest."""
        moved = self.relative(expression, expression).xreplace(self.known)
        degrees, rest = self.pulled(moved.replace(sympy.log, self.logarithm))
        # A level that is not negative: what is left of its unit are inverses.
        floored = {one.unit: sympy.exp(one.level) for one in self.groups if one.is_floored}
        rest = rest.subs(floored).replace(
            self.may_overflow, lambda one: _with_powers(one, sympy.S.Zero)
        )
        units = {group.unit for group in self.groups}
        sums = [part for part in rest.atoms(sympy.Add) if part.free_symbols & units] or [rest]
        # Those that hold no other: what is added to a quotient is told once that has no units.
        inner = [one for one in sums if not any(one != part and one.has(part) for part in sums)]
        self.left += [self.remainder(one, units) for one in inner if one.free_symbols & units]
        return degrees, rest

    def remainder(self, total: sympy.Expr, units: set[sympy.Symbol]) -> _Left:
        terms = [self.pulled(term) for term in sympy.Add.make_args(total)]
        heights = [sympy.Add(*degrees) for degrees, _ in terms]
        top = max(heights) if all(one.is_Rational for one in heights) else None
        beside = (self.exponent(rest) for (_, rest), one in zip(terms, heights, strict=True)
                  if one != top)  # fmt: skip
        return _Left(frozenset(total.free_symbols & units), frozenset(beside))

    def exponent(self, term: sympy.Expr) -> sympy.Expr:
        """That of the exponential which a term is a multiple of along the row, or 0."""
        factors = sympy.Mul.make_args(term)
        powers = [one for one in factors if isinstance(one, sympy.exp)]
        others = sympy.Mul(*(one for one in factors if one not in powers))
        if others.has(sympy.exp) or term.free_symbols & self.arrays:
            return sympy.S.Zero
        return sympy.Add(*(one.args[0] for one in powers))

    def relative(self, expression: sympy.Expr, around: sympy.Expr) -> sympy.Expr:
        """An expression with relative exponentials, `around` the product that it stands in."""
        if isinstance(expression, sympy.exp):
            found = (group.relative(expression.args[0], around) for group in self.groups)
            return next((one for one in found if one is not None), expression)
        if not expression.has(sympy.exp) or _is_softplus(expression):
            return expression
        within = expression if expression.is_Mul else around if expression.is_Add else None
        args = (self.relative(one, one if within is None else within) for one in expression.args)
        if isinstance(expression, sympy.Piecewise):
            return expression.func(*args, evaluate=False)
        return expression.func(*args)

    def may_overflow(self, product: sympy.Basic) -> bool:
        """Whether an exponential that is not relative stands beside one of a level."""
        if not product.is_Mul:
            return False
        levels = {group.level for group in self.groups}
        powers = [one.free_symbols & levels for one in product.args if isinstance(one, sympy.exp)]
        return any(powers) and not all(powers)

    def pulled(self, expression: sympy.Expr) -> tuple[list[sympy.Expr], sympy.Expr]:
        degrees = []
        for group in self.groups:
            degree, expression = pulled(expression, group.unit)
            degrees.append(degree)
        return degrees, expression

    def scale(self, degrees: Sequence[sympy.Expr]) -> sympy.Expr:
        return sympy.Mul(*(g.unit**d for g, d in zip(self.groups, degrees, strict=True)))

    def height(self, degrees: Sequence[sympy.Expr]) -> sympy.Expr:
        return sympy.Add(*(d * g.level for g, d in zip(self.groups, degrees, strict=True)))

    def logarithm(self, argument: sympy.Expr) -> sympy.Expr:
        degrees, rest = self.pulled(argument)
        return self.height(degrees) + sympy.log(rest)

    def whole(self, degrees: Sequence[sympy.Expr], rest: sympy.Expr) -> sympy.Expr:
        """A result, with what is left of its units in its own exponentials."""
        height = self.height(degrees)
        return _with_powers(rest, height) if height != 0 else rest


def _is_ordered(found: Program) -> bool:
    """Whether every reduction needs only those before it."""
    symbols = {stage.symbol for stage in found.stages}
    for stage in found.stages:
        if stage.body.free_symbols & symbols:
            return False
        symbols.remove(stage.symbol)
    return True
