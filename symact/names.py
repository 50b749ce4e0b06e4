"""An activation on one smooth branch in; the names its derivatives may be written in out.

Names come by rule: what the author's expression calls, the functions in the definition and in the
derivative, the textbook's names around an exponential or an error function, and the derivative of
an inner polynomial.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy

from symact.activation import Activation
from symact.lattice import BY_EXP
from symact.meaning import Branch, Leaf, decide
from symact.shown import CONSTANT, priced
from symact.spec.expand import expand
from symact.to_tree import to_tree
from symact.tree import (
    LOGIC,
    RELATIONS,
    Apply,
    Constant,
    Node,
    Symbol,
    integer,
    rational,
    rebuild,
    substitute,
    symbols,
    walk,
)

MOST_NAMES = 8
"""Names offered at most, the author's first."""

_FUNCTION_LETTERS = ("f", "y", "g", "h")


@dataclass(frozen=True, slots=True)
class Name:
    """What a closed form may call something: its label, and what that stands for."""

    label: Node
    """As it stands in the form: ``f``, ``sigmoid(beta*x)``, ``t``."""
    definition: Node
    """In inputs, parameters and the notation's functions alone."""
    expression: sympy.Expr
    """The same on the branch at hand, as SymPy sees it."""
    weight: float
    """What a reader pays for it."""
    rank: int = 4
    """Its place in a product: parameters 0, inputs 1, inner derivatives 2, f itself 3."""
    root: int = 1
    """2: the name is the square root of its label, which is then printed under a root."""
    inner: Node | None = None
    """Of an inner derivative: the tree that it is the derivative of."""
    latex: str = ""
    """The LaTeX of a head that no activation and no notation has: ``\\Phi``."""


@dataclass(frozen=True, slots=True)
class Classic:
    """A textbook name for what is rational in ``trigger(u)``: its argument, and its definition."""

    head: str
    trigger: type
    scale: sympy.Expr
    """The argument is u, or -u where u has a leading minus, times this."""
    definition: Callable[[Node], Node]
    latex: str


def _logistic(u: Node) -> Node:
    return Apply("div", (_ONE, Apply("add", (_ONE, Apply("exp", (Apply("neg", (u,)),))))))


def _hyperbolic_tangent(u: Node) -> Node:
    return Apply("tanh", (u,))


def _normal(u: Node) -> Node:
    error = Apply("erf", (Apply("div", (u, Apply("sqrt", (_TWO,)))),))
    return Apply("div", (Apply("add", (_ONE, error)), _TWO))


def _normal_density(u: Node) -> Node:
    exponent = Apply("neg", (Apply("div", (Apply("pow", (u, _TWO)), _TWO)),))
    root = Apply("sqrt", (Apply("mul", (_TWO, Constant("pi"))),))
    return Apply("div", (Apply("exp", (exponent,)), root))


_ONE, _TWO = integer(1), integer(2)

CLASSICS = (
    Classic("sigmoid", sympy.exp, sympy.S.One, _logistic, r"\sigma"),
    Classic("tanh", sympy.sinh, sympy.S.One, _hyperbolic_tangent, r"\tanh"),
    Classic("tanh", sympy.cosh, sympy.S.One, _hyperbolic_tangent, r"\tanh"),
    Classic("Phi", sympy.erf, sympy.sqrt(2), _normal, r"\Phi"),
    Classic("phi", sympy.erf, sympy.sqrt(2), _normal_density, r"\varphi"),
    Classic("Phi", sympy.erfc, sympy.sqrt(2), _normal, r"\Phi"),
    Classic("phi", sympy.erfc, sympy.sqrt(2), _normal_density, r"\varphi"),
)
"""Read: where ``exp(u)`` stands, ``sigmoid(u)`` is offered."""


def references(activation: Activation) -> tuple[Activation, ...]:
    """Every activation that a definition leads to."""
    found: dict[str, Activation] = {}
    pending = list(activation.references)
    while pending:
        current = pending.pop()
        if current.name not in found:
            found[current.name] = current
            pending.extend(current.references)
    return tuple(found.values())


class Reader:
    """Trees of one activation as SymPy sees them on one branch."""

    def __init__(
        self,
        activation: Activation,
        branch: Branch,
        known: Mapping[str, sympy.Symbol],
        literals: Mapping[Node, Node],
    ) -> None:
        self.activation = activation
        self.literals = literals
        self.branch = branch
        self.symbols = known
        self.references = {
            name: other for other in references(activation) for name in (other.name, *other.aliases)
        }

    def expanded(self, node: Node) -> Node:
        """A tree in the notation alone, with the letters of long literals."""
        return self._lettered(expand(node, self.references))

    def unfolded(self, node: Apply) -> Node:
        """A call of another activation, in that one's own words."""
        other = self.references.get(node.head)
        if other is None:
            return node
        values: dict[str, Node] = {
            one.name: rational(Fraction(one.default)) for one in other.parameters
        }
        values.update(zip(other.arguments, node.args, strict=False))
        return self._lettered(substitute(other.expression, values))

    def _lettered(self, node: Node) -> Node:
        return rebuild(node, lambda part: self.literals.get(part, part))

    def expression(self, node: Node) -> sympy.Expr | None:
        """The smooth meaning of a tree on the branch, None where it has a kink there."""
        found = decide(node, self.symbols, self.branch.conditions)
        return found.expression if isinstance(found, Leaf) else None

    def moves(self, node: Node) -> bool:
        return bool(symbols(node) & set(self.activation.inputs))

    def parts(self) -> dict[sympy.Expr, Node]:
        """What the author's own trees mean: expression => tree, larger trees win."""
        found: dict[sympy.Expr, Node] = {}
        for node in walk(self.activation.definition):
            if isinstance(node, Apply) and node.head not in _STRUCTURE:
                expression = self.expression(node)
                if expression is not None and expression.args:
                    found.setdefault(expression, rebuild(node, _without_double_sign))
        found.update((self.symbols[name], Symbol(name)) for name in self.activation.inputs)
        return found


