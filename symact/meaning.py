"""From a display tree to its mathematical meaning: SymPy expressions on smooth branches.

SymPy never decides a kink here: every ``abs``, ``sign``, ``min``, ``max``, ``clip`` and
``piecewise`` is resolved into a decision tree whose leaves are smooth expressions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy

from symact.activation import Activation, Parameter
from symact.choices import first_choice, replaced
from symact.errors import WholeAxisError
from symact.tree import (
    INDEXED,
    Apply,
    Constant,
    Node,
    Number,
    Symbol,
    walk,
)


@dataclass(frozen=True, slots=True)
class Relation:
    """``left < right``, or ``left == right`` where `equality` is set; over inputs, parameters."""

    left: sympy.Expr
    right: sympy.Expr
    equality: bool = False

    @property
    def difference(self) -> sympy.Expr:
        """``right - left``: positive where the relation holds, zero at its tie."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Leaf:
    """A region of the inputs where the function is one smooth expression."""

    expression: sympy.Expr


@dataclass(frozen=True, slots=True)
class Split:
    """A decision: `holds` where the relation is true, `fails` elsewhere."""

    relation: Relation
    holds: Decision
    fails: Decision


Decision = Leaf | Split

Known = tuple[tuple[Relation, bool], ...]
"""Relations that are taken for granted, each with its truth."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One leaf of the decision tree, with the relations that lead to it and their truth."""

    conditions: tuple[tuple[Relation, bool], ...]
    expression: sympy.Expr


_SMOOTH: Mapping[str, Callable[..., sympy.Expr]] = {
    "add": sympy.Add,
    "mul": sympy.Mul,
    "neg": lambda a: -a,
    "div": lambda a, b: a / b,
    "pow": sympy.Pow,
    "exp": sympy.exp,
    "log": sympy.log,
    "log1p": lambda a: sympy.log(1 + a),
    "expm1": lambda a: sympy.exp(a) - 1,
    "sqrt": sympy.sqrt,
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
    "asinh": sympy.asinh,
    "atan": sympy.atan,
    "erf": sympy.erf,
    "erfc": sympy.erfc,
}

_CONSTANTS = {"pi": sympy.pi, "E": sympy.E}


def symbols_of(activation: Activation) -> dict[str, sympy.Symbol]:
    """The SymPy symbols of an activation's inputs and parameters, with what is known of them.

    Inputs are real; a parameter is also positive, negative or nonnegative where its domain says so.
    """
    known = {name: sympy.Symbol(name, real=True) for name in activation.inputs}
    for parameter in activation.parameters:
        known[parameter.name] = sympy.Symbol(parameter.name, **_assumptions(parameter))
    return known


def _assumptions(parameter: Parameter) -> dict[str, bool]:
    """``beta > 0`` => positive; a conjunction gives what its strongest part gives."""
    facts = {"real": True}
    for left, strict, right in _bounds(parameter.domain):
        if right == Symbol(parameter.name) and _constant_sign(left) in ("zero", "positive"):
            positive = strict or _constant_sign(left) == "positive"
            facts["positive" if positive else "nonnegative"] = True
        if left == Symbol(parameter.name) and _constant_sign(right) in ("zero", "negative"):
            negative = strict or _constant_sign(right) == "negative"
            facts["negative" if negative else "nonpositive"] = True
    return facts


def _bounds(domain: Node | None) -> Iterator[tuple[Node, bool, Node]]:
    """The relations a condition surely implies, each as (smaller side, strict?, larger side)."""
    if not isinstance(domain, Apply):
        return
    if domain.head == "and":
        for part in domain.args:
            yield from _bounds(part)
    elif domain.head in ("<", "<="):
        yield domain.args[0], domain.head == "<", domain.args[1]
    elif domain.head in (">", ">="):
        yield domain.args[1], domain.head == ">", domain.args[0]


