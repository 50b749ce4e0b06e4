"""An indexed activation in; the lines that lead to its Jacobian, each of them proved, out.

Indices are written out: ``d y[i]/d x[k]``, with Kronecker's delta where a place meets itself. A
line is checked by exact algebra twice, for i = k and for other places, whatever the length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice

import sympy

from symact.activation import Activation
from symact.field import Field
from symact.lattice import TooComplex
from symact.spec import load_axis_catalog, parse
from symact.to_tree import is_negative, negate, to_tree
from symact.tree import Apply, Node, Number, Symbol, is_indexed, rebuild
from symact.vector.adjoint import GRADIENT, in_terms_of
from symact.vector.folding import folded
from symact.vector.kernels import VectorForms, forms
from symact.vector.output import OUTPUT, inverse, tidy
from symact.vector.program import LENGTH, Marked, Place, Program, Stage
from symact.vector.slopes import derivative

DELTA = sympy.Symbol("#delta", real=True)
"""Kronecker's delta of the places i and k."""
_SHARE = sympy.Symbol("#s", real=True)
"""A function of the catalog that a reduction's derivative is in terms of."""
NAMES = "RSTUVW"
"""Letters for reductions, in their order, where the spec's names leave them free."""
_LETTERS = ("yzuvwfh", "ghuvwcd", "nNLmdce", ("delta", "Delta", "D", "K"))
"""For the output, a gradient, a row's length and Kronecker's delta: each the first that is free."""
_ELEMENTS = "stpqahb"
"""For elements of other functions, each with a letter of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """A tree, and the rules that led to it."""

    tree: Node
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Derivation:
    """One partial derivative: what it is, its lines, and the product that code computes."""

    left: tuple[Node, Node]
    """The output's element and the input's: ``y[i]`` by ``x[k]``."""
    lines: tuple[Line, ...]
    weight: Node
    """An element of the gradient of a loss, ``g[i]``."""
    product: Node | None
    """``sum(g[i]*dy[i]/dx[k], i)`` in closed form."""


@dataclass(frozen=True, slots=True)
class Story:
    """All that a document says of an indexed activation."""

    output: Symbol
    """The letter of what comes out."""
    definitions: tuple[tuple[Node, Node], ...]
    """The output and every named reduction, each with what it stands for."""
    derivations: tuple[Derivation, ...]


def story(activation: Activation) -> Story:
    """The definition and the Jacobian's derivation by every array."""
    return _Teller(activation, forms(activation, as_written=True)).story()


@dataclass(frozen=True, slots=True)
class _Share:
    """A function of the catalog: what its elements are, and the input's in terms of them."""

    name: str
    value: sympy.Expr
    element: sympy.Expr | None


