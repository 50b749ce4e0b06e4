"""A study in; the inverse in closed form, piece by piece, proved by composition, out.

Candidates come from undoing one operation after the other, and from equations of degree one or
two in x, in an exponential of x, or under one square root. A candidate g counts where exact
algebra shows ``f(g(y)) = y``, and g has no singularity between the ends of the piece's values
and one value in the piece: then it is the inverse there, because f takes no value twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from math import gcd

import sympy
from flint import ctx

from symact.numeric import ball
from symact.plain import plain
from symact.properties.convert import between
from symact.properties.curve import Curve
from symact.properties.ends import limit
from symact.properties.exact import LARGEST_DENOMINATOR, vanishes
from symact.properties.model import Fact, Interval, Property
from symact.properties.points import PRECISION, Point, compare
from symact.properties.program import Undetermined
from symact.properties.shape import injectivity
from symact.properties.signs import Target, stretches
from symact.properties.study import Study
from symact.to_tree import to_tree

HIGHEST_DEGREE = 2


def inverse(study: Study) -> Property:
    """The inverse function, where there is one."""
    known = injectivity(study)
    if not known.facts:
        return Property("inverse", "undetermined")
    if known.facts[0].phrase != "yes":
        return Property("inverse", known.standing, (Fact("not_injective"),))
    name = "u" if study.pieces.variable.name == "y" else "y"
    facts = []
    for curve in study.curves:
        ends = sorted((limit(curve, -1), limit(curve, 1)), key=lambda end: end.lower)
        found = _proved(curve, ends[0], ends[1], name)
        tree = to_tree(found.xreplace(_parameters(study)))
        if len(study.curves) == 1:
            facts.append(Fact("inverse", (("name", name), ("formula", tree))))
        else:
            values = (("name", name), ("formula", tree), ("set", (_values(study, curve, ends),)))
            facts.append(Fact("inverse_on", values))
    return Property("inverse", "proved", tuple(facts))


def _parameters(study: Study) -> dict[sympy.Expr, sympy.Expr]:
    """Defaults that are no short fractions, to be written by name: 0.01 is none in binary."""
    written: dict[sympy.Expr, sympy.Expr] = {}
    for parameter in study.activation.parameters:
        value = Fraction(parameter.default)
        if value.denominator > LARGEST_DENOMINATOR:
            number, symbol = sympy.Rational(value.numerator, value.denominator), None
            symbol = sympy.Symbol(parameter.name)
            written |= {number: symbol, -number: -symbol, 1 / number: 1 / symbol}
    return written


def _values(study: Study, curve: Curve, ends: list[Point]) -> Interval:
    """The values of a piece, with those at its ends that the function takes there."""
    taken = [one.value for one in study.breaks if one.value is not None]
    closed = [any(not end.infinite and compare(end, v) == 0 for v in taken) for end in ends]
    return between(ends[0], ends[1], *closed)


def _proved(curve: Curve, low: Point, high: Point, name: str) -> sympy.Expr:
    """The shortest inverse on the values between two numbers. Raises Undetermined."""
    negative = high.upper <= 0
    y = sympy.Symbol(name, real=True, **({"negative": True} if negative else {}))
    y = sympy.Symbol(name, positive=True) if low.lower >= 0 else y
    # What is found for positive values is often true of all: of sqrt(y**2), only y is tried.
    unknown = y if negative else sympy.Dummy(name, positive=True)
    for found in _undone(curve.expression, unknown, curve.variable):
        curve.clock.check()
        candidate = found.xreplace({unknown: y})
        if candidate.has(sympy.I, sympy.nan, sympy.zoo) or candidate.free_symbols != {y}:
            continue
        if _holds(curve, candidate, y, low, high):
            return min(_forms(candidate), key=_length)
    raise Undetermined("no closed form found")


def _forms(candidate: sympy.Expr) -> Iterator[sympy.Expr]:
    yield candidate
    yield sympy.together(candidate)
    yield sympy.factor_terms(candidate)
    if candidate.could_extract_minus_sign() and isinstance(-candidate, sympy.log):
        yield sympy.log(_quotient(sympy.S.One, (-candidate).args[0]))


def _length(form: sympy.Expr) -> tuple[bool, int]:
    text = plain(to_tree(form))
    return text.startswith("-"), len(text)


def _holds(curve: Curve, candidate: sympy.Expr, y: sympy.Symbol, low: Point, high: Point) -> bool:
    back = candidate.subs(y, curve.expression)
    # Both directions say the same of a function that takes no value twice.
    if not vanishes(curve.expression.subs(curve.variable, candidate) - y) and not vanishes(
        back - curve.variable
    ):
        return False
    image = Curve(candidate, y, low, high, curve.clock)
    middle = Point.of(image.inside())
    if not image.regular(middle) or not all(
        _keeps_its_sign(image, part) for part in _critical(candidate, y)
    ):
        return False
    with ctx.workprec(PRECISION):
        value = ball(candidate, {y: middle.ball})
        return bool(value > curve.low.ball and value < curve.high.ball)


def _keeps_its_sign(image: Curve, part: sympy.Expr) -> bool:
    curve = Curve(part, image.variable, image.low, image.high, image.clock)
    (first, *others) = stretches(curve, Target())
    return not others and first.sign != 0


def _critical(expression: sympy.Expr, y: sympy.Symbol) -> Iterator[sympy.Expr]:
    """What must not vanish for an expression to be smooth."""
    for node in sympy.preorder_traversal(expression):
        if node.is_Pow and node.has(y) and not (node.exp.is_Integer and node.exp >= 0):
            yield node.base
        elif isinstance(node, sympy.log):
            yield node.args[0]
        elif isinstance(node, sympy.tan):
            yield sympy.cos(node.args[0])


def _undone(left: sympy.Expr, right: sympy.Expr, x: sympy.Symbol) -> Iterator[sympy.Expr]:
    """Solutions x of ``left = right``, some of them perhaps false."""
    if left == x:
        yield right
        return
    if left.is_Add or left.is_Mul:
        fixed, moving = left.as_independent(x, as_Add=bool(left.is_Add))
        if left.is_Add and fixed != 0:
            yield from _undone(moving, right - fixed, x)
            return
        if left.is_Mul and fixed != 1:
            yield from _undone(moving, right / fixed, x)
            return
    elif left.is_Pow and left.exp.is_Rational:
        root = right ** (1 / left.exp)
        yield from _undone(left.base, root, x)
        yield from _undone(left.base, -root, x)
        return
    elif left.func in _UNDO:
        yield from _undone(left.args[0], _UNDO[left.func](right), x)
        return
    yield from _solved(left, right, x)


_UNDO = {
    sympy.exp: sympy.log,
    sympy.log: sympy.exp,
    sympy.sinh: sympy.asinh,
    sympy.asinh: sympy.sinh,
    sympy.atan: sympy.tan,
    sympy.tanh: lambda y: sympy.log((1 + y) / (1 - y)) / 2,
}


def _solved(left: sympy.Expr, right: sympy.Expr, x: sympy.Symbol) -> Iterator[sympy.Expr]:
    """Solutions where the equation is algebraic of low degree in x, or in an exponential of it."""
    t = sympy.Dummy("t", positive=True)
    powers = [node for node in left.atoms(sympy.exp) if node.has(x)]
    slopes = [node.args[0].diff(x) for node in powers]
    if slopes and all((slope / slopes[0]).is_Rational for slope in slopes):
        step = sympy.Abs(slopes[0] * reduce(sympy.gcd, [slope / slopes[0] for slope in slopes]))
        written = {
            node: sympy.exp(node.args[0].subs(x, 0)) * t ** (slope / step)
            for node, slope in zip(powers, slopes, strict=True)
        }
        for power, root in _power_roots(left.xreplace(written) - right, t):
            yield sympy.log(root) / (step * power)
    surds = [node for node in left.atoms(sympy.Pow) if node.has(x) and not node.exp.is_Integer]
    if not surds:
        yield from _roots(left - right, x)
    elif len({node.base for node in surds}) == 1 and all(
        (2 * node.exp).is_Integer for node in surds
    ):
        base = surds[0].base
        plain_form = left.xreplace({node: t ** (2 * node.exp) for node in surds}) - right
        for surd in _roots(plain_form, t):
            yield from _roots(base - surd**2, x)


def _power_roots(expression: sympy.Expr, t: sympy.Symbol) -> Iterator[tuple[int, sympy.Expr]]:
    """Powers of t, and what they are at the roots of a rational function: all of one degree."""
    above, _ = sympy.fraction(sympy.together(expression))
    if above.is_polynomial(t):
        degrees = [degree for (degree,) in sympy.Poly(above, t).monoms() if degree]
        power = gcd(*degrees)
        for root in _roots(above.subs(t, t ** sympy.Rational(1, power)) if power else above, t):
            yield power, root


def _roots(expression: sympy.Expr, t: sympy.Symbol) -> Iterator[sympy.Expr]:
    """The roots of the numerator of a rational function of degree one or two."""
    above, _ = sympy.fraction(sympy.together(expression))
    if not above.is_polynomial(t):
        return
    *rest, c = sympy.Poly(above, t).all_coeffs()
    if len(rest) == 1:
        yield _quotient(-c, rest[0])
    elif len(rest) == HIGHEST_DEGREE:
        a, b = rest
        root = sympy.sqrt(sympy.expand(b * b - 4 * a * c))
        yield _quotient(-b + root, 2 * a)
        yield _quotient(-b - root, 2 * a)


def _quotient(above: sympy.Expr, below: sympy.Expr) -> sympy.Expr:
    """A quotient in lowest terms, with as few signs as can be: ``-y/(y - 1) => y/(1 - y)``."""
    above, below = sympy.fraction(sympy.cancel(above / below))
    forms = above / below, sympy.expand(-above) / sympy.expand(-below)
    return min(forms, key=lambda form: plain(to_tree(form)).count("-"))