def _constant_sign(node: Node) -> str | None:
    if any(isinstance(part, Symbol) for part in walk(node)):
        return None
    value = to_sympy(node, {})
    if value.is_zero:
        return "zero"
    return "positive" if value.is_positive else "negative" if value.is_negative else None


def to_sympy(node: Node, names: Mapping[str, sympy.Symbol]) -> sympy.Expr:
    """The SymPy expression of a tree without conditions or kinks.

    Decimal literals become exact rationals. Raises ValueError for a head without a smooth meaning.
    """
    match node:
        case Number(value=value):
            return sympy.Rational(value.numerator, value.denominator)
        case Constant(name=name):
            return _CONSTANTS[name]
        case Symbol(name=name):
            return names[name]
        case Apply(head="derivative", args=(operand, Symbol(name=name))):
            return sympy.diff(to_sympy(operand, names), names[name])
        case Apply(head=head, args=args) if head in _SMOOTH:
            return _SMOOTH[head](*(to_sympy(arg, names) for arg in args))
        case Apply(head=head) if head in INDEXED:
            raise WholeAxisError(
                "this is a function of a whole axis: build, check, list, show, derive and export"
                " are there for it; what works element by element is not"
            )
        case Apply(head=head):
            raise ValueError(f"'{head}' has no smooth meaning; resolve its branches first")
    raise TypeError(f"not a tree: {node!r}")


def branches(activation: Activation) -> tuple[Branch, ...]:
    """The smooth branches of an activation's definition, in the order of its decisions."""
    return tuple(flatten(decide(activation.definition, symbols_of(activation))))


def can_be_real(expression: sympy.Expr) -> bool:
    """Whether SymPy has not found out that a branch has no value: ``log(0)``, ``sqrt(-1)``."""
    return not expression.has(sympy.zoo, sympy.nan, sympy.oo, -sympy.oo, sympy.I)


def flatten(decision: Decision, path: tuple[tuple[Relation, bool], ...] = ()) -> Iterator[Branch]:
    """The leaves of a decision tree, each with the path to it."""
    if isinstance(decision, Leaf):
        yield Branch(path, decision.expression)
        return
    yield from flatten(decision.holds, (*path, (decision.relation, True)))
    yield from flatten(decision.fails, (*path, (decision.relation, False)))


def map_leaves(decision: Decision, change: Callable[[sympy.Expr], sympy.Expr]) -> Decision:
    """Apply `change` to every leaf; a split whose sides become equal is merged."""
    if isinstance(decision, Leaf):
        return Leaf(change(decision.expression))
    holds, fails = map_leaves(decision.holds, change), map_leaves(decision.fails, change)
    return holds if holds == fails else Split(decision.relation, holds, fails)


class TooManyBranches(ValueError):
    """A decision tree has more leaves than were allowed."""


def decide(
    node: Node,
    names: Mapping[str, sympy.Symbol],
    known: Known = (),
    *,
    most: int | None = None,
) -> Decision:
    """Resolve every kink and condition of a tree: ``abs(x)`` => ``-x`` if ``x < 0`` else ``x``.

    `known` relations are taken for granted: with ``x < 0``, ``abs(x)`` => ``-x``. Raises
    TooManyBranches if `most` is given and not enough, equal neighbors counted apart.
    """
    leaves = 0

    def decided(node: Node, known: Known) -> Decision:
        nonlocal leaves
        found = first_choice(node)
        if found is None:
            leaves += 1
            if most is not None and leaves > most:
                raise TooManyBranches(f"more than {most} branches")
            return _decide_smooth(to_sympy(node, names), known)
        where, test, holds, fails = found
        if test is None:
            return decided(replaced(node, where, holds), known)
        relation, swapped = relation_of(test, names)

        def side(truth: bool) -> Decision:
            resolved = replaced(node, where, holds if truth != swapped else fails)
            return decided(resolved, (*known, (relation, truth)))

        return _split(relation, known, side)

    return decided(node, known)


