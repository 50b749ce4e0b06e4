"""The display tree: an expression exactly as its author wrote it, as immutable nodes.

Nothing is reordered, evaluated or simplified here: ``x * 2`` and ``2 * x`` are different trees.
Meaning is given by `symact.meaning`, text by the emitters.

Heads of `Apply`, with their arguments:

==================  ============================================================
``add``, ``mul``    two or more terms or factors, in the order written
``neg``             one operand; ``a - b`` is ``add(a, neg(b))``
``div``, ``pow``    two operands
a function's name   one of `FUNCTIONS`, or the name of another activation
``< <= > >=``       two operands: a relation
``== !=``           two operands: a relation
``and or not``      conditions
``true``            no argument: the condition that always holds
``piecewise``       one or more ``case`` nodes, the last one's condition ``true``
``case``            value, condition
``derivative``      operand, `Symbol`: an unevaluated d/dx (derivations only)
``index``           input, index: two `Symbol`; an input as index is a place on the axis
``sum``, ``mean``,  expression, `Symbol`: a reduction over an index
``max_over`` …      (see `REDUCTIONS`)
==================  ============================================================
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

FUNCTIONS: Mapping[str, tuple[int, int | None]] = {
    **dict.fromkeys(
        "exp log log1p expm1 sqrt abs sign sin cos tan sinh cosh tanh asinh atan erf erfc".split(),
        (1, 1),
    ),
    "min": (2, None),
    "max": (2, None),
    "clip": (3, 3),
}
"""The notation's functions: name => smallest and largest number of arguments (None: no limit)."""

REDUCTIONS: Mapping[str, str] = {
    "sum": "sum",
    "mean": "mean",
    "max_over": "max",
    "min_over": "min",
}
"""Heads of reductions over an index => how they are written."""

INDEXED = ("index", *REDUCTIONS)

RELATIONS = ("<", "<=", ">", ">=", "==", "!=")
LOGIC = ("and", "or", "not", "true")


ROUNDED = "fl("
"""How a number begins that is told as a rounded decimal; fl is numerical analysis's name of it."""

LONGEST_ROUNDED = 20
"""Characters of such a decimal."""


@dataclass(frozen=True, slots=True)
class Number:
    """A non-negative literal: its exact value, and the text it was written as."""

    value: Fraction
    text: str

    @property
    def is_rounded(self) -> bool:
        """Whether it is told as the float64 nearest to a decimal: ``fl(0.3)``."""
        return self.text.startswith(ROUNDED)


@dataclass(frozen=True, slots=True)
class Constant:
    """``pi`` or ``E``."""

    name: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """An input or a parameter."""

    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """A head applied to arguments; see the module's table. Its hash is computed only once."""

    head: str
    args: tuple[Node, ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.head, self.args)))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type[Apply], tuple[str, tuple[Node, ...]]]:
        # Another process hashes strings differently.
        return Apply, (self.head, self.args)


Node = Number | Constant | Symbol | Apply

TRUE = Apply("true")


def integer(value: int) -> Node:
    """The tree of an integer: a literal, negated where the value is negative."""
    literal = Number(Fraction(abs(value)), str(abs(value)))
    return Apply("neg", (literal,)) if value < 0 else literal


def rational(value: Fraction) -> Node:
    """The tree of a fraction: ``3/4`` => div(3, 4), ``-1/2`` => neg(div(1, 2)).

    A float64 that is no short fraction is a rounded decimal: 0.3 read by Python => ``fl(0.3)``.
    """
    if value.denominator == 1:
        return integer(value.numerator)
    size: Node | None = _rounded(abs(value))
    if size is None:
        size = Apply("div", (integer(abs(value.numerator)), integer(value.denominator)))
    return Apply("neg", (size,)) if value < 0 else size


def rounded(decimal: str) -> Number:
    """The float64 nearest to a decimal: ``0.3`` => ``fl(0.3)``."""
    return Number(Fraction(float(decimal)), f"{ROUNDED}{decimal})")


def _rounded(value: Fraction) -> Number | None:
    """A float64 that is shorter to tell as a rounded decimal than as a fraction."""
    digits = len(str(value.numerator)) + len(str(value.denominator))
    if value.numerator.bit_length() > 53 or Fraction(float(value)) != value:
        return None
    text = f"{Decimal(repr(float(value))):f}"
    return rounded(text) if len(text) + len(ROUNDED) < min(digits, LONGEST_ROUNDED) else None


def walk(node: Node) -> Iterator[Node]:
    """Every node of a tree, parents first, left to right."""
    stack = [node]
    while stack:
        current = stack.pop()
        yield current
        if isinstance(current, Apply):
            stack.extend(reversed(current.args))


def symbols(node: Node) -> frozenset[str]:
    """The names of all symbols in a tree."""
    return frozenset(part.name for part in walk(node) if isinstance(part, Symbol))


def is_indexed(node: Node) -> bool:
    """Whether a tree sees a whole axis: it has an index, or a reduction."""
    return any(isinstance(part, Apply) and part.head in INDEXED for part in walk(node))


def rebuild(node: Node, change: Callable[[Node], Node]) -> Node:
    """Apply `change` to every node, children first, and return the new tree."""
    if isinstance(node, Apply):
        node = Apply(node.head, tuple(rebuild(arg, change) for arg in node.args))
    return change(node)


def substitute(node: Node, values: Mapping[str, Node]) -> Node:
    """Replace symbols by trees: ``substitute(x + 1, {x: 2*y})`` => ``2*y + 1``."""
    return rebuild(
        node, lambda part: values.get(part.name, part) if isinstance(part, Symbol) else part
    )