class _Teller:
    def __init__(self, activation: Activation, made: VectorForms) -> None:
        self.activation, self.made, self.found = activation, made, made.function
        taken = {*activation.arguments}

        def free(letters: Iterable[str]) -> Iterator[str]:
            return (letter for letter in letters if letter not in taken)

        own: list[Symbol] = []
        for ones in _LETTERS:
            own.append(Symbol(next(free(ones))))
            taken.add(own[-1].name)
        self.y, self.g, self.n, self.kronecker = own
        self.elements = free(_ELEMENTS)
        self.letters: dict[sympy.Expr, Symbol] = {}
        """Of functions of the catalog, by what their elements are."""
        self.share = Symbol("s")
        """The letter of the function that is written in terms of."""
        self.i, self.k, self.j = map(Symbol, islice(free("ikjlmpqabcd"), 3))
        letters = free(NAMES)
        self.names = {s.symbol: next(letters, s.symbol.name) for s in self.found.stages}
        self.along = self.found.outputs[0].along
        self.shares: dict[Node, Node] = {}
        """Elements of functions of the catalog that derivatives are in terms of."""

    def story(self) -> Story:
        derivations = tuple(map(self.derivation, self.found.arrays))
        return Story(self.y, (*self.definitions(), *self.shares.items()), derivations)

    def definitions(self) -> list[tuple[Node, Node]]:
        output = self.found.outputs[0].expression
        found = [(self.output(self.i), self.tree(output, self.i))]
        found += [(Symbol(self.names[s.symbol]), self.reduction(s)) for s in self.found.stages]
        return found

    def delta(self, *places: Symbol) -> Node:
        """Kronecker's: 1 where its places are one."""
        return Apply("index", (self.kronecker, *places))

    def output(self, at: Symbol) -> Node:
        return Apply("index", (self.y, at)) if self.along else self.y

    def reduction(self, stage: Stage) -> Node:
        if stage.kind == "at":
            assert stage.key is not None
            return self.tree(stage.body, Symbol(stage.key.name))
        head = {"sum": "sum", "max": "max_over", "min": "min_over"}[stage.kind]
        return Apply(head, (self.tree(stage.body, self.j), self.j))

    def derivation(self, array: sympy.Symbol) -> Derivation:
        left = (self.output(self.i), Apply("index", (Symbol(array.name), self.k)))
        weight = self.tree(GRADIENT, self.i)
        if any(stage.kind in ("max", "min") for stage in self.found.stages):
            # Where the largest element is, the algebra of formulas does not say.
            return Derivation(left, (), weight, None)
        rates = self.rates(array)
        output = self.found.outputs[0].expression
        direct = derivative(output, array) if self.along else sympy.S.Zero
        at_k = {a: _at_k(a) for a in self.found.arrays}
        whole = direct * DELTA + sympy.Add(
            *(derivative(output, symbol) * rate for symbol, rate in rates.items())
        )
        met = whole.has(DELTA, Place)
        first = ("chain rule", "Kronecker delta") if met else ("chain rule",)
        lines = [(whole, first)]
        neat = tidy(whole)
        lines.append((neat, ("common factors",)))
        named = self.by_outputs(whole, array, at_k)
        if named is not None and sympy.count_ops(named) < sympy.count_ops(neat):
            lines.append((named, (f"definition of {self.y.name}",)))
        known = {} if self.along else dict(self.by_functions(whole, array))
        share = min(known, key=lambda one: sympy.count_ops(known[one]), default=None)
        if share is not None and sympy.count_ops(known[share]) < sympy.count_ops(neat):
            self.share = self.letter(share)
            lines.append((known[share], (f"in terms of {share.name}",)))
        kept: list[Line] = []
        for expression, reasons in lines:
            node = self.tree(expression, self.i)
            if (not kept or node != kept[-1].tree) and self.same(whole, expression, array):
                kept.append(Line(node, reasons))
                if share is not None and expression.has(_at_k(_SHARE)):
                    self.shares[self.tree(_SHARE, self.i)] = self.tree(share.value, self.i)
        return Derivation(left, tuple(kept), weight, self.product(array))

    def letter(self, share: _Share) -> Symbol:
        if share.value not in self.letters:
            self.letters[share.value] = Symbol(next(self.elements))
        return self.letters[share.value]

    def rates(self, array: sympy.Symbol) -> dict[sympy.Symbol, sympy.Expr]:
        """What each reduction changes by with the element at k."""
        rates: dict[sympy.Symbol, sympy.Expr] = {}
        at_k = {a: _at_k(a) for a in self.found.arrays}
        for stage in self.found.stages:
            own = derivative(stage.body, array).subs(at_k)
            if stage.kind == "at":
                own = own * Place(stage.key)
            for earlier, rate in rates.items():
                slope = derivative(stage.body, earlier)
                if slope != 0:
                    own += rate * self.total(slope)
            rates[stage.symbol] = own
        return rates

    def total(self, body: sympy.Expr) -> sympy.Expr:
        """The sum of a body over the row, in terms of the definition's own where it can be."""
        outside, inside = self.parted(body)
        for part, factor in ((body, sympy.S.One), (inside, outside)):
            known = in_terms_of(self.found.stages, part, self.found.is_along)
            if known is not None:
                return factor * known
        return self.summed(body)

    def summed(self, body: sympy.Expr) -> sympy.Expr:
        """A sum over the row, what does not vary along it before it."""
        outside, inside = self.parted(body)
        return outside * _Total(inside)

    def parted(self, body: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr]:
        """The factors of a body that do not vary along the row, and those that do."""
        moving = (GRADIENT, OUTPUT) if self.along else ()
        found: tuple[sympy.Expr, sympy.Expr] = body.as_independent(
            *self.found.arrays, *moving, Place, as_Add=False
        )
        return found

    def by_outputs(
        self, whole: sympy.Expr, array: sympy.Symbol, at_k: Mapping[sympy.Symbol, sympy.Symbol]
    ) -> sympy.Expr | None:
        """The derivative with elements of the output in place of the input's."""
        solved = inverse(self.found) if self.along else None
        if solved is None:
            return None
        back = {array: solved, at_k[array]: solved.subs({OUTPUT: _at_k(OUTPUT)})}
        return tidy(whole.subs(back))

    def by_functions(
        self, whole: sympy.Expr, array: sympy.Symbol
    ) -> Iterator[tuple[_Share, sympy.Expr]]:
        """The derivative of a reduction in terms of functions that share its sums."""
        for share in self.sharing(array):
            if share.element is not None:
                own = _at_k(_SHARE)
                at = {_at_k(array): own} | {
                    stage.symbol: _share_at(stage.key)
                    for stage in self.found.stages
                    if stage.key is not None and stage.body == array
                }
                elements = {one: share.element.subs(own, there) for one, there in at.items()}
                yield share, _with_deltas(tidy(whole.subs(elements)))

    def sharing(self, array: sympy.Symbol) -> Iterator[_Share]:
        """The catalog's functions whose sums are all sums of this one too."""
        for name, theirs in () if self.along else _of_the_catalog():
            (their_array,) = theirs.arrays
            sums = {stage.body.subs(their_array, array): stage.symbol for stage in theirs.stages}
            ours = {sums[s.body]: s.symbol for s in self.found.stages if s.body in sums}
            if len(ours) == len(theirs.stages):
                value = theirs.outputs[0].expression.subs({**ours, their_array: array})
                solved = inverse(theirs)
                element = solved and solved.subs({**ours, OUTPUT: _at_k(_SHARE)})
                yield _Share(name, value, element)

    def same(self, left: sympy.Expr, right: sympy.Expr, array: sympy.Symbol) -> bool:
        """Whether two lines agree at one place, and at two: exactly."""
        for share in self.sharing(array) if right.has(_at_k(_SHARE)) else ():
            values = {_at_k(_SHARE): share.value.subs(array, _at_k(array))}
            for stage in self.found.stages:
                if stage.key is not None and stage.body == array:
                    values[_share_at(stage.key)] = share.value.subs(array, stage.symbol)
            if _is_zero((left - right).subs(values)):
                return True
        at_k = {a: _at_k(a) for a in self.found.arrays}
        output = self.found.outputs[0].expression
        difference = (left - right).subs({OUTPUT: output, _at_k(OUTPUT): output.subs(at_k)})
        together = {symbol: a for a, symbol in at_k.items()}
        cases = [difference.subs(DELTA, 0), difference.subs(DELTA, 1).subs(together)]
        return all(_is_zero(case) for case in cases)

    def product(self, array: sympy.Symbol) -> Node | None:
        """The closed form of the product that the kernels compute, with sums written out."""
        place = self.found.arrays.index(array)
        program = self.made.backward_from_output or self.made.backward
        if self.made.backward_from_output is not None and len(self.found.arrays) > 1:
            return None
        expression = program.outputs[place].expression
        others = {s.symbol: s.body for s in program.stages if s.symbol not in self.names}
        sums = {symbol: self.summed(folded(body)) for symbol, body in others.items()}
        inner = {
            part: Apply("sum", (self.tree(part.args[0], self.i), self.i))
            for total in sums.values()
            for part in total.atoms(_Total)
        }
        return self.tree(expression.subs(sums), self.k, inner)

    def tree(
        self, expression: sympy.Expr, at: Symbol, inner: Mapping[sympy.Symbol, Node] | None = None
    ) -> Node:
        """An expression with its elements at one place, those of `_at_k` at k."""
        known: dict[sympy.Expr, Node] = dict(inner or {})
        shown = {a: Symbol(a.name) for a in self.found.arrays} | {GRADIENT: self.g, OUTPUT: self.y}
        for array, symbol in shown.items():
            is_array = array in self.found.arrays or self.along
            known[array] = Apply("index", (symbol, at)) if is_array else symbol
            known[_at_k(array)] = Apply("index", (symbol, self.k))
        known[_SHARE] = Apply("index", (self.share, at))
        known[_at_k(_SHARE)] = Apply("index", (self.share, self.k))
        known |= {symbol: Symbol(name) for symbol, name in self.names.items()}
        known[LENGTH] = self.n
        known[DELTA] = self.delta(self.i, self.k)
        for key in self.found.keys:
            known[Place(key)] = self.delta(self.k, Symbol(key.name))
            known[_share_at(key)] = Apply("index", (self.share, Symbol(key.name)))
        expression = folded(expression).replace(_Total, self.summed)
        for part in expression.atoms(_Total):
            own = Apply("sum", (self.tree(part.args[0], self.j), self.j))
            known.setdefault(part, own)
        return _ordered(to_tree(expression, known))


