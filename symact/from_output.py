"""An activation in; its derivative as a function of the output alone, or why there is none, out.

``sigmoid`` => ``y*(1 - y)``, ``softplus`` => ``1 - exp(-beta*y)``, ``relu`` => 1 where ``y > 0``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, islice, pairwise

import sympy

from symact.activation import Activation
from symact.closed_form import Derivation
from symact.conditions import interval, sign
from symact.field import Field
from symact.formula import Found, Smooth, formulas_in_names
from symact.labels import replaced
from symact.lattice import TooComplex
from symact.literals import restored
from symact.meaning import to_sympy
from symact.names import Name, Reader
from symact.to_tree import power, to_tree
from symact.tree import TRUE, Apply, Node, Number, Symbol, integer, rational, walk
from symact.witness import find_witness

OUTPUT = "y"
"""What the output is called; no spec may call an input or a parameter that."""

ZERO = integer(0)


@dataclass(frozen=True, slots=True)
class OutputForm:
    """The derivative as a function of the output: a tree in `OUTPUT` and parameters."""

    definition: Node
    cases: tuple[tuple[Node, Node], ...]
    """Conditions on the output with their formulas, in order; the last condition is `TRUE`."""


@dataclass(frozen=True, slots=True)
class NotFromOutput:
    """Why no derivative from the output is given; with two inputs that share an output, if so."""

    reason: str
    witness: tuple[float, float] | None = None


def from_output(activation: Activation) -> OutputForm | NotFromOutput:
    """The derivative with respect to the only input, from the output alone, proved."""
    if len(activation.inputs) != 1:
        return NotFromOutput("it has several inputs")
    derivation = Derivation(activation, activation.inputs)
    return _Search(activation, derivation).run()


def of_output(activation: Activation) -> Activation | None:
    """The derivative from the output as an activation of its own: ``sigmoid`` => ``y*(1 - y)``."""
    form = from_output(activation)
    if not isinstance(form, OutputForm):
        return None
    return replace(
        activation,
        name=f"{activation.name}_derivative_from_output",
        inputs=(OUTPUT,),
        expression=form.definition,
        definition=form.definition,
        kinks=(),
    )


class _Search:
    """One activation with its smooth branches; formulas in the output on each."""

    def __init__(self, activation: Activation, derivation: Derivation) -> None:
        self.activation, self.derivation = activation, derivation
        self.input = derivation.inputs[0]
        self.smooth = [self._prepared(smooth) for smooth in derivation.smooth]

    def _prepared(self, smooth: Smooth) -> Smooth:
        label = Symbol(OUTPUT)
        function = replace(smooth.function, label=label)
        names = tuple(_inverses(smooth.expression, label, smooth.written))
        return replace(smooth, function=function, names=names)

    def run(self) -> OutputForm | NotFromOutput:
        pairs = zip(self.derivation.readers, self.smooth, strict=True)
        formulas = [one for pair in pairs for one in islice(self._proved(*pair), 1)]
        if len(formulas) < len(self.smooth):
            return self._none()
        common = next(filter(self._holds_everywhere, self._common(formulas)), None)
        if common is not None:
            return self._form([(TRUE, self._formula(common))])
        return self._by_thresholds(formulas)

    def _proved(self, reader: Reader, smooth: Smooth) -> Iterator[Found]:
        squared = replace(smooth, derivative=smooth.derivative**2)
        found = chain(formulas_in_names(smooth), *map(_roots, formulas_in_names(squared)))
        input_ = Symbol(self.input.name)
        own = (one for one in found if input_ not in walk(one.shown.node))
        return (one for one in own if self.derivation.holds(one, reader, smooth))

    def _formula(self, found: Found) -> Node:
        return restored(found.shown.node, self.derivation.literals)

    def _common(self, formulas: Sequence[Found]) -> Iterator[Found]:
        """Each branch's own formula, and with ``abs(y)`` for y."""
        label = Symbol(OUTPUT)
        yield from formulas
        for one in formulas if len(formulas) > 1 else ():
            kept = {name.label: name.label for name in one.names}
            node = replaced(one.shown.node, kept | {label: Apply("abs", (label,))})
            yield replace(one, shown=replace(one.shown, node=node))

    def _holds_everywhere(self, found: Found) -> bool:
        return all(
            self.derivation.holds(found, reader, smooth)
            for reader, smooth in zip(self.derivation.readers, self.smooth, strict=True)
        )

    def _form(self, cases: Sequence[tuple[Node, Node]]) -> OutputForm:
        (_, last), *_ = reversed(cases)
        tree = Apply("piecewise", tuple(Apply("case", (value, test)) for test, value in cases))
        return OutputForm(tree if len(cases) > 1 else last, tuple(cases))

    # branches told apart by the output -------------------------------------------------------

    def _by_thresholds(self, formulas: Sequence[Found]) -> OutputForm | NotFromOutput:
        """Monotone pieces that join: the output says which piece it comes from."""
        pieces = self._ordered(formulas)
        if pieces is None:
            return self._none()
        return self._form(list(self._cases(pieces)))

    def _ordered(self, formulas: Sequence[Found]) -> list[_Piece] | None:
        """The pieces from the smallest output to the largest, None unless they are a staircase."""
        symbol = self.input
        pieces = []
        for smooth, found in zip(self.smooth, formulas, strict=True):
            bounds = interval(smooth.conditions, symbol)
            slope = sign(smooth.derivative, smooth.conditions, (symbol,))
            if bounds is None or slope is None:
                return None
            pieces.append(_Piece(bounds.low, bounds.high, smooth, self._formula(found), slope))
        chain = _chained(pieces)
        directions = {piece.slope for piece in pieces} - {0}
        if chain is None or len(directions) != 1 or not all(map(self._joined, chain, chain[1:])):
            return None
        return chain if directions == {1} else chain[::-1]

    def _joined(self, left: _Piece, right: _Piece) -> bool:
        """Whether the function is continuous from one piece to the next."""
        ends = (piece.smooth.expression.subs(self.input, left.high) for piece in (left, right))
        return _equal(*ends)

    def _cases(self, pieces: Sequence[_Piece]) -> Iterator[tuple[Node, Node]]:
        output = Symbol(OUTPUT)
        for lower, upper in pairwise(pieces):
            at = lower.high if lower.high is not None and lower.high == upper.low else lower.low
            threshold = self._tree(lower.smooth.expression.subs(self.input, at))
            chosen = self._at_tie(lower, upper, at)
            if chosen == lower.formula == upper.formula:
                continue
            yield (
                Apply("<=" if chosen == lower.formula else "<", (output, threshold)),
                lower.formula,
            )
            if chosen not in (lower.formula, upper.formula):
                yield Apply("==", (output, threshold)), chosen
        yield TRUE, pieces[-1].formula

    def _at_tie(self, lower: _Piece, upper: _Piece, at: sympy.Expr) -> Node:
        """The formula at the output two pieces share: a flat piece's, else the kink's rule."""
        for flat in (lower, upper):
            if flat.slope == 0:
                return flat.formula
        slopes = [piece.smooth.derivative.subs(self.input, at) for piece in (lower, upper)]
        if _equal(*slopes):
            return upper.formula
        ruled = self._ruled(lower, upper, at)
        if ruled is not None:
            return ruled
        growth = sign(abs(slopes[1]) - abs(slopes[0]), (), ())
        if growth is not None:
            return lower.formula if growth > 0 else upper.formula
        low, high = (Apply(head, tuple(map(self._tree, slopes))) for head in ("min", "max"))
        return Apply("clip", (ZERO, low, high))

    def _ruled(self, lower: _Piece, upper: _Piece, at: sympy.Expr) -> Node | None:
        """What the spec says of the kink, if it does."""
        left, right = (lower, upper) if lower.high == at else (upper, lower)
        for rule in self.activation.kinks:
            if _equal(to_sympy(rule.at, self.derivation.symbols), at):
                if isinstance(rule.choice, Fraction):
                    return rational(rule.choice)
                return left.formula if rule.choice == "left" else right.formula
        return None

    def _tree(self, expression: sympy.Expr) -> Node:
        return restored(to_tree(expression), self.derivation.literals)

    def _none(self) -> NotFromOutput:
        witness = find_witness(self.activation)
        if witness is not None:
            reason = "it is not one-to-one: " + str(witness)
            return NotFromOutput(reason, (witness.first, witness.second))
        slopes = [sign(s.derivative, s.conditions, (self.input,)) for s in self.smooth]
        if None in slopes and self.activation.parameters:
            return NotFromOutput("it is not certainly one-to-one for all values of its parameters")
        return NotFromOutput("no formula in the output was found")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A smooth branch over an interval of the input, with its formula in the output."""

    low: sympy.Expr | None
    high: sympy.Expr | None
    smooth: Smooth
    formula: Node
    slope: int


def _roots(square: Found) -> Iterator[Found]:
    """Both square roots of a formula; whether one of them is meant must still be proved."""
    match square.shown.node:
        case Apply(head="pow", args=(base, Number(value=times))):
            root = power(base, times / 2)
        case node:
            root = power(node, Fraction(1, 2))
    for node in (root, Apply("neg", (root,))):
        yield replace(square, shown=replace(square.shown, node=node))


def _chained(pieces: Sequence[_Piece]) -> list[_Piece] | None:
    """Pieces in the order of the input, each beginning where the one before ends."""
    chain = [piece for piece in pieces if piece.low is None]
    while len(chain) == 1 or (chain and chain[-1].high is not None):
        following = [piece for piece in pieces if chain[-1].high in (piece.low,)]
        if chain[-1].high is None or len(following) != 1 or len(chain) > len(pieces):
            break
        chain += following
    return chain if len(chain) == len(pieces) and chain[-1].high is None else None


def _equal(a: sympy.Expr, b: sympy.Expr) -> bool:
    try:
        return Field((a, b)).equal(a, b)
    except (TooComplex, ZeroDivisionError):
        return False


def _inverses(
    expression: sympy.Expr, output: Node, written: Mapping[sympy.Expr, Node]
) -> Iterator[Name]:
    """What undoes the function's own outermost layer: ``exp(-beta*y)`` for a logarithm."""
    expression = sympy.expand(
        expression.rewrite(sympy.log) if _is(expression, sympy.asinh) else expression,
        deep=False,
        log=False,
    )
    for part in expression.atoms(sympy.log):
        for scale in (
            (1 / expression.coeff(part), -1 / expression.coeff(part))
            if (expression.coeff(part) != 0)
            else ()
        ):
            undone = sympy.exp(sympy.expand(expression * scale, deep=False, log=False))
            if not undone.has(sympy.log):
                yield _named("exp", scale, output, undone, written)
    if _is(expression, sympy.exp):
        yield _named("log", sympy.S.One, output, expression.args[0], written)
    coefficient, core = expression.as_independent(sympy.atan)
    if _is(core, sympy.atan):
        yield _named("tan", 1 / coefficient, output, core.args[0], written)


def _is(expression: sympy.Expr, function: type) -> bool:
    return isinstance(expression, function)


def _named(
    head: str,
    scale: sympy.Expr,
    output: Node,
    meaning: sympy.Expr,
    written: Mapping[sympy.Expr, Node],
) -> Name:
    """``exp``, ``-beta`` => the name ``exp(-beta*y)`` for what it is in the input."""
    mark = sympy.Dummy("output", real=True)
    argument = to_tree(scale * mark, {mark: output})
    return Name(Apply(head, (argument,)), to_tree(meaning, written), meaning, 2)