_STRUCTURE = ("piecewise", "case", *LOGIC, *RELATIONS)
_PLAIN_OR_ROOT = ("add", "mul", "neg", "div", "pow", "sqrt", *_STRUCTURE)


def function_name(activation: Activation, branch: Branch) -> Name:
    """The function itself: ``f``, or another letter where an argument is called that."""
    letter = next(name for name in _FUNCTION_LETTERS if name not in activation.arguments)
    return Name(Symbol(letter), activation.definition, branch.expression, 1, 3)


def offered(
    reader: Reader, derivative: sympy.Expr, written: Mapping[sympy.Expr, Node]
) -> tuple[Name, ...]:
    """The names for a derivative, without repetition, the author's own first."""
    found: dict[sympy.Expr, Name] = {}
    sources = (
        _called(reader),
        _classic(reader, derivative, written),
        _inner(reader, written),
        _functions(reader, derivative, written),
    )
    for source in sources:
        for name in source:
            if name.expression != reader.branch.expression and name.expression.args:
                found.setdefault(name.expression, name)
    return tuple(found.values())[:MOST_NAMES]


def _called(reader: Reader) -> Iterator[Name]:
    """What the author's expression applies to something: ``sigmoid(x)``, ``tanh(softplus(x))``.

    Of what does not move only what would be written in exponentials: ``sigmoid(-k)``.
    """
    for node in walk(reader.activation.expression):
        if not isinstance(node, Apply) or node.head in _PLAIN_OR_ROOT:
            continue
        definition = reader.expanded(node)
        expression = reader.expression(definition)
        if expression is None:
            continue
        if reader.moves(node):
            yield Name(node, definition, expression, 2)
        elif expression.has(sympy.exp, *BY_EXP):
            yield Name(node, definition, expression, CONSTANT)


def _functions(
    reader: Reader, derivative: sympy.Expr, written: Mapping[sympy.Expr, Node]
) -> Iterator[Name]:
    """The functions of the input in the definition and in the derivative."""
    for expression in (reader.branch.expression, derivative):
        for part in _kernels(expression):
            if part.free_symbols & {reader.symbols[name] for name in reader.activation.inputs}:
                root = int(part.exp.q) if part.is_Pow and part.exp.is_Rational else 1
                label = to_tree(part.base if root > 1 else part, written)
                own = part.base ** sympy.Rational(1, root) if root > 1 else part
                yield Name(label, label, own, 3, root=root)


def _kernels(expression: sympy.Expr) -> Iterable[sympy.Expr]:
    """Function applications and powers that are no rational operation, outermost first."""
    return dict.fromkeys(
        part
        for part in sympy.preorder_traversal(expression)
        if part.is_Function or (part.is_Pow and not part.exp.is_Integer)
    )


def _classic(
    reader: Reader, derivative: sympy.Expr, written: Mapping[sympy.Expr, Node]
) -> Iterator[Name]:
    for part in (*_kernels(reader.branch.expression), *_kernels(derivative)):
        for classic in CLASSICS:
            if part.func is classic.trigger and part.free_symbols:
                u = part.args[0]
                u = -u if u.could_extract_minus_sign() else u
                argument = to_tree(u * classic.scale, written)
                if _has_root(argument):
                    continue
                definition = classic.definition(argument)
                expression = reader.expression(definition)
                label = Apply(classic.head, (argument,))
                if expression is not None:
                    weight = 2 if argument in written.values() else 2.5
                    yield Name(label, definition, expression, weight, latex=classic.latex)


def _without_double_sign(node: Node) -> Node:
    """``-(-k)``, as expanding ``sigmoid(-k)`` leaves it, => ``k``"""
    match node:
        case Apply(head="neg", args=(Apply(head="neg", args=(inner,)),)):
            return inner
    return node


def _has_root(argument: Node) -> bool:
    return any(isinstance(part, Apply) and part.head == "sqrt" for part in walk(argument))


def _inner(reader: Reader, written: Mapping[sympy.Expr, Node]) -> Iterator[Name]:
    """The derivative of a nonlinear polynomial under a function: ``u'`` beside ``tanh(u)``."""
    for part in _kernels(reader.branch.expression):
        inner = part.args[0]
        for name in reader.activation.inputs:
            symbol = reader.symbols[name]
            if inner.is_polynomial(symbol) and inner != symbol:
                slope = sympy.diff(inner, symbol)
                if slope.has(symbol) and sympy.expand(slope).is_Add:
                    slope = sympy.factor_terms(slope)
                    _, shifted = slope.as_coeff_Mul()
                    if (own := written.get(shifted)) is not None:
                        # ``x - k``, as the author has it, where the slope is ``2*(x - k)``.
                        price = priced(own, frozenset(reader.activation.inputs)).cost
                        yield Name(own, own, shifted, price, 2)
                        continue
                    node = to_tree(slope, written)
                    yield Name(node, node, slope, 2, 2, inner=to_tree(inner, written))