def _decide_smooth(expression: sympy.Expr, known: Known) -> Decision:
    """Split what SymPy itself folded into ``Abs`` or ``sign``: ``sqrt(x**2)`` is ``Abs(x)``."""
    folded = sorted(expression.atoms(sympy.Abs, sympy.sign), key=sympy.default_sort_key)
    if not folded:
        return Leaf(expression)
    argument = folded[0].args[0]
    relation = Relation(argument, sympy.S.Zero)

    def side(truth: bool) -> Decision:
        signed = {
            sympy.Abs(argument): -argument if truth else argument,
            sympy.sign(argument): sympy.Integer(-1 if truth else 1),
        }
        return _decide_smooth(expression.xreplace(signed), (*known, (relation, truth)))

    return _split(relation, known, side)


def _split(relation: Relation, known: Known, side: Callable[[bool], Decision]) -> Decision:
    truth = truth_of(relation, known)
    if truth is not None:
        return side(truth)
    holds, fails = side(True), side(False)
    return holds if holds == fails else Split(relation, holds, fails)


_ORIENTATION: Mapping[str, tuple[bool, bool]] = {
    "<": (False, False), ">": (True, False), "==": (False, False),
    "<=": (True, True), ">=": (False, True), "!=": (False, True),
}  # fmt: skip
"""head => (operands swapped, sides swapped): ``a <= b`` is where ``b < a`` fails."""


def relation_of(test: Node, names: Mapping[str, sympy.Symbol]) -> tuple[Relation, bool]:
    """``a > b`` => ``b < a``; ``a <= b`` => ``b < a`` with its sides swapped."""
    assert isinstance(test, Apply)
    left, right = (to_sympy(arg, names) for arg in test.args)
    reverse, swapped = _ORIENTATION[test.head]
    if reverse:
        left, right = right, left
    return Relation(left, right, test.head in ("==", "!=")), swapped


def truth_of(relation: Relation, known: Known) -> bool | None:
    """Whether a relation is decided by constants, assumptions or what is already known."""
    for other, truth in known:
        if other == relation:
            return truth
        reverse = other.left == relation.right and other.right == relation.left
        if reverse and truth and not other.equality:
            return False
    plain, difference = relation.difference, _side_of(relation)
    if relation.equality:
        return True if difference.is_zero else False if difference.is_nonzero else None
    # Written out, 1 + (1 - x)**2 no longer looks positive.
    if plain.is_positive or plain.is_nonpositive:
        return bool(plain.is_positive)
    if difference.is_positive or (not difference.free_symbols and bool(difference > 0)):
        return True
    if difference.is_nonpositive or not difference.free_symbols:
        return False
    return _implied(difference, known)


def _side_of(relation: Relation) -> sympy.Expr:
    """A relation's difference without positive factors: of ``0 < b*x`` with a positive b, x."""
    difference = sympy.expand(relation.difference)
    if not difference.is_Mul:
        return difference
    sign = (-1) ** sum(bool(factor.is_negative) for factor in difference.args)
    rest = (f for f in difference.args if not (f.is_positive or f.is_negative))
    return sympy.Mul(sign, *rest)


def _implied(difference: sympy.Expr, known: Known) -> bool | None:
    """``x < 3`` known, ``x < 5`` asked => True: differences that vary alike are compared."""
    for other, truth in known:
        if other.equality:
            continue
        gap = sympy.expand(difference - _side_of(other))
        if gap.is_number and truth and gap.is_nonnegative:
            return True
        if gap.is_number and not truth and gap.is_nonpositive:
            return False
        gap = sympy.expand(difference + _side_of(other))
        if gap.is_number and truth and gap.is_nonpositive:
            return False
        if gap.is_number and not truth and gap.is_positive:
            return True
    return None


def fraction_of(value: sympy.Rational) -> Fraction:
    """The Python fraction of a SymPy rational."""
    return Fraction(int(value.p), int(value.q))
