"""An indexed activation in; the lines that lead to its Jacobian, each of them proved, out.

Indices are written out: ``d y[i]/d x[k]``, with Kronecker's delta where a place meets itself. A
line is checked by exact algebra twice, for i = k and for other places, whatever the length.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import sympy

from symact.activation import Activation
from symact.field import Field
from symact.lattice import TooComplex
from symact.spec import load_axis_catalog, parse
from symact.to_tree import to_tree
from symact.tree import Apply, Node, Symbol, is_indexed, rebuild
from symact.vector.adjoint import GRADIENT, derivative
from symact.vector.kernels import VectorForms, forms
from symact.vector.output import OUTPUT, inverse, tidy
from symact.vector.program import LENGTH, Place, Program, Stage

DELTA = sympy.Symbol("#delta", real=True)
"""Kronecker's delta of the places i and k."""
_SHARE = sympy.Symbol("s", real=True)
"""A function of the catalog that a reduction's derivative is in terms of."""
NAMES = "RSTUVW"
"""Letters for reductions, in their order, where the spec's names leave them free."""


@dataclass(frozen=True, slots=True)
class Line:
    """A tree, and the rule that led to it."""

    tree: Node
    reason: str


@dataclass(frozen=True, slots=True)
class Derivation:
    """One partial derivative: what it is, its lines, and the product that code computes."""

    left: tuple[Node, Node]
    """The output's element and the input's: ``y[i]`` by ``x[k]``."""
    lines: tuple[Line, ...]
    product: Node | None
    """``sum(g[i]*dy[i]/dx[k], i)`` in closed form."""


@dataclass(frozen=True, slots=True)
class Story:
    """All that a document says of an indexed activation."""

    definitions: tuple[tuple[Node, Node], ...]
    """The output and every named reduction, each with what it stands for."""
    derivations: tuple[Derivation, ...]


def story(activation: Activation) -> Story:
    """The definition and the Jacobian's derivation by every array."""
    return _Teller(activation, forms(activation)).story()


