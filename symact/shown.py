"""Factors and terms in; their trees with what they cost a reader out.

A cost counts what a reader has to take in: functions most, then inputs, constants hardly; two
trees of one cost are told apart by their length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from symact.plain import plain
from symact.to_tree import is_negative, negate, number, power, product, total
from symact.tree import Apply, Constant, Node, Number, Symbol, symbols

CONSTANT, INPUT, FUNCTION = 0.2, 1.0, 3.0
"""What a reader pays for a parameter, for an input, and for a function of the input."""

Place = tuple[bool, bool, bool, bool, int, int, int, int]
"""Where a term stands in a sum: see `_place`."""


@dataclass(frozen=True, slots=True)
class Atom:
    """Something that stands in products: its tree, its price, and its place among factors."""

    node: Node
    weight: float
    """What a reader pays for it; less than 1 for a constant."""
    rank: int
    """Parameters 0, inputs 1, inner derivatives 2, the function 3, other names 4."""
    root: int = 1
    """2: the atom is the square root of its node."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A tree with its cost."""

    node: Node
    cost: float
    length: int
    terms: tuple[tuple[Place, Node], ...] = ()
    """Its terms, if it is a sum, else itself, each with its place in a larger sum."""

    @property
    def size(self) -> tuple[float, int]:
        """What candidates are compared by."""
        return round(self.cost, 6), self.length


def cheapest(candidates: Iterable[Shown]) -> Shown:
    """The first in order of cost, length and text."""
    best: list[Shown] = []
    for shown in candidates:
        if not best or shown.size < best[0].size:
            best = [shown]
        elif shown.size == best[0].size and shown.node != best[0].node:
            best.append(shown)
    return best[0] if len(best) == 1 else min(best, key=lambda shown: plain(shown.node))


@dataclass(frozen=True, slots=True)
class Factors:
    """A product: a number, powers of atoms (negative ones below the line), powers of sums."""

    coefficient: Fraction
    exponents: tuple[int, ...]
    sums: tuple[tuple[Shown, int], ...] = ()


def multiplied(factors: Factors, atoms: Sequence[Atom]) -> Shown:
    """The product's tree: number, atoms by rank, sums; the sign pulled out."""
    factors = _positive_sums(factors)
    used = _used(factors, atoms)
    above, below = _sides(factors, used)
    coefficient = factors.coefficient
    terms: tuple[tuple[Place, Node], ...]
    if abs(coefficient) == 1 and not used and [times for _, times in factors.sums] == [1]:
        ((whole, _),) = factors.sums
        if coefficient > 0:
            return whole
        node, terms = negate(above[0]), tuple(map(_negated, whole.terms))
    else:
        node = product(coefficient, above, below)
        terms = ((_place(factors, [atom for atom, _ in used]), node),)
    cost, length = _size(factors, used)
    digits = digit_count(abs(coefficient), alone=not above)
    return Shown(node, cost + 0.1 * digits, length + digits + (coefficient < 0), terms)


def _negated(term: tuple[Place, Node]) -> tuple[Place, Node]:
    place, node = term
    return (not place[0], *place[1:]), negate(node)


def _positive_sums(factors: Factors) -> Factors:
    """Sums without a leading minus; their signs go to the coefficient."""
    coefficient, sums = factors.coefficient, []
    for shown, times in factors.sums:
        if is_negative(shown.node):
            terms = tuple(map(_negated, shown.terms))
            shown = replace(shown, node=negate(shown.node), terms=terms)
            coefficient *= (-1) ** abs(times)
        sums.append((shown, times))
    return replace(factors, coefficient=coefficient, sums=tuple(sums))


def _used(factors: Factors, atoms: Sequence[Atom]) -> list[tuple[Atom, int]]:
    pairs = zip(atoms, factors.exponents, strict=True)
    used = _joined_powers([(atom, exponent) for atom, exponent in pairs if exponent])
    return sorted(used, key=lambda pair: pair[0].rank)


def _joined_powers(used: list[tuple[Atom, int]]) -> list[tuple[Atom, int]]:
    """``x**p/x`` => ``x**(p - 1)``, where p is no number."""
    bases = {atom.node: (atom, times) for atom, times in used if atom.root == 1}
    for place, (atom, times) in enumerate(used):
        match atom.node:
            case Apply(head="pow", args=(base, exponent)) if abs(times) == 1 and base in bases:
                other, again = bases[base]
                used[place] = (replace(atom, node=_raised(base, exponent, again * times)), times)
                used.remove((other, again))
                break
    return used


def _raised(base: Node, exponent: Node, more: int) -> Node:
    """``(x, p - 1, -1)`` => ``x**(p - 2)``"""
    terms = exponent.args if isinstance(exponent, Apply) and exponent.head == "add" else (exponent,)
    values = {term: value for term in terms if (value := _number_of(term)) is not None}
    whole = more + sum(values.values())
    rest = [term for term in terms if term not in values]
    return Apply("pow", (base, total([*rest, *([number(Fraction(whole))] if whole else [])])))


