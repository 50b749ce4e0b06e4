"""The last resort of the exact path: an expression in balls of as many digits as it takes.

Where every form of a kernel cancels more than double-double balls hold, its expression as it stands
is evaluated again in hundreds, then in thousands of bits (Ziv, ACM TOMS 17(3), 1991). Where it has
no value at a point, as ``sin(x)/x`` at 0, its limits there are taken.

Compiled code calls back into Python for this, which needs no compilation, but the GIL: a thread
that Python does not know of, as Numba's own workers are, goes without.
"""

import ast
import ctypes
import hashlib
import math
from functools import cached_property, lru_cache
from itertools import pairwise

import llvmlite.binding
import numpy as np
from numba import types

from ._ball_arithmetic import INF, NOTHING
from ._ball_rounding import definite, is_sure, less
from ._ball_wide_numbers import Arithmetic, Undefined, Unknown, negative, sign, top
from ._vecmath import jit_scalar

LADDER = (200, 800, 4800)
"""Bits tried in turn: the square of the largest float in an exponent takes 2047 of them, twice."""
LAST = 6400
"""Bits for what is small besides: two more cancellations of such squares, as in a slope of it."""
ENOUGH = 70
"""Relative bits of a result that will do."""
NEGLIGIBLE = -1200
"""log2 of what rounds to zero, whatever it is."""
APPROACH = (150, 300, 600)
"""log2 of 1/distance, or of the distance, of the points that stand for a limit."""
PACES = ((3, 1), (1, 2))
"""Factors and powers with which one of several infinite arguments goes further than others."""
FARTHEST = 2000.0
"""log2 of arguments that stand for infinity."""

_END = 2**1000
"""Exponents end here."""

_programs = {}


class Program:
    """Texts of one expression in named arguments, parsed when they are first needed."""

    def __init__(self, names, texts):
        self.names, self.texts = names.split(), texts

    @cached_property
    def trees(self):
        return [ast.parse(text, mode="eval").body for text in self.texts]

    def values(self, arguments, bits, on_the_way=False):
        """The balls that the texts give where the arguments are balls.

        Raises Undefined where the first text, which is the expression as it stands, has no value.
        """
        known = dict(zip(self.names, arguments, strict=True))
        for place, tree in enumerate(self.trees):
            try:
                yield _Evaluation(Arithmetic(bits, on_the_way), known).value(tree)
            except Undefined:
                if place == 0:
                    raise
            except Unknown:
                continue

    def value_on_the_way(self, arguments):
        """The narrowest ball at a point that stands for a limit; raises Unknown without one."""
        for bits in LADDER[1:]:
            found = self.values(arguments, bits, on_the_way=True)
            best = max(found, key=lambda one: (_vanishes(one), _digits(one)), default=None)
            # So many that they are still enough in a difference of two such values.
            if best and _digits(best) > 3 * ENOUGH:
                break
        return best or _unknown()


def _digits(ball):
    """How many bits of a ball are known, of an exact one all."""
    m, r, _ = ball
    return m.bit_length() - r.bit_length() if r else math.inf


def _vanishes(ball):
    """Whether a ball rounds to zero, of either sign, wherever in it the value is."""
    return top(ball) < NEGLIGIBLE or not any(ball[:2])


def _unknown():
    raise Unknown


_NAMED = {"pow_": ast.Pow, "times": ast.Mult}
_BINARY = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div"}