class _Teller:
    def __init__(self, activation: Activation, made: VectorForms) -> None:
        self.activation, self.made, self.found = activation, made, made.function
        taken = {*activation.arguments, OUTPUT.name}
        free = (Symbol(name) for name in "ikjlmpq" if name not in taken)
        self.i, self.k, self.j = next(free), next(free), next(free)
        letters = iter([letter for letter in NAMES if letter not in taken])
        self.names = {s.symbol: next(letters, s.symbol.name) for s in self.found.stages}
        self.along = self.found.outputs[0].along

    def story(self) -> Story:
        derivations = tuple(map(self.derivation, self.found.arrays))
        return Story(tuple(self.definitions()), derivations)

    def definitions(self) -> list[tuple[Node, Node]]:
        output = self.found.outputs[0].expression
        found = [(self.output(self.i), self.tree(output, self.i))]
        found += [(Symbol(self.names[s.symbol]), self.reduction(s)) for s in self.found.stages]
        return found

    def output(self, at: Symbol) -> Node:
        y = Symbol(OUTPUT.name)
        return Apply("index", (y, at)) if self.along else y

    def reduction(self, stage: Stage) -> Node:
        if stage.kind == "at":
            assert stage.key is not None
            return self.tree(stage.body, Symbol(stage.key.name))
        head = {"sum": "sum", "max": "max_over", "min": "min_over"}[stage.kind]
        return Apply(head, (self.tree(stage.body, self.j), self.j))

    def derivation(self, array: sympy.Symbol) -> Derivation:
        by = Apply("index", (Symbol(array.name), self.k))
        if any(stage.kind in ("max", "min") for stage in self.found.stages):
            # Where the largest element is, the algebra of formulas does not say.
            return Derivation((self.output(self.i), by), (), None)
        rates = self.rates(array)
        output = self.found.outputs[0].expression
        direct = derivative(output, array) if self.along else sympy.S.Zero
        at_k = {a: _at_k(a) for a in self.found.arrays}
        whole = direct * DELTA + sympy.Add(
            *(derivative(output, symbol) * rate for symbol, rate in rates.items())
        )
        lines = [(whole, "chain rule; Kronecker's delta")]
        neat = tidy(whole)
        lines.append((neat, "common factors"))
        named = self.by_outputs(whole, array, at_k)
        if named is not None and sympy.count_ops(named) < sympy.count_ops(neat):
            lines.append((named, "definition of y"))
        named_by = min(
            self.by_functions(whole, array, at_k),
            key=lambda pair: sympy.count_ops(pair[1]),
            default=("", neat),
        )
        if sympy.count_ops(named_by[1]) < sympy.count_ops(neat):
            lines.append((named_by[1], f"s is {named_by[0]} of {array.name}"))
        kept: list[Line] = []
        for expression, reason in lines:
            node = self.tree(expression, self.i)
            if (not kept or node != kept[-1].tree) and self.same(whole, expression, at_k):
                kept.append(Line(node, reason))
        return Derivation((self.output(self.i), by), tuple(kept), self.product(array))

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
                    own += rate * _Total(slope)
            rates[stage.symbol] = own
        return rates

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
        self, whole: sympy.Expr, array: sympy.Symbol, at_k: Mapping[sympy.Symbol, sympy.Symbol]
    ) -> Iterator[tuple[str, sympy.Expr]]:
        """The derivative of a reduction in terms of functions that share a sum with it."""
        if self.along:
            return
        for name, theirs in _of_the_catalog():
            (their_array,) = theirs.arrays
            sums = {stage.body.subs(their_array, array): stage.symbol for stage in theirs.stages}
            ours = {sums[s.body]: s.symbol for s in self.found.stages if s.body in sums}
            solved = inverse(theirs)
            if solved is not None and len(ours) == len(theirs.stages):
                element = solved.subs({**ours, OUTPUT: _at_k(_SHARE)})
                yield name, tidy(whole.subs(at_k[array], element))

    def same(
        self, left: sympy.Expr, right: sympy.Expr, at_k: Mapping[sympy.Symbol, sympy.Symbol]
    ) -> bool:
        """Whether two lines agree at one place, and at two: exactly."""
        output = self.found.outputs[0].expression
        values = {OUTPUT: output, _at_k(OUTPUT): output.subs(at_k)}
        for _, theirs in _of_the_catalog() if right.has(_at_k(_SHARE)) else ():
            (their_array,) = theirs.arrays
            (array,) = (a for a in self.found.arrays if left.has(at_k[a]))
            sums = {s.symbol: o.symbol for s in theirs.stages for o in self.found.stages
                    if s.body.subs(their_array, array) == o.body}  # fmt: skip
            share = theirs.outputs[0].expression.subs({**sums, their_array: at_k[array]})
            if _is_zero((left - right).subs(_at_k(_SHARE), share)):
                return True
        difference = (left - right).subs(values)
        together = {symbol: array for array, symbol in at_k.items()}
        cases = [difference.subs(DELTA, 0), difference.subs(DELTA, 1).subs(together)]
        return all(_is_zero(case) for case in cases)

    def product(self, array: sympy.Symbol) -> Node | None:
        """The closed form of the product that the kernels compute, with sums written out."""
        place = self.found.arrays.index(array)
        program = self.made.backward_from_output or self.made.backward
        if self.made.backward_from_output is not None and len(self.found.arrays) > 1:
            return None
        expression = program.outputs[place].expression
        inner = {
            stage.symbol: Apply("sum", (self.tree(stage.body, self.i), self.i))
            for stage in program.stages
            if stage.symbol not in self.names
        }
        return self.tree(expression, self.k, inner)

    def tree(
        self, expression: sympy.Expr, at: Symbol, inner: Mapping[sympy.Symbol, Node] | None = None
    ) -> Node:
        """An expression with its elements at one place, those of `_at_k` at k."""
        known: dict[sympy.Expr, Node] = dict(inner or {})
        for array in (*self.found.arrays, GRADIENT, OUTPUT):
            is_array = array in self.found.arrays or self.along
            name = "g" if array == GRADIENT else array.name
            symbol = Symbol(name)
            known[array] = Apply("index", (symbol, at)) if is_array else symbol
            known[_at_k(array)] = Apply("index", (symbol, self.k))
        known[_at_k(_SHARE)] = Apply("index", (Symbol(_SHARE.name), self.k))
        known |= {symbol: Symbol(name) for symbol, name in self.names.items()}
        known[LENGTH] = Symbol("n")
        known[DELTA] = Symbol(f"delta_{self.i.name}{self.k.name}")
        for key in self.found.keys:
            known[Place(key)] = Symbol(f"delta_{self.k.name}{key.name}")
        for part in expression.atoms(_Total):
            known[part] = Apply("sum", (self.tree(part.args[0], self.j), self.j))
        return _ordered(to_tree(expression, known))


@cache
def _of_the_catalog() -> tuple[tuple[str, Program], ...]:
    """The catalog's functions along an axis, of one array: names that a derivative may be in."""
    found = [one for one in parse(load_axis_catalog()) if is_indexed(one.definition)]
    programs = [(one.name, forms(one).function) for one in found if not one.parameters]
    return tuple(
        (name, one) for name, one in programs if one.outputs[0].along and len(one.arrays) == 1
    )


class _Total(sympy.Function):
    """A sum over the row of what its argument is at every place."""

    @classmethod
    def eval(cls, body: sympy.Expr) -> None:
        return None


def _at_k(array: sympy.Symbol) -> sympy.Symbol:
    return sympy.Symbol(f"{array.name}#k", real=True)


def _is_zero(expression: sympy.Expr) -> bool:
    expression = expression.replace(_Total, lambda body: sympy.Symbol(f"#total {body}"))
    if expression == 0:
        return True
    try:
        return bool(Field((expression,)).quotient(expression).num.is_zero())
    except (TooComplex, ZeroDivisionError, ValueError):
        return False


def _ordered(node: Node) -> Node:
    """Sums begin with a term that has no minus sign: ``-b + a`` => ``a - b``."""

    def change(part: Node) -> Node:
        if not (isinstance(part, Apply) and part.head == "add"):
            return part
        negative = [isinstance(arg, Apply) and arg.head == "neg" for arg in part.args]
        ordered = sorted(zip(negative, part.args, strict=True), key=lambda pair: pair[0])
        return Apply("add", tuple(arg for _, arg in ordered))

    return rebuild(node, change)
