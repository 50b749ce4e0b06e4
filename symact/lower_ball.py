"""From kernel forms to Python text in run-time balls: the exact path of a kernel.

Every operation becomes a call of `_ball`; forms are tried in order until one is good enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import floor, frexp, ldexp

import sympy
from flint import arb, ctx

from symact.expression_text import text
from symact.numeric import ball
from symact.source_text import bracketed, literal
from symact.stabilize import KernelForm

ZERO = "(0.0, 0.0, 0.0, 0.0)"


def constant_parts(expression: sympy.Expr) -> tuple[float, float, float, float]:
    """A constant as a ball (high, low, k, e): ``(high + low) * 2**k``, e in units of 2**-100."""
    with ctx.workprec(2000):
        value = ball(expression, {})
    if value.is_zero():
        return (0.0, 0.0, 0.0, 0.0)
    with ctx.workprec(400):
        k = floor(float((abs(value).log() / arb(2).log()).mid()))
        mantissa = value * arb(2) ** -k
        while abs(mantissa) >= 2:
            mantissa, k = mantissa / 2, k + 1
        while abs(mantissa) < 1:
            mantissa, k = mantissa * 2, k - 1
        high = float(mantissa.mid())
        if abs(high) == 2.0:
            high, k, mantissa = high / 2, k + 1, mantissa / 2
        low = float((mantissa - high).mid())
        rest = float((abs(mantissa - high - low) * arb(2) ** 100).upper())
    return (high, low, float(k), _up(rest))


def _up(bound: float) -> float:
    """The next power of two: an error bound needs no digits."""
    if bound == 0.0:
        return 0.0
    _, exponent = frexp(bound)
    return ldexp(1.0, exponent)


@dataclass(slots=True)
class BallWriter:
    """Writes the statements that evaluate SymPy expressions in balls; equal parts are shared."""

    names: Mapping[sympy.Symbol, str]
    lines: list[str] = field(default_factory=list)
    done: dict[sympy.Expr, str] = field(default_factory=dict)

    def assign(self, value: str) -> str:
        name = f"_t{len(self.done) + len(self.lines)}"
        self.lines.append(f"{name} = {value}")
        return name

    def value(self, node: sympy.Expr) -> str:
        """The name of the variable that holds a node's ball."""
        if node not in self.done:
            self.done[node] = self.names[node] if node.is_Symbol else self.compute(node)
        return self.done[node]

    def compute(self, node: sympy.Expr) -> str:
        if not node.free_symbols:
            return self.assign(f"({', '.join(map(literal, constant_parts(node)))})")
        if node.is_Add:
            return self.total(node.args)
        if node.is_Mul:
            return self.product(node)
        if node.is_Pow:
            return self.power(node)
        if node.func.__name__ == "series":
            return self.series(*node.args)
        if node.func.__name__ == "times":
            return self.scaled_by(*node.args)
        if node.func.__name__ == "where_positive":
            form, *conditions = (self.value(arg) for arg in node.args)
            for condition in conditions:
                form = self.assign(f"_ball.where_positive({form}, {condition})")
            return form
        args = ", ".join(self.value(arg) for arg in node.args)
        return self.assign(f"_ball.{node.func.__name__}({args})")

    def total(self, terms: Sequence[sympy.Expr]) -> str:
        first, *rest = sorted(terms, key=lambda term: (_is_negative(term), text(term)))
        result = self.value(first)
        for term in rest:
            operation, operand = ("sub", -term) if _is_negative(term) else ("add", term)
            result = self.assign(f"_ball.{operation}({result}, {self.value(operand)})")
        return result

    def product(self, node: sympy.Expr) -> str:
        top, bottom = sympy.fraction(node)
        if bottom.free_symbols:
            return self.assign(f"_ball.div({self.value(top)}, {self.value(bottom)})")
        coefficient, rest = node.as_coeff_Mul()
        if coefficient == 1:
            first, *others = rest.args
            result = self.value(first)
            for other in others:
                result = self.assign(f"_ball.mul({result}, {self.value(other)})")
            return result
        return self.scaled_by(coefficient, rest)

    def scaled_by(self, coefficient: sympy.Expr, rest: sympy.Expr) -> str:
        if coefficient == -1:
            return self.assign(f"_ball.neg({self.value(rest)})")
        if (shift := _power_of_two(coefficient)) is not None:
            return self.assign(f"_ball.scaled({self.value(rest)}, {float(shift)})")
        return self.assign(f"_ball.mul({self.value(coefficient)}, {self.value(rest)})")

    def power(self, node: sympy.Expr) -> str:
        base, exponent = node.base, int(node.exp)
        if exponent < 0:
            return self.assign(
                f"_ball.div({self.value(sympy.S.One)}, {self.value(base**-exponent)})"
            )
        if exponent == 2:
            return self.assign(f"_ball.sqr({self.value(base)})")
        return self.assign(f"_ball.powi({self.value(base)}, {exponent})")

    def series(self, x: sympy.Expr, first: sympy.Expr, *coefficients: sympy.Expr) -> str:
        """Horner's rule over the nonzero terms; twice the last ones bound what was left out.

        That is one, or two where other symbols stand in it, for some value of which it may vanish.
        """
        terms = [(k, c) for k, c in enumerate(coefficients) if c != 0]
        power, last = terms[-1]
        total = self.value(last)
        for k, coefficient in reversed(terms[:-1]):
            total = self.assign(f"_ball.mul({total}, {self.value(x ** (power - k))})")
            total = self.assign(f"_ball.add({total}, {self.value(coefficient)})")
            power = k
        is_constant = all(coefficient.is_number for _, coefficient in terms)
        for top, tail in terms[-1 if is_constant else -2 :] if len(terms) > 1 else ():
            size = self.assign(f"_ball.mul({self.value(tail)}, {self.value(x**top)})")
            total = self.assign(f"_ball.blurred({total}, {size})")
        lowest = terms[0][0] + int(first)
        if lowest == 0:
            return total
        return self.assign(f"_ball.mul({total}, {self.value(x**lowest)})")