@cache
def _of_the_catalog() -> tuple[tuple[str, Program], ...]:
    """The catalog's functions along an axis, of one array: names that a derivative may be in."""
    found = [one for one in parse(load_axis_catalog()) if is_indexed(one.definition)]
    programs = [(one.name, forms(one).function) for one in found if not one.parameters]
    return tuple(
        (name, one) for name, one in programs if one.outputs[0].along and len(one.arrays) == 1
    )


class _Total(Marked):
    """A sum over the row of what its argument is at every place."""


def _share_at(key: sympy.Symbol) -> sympy.Symbol:
    """The element of a function of the catalog at the place of a key."""
    return sympy.Symbol(f"{_SHARE.name} at {key.name}", **_SHARE.assumptions0)


def _with_deltas(expression: sympy.Expr) -> sympy.Expr:
    """``a*delta - a*s`` => ``a*(delta - s)``, where that is shorter."""
    best = expression
    for delta in expression.atoms(Place):
        mark = sympy.Dummy(real=True)
        terms = sympy.collect(sympy.expand_mul(expression.xreplace({delta: mark})), mark)
        slope, rest = terms.coeff(mark, 1), terms.coeff(mark, 0)
        if slope == 0 or slope.has(mark) or sympy.expand(terms - slope * mark - rest) != 0:
            continue
        slope = tidy(sympy.factor_terms(slope))
        share = sympy.cancel(rest / slope)
        best = min(best, slope * (delta + share), key=sympy.count_ops)
    return best