class _Evaluation:
    """One pass over a tree; parts that are written alike are computed once."""

    def __init__(self, arithmetic, known):
        self.arithmetic, self.known, self.done = arithmetic, known, {}

    def value(self, node):
        key = ast.dump(node)
        if key not in self.done:
            self.done[key] = self.compute(node)
        return self.done[key]

    def compute(self, node):
        if isinstance(node, ast.Constant):
            return self.arithmetic.integer(node.value)
        if isinstance(node, ast.Name):
            if node.id in self.known:
                return self.known[node.id]
            return self.arithmetic.pi() if node.id == "pi" else self.arithmetic.exp((1, 0, 0))
        if isinstance(node, ast.UnaryOp):
            m, r, e = self.value(node.operand)
            return (-m, r, e)
        if isinstance(node, ast.Call):
            return self.call(node.func.id, *node.args)
        if isinstance(node.op, ast.Sub) and (less := self.less_one(node)) is not None:
            return less
        left, right = self.value(node.left), self.value(node.right)
        if not isinstance(node.op, ast.Pow):
            return getattr(self.arithmetic, _BINARY[type(node.op)])(left, right)
        m, r, e = right
        if r == 0 and (e >= 0 or m % 2**-e == 0) and top(right) < 20:
            return self.arithmetic.power(left, m << e if e >= 0 else m >> -e)
        return self.arithmetic.pow(left, right)

    def less_one(self, node):
        """``exp(u) - 1`` and ``1 - tanh(u)**2``, either way round, without the cancellation."""
        for one, other, turned in ((node.right, node.left, False), (node.left, node.right, True)):
            if not _is_one(one):
                continue
            if _is_exponential(other):
                found = self.arithmetic.expm1(self.value(other.args[0]))
            elif _is_squared_tanh(other):
                slope = self.arithmetic.slope_of_tanh(self.value(other.left.args[0]))
                found = negative(slope)
            else:
                continue
            return negative(found) if turned else found
        return None

    def call(self, name, operand, *others):
        if name == "where_positive":
            if any(sign(self.value(other)) <= 0 for other in others):
                raise Unknown
            return self.value(operand)
        if name in _NAMED:
            return self.compute(ast.BinOp(operand, _NAMED[name](), *others))
        is_sum = isinstance(operand, ast.BinOp) and isinstance(operand.op, ast.Add)
        if name == "log" and is_sum and _is_one(operand.right):
            return self.arithmetic.log1p(self.value(operand.left))
        return getattr(self.arithmetic, name)(self.value(operand))


def _is_one(node):
    return isinstance(node, ast.Constant) and node.value == 1


def _is_exponential(node):
    return isinstance(node, ast.Call) and node.func.id == "exp"


def _is_squared_tanh(node):
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow)):
        return False
    is_tanh = isinstance(node.left, ast.Call) and node.left.func.id == "tanh"
    return is_tanh and isinstance(node.right, ast.Constant) and node.right.value == 2


def program(names, *texts):
    """Register an expression in named arguments; returns the number that compiled code knows it by.

    It may be written in several ways, which cancel at different points.

    The number depends on nothing but the expression: it stands in machine code kept on disk.
    """
    digest = hashlib.sha256("\n".join([names, *texts]).encode()).digest()
    key = int.from_bytes(digest[:8], "little", signed=True)
    _programs[key] = Program(names, texts)
    return key


def refined(expression, arguments):
    """The ball at the arguments, in as many digits as it takes; raises Unknown."""
    best = None
    for bits in (*LADDER, LAST):
        if best and bits == LAST and _vanishes(best):
            break
        for ball in expression.values(arguments, bits):
            m, r, _ = ball
            if _digits(ball) > ENOUGH or (_vanishes(ball) and abs(m) > r):
                return ball
            if best is None or not _vanishes(best):
                best = ball
    return best or _unknown()


def approached(expression, arguments, place, side):
    """The limit as an argument comes near its value from one side: a ball, or an infinity's sign.

    Raises Unknown where there is none.
    """
    # What is certainly undefined at a point is so around it: that ends this here.
    next(expression.values(arguments, LADDER[0]), None)
    found = _judged(
        [
            expression.value_on_the_way(_moved(arguments, place, side, distance))
            for distance in APPROACH
        ]
    )
    # From both sides of a point, zeros are one.
    return (0, 0, 0) if not isinstance(found, int) and top(found) <= -_END else found


def far(expression, arguments):
    """The limit where arguments, the signs of infinities among them, go there at any pace.

    Raises Undefined where it depends on which of several goes faster.
    """
    infinite = [place for place, argument in enumerate(arguments) if isinstance(argument, int)]
    paces = [{}, *({place: pace} for place in infinite for pace in PACES if len(infinite) > 1)]
    found, is_known = [], True
    for pace in paces:
        try:
            found.append(
                _judged(
                    [
                        expression.value_on_the_way(_far_out(arguments, distance, pace))
                        for distance in APPROACH
                    ]
                )
            )
        except Undefined:
            raise
        except Unknown:
            is_known = False
    if not all(_agree(found[0], other) for other in found[1:]):
        raise Undefined
    return found[0] if is_known else _unknown()