def _is_negative(term: sympy.Expr) -> bool:
    return bool(term.could_extract_minus_sign() and term.as_coeff_Mul()[0].is_negative)


def _power_of_two(value: sympy.Expr) -> int | None:
    """``1/8`` => -3; None for anything that is no positive power of two."""
    if not value.is_Rational or value <= 0 or (value.p != 1 and value.q != 1):
        return None
    size = int(value.p * value.q)
    shift = size.bit_length() - 1
    return None if size != 1 << shift else shift if value.q == 1 else -shift


def form_lines(
    form: KernelForm, names: Mapping[sympy.Symbol, str], resort: Sequence[str] = ()
) -> tuple[str, ...]:
    """Statements that return the first good form's ball, or the best there is.

    `resort`, a function's name and its further arguments, gets the best ball and returns its own.
    """
    writer = BallWriter(names)
    results: list[str] = []
    sure = "_ball.is_sure({})"
    if len(names) > 1 and resort:
        _, _, arguments, *_ = resort
        sure = f"_ball_wide.will_do({{}}, {arguments})"
    for expression in form.forms:
        writer.lines.append(f"# {_shortened(expression)}")
        results.append(writer.value(expression))
        if len(form.forms) > len(results):
            writer.lines += [f"if {sure.format(results[-1])}:", f"    return {results[-1]}"]
    best = results[0]
    for other in results[1:]:
        best = f"_ball.better({best}, {other})"
    if not resort:
        return (*writer.lines, f"return {best}")
    if len(results) > 1:
        best = writer.assign(best)
    function, *further = resort
    return (*writer.lines, bracketed(f"return {function}(", [best, *further], ")", 4).lstrip())


def _shortened(expression: sympy.Expr) -> str:
    form = text(expression).replace("pow_", "pow")
    return form if len(form) <= 88 else form[:85] + "..."
