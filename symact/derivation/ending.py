"""From a derivation's explicit last line and the closed form to the lines between them.

The closed form's names are replaced by their definitions, unsimplified; that line is reached from
the explicit one by regrouping, and folding the names back is the last step:

    e^-x/(1 + e^-x)^2  =>  1/(1 + e^-x) * e^-x/(1 + e^-x)
                       =>  1/(1 + e^-x) * (1 - 1/(1 + e^-x))  =>  sigma(x)*(1 - sigma(x))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from symact.derivation.steps import Line
from symact.derivation.tidy import Inputs, add, product, tidy, times
from symact.tree import Apply, Node, Number, rebuild, walk
from symact.vocabulary import Vocabulary

LONGEST = 5
"""An unfolded line more than this many times as long as the closed form is not shown."""


def ending(explicit: Node, closed: Node, names: Vocabulary, inputs: Inputs) -> Iterator[Line]:
    """The lines after the explicit one, the closed form last; none where it is the same."""
    if same(closed, explicit, inputs):
        return
    fresh = _heads(closed, names) - _heads(explicit, names)
    unfolded = flat(names.unfold(closed, fresh)) if fresh else closed
    if not any(_is(part, "div") for part in walk(unfolded)):
        unfolded = tidy(unfolded, inputs)
    if same(unfolded, explicit, inputs):
        if fresh:
            yield Line(closed, (_folding(fresh, names),))
        return
    if not fresh:
        yield Line(closed, ("simplify",))
        return
    if _is(explicit, "piecewise") or _size(unfolded) > LONGEST * _size(closed):
        yield Line(closed, (_folding(fresh, names, "in terms of "),))
        return
    split = combined(unfolded, inputs)
    if split not in (unfolded, explicit):
        yield Line(split, ("split the fraction",))
        yield Line(unfolded, ("complement",))
    else:
        splits = _is(explicit, "div") and not _is(unfolded, "div")
        yield Line(unfolded, ("split the fraction" if splits else "regroup",))
    yield Line(closed, (_folding(fresh, names),))


def flat(node: Node) -> Node:
    """Products and quotients within their like opened: ``b*(x*s)`` => ``b*x*s``."""

    def change(part: Node) -> Node:
        match part:
            case Apply(head="mul", args=factors):
                return times(factors)
            case Apply(head="div", args=(Apply(head="div", args=(above, inner)), below)):
                # A number first: ``2*sqrt(x)``.
                bars = (inner, below) if isinstance(inner, Number) else (below, inner)
                return Apply("div", (above, times(bars)))
        return part

    return rebuild(node, change)


def same(left: Node, right: Node, inputs: Inputs) -> bool:
    """Whether two trees are equal up to the order of terms and factors."""
    return _sorted(tidy(left, inputs)) == _sorted(tidy(right, inputs))


def _sorted(node: Node) -> Node:
    if not isinstance(node, Apply):
        return node
    args: Iterable[Node] = map(_sorted, node.args)
    return Apply(node.head, tuple(sorted(args, key=repr) if node.head in ("add", "mul") else args))


def combined(node: Node, inputs: Inputs) -> Node:
    """Each factor ``1 - a/b`` as ``(b - a)/b``: the step before a complement is recognized."""
    if not _is(node, "mul"):
        return node
    assert isinstance(node, Apply)
    return Apply("mul", tuple(_over_one_bar(factor, inputs) for factor in node.args))


def _over_one_bar(factor: Node, inputs: Inputs) -> Node:
    if not _is(factor, "add"):
        return factor
    assert isinstance(factor, Apply)
    bars = {below for term in factor.args if (below := _below(term)) is not None}
    if len(bars) != 1:
        return factor
    (bar,) = bars
    above = add((product((term, bar), inputs) for term in factor.args), inputs)
    return Apply("div", (above, bar))


def _below(term: Node) -> Node | None:
    if _is(term, "neg"):
        assert isinstance(term, Apply)
        term = term.args[0]
    return term.args[1] if isinstance(term, Apply) and term.head == "div" else None


def _is(node: Node, head: str) -> bool:
    return isinstance(node, Apply) and node.head == head


def _heads(node: Node, names: Vocabulary) -> frozenset[str]:
    """The named functions that a tree calls."""
    return frozenset(
        part.head for part in walk(node) if isinstance(part, Apply) and part.head in names.functions
    )


def _size(node: Node) -> int:
    return sum(1 for _ in walk(node))


def _folding(heads: Iterable[str], names: Vocabulary, words: str = "definition of ") -> str:
    """The reason of a line that uses names again: ``definition of sigmoid``."""
    order = [name for name in names.functions if name in set(heads)]
    return words + ", ".join(order)