def _agree(a, b):
    """Whether two limits, balls or signs of infinities, are one."""
    if isinstance(a, int) or isinstance(b, int):
        return a == b
    gap = Arithmetic(LADDER[-1]).sub(a, b)
    return _vanishes(gap) or top(gap) < max(top(a), top(b)) - ENOUGH // 2


def _judged(values):
    """What three values on the way to a limit tend to: a ball, or the sign of an infinity.

    What stays is the limit, what grows is infinite, what shrinks is zero, here a number of its
    sign that nothing else comes near; raises Unknown where they do none of these.
    """
    if all(map(_vanishes, values)):
        return _vanished(values)
    exact = Arithmetic(LADDER[-1])
    _, second, last = values
    change = exact.sub(last, second)
    if not any(change[:2]) or top(change) < top(last) - ENOUGH:
        return exact.add(last, (0, 1, top(change))) if any(change[:2]) else last
    if _dies_out(values):
        return _vanished(values)
    signs = [sign(value) for value in values]
    sizes = [(abs(m), r, e) for m, r, e in values]
    steps = [
        sign(exact.sub(exact.mul((larger, 0, -10), b), exact.mul((smaller, 0, -10), a)))
        for a, b in pairwise(sizes)
        for larger, smaller in ((1024, 1126), (1126, 1024))
    ]
    if steps[0] > 0 and steps[2] > 0 and len({*signs}) == 1:
        return signs[-1]
    if steps[1] < 0 and steps[3] < 0:
        return _vanished(values)
    raise Unknown


def _dies_out(values):
    """Whether values, of whatever sign, shrink at least as some power of the distance does."""
    first, second, last = map(top, values)
    return (
        any(values[-1][:2])
        and last < -ENOUGH
        and 2 * second < 3 * first < 0
        and 2 * last < 3 * second
    )


def _vanished(values):
    """The zero that values come to, from the side that they are on if it is always the same."""
    sides = {(m > r) - (m < -r) for m, r, _ in values}
    return (sides.pop(), 0, -2 * _END) if len(sides) == 1 and 0 not in sides else (0, 0, 0)


def _far_out(arguments, distance, pace):
    """The arguments, those that are infinite at a distance: ``factor * 2**(power * distance)``."""
    paces = [pace.get(place, (1, 1)) for place in range(len(arguments))]
    return [
        (argument * factor, 0, power * distance) if isinstance(argument, int) else argument
        for argument, (factor, power) in zip(arguments, paces, strict=True)
    ]


def _moved(arguments, place, side, distance):
    """The arguments, one of them moved by 2**-distance to a side."""
    m, _, e = arguments[place]
    low = min(e, -distance)
    near = (m << (e - low)) + (side << (-distance - low))
    return [*arguments[:place], (near, 0, low), *arguments[place + 1 :]]


def narrowed(ball):
    """A wide ball as the four floats of a run-time ball."""
    if isinstance(ball, int):
        return (float(ball), 0.0, 2.0**48, 0.0)
    m, r, e = ball
    high_bit = top(ball)
    if not (m or r):
        return (0.0, 0.0, 0.0, 0.0)
    if abs(high_bit) > _END and abs(m) > r:
        # Of what no float comes near, only the side counts.
        return (1.0 if m > 0 else -1.0, 0.0, float(_END if high_bit > 0 else -_END), -0.5 * _END)
    if abs(m) <= 2 * r:
        return (0.0, 0.0, float(max(high_bit, -_END)), INF)
    k = m.bit_length() + e - 1
    shift = m.bit_length() - 120
    first = m >> shift if shift > 0 else m << -shift
    high = float(first)
    low = float(first - int(high))
    scale = 2.0**-119
    if abs(high) * scale >= 2.0:
        scale, k = scale / 2.0, k + 1
    bits = m.bit_length() - r.bit_length()
    error = 0.0625 + (2.0 ** max(102 - bits, -1000) if r else 0.0)
    if abs(k) > 2**50 or (r and bits < 4):
        return (high * scale, 0.0, float(k), -3.0 - abs(k) * 2.0**-49)
    return (high * scale, low * scale, float(k), error)


@ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
def _answer(key, count, place, address):
    """Read arguments as pairs (high, k) at an address, and write a ball there."""
    cells = (ctypes.c_double * (2 * count + 4)).from_address(address)
    arguments = [_exact(cells[2 * i], cells[2 * i + 1]) for i in range(count)]
    try:
        if any(isinstance(argument, int) for argument in arguments):
            found = _answer_far(key, *arguments)
        elif place < 0:
            found = narrowed(refined(_programs[key], arguments))
        else:
            side = 1 if place & 1 else -1
            found = narrowed(approached(_programs[key], arguments, place >> 1, side))
    except Undefined:
        found = NOTHING
    except (Unknown, OverflowError):
        return
    cells[2 * count : 2 * count + 4] = found


@lru_cache(maxsize=1000)
def _answer_far(key, *arguments):
    """A limit as four floats; raises Unknown. Infinities come in numbers, as in a mask."""
    try:
        return narrowed(far(_programs[key], arguments))
    except Undefined:
        return NOTHING


def _exact(high, k):
    """``high * 2**k`` as an exact ball; of an infinite argument its sign."""
    if k > FARTHEST:
        return 1 if high > 0.0 else -1
    numerator, denominator = high.as_integer_ratio()
    return (numerator, 0, int(k) - denominator.bit_length() + 1)


_SYMBOL = f"symact_last_resort_{hashlib.sha256(__name__.encode()).hexdigest()[:16]}"
llvmlite.binding.add_symbol(_SYMBOL, ctypes.cast(_answer, ctypes.c_void_p).value)
_call_back = types.ExternalFunction(
    _SYMBOL, types.void(types.int64, types.int64, types.int64, types.int64)
)
_thread_state = types.ExternalFunction("PyGILState_GetThisThreadState", types.intp())


@jit_scalar
def asked(ball, key, arguments, place):
    """The answer of Python, or the ball where there is none."""
    count = len(arguments)
    cells = np.empty(2 * count + 4)
    for i in range(count):
        cells[2 * i] = arguments[i][0]
        cells[2 * i + 1] = arguments[i][2]
    for i in range(4):
        cells[2 * count + i] = ball[i]
    if _thread_state() == 0:
        return ball
    _call_back(key, count, place, cells.ctypes.data)
    return (cells[2 * count], cells[2 * count + 1], cells[2 * count + 2], cells[2 * count + 3])


@jit_scalar
def infinities(arguments):
    """How many arguments are infinite."""
    count = 0
    for argument in arguments:
        count += argument[2] > FARTHEST
    return count


@jit_scalar
def will_do(ball, arguments):
    """Whether there is no need of another form: a ball is sure, and its arguments have one order.

    Several infinite ones are all OMEGA in balls, which says nothing of which is larger.
    """
    return is_sure(ball) and infinities(arguments) < 2


@jit_scalar
def settled(ball, key, arguments):
    """A ball of an expression's value, or a better one where it is not sure.

    `key` is the number of the same expression; `arguments` are exact balls, in a tuple.
    """
    if will_do(ball, arguments):
        return ball
    found = asked(ball, key, arguments, -1)
    return definite(found) if infinities(arguments) else found


@jit_scalar
def ordered(ball, key, arguments):
    """-1, 0, 1: the sign of an expression, from its ball or a better one; 2: unknown even so."""
    zero = (0.0, 0.0, 0.0, 0.0)
    order = less(ball, zero)
    return order if order != 2 else less(asked(ball, key, arguments, -1), zero)


@jit_scalar
def limit(ball, key, arguments, place, side):
    """The same; where there is no value, the limit from below (side -1.0) or above (1.0).

    That is the limit along the argument at `place`; for side 0.0 none is taken.
    """
    found = settled(ball, key, arguments)
    if side == 0.0 or found[0] == found[0]:
        return found
    return asked(found, key, arguments, 2 * place + (1 if side > 0.0 else 0))