def _number_of(node: Node) -> Fraction | None:
    if isinstance(node, Apply) and node.head == "neg":
        inner = _number_of(node.args[0])
        return None if inner is None else -inner
    return node.value if isinstance(node, Number) else None


def _sides(factors: Factors, used: Sequence[tuple[Atom, int]]) -> tuple[list[Node], list[Node]]:
    """What stands above and below the line; roots of constants are joined: ``sqrt(2/pi)``."""
    sides: tuple[list[Node], list[Node]] = ([], [])
    roots: dict[int, tuple[list[Node], list[Node]]] = {}
    sums = [(shown.node, Fraction(times)) for shown, times in factors.sums]
    for atom, exponent in used:
        place = next((k for k, (node, _) in enumerate(sums) if node == atom.node), None)
        if atom.root > 1 and place is not None:
            # ``sqrt(u)/u**2`` => ``1/u**(3/2)``
            sums[place] = (atom.node, sums[place][1] + Fraction(exponent, atom.root))
        elif atom.root > 1 and abs(exponent) == 1 and atom.rank == 0:
            roots.setdefault(atom.root, ([], []))[exponent < 0].append(atom.node)
        else:
            node = power(atom.node, Fraction(abs(exponent), atom.root))
            sides[exponent < 0].append(node)
    for order, (up, down) in roots.items():
        radicand = product(Fraction(1), up or down, down if up else ())
        sides[not up].insert(0, power(radicand, Fraction(1, order)))
    for node, times in sums:
        if times:
            sides[times < 0].append(power(node, abs(times)))
    return sides


def _size(factors: Factors, used: Sequence[tuple[Atom, int]]) -> tuple[float, int]:
    cost, length = 0.0, 2 * len(used)
    for atom, exponent in used:
        cost += atom.weight + (abs(exponent) > 1) + (exponent < 0 and atom.weight >= INPUT)
    for shown, times in factors.sums:
        cost += shown.cost + (abs(times) > 1) * min(1, shown.cost) + (times < 0)
        length += shown.length + 1
    return cost, length


def _place(factors: Factors, used: Sequence[Atom]) -> Place:
    """Positive terms first; numbers, then what has no bracket; parameters alone last."""
    moving = [atom for atom in used if atom.weight >= INPUT]
    plain_number = not used and not factors.sums
    return (
        factors.coefficient < 0,
        not plain_number,
        not moving and not factors.sums,
        bool(factors.sums),
        -moving[0].rank if len(used) == len(moving) == 1 else 0,
        sum(atom.rank > 1 for atom in moving),
        len(moving),
        sum(map(abs, factors.exponents)),
    )


def added(parts: Sequence[Shown]) -> Shown:
    """The sum's tree: terms in the order of their places, a leading minus pulled out."""
    terms = sorted((term for part in parts for term in part.terms), key=lambda term: term[0])
    nodes = [node for _, node in terms]
    if is_negative(nodes[0]):
        node: Node = Apply("neg", (Apply("add", tuple(map(negate, nodes))),))
    else:
        node = Apply("add", tuple(nodes))
    length = sum(part.length for part in parts) + len(parts)
    return Shown(node, sum(part.cost for part in parts), length, tuple(terms))


def digit_count(value: Fraction, *, alone: bool) -> int:
    """How long a coefficient is to read; a bar counts, a factor 1 does not."""
    if value.denominator != 1 and isinstance(literal := number(value), Number):
        return len(literal.text)
    length = len(str(value.numerator)) if alone or value.numerator != 1 else 0
    return length + (1 + len(str(value.denominator)) if value.denominator != 1 else 0)


def priced(node: Node, inputs: frozenset[str]) -> Shown:
    """A tree from elsewhere, at the same prices."""
    leaves = list(_leaves(node, inputs))
    return Shown(node, sum(cost for cost, _ in leaves), sum(length for _, length in leaves))


def _leaves(node: Node, inputs: frozenset[str]) -> Iterator[tuple[float, int]]:
    match node:
        case Number(value=value):
            digits = digit_count(value, alone=True)
            yield 0.1 * digits, digits
        case Constant():
            yield CONSTANT, 1
        case Symbol(name=name):
            yield INPUT if name in inputs else CONSTANT, 2
        case Apply(head="add" | "mul" | "neg" | "div" | "pow" as head, args=args):
            moving = head in ("div", "pow") and bool(symbols(node) & inputs)
            yield float(moving), len(args)
            for arg in args:
                yield from _leaves(arg, inputs)
        case Apply(args=args):
            yield FUNCTION if symbols(node) & inputs else CONSTANT, 2
