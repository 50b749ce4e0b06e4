"""A tree in; the Python expression that one would write for NumPy, Numba or numexpr, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from symact.tree import RELATIONS, TRUE, Apply, Constant, Node, Number, Symbol


@dataclass(frozen=True, slots=True)
class Dialect:
    """How functions are called and choices written; what is missing cannot be said."""

    functions: Mapping[str, str]
    choice: Callable[[str, str, str], str]
    """(condition, value, otherwise) => an expression."""
    logic: Mapping[str, str]


class Unwritable(ValueError):
    """The dialect has no such function."""


_COMMON = "exp log log1p expm1 sqrt sin cos tan sinh cosh tanh"
_ARRAYS = {"and": "&", "or": "|", "not": "~"}

NUMPY = Dialect(
    {name: f"np.{name}" for name in f"{_COMMON} abs sign clip".split()}
    | {"atan": "np.arctan", "asinh": "np.arcsinh", "min": "np.minimum", "max": "np.maximum"},
    lambda condition, value, other: f"np.where({condition}, {value}, {other})",
    _ARRAYS,
)
NUMBA = Dialect(
    {name: f"math.{name}" for name in f"{_COMMON} atan asinh erf erfc".split()}
    | {"abs": "abs", "min": "min", "max": "max"},
    lambda condition, value, other: f"({value} if {condition} else {other})",
    {"and": "and", "or": "or", "not": "not"},
)
NUMEXPR = Dialect(
    {name: name for name in f"{_COMMON} abs".split()} | {"atan": "arctan", "asinh": "arcsinh"},
    lambda condition, value, other: f"where({condition}, {value}, {other})",
    _ARRAYS,
)


def write(node: Node, dialect: Dialect) -> str:
    """The text of a tree without references to other activations. Raises Unwritable."""

    def text(part: Node) -> str:
        return write(part, dialect)

    match node:
        case Number(value=value):
            # A NumPy scalar would widen float32 arrays; a Python number does not.
            return str(value) if value.denominator == 1 else repr(float(value))
        case Constant(name=name):
            return repr({"pi": 3.141592653589793, "E": 2.718281828459045}[name])
        case Symbol(name=name):
            return name
        case Apply(head="piecewise", args=cases):
            return _choice(cases, dialect)
        case Apply(head="true"):
            return "True"
        case Apply(head="neg", args=(operand,)):
            return f"(-{text(operand)})"
        case Apply(head="not", args=(operand,)):
            return f"({dialect.logic['not']} {text(operand)})"
        case Apply(head="add" | "mul" | "div" | "pow" as head, args=args):
            sign = {"add": " + ", "mul": " * ", "div": " / ", "pow": " ** "}[head]
            return "(" + sign.join(map(text, args)) + ")"
        case Apply(head=head, args=args) if head in RELATIONS:
            return f"({text(args[0])} {head} {text(args[1])})"
        case Apply(head="and" | "or" as head, args=args):
            return "(" + f" {dialect.logic[head]} ".join(map(text, args)) + ")"
        case Apply(head=head, args=args):
            return _call(head, list(map(text, args)), dialect)
    raise TypeError(f"not a tree: {node!r}")


def _choice(cases: Sequence[Node], dialect: Dialect) -> str:
    pairs = [case.args for case in cases if isinstance(case, Apply)]
    *others, (last, condition) = [(write(v, dialect), write(c, dialect)) for v, c in pairs]
    assert condition == write(TRUE, dialect)
    return reduce(lambda rest, pair: dialect.choice(pair[1], pair[0], rest), reversed(others), last)


def _call(head: str, args: list[str], dialect: Dialect) -> str:
    if head in dialect.functions and (head not in ("min", "max") or len(args) == 2):
        return f"{dialect.functions[head]}({', '.join(args)})"
    match head:
        case "min" | "max":
            less = "<" if head == "min" else ">"
            return reduce(lambda a, b: dialect.choice(f"({a} {less} {b})", a, b), args)
        case "clip":
            x, low, high = args
            inner = dialect.choice(f"({x} > {high})", high, x)
            return dialect.choice(f"({x} < {low})", low, inner)
        case "sign":
            (x,) = args
            return dialect.choice(f"({x} > 0)", "1.0", dialect.choice(f"({x} < 0)", "-1.0", x))
    raise Unwritable(head)