def _at_k(array: sympy.Symbol) -> sympy.Symbol:
    return array.func(f"{array.name}#k", real=True)


def _is_zero(expression: sympy.Expr) -> bool:
    expression = expression.replace(_Total, lambda body: sympy.Symbol(f"#total {body}"))
    # Cases are one number, whichever holds.
    expression = expression.replace(
        lambda part: isinstance(part, sympy.Piecewise), lambda part: sympy.Symbol(f"#cases {part}")
    )
    if expression == 0:
        return True
    try:
        return bool(Field((expression,)).quotient(expression).num.is_zero())
    except (TooComplex, ZeroDivisionError, ValueError):
        return False


def _ordered(node: Node) -> Node:
    """Sums begin with a term that has no minus sign, a common number stands before them.

    ``-2*b + 2*a`` => ``2*(a - b)``, ``c + d*(a - 1)`` => ``c - d*(1 - a)``
    """

    def change(part: Node) -> Node:
        if not (isinstance(part, Apply) and part.head == "add"):
            return part
        return _common(tuple(sorted(map(_turned, part.args), key=is_negative)))

    return rebuild(node, change)


def _turned(term: Node) -> Node:
    """A product with the difference in it that begins with a number: ``d*(a - 1)``."""
    body = negate(term) if is_negative(term) else term
    if not (isinstance(body, Apply) and body.head == "mul"):
        return term
    for place, factor in enumerate(body.args):
        match factor:
            case Apply(head="add", args=(first, Apply(head="neg", args=(Number() as number,)))):
                turned = Apply("add", (number, negate(first)))
                factors = (*body.args[:place], turned, *body.args[place + 1 :])
                return negate(Apply("mul", factors)) if body is term else Apply("mul", factors)
    return term


def _common(terms: tuple[Node, ...]) -> Node:
    """A sum with the number that every term begins with before it: ``2*a - 2*b``."""
    numbers, rests = zip(*map(_led, terms), strict=True)
    first = numbers[0]
    if first is None or len(set(numbers)) > 1:
        return Apply("add", terms)
    return Apply("mul", (first, Apply("add", rests)))


def _led(term: Node) -> tuple[Number | None, Node]:
    """A term as a leading number and the rest; None without such a number."""
    if isinstance(term, Apply) and term.head == "neg":
        number, rest = _led(term.args[0])
        return number, Apply("neg", (rest,))
    if isinstance(term, Apply) and term.head == "mul" and isinstance(term.args[0], Number):
        first, *others = term.args
        assert isinstance(first, Number)
        return first, others[0] if len(others) == 1 else Apply("mul", tuple(others))
    return None, term
