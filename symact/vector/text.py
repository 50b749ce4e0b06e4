"""Bodies of a program in; lines of float64 arithmetic for a loop over a row out.

Where results are float32, plain float64 has digits enough. For float64 results every value is a
pair of floats, an unevaluated sum, so that what one operation rounds off no other can magnify.
What does not vary along the row is computed before the loop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import sympy
from flint import ctx

from symact.fast_text import shortened
from symact.numeric import ball
from symact.vector.program import Place, Taken, exponent_of

Value = tuple[str, str]
"""Names of a high and a low part; an empty name is a part that is zero."""

PLAIN = frozenset("exp log log1p expm1 sin cos tan sinh cosh tanh asinh atan erf erfc".split())
_PAIRED = frozenset("sin cos tanh atan erf erfc".split())
"""Functions of pairs, of any argument or with NaN where they have no pair."""
_GUARDED = frozenset("sinh cosh asinh".split())
_PERIODIC = frozenset("sin cos tan".split())

_EXPM1 = sympy.Function("expm1")


@dataclass(slots=True)
class LoopText:
    """The lines before a loop and in it; equal parts are computed once."""

    pairs: bool
    varies: Callable[[sympy.Expr], bool]
    known: dict[sympy.Expr, Value]
    """Values at hand: loaded elements, earlier reductions, parameters."""
    prefix: str = "_v"
    before: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    count: int = 0
    plain: bool = False
    """Whether single floats, too, are for float64 results."""
    splits: bool = False
    """Whether exponentials in sums keep what rounding takes from them beside 1."""
    falling: tuple[sympy.Symbol, ...] = ()
    """Elements whose exponentials are 0 where they are infinite."""
    ends: frozenset[sympy.Symbol] = frozenset()
    """Sums in whose roots a slope may have its kink, where it is 0."""
    poles: frozenset[sympy.Expr] = frozenset()
    """Roots that have no value there."""
    levels: frozenset[sympy.Symbol] = frozenset()
    """What exponents are measured from, or elements that are so measured."""

    @property
    def library(self) -> str:
        return "_vecmath" if self.pairs or self.plain else "_vecmath32"

    def value(self, node: sympy.Expr) -> Value:
        if node not in self.known:
            self.known[node] = self.compute(node)
        return self.known[node]

    def single(self, node: sympy.Expr) -> str:
        """One float, as an operand: the sum of the parts."""
        return f"({self.whole(node)})" if self.value(node)[1] else self.whole(node)

    def whole(self, node: sympy.Expr) -> str:
        """One float, as all that is assigned or handed over: the sum of the parts."""
        high, low = self.value(node)
        return f"{high} + {low}" if low else high

    def put(self, text: str, node: sympy.Expr, *, pair: bool) -> Value:
        """A line that names a result, in the loop only if it varies there."""
        name = f"{self.prefix}{self.count}"
        self.count += 1
        lines = self.inside if self.varies(node) else self.before
        lines.append(f"{name}, {name}_low = {text}" if pair else f"{name} = {text}")
        return name, f"{name}_low" if pair else ""

    def compute(self, node: sympy.Expr) -> Value:
        if not node.free_symbols and not node.has(Place):
            return self.number(node)
        if isinstance(node, sympy.Piecewise):
            return self.choice(node)
        if isinstance(node, Place):
            return self.put(f"1.0 if _i == {self.value(node.args[0])[0]} else 0.0",
                            node, pair=False)  # fmt: skip
        if isinstance(node, Taken):
            body, end = map(self.single, node.args)
            return self.put(f"1.0 if {body} == {end} else 0.0", node, pair=False)
        if node.is_Add:
            return self.total(node)
        if node.is_Mul:
            return self.at_a_root(node, self.in_the_limit(node, self.product(node)))
        if node.is_Pow:
            return self.power(node)
        return self.call(node)

    def number(self, node: sympy.Expr) -> Value:
        with ctx.workprec(300):
            exact = ball(node, {})
            high = float(exact.mid())
            low = float((exact - high).mid())
        # As the formatter writes exponents.
        texts = [repr(part).replace("e+", "e") for part in (high, low)]
        return texts[0], texts[1] if self.pairs and low else ""

    def total(self, node: sympy.Expr) -> Value:
        difference = _difference(node, pairs=self.pairs)
        # Where only exponentials are kept of elements, those have what digits there are.
        if difference is not None and difference.free_symbols <= self.known.keys():
            return self.value(difference)
        numbers: list[sympy.Expr] = []
        constant: list[sympy.Expr] = []
        varying: list[sympy.Expr] = []
        for term in sorted(node.args, key=str):
            kind = numbers if term.is_number else varying if self.varies(term) else constant
            kind.append(term)
        # Numbers last: ``1 + (z - y)`` is 1 where z and y are equal, however large.
        if varying and len(constant) > 1:
            level = [term for term in constant if term.free_symbols & self.levels]
            small = [term for term in constant if self.is_parameter(term)]
            large = [term for term in constant if term not in level and term not in small]
            if large and (level or small) and not self.pairs:
                # A level last: it was computed of the rest, in this order.
                return self.sum_of([*varying, sympy.Add(*large), *small, *numbers, *level], node)
            constant, varying = varying, [sympy.Add(*constant)]
        return self.sum_of([*varying, *constant, *numbers], node)

    def is_parameter(self, term: sympy.Expr) -> bool:
        """Whether a term is a number of the row as it was given."""
        return self.known.get(-term if term.could_extract_minus_sign() else term, ("", ""))[
            0
        ].startswith("_p_")

    def sum_of(self, terms: list[sympy.Expr], node: sympy.Expr) -> Value:
        if not self.pairs:
            halved = [term for term in terms if self.halved(term) is not None]
            terms = [term for term in terms if term not in halved]
            if halved:
                return self.fused(terms, halved, node)
            text = self.single(terms[0])
            for term in terms[1:]:
                negative = term.could_extract_minus_sign()
                text += f" - {self.single(-term)}" if negative else f" + {self.single(term)}"
            return self.put(text, node, pair=False)
        result = self.value(terms[0])
        for index, term in enumerate(terms[1:], 2):
            part = sympy.Add(*terms[:index]) if index < len(terms) else node
            result = self.put(joined("pair_sum", result, self.value(term)), part, pair=True)
        return result

    def halved(self, term: sympy.Expr) -> sympy.Expr | None:
        """The factor of a term that is known, or can be had, in two parts."""
        for factor in sympy.Mul.make_args(term):
            is_new = isinstance(factor, sympy.exp) and factor not in self.known
            if self.splits and is_new and self.varies(factor):
                (argument,) = factor.args
                text = f"_vecmath32.exp_as_pair({self.single(argument)})"
                self.known[factor] = self.put(text, factor, pair=True)
            if self.known.get(factor, ("", ""))[1]:
                return factor
        return None

    def fused(self, plain: list[sympy.Expr], halved: list[sympy.Expr], node: sympy.Expr) -> Value:
        """Plain terms, plus products with both parts: what cancels with a high part is exact."""
        total = self.single(sympy.Add(*plain)) if plain else "0.0"
        for term in halved:
            factor = self.halved(term)
            assert factor is not None
            # SymPy leaves exp(a - b)/exp(a - b) as it is.
            rest = sympy.Mul(*(one for one in sympy.Mul.make_args(term) if one != factor))
            other = self.single(rest)
            high, low = self.known[factor]
            if self.falling and rest.has(*self.falling):
                total = f"_vecmath_rows.plus_multiple({total}, {other}, {high}, {low})"
            else:
                total = f"_vecmath.fma({other}, {low}, _vecmath.fma({other}, {high}, {total}))"
        return self.put(total, node, pair=False)

    def product(self, node: sympy.Expr) -> Value:
        steep = [factor for factor in node.args if self.is_steep(factor)]
        if steep and len(steep) < len(node.args):
            rest = sympy.Mul(*(factor for factor in node.args if factor not in steep))
            return self.product_of([rest, *steep], node)
        top, bottom = sympy.fraction(node, exact=True)
        if bottom != 1:
            if not self.varies(bottom) and self.varies(top) and not self.pairs:
                return self.product_of([1 / bottom, *sympy.Mul.make_args(top)], node)
            if not self.pairs:
                return self.put(f"{self.single(top)} / {self.single(bottom)}", node, pair=False)
            text = f"_vecmath.pair_quotient({full(self.value(top))}, {full(self.value(bottom))})"
            return self.put(text, node, pair=True)
        return self.product_of(list(sympy.Mul.make_args(node)), node)

    def vanishing(self, node: sympy.Expr) -> list[sympy.Symbol]:
        """Elements in an exponential of a product beside what grows with them, but slower."""
        factors = sympy.Mul.make_args(node)
        powers = [factor for factor in factors if _is_exponential(factor)]
        found = []
        for element in self.falling:
            others = [one for one in factors if one not in powers and one.has(element)]
            fall = any(power.has(element) for power in powers)
            if fall and others and all(one.is_polynomial(element) for one in others):
                found.append(element)
        return found

    def in_the_limit(self, node: sympy.Expr, value: Value) -> Value:
        """A product, or 0 where it vanishes."""
        for element in self.vanishing(node):
            at, (high, low) = self.value(element)[0], value
            name, parts = ("vanishing_pair", f"{high}, {low}") if low else ("vanishing", high)
            value = self.put(f"_vecmath_rows.{name}({at}, {parts})", node, pair=bool(low))
        return value

    def at_a_root(self, node: sympy.Expr, value: Value) -> Value:
        """A product, or 0 where ``u**p`` in it is, beside ``log(u)`` or ``log(u/v) + w``, or u
        beside ``1/sqrt(u*v)``."""
        parts = (part for factor in node.args for part in sympy.Add.make_args(factor))
        logs = (log for part in parts for log in sympy.Mul.make_args(part))
        logged = {
            base.as_base_exp()[0]
            for log in map(_base, logs)
            if isinstance(log, sympy.log)
            for base in (log.args[0], *sympy.Mul.make_args(log.args[0]))
        }
        logged |= {
            base
            for root in node.args
            if root.is_Pow and root.exp == -sympy.S.Half and root.base.is_Mul
            for base in root.base.args
        }
        powers = [one for one in node.args if _base(one) in logged and not one.is_number]
        if not powers:
            return value
        high, low = value
        is_zero = f"{self.single(powers[0])} == 0.0"
        if not low:
            return self.put(f"0.0 if {is_zero} else {high}", node, pair=False)
        text = f"(0.0 if {is_zero} else {high}), (0.0 if {is_zero} else {low})"
        return self.put(text, node, pair=True)

    def product_of(self, factors: list[sympy.Expr], node: sympy.Expr) -> Value:
        constant = [f for f in factors if not self.varies(f)]
        varying = sorted((f for f in factors if self.varies(f)), key=str)
        if constant and constant[0] == -1 and len(factors) == 2:
            return self.negated((*constant[1:], *varying)[0], node)
        ordered = [*constant, *varying]
        if not self.pairs:
            if len(constant) > 1 and varying:
                lead = self.product_text(constant)
                name = self.put(lead, sympy.Mul(*constant, evaluate=False), pair=False)[0]
                return self.put(f"{name} * {self.product_text(varying)}", node, pair=False)
            return self.put(self.product_text(ordered), node, pair=False)
        result = self.value(ordered[0])
        for index, factor in enumerate(ordered[1:], 2):
            part = sympy.Mul(*ordered[:index]) if index < len(ordered) else node
            result = self.put(joined("pair_product", result, self.value(factor)), part, pair=True)
        return result

    def product_text(self, factors: list[sympy.Expr]) -> str:
        return " * ".join(self.single(factor) for factor in factors)

    def negated(self, part: sympy.Expr, node: sympy.Expr) -> Value:
        high, low = self.value(part)
        if not low:
            return self.put(f"-{high}", node, pair=False)
        return self.put(f"-{high}, -{low}", node, pair=True)

    def is_steep(self, node: sympy.Expr) -> bool:
        """Whether a power, the slope of a root, is infinite where a sum is 0, as are its terms."""
        if not node.is_Pow or node.exp.is_nonnegative or not (node.exp + 1).is_positive:
            return False
        base, known = node.base, node.base.free_symbols & self.ends
        return bool(
            known and base not in self.poles and base.is_nonnegative and not base.is_positive
        )

    def power(self, node: sympy.Expr) -> Value:
        """A power; 0 in a slope where it is infinite beside what is 0: of a norm at the origin."""
        found = self.plain_power(node)
        if not self.is_steep(node):
            return found
        at_end = f"{self.single(node.base)} == 0.0"
        if not found[1]:
            return self.put(f"0.0 if {at_end} else {found[0]}", node, pair=False)
        text = ", ".join(f"(0.0 if {at_end} else {part})" for part in found)
        return self.put(text, node, pair=True)

    def plain_power(self, node: sympy.Expr) -> Value:
        base, exponent = node.args
        if exponent.is_Rational and exponent < 0:
            high, low = self.value(base**-exponent)
            if not self.pairs:
                return self.put(f"1.0 / {high}", node, pair=False)
            return self.put(f"_vecmath.pair_quotient(1.0, 0.0, {full((high, low))})",
                            node, pair=True)  # fmt: skip
        if exponent.is_Integer and exponent <= 64:
            half, odd = divmod(int(exponent), 2)
            factors = [base**half, base**half] + [base] * odd if half > 1 else (
                [base] * int(exponent))  # fmt: skip
            return self.repeated(factors, node)
        if exponent.is_Rational and exponent.q == 2:
            root = self.root(base, node if exponent == sympy.S.Half else sympy.sqrt(base))
            if exponent == sympy.S.Half:
                return root
            self.known[sympy.sqrt(base)] = root
            return self.repeated([sympy.sqrt(base)] * int(exponent.p), node)
        if self.value(exponent)[1]:
            # Far from 1 a power magnifies the error of its exponent.
            logarithm = f"_vecmath_rows.log_as_pair({full(self.value(base))})"
            log = self.put(logarithm, sympy.log(base), pair=True)
            product = joined("pair_product", log, self.value(exponent))
            exponents = self.put(product, exponent * sympy.log(base), pair=True)
            return self.put(f"_vecmath.exp_as_pair({full(exponents)})", node, pair=True)
        text = f"{self.library}.pow_({self.single(base)}, {self.single(exponent)})"
        if self.library == "_vecmath32":
            text = f"_vecmath_rows.unbounded({text})"
        return self.put(text, node, pair=False)

    def root(self, base: sympy.Expr, node: sympy.Expr) -> Value:
        if self.pairs:
            return self.put(f"_vecmath_rows.sqrt_as_pair({full(self.value(base))})", node,
                            pair=True)  # fmt: skip
        return self.put(f"_vecmath.sqrt({self.single(base)})", node, pair=False)

    def repeated(self, factors: list[sympy.Expr], node: sympy.Expr) -> Value:
        if not self.pairs:
            return self.put(self.product_text(factors), node, pair=False)
        result = self.value(factors[0])
        for factor in factors[1:]:
            result = self.put(joined("pair_product", result, self.value(factor)), node, pair=True)
        return result

    def call(self, node: sympy.Expr) -> Value:
        name = node.func.__name__
        if name not in PLAIN:
            raise ValueError(f"{name} is not supported in functions of an axis")
        (argument,) = node.args
        if self.pairs and name == "exp":
            text = f"_vecmath.exp_as_pair({full(self.value(argument))})"
            return self.put(text, node, pair=True)
        if name == "log" and argument.is_Add and argument.as_coeff_Add()[0] == 1:
            return self.log1p(argument - 1, node)
        if name == "log" and isinstance(argument, sympy.cosh):
            return self.value(_log_of_cosh(*argument.args))
        if name == "log" and argument.is_Add and len(argument.args) == 2:
            one, other = map(exponent_of, argument.args)
            if one is not None and other is not None:
                return self.value(one + sympy.log(1 + sympy.exp(other - one)))
        if name == "log":
            high, low = self.value(argument)
            kind = "_vecmath_rows.log_as_pair" if self.pairs else (
                "_vecmath_rows.log_of_pair" if self.plain else "_vecmath32.log_dd")  # fmt: skip
            if low or self.pairs:
                return self.put(f"{kind}({full((high, low))})", node, pair=self.pairs)
        if self.pairs and name in _PAIRED | _GUARDED:
            home = "_vecmath_rows" if name in _GUARDED else "_vecmath"
            text = f"{home}.{name}_as_pair({full(self.value(argument))})"
            return self.put(text, node, pair=True)
        found = f"{self.library}.{name}({self.single(argument)})"
        if name in _PERIODIC:
            found = f"_vecmath_rows.{name}_beyond({found}, {self.single(argument)})"
        if name == "exp" and self.library == "_vecmath32" and self.may_overflow(argument):
            found = f"_vecmath_rows.unbounded({found})"
        return self.put(found, node, pair=False)

    def may_overflow(self, exponent: sympy.Expr) -> bool:
        """Whether nothing keeps an exponent low: `_vecmath32` stops where float64s would end."""
        return not (exponent.is_nonpositive or exponent.free_symbols & self.levels)

    def log1p(self, argument: sympy.Expr, node: sympy.Expr) -> Value:
        """``log(1 + v)``; of ``log(1 + exp(u))`` what is above a positive u is small."""
        exponent = exponent_of(argument)
        if exponent is None:
            if self.pairs:
                text = f"_vecmath.log1p_as_pair({full(self.value(argument))})"
                return self.put(text, node, pair=True)
            return self.put(f"{self.library}.log1p({self.single(argument)})", node, pair=False)
        if not self.pairs:
            u = self.single(exponent)
            above = f"{self.library}.log1p({self.library}.exp(-abs({u})))"
            return self.put(f"({u} if {u} > 0.0 else 0.0) + {above}", node, pair=False)
        high, low = self.value(exponent)
        low = low or "0.0"
        text = f"_vecmath.exp_as_pair(-abs({high}), -{low} if {high} > 0.0 else {low})"
        decay = self.put(text, node, pair=True)
        rest = self.put(f"_vecmath.log1p_as_pair({full(decay)})", node, pair=True)
        parts = f"{high} if {high} > 0.0 else 0.0, {low} if {high} > 0.0 else 0.0"
        return self.put(f"_vecmath.pair_sum({parts}, {full(rest)})", node, pair=True)

    def choice(self, node: sympy.Piecewise) -> Value:
        """The first branch whose condition holds; both sides are computed."""
        (value, condition), *rest = node.args
        if condition is sympy.true or not rest:
            return self.value(value)
        if any(c is sympy.true for _, c in rest[:1]):
            other = rest[0][0]
        else:
            other = sympy.Piecewise(*rest, evaluate=False)
        operator = condition.rel_op
        left, right = (self.single(side) for side in condition.args)
        first, second = self.value(value), self.value(other)
        test, last = f"{left} {operator} {right}", ""
        # What is no number is on neither side: a branch that is none with it has to come last.
        compared = condition.free_symbols if operator in _OPPOSITE else set()
        if not compared <= _spreading(other):
            opposite = f"{left} {_OPPOSITE[operator]} {right}"
            if compared <= _spreading(value):
                test, first, second = opposite, second, first
            else:
                last = f" if {opposite} else {left} - {right}"
        if first[1] or second[1]:
            high = f"{first[0]} if {test} else {second[0]}{last}"
            low = f"{first[1] or '0.0'} if {test} else {second[1] or '0.0'}"
            return self.put(f"({high}), ({low})", node, pair=True)
        return self.put(f"{first[0]} if {test} else {second[0]}{last}", node, pair=False)


_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def _spreading(expression: sympy.Expr) -> set[sympy.Basic]:
    """The symbols that make an expression no number where they are none, whatever others are."""
    if not isinstance(expression, sympy.Piecewise):
        found = [_spreading(part) for part in expression.args]
        return set().union(*found) if found else expression.free_symbols
    (value, condition), *rest = expression.args
    if condition is sympy.true or not rest:
        return _spreading(value)
    other = sympy.Piecewise(*rest, evaluate=False)
    compared = condition.free_symbols if condition.rel_op in _OPPOSITE else set()
    return (_spreading(value) & _spreading(other)) | compared


def _log_of_cosh(u: sympy.Expr) -> sympy.Expr:
    """``log(cosh(u))`` that does not overflow, and keeps its digits where u is small."""
    near = sympy.log(1 + 2 * sympy.sinh(u / 2) ** 2)
    far = u + sympy.log(1 + sympy.exp(-2 * u)) - sympy.log(2)
    is_near = sympy.StrictLessThan(sympy.cosh(u), 1 + sympy.Rational(1, 2**20), evaluate=False)
    return sympy.Piecewise((near, is_near), (far, True), evaluate=False)


def _difference(node: sympy.Expr, *, pairs: bool) -> sympy.Expr | None:
    """``c - c*exp(d)``, also as powers, with its digits where d is small; None if it has them.

    Pairs of exponentials have them.
    Where d is above 0 the other term is taken out, which is inf only where the difference is.
    """
    if len(node.args) != 2:
        return None
    one, other = node.args
    exponents = [_exponent(factor) for factor in sympy.Mul.make_args(-other / one)]
    if any(d is None for d in exponents):
        return None
    d = sympy.Add(*exponents)
    # SymPy has no comparisons of cases.
    if d.has(sympy.Piecewise) or (pairs and not d.has(sympy.log)):
        return None
    near, far = -one * _EXPM1(d), -other * _EXPM1(-d)
    if d.is_nonpositive or d.is_nonnegative:
        return near if d.is_nonpositive else far
    is_near = sympy.StrictLessThan(d, 0, evaluate=False)
    return sympy.Piecewise((near, is_near), (far, True), evaluate=False)


def _exponent(factor: sympy.Expr) -> sympy.Expr | None:
    """What a factor is e to the power of; not of numbers and of powers that are products."""
    if isinstance(factor, sympy.exp):
        return factor.args[0]
    base, exponent = factor.as_base_exp()
    if base.is_positive and not exponent.is_Rational:
        return exponent * sympy.log(base)
    return None


def _is_exponential(factor: sympy.Expr) -> bool:
    """Whether a factor is ``exp(u)``, or a power of its multiples."""
    parts = sympy.Mul.make_args(factor if isinstance(factor, sympy.exp) else _base(factor))
    return any(isinstance(part, sympy.exp) for part in parts)


def _base(factor: sympy.Expr) -> sympy.Expr:
    return factor.as_base_exp()[0]


def joined(name: str, first: Value, second: Value) -> str:
    """The call that makes a pair of two, the cheapest for the parts that they have."""
    parts = (first[0], first[1] or "0.0", second[0], second[1] or "0.0")
    short, arguments = shortened(name, parts)
    return f"_vecmath.{short}({', '.join(arguments)})"


def full(value: Value) -> str:
    """Both parts as arguments."""
    return f"{value[0]}, {value[1] or '0.0'}"
