"""Random expressions in; what their kernels compute wrongly out, without compiling anything.

``python tests/fuzz.py --seed 1 --seconds 300 --kind kink`` lowers random expressions as a build
does, runs the kernels in the interpreter, the fast path with its guard and the exact path by
itself, and holds both against `symact.reference`. Status 1 if anything disagrees.

``--expression "x*tanh(x)"`` tries one, ``--shrink`` looks for a smaller one with the same fault.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from math import inf, isfinite, isinf, isnan, nextafter

import numpy as np
from flint import arb, ctx
from interpreted import Kernel, interpreted
from random_specs import KINDS, Expression, expression
from shrink import shrunk, written
from specs import activation

from symact.activation import Activation
from symact.deadline import deadline
from symact.errors import LimitError, SymactError
from symact.points import line, parameter_sets
from symact.probes import random_points, special_values, switches
from symact.reference import Undecided, evaluate, reference, zero_sign
from symact.tree import Apply, Node, walk
from symact.ulp import FORMATS, ulp_error, wrong_zero
from symact.verify import target

ORDER = 2
PROMISED = 0.51
"""The error in ulp that the exact path does not exceed."""
DTYPES = ("float32", "float64")

Key = tuple[int, str, str]
"""Order, dtype, and path: fast where its guard holds, exact everywhere."""


@dataclass(slots=True)
class Disagreements:
    """What is wrong in one way with one kernel: how often, and its worst point."""

    line: str = ""
    worst: float = 0.0
    count: int = 0

    def include(self, other: Disagreements) -> None:
        if not self.line or other.worst > self.worst:
            self.line, self.worst = other.line, other.worst
        self.count += other.count


@dataclass(slots=True)
class Outcome:
    """What was found of one function, or of all."""

    counts: Counter[str] = field(default_factory=Counter)
    worst: dict[Key, tuple[float, str]] = field(default_factory=dict)
    """The largest error among those that are no disagreement, and where it is."""
    wrong: dict[tuple[Key, str], Disagreements] = field(default_factory=dict)
    undecided: list[str] = field(default_factory=list)

    def include(self, other: Outcome) -> None:
        self.counts += other.counts
        for key, found in other.worst.items():
            self.worst[key] = max(found, self.worst.get(key, (0.0, "")))
        for kind, wrong in other.wrong.items():
            self.wrong.setdefault(kind, Disagreements()).include(wrong)
        self.undecided += other.undecided


def tried(expression: Expression, seconds: int, points: int) -> tuple[Outcome, str]:
    """What is wrong with the kernels of an expression, and how symact writes it."""
    outcome = Outcome()
    try:
        subject = activation(expression.text, f"{expression.table}\norder = {ORDER}")
    except SymactError as error:
        outcome.counts["refused"] += 1
        return outcome, f"{expression}: {error}"
    formula = str(Expression(written(subject.expression), expression.table))
    stage = "build"
    try:
        with deadline(subject, seconds):
            functions = interpreted(subject, ORDER)
        stage = "judge"
        outcome.counts["functions"] += 1
        with deadline(subject, seconds):
            for point in _points(subject, points):
                _judge(subject, functions, point, outcome)
    except LimitError:
        outcome.counts[f"too slow to {stage}"] += 1
    except Exception as error:
        # Where a build ends so, it is a user's, too; else the reference's or this command's own.
        way = (0, "every dtype", "neither path"), f"crash ({stage})"
        outcome.wrong[way] = Disagreements(f"{type(error).__name__}: {error}", inf, 1)
    for key, (worst, place) in outcome.worst.items():
        outcome.worst[key] = worst, f"{formula} at {place}"
    return outcome, formula


def _judge(
    subject: Activation, functions: Sequence[Kernel], point: dict[str, float], outcome: Outcome
) -> None:
    """Hold every order, dtype and path against the exact value at a point."""
    (name,) = subject.inputs
    x = point[name]
    dtypes = [dtype for dtype in DTYPES if isnan(x) or _is_exact(x, dtype)]
    for kernel in functions:
        try:
            exact = reference(subject, point, kernel.variables)
        except Undecided:
            exact = None
        is_zero = exact is not None and x == 0 and exact.is_zero()
        sign = zero_sign(subject, point, kernel.variables) if is_zero else 0
        values = tuple(point.values())
        for dtype in dtypes:
            for path, computed in _computed(kernel, values, dtype):
                key = len(kernel.variables), dtype, path
                one = Outcome()
                _compare(key, point, computed, exact, sign, one)
                if one.wrong and isinf(x) and _oscillates(subject):
                    one = Outcome(Counter(points=1, oscillating=1))
                outcome.include(one)


def _computed(
    kernel: Kernel, point: tuple[float, ...], dtype: str
) -> Iterator[tuple[str, float | str]]:
    """The result of each path that gives one, or the exception that it ends with."""
    for path, function in (("fast", kernel.guarded), ("exact", kernel.exact)):
        try:
            computed = function(point, dtype)
        except Exception as error:
            yield path, f"{type(error).__name__}: {error}"
        else:
            if computed is not None:
                yield path, computed


def _oscillates(subject: Activation) -> bool:
    """Whether it may have no limit, which points that stand for infinity can hide."""
    heads = {node.head for node in walk(subject.definition) if isinstance(node, Apply)}
    return not heads.isdisjoint(("sin", "cos", "tan"))


def _compare(
    key: Key,
    point: dict[str, float],
    computed: float | str,
    exact: arb | None,
    sign: int,
    outcome: Outcome,
) -> None:
    order, dtype, path = key
    outcome.counts["points"] += 1
    place = ", ".join(f"{name} = {value.hex()}" for name, value in point.items())
    place += f" ({point['x']:.6g})"
    if isinstance(computed, str):
        _note(outcome, key, "raises", f"{place}: {computed}", inf)
        return
    error = None if exact is None else ulp_error(computed, exact, FORMATS[dtype])
    if exact is None or error is None:
        outcome.counts["undecided"] += 1
        outcome.undecided.append(f"order {order} at {place}")
        return
    right = exact.str(20, radius=False)
    if isinf(error):
        told = f"{place}: {computed!r} is not {right}"
        _note(outcome, key, _kind(computed, exact), told, _size(computed))
    elif error > (target(dtype, order) if path == "fast" else PROMISED):
        told = f"{place}: {computed.hex()} = {computed!r} is not {right}, {error:.4g} ulp"
        _note(outcome, key, "ulp", told, error)
    elif wrong_zero(computed, exact, sign):
        told = f"{place}: {computed!r} is not {right} of sign {sign:+d}"
        _note(outcome, key, "zero", told, 1.0)
    else:
        outcome.worst[key] = error, place


def _kind(computed: float, exact: arb) -> str:
    if exact.is_nan():
        return "no value"
    return "NaN" if isnan(computed) else "infinity"


def _size(computed: float) -> float:
    """Of several wrong results the finite one tells most."""
    return 1.0 if isfinite(computed) else 0.0


def _note(outcome: Outcome, key: Key, kind: str, line: str, error: float) -> None:
    outcome.wrong[key, kind] = Disagreements(line, error, 1)


# points ------------------------------------------------------------------------------------------


def _points(subject: Activation, count: int) -> Iterator[dict[str, float]]:
    """About so many points, and for a parameter's second value a third of them."""
    (name,) = subject.inputs
    for number, parameters in enumerate(parameter_sets(subject.parameters, others=1)):
        draw = random.Random(f"{number} {written(subject.expression)}")
        special = [value for dtype in DTYPES for value in special_values(FORMATS[dtype])]
        beside = _beside_boundaries(subject, name, parameters, draw, count // 3)
        rest = [
            x for dtype in DTYPES for (x,) in random_points(FORMATS[dtype], 1, count // 4, draw)
        ]
        values = [*special, *beside, *rest]
        if number:
            values = draw.sample(values, len(values) // 3)
        seen = set()
        for value in values:
            if value.hex() not in seen:
                seen.add(value.hex())
                yield {name: value, **parameters}


def _beside_boundaries(
    subject: Activation, name: str, parameters: dict[str, float], draw: random.Random, count: int
) -> list[float]:
    """Floats on and around kinks, roots, extrema, turning points and ends of the domain."""
    one: Node = subject.definition
    features = [(node, 0) for node in (*switches(subject), *_arguments(one))]
    features += [(one, order) for order in range(ORDER + 1)]
    centers: dict[float, None] = {}
    grid = [value for value in line(2) if abs(value) < 1e9]
    for node, order in features:
        codes = [_code(node, order, name, x, parameters) for x in grid]
        jumps = [
            (pair, kinds[0])
            for pair, kinds in zip(pairwise(grid), pairwise(codes), strict=True)
            if kinds[0] != kinds[1]
        ]
        for (low, high), code in draw.sample(jumps, min(3, len(jumps))):
            centers |= dict.fromkeys(_parted(node, order, name, low, high, code, parameters))
    found = [x for center in centers for x in _around(center, draw)]
    return found if len(found) <= count else draw.sample(found, count)


def _arguments(node: Node) -> Iterator[Node]:
    """What logarithms, roots and powers are taken of, and divisors: beside their zeros."""
    for part in walk(node):
        if isinstance(part, Apply) and part.head in ("log", "log1p", "sqrt", "div", "pow"):
            yield part.args[1 if part.head == "div" else 0]


def _code(node: Node, order: int, name: str, x: float, parameters: dict[str, float]) -> int:
    """The sign of a derivative; 2 where there is none, 3 where it is not known."""
    with ctx.workprec(120):
        try:
            value = evaluate(node, {name: x, **parameters}, name, order)
        except Undecided:
            return 3
    return 2 if value.is_nan() else int(value > 0) - int(value < 0)


def _parted(
    node: Node, order: int, name: str, low: float, high: float, code: int, held: dict[str, float]
) -> tuple[float, float]:
    """Two adjacent floats between which a sign changes."""
    while (middle := low + (high - low) / 2) not in (low, high):
        if _code(node, order, name, middle, held) == code:
            low = middle
        else:
            high = middle
    return low, high


def _around(center: float, draw: random.Random) -> list[float]:
    """A float, its neighbors in both formats, and floats at some distances from it."""
    narrow = np.float32(center)
    sides = [float(np.nextafter(narrow, np.float32(side))) for side in (-np.inf, np.inf)]
    far = [center * (1 + draw.choice((-1, 1)) * 2.0 ** -draw.uniform(3, 50)) for _ in range(3)]
    far.append(float(np.float32(far[0])))
    return [center, float(narrow), *sides, nextafter(center, -inf), nextafter(center, inf), *far]


def _is_exact(x: float, dtype: str) -> bool:
    with np.errstate(over="ignore"):
        return float(np.dtype(dtype).type(x)) == x


# the command -------------------------------------------------------------------------------------


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    if options.expression:
        chosen = iter([Expression(text, options.table) for text in options.expression])
    else:
        chosen = (expression(options.seed, options.kind, n) for n in range(options.count))
    total, started = Outcome(), time.monotonic()
    for one in chosen:
        if time.monotonic() - started > options.seconds:
            break
        outcome, formula = tried(one, options.limit, options.points)
        outcome.counts["disagreeing"] += bool(outcome.wrong)
        total.include(outcome)
        for text in _report(outcome, formula):
            print(text, flush=True)
        if outcome.wrong and options.shrink:
            for smaller in _smaller(one, outcome, options):
                print(f"smaller: {smaller}", flush=True)
    print("\n".join(_summary(total)), f"in {time.monotonic() - started:.0f} s", sep="\n")
    return 1 if total.wrong else 0


def _report(outcome: Outcome, formula: str) -> Iterator[str]:
    """A line for each kind of disagreement, and for what could not be judged."""
    for (key, kind), found in outcome.wrong.items():
        order, dtype, path = key
        more = f" (and {found.count - 1} more)" if found.count > 1 else ""
        yield f"WRONG {kind}: {formula}: order {order} {dtype} {path}: {found.line}{more}"
    if outcome.undecided:
        yield f"undecided {len(outcome.undecided)}: {formula}: {outcome.undecided[0]}"
    for what in ("refused", "too slow to build", "too slow to judge"):
        if outcome.counts[what]:
            yield f"{what}: {formula.splitlines()[0]}"


def _smaller(
    given: Expression, found: Outcome, options: argparse.Namespace
) -> Iterator[Expression]:
    """For each way in which an expression is wrong one that is smaller."""
    ways = {(key[0], key[2], kind) for key, kind in found.wrong}
    known: dict[str, set[tuple[int, str, str]]] = {}

    def is_wrong(smaller: Expression, way: tuple[int, str, str]) -> bool:
        if smaller.text not in known:
            outcome, _ = tried(smaller, options.limit, options.points)
            known[smaller.text] = {(key[0], key[2], kind) for key, kind in outcome.wrong}
        return way in known[smaller.text]

    definition = activation(given.text, given.table).expression
    smallest = (shrunk(definition, given.table, partial(is_wrong, way=way)) for way in sorted(ways))
    yield from dict.fromkeys(smallest)


def _summary(total: Outcome) -> Iterator[str]:
    counts = total.counts
    yield f"{counts['functions']} functions, {counts['disagreeing']} with disagreements"
    yield (
        f"{counts['points']} results, {counts['undecided']} undecided,"
        f" {counts['oscillating']} excused at infinity for a sine, cosine or tangent"
    )
    yield (
        f"{counts['refused']} expressions refused, {counts['too slow to build']} too slow to build,"
        f" {counts['too slow to judge']} too slow to judge"
    )
    for (order, dtype, path), (error, place) in sorted(total.worst.items()):
        yield f"order {order} {dtype} {path}: at most {error:.4f} ulp where right: {place}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", choices=KINDS, default=KINDS[0])
    parser.add_argument("--seconds", type=float, default=inf, help="begin no function after these")
    parser.add_argument("--count", type=int, default=10**9, help="functions at most")
    parser.add_argument("--limit", type=int, default=30, help="seconds to build one, and to judge")
    parser.add_argument("--points", type=int, default=100, help="points for each function, about")
    parser.add_argument("--shrink", action="store_true", help="look for smaller expressions, too")
    parser.add_argument("--expression", action="append", help="try this one instead")
    parser.add_argument("--table", default="", help="further lines of its spec: parameters = ...")
    return parser


if __name__ == "__main__":
    sys.exit(main())
