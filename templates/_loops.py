"""Scalar kernels in; compiled loops with a cache that cannot go stale, and calls from jitted code.

An activation's module has for each kernel NAME, beside its own ``_NAME_fast``, ``_NAME_fast32``
(guarded float64 arithmetic, for results of either width) and ``_NAME_exact`` (balls):

- ``_fill_NAME``, ``_fill32_NAME``: the fast function on arrays; NaN where its guard gave up;
- ``_round_NAME``: the exact result for one element, rounded to a float of `width` bits;
- ``_mend_NAME``: the same wherever an array holds NaN;
- ``_one_NAME``, ``_one32_NAME``: one element, for jitted callers.
"""

import contextlib
import functools
import hashlib
import importlib
import math
import pkgutil
import sys
from dataclasses import dataclass

import numpy as np
from numba import njit, types
from numba.core.caching import FunctionCache
from numba.core.compiler_lock import global_compiler_lock
from numba.core.errors import TypingError
from numba.core.registry import cpu_target
from numba.extending import overload

from ._ball import round_float16, round_float32, round_float64
from ._vecmath import jit_scalar

_STRIDE = 256
"""Elements searched for NaN at a time."""

_LEAST_NORMAL = np.float32(2.0**-14)
"""float16's smallest normal number."""

float32, float64, NAN = np.float32, np.float64, math.nan


@dataclass(frozen=True, eq=False)
class Loops:
    """The compiled functions of one kernel; the text above says what each of them does."""

    fill: object
    fill32: object
    mend: object
    one: object
    one32: object
    inputs: int
    """How many of the arguments are inputs, which decide the dtype; parameters follow them."""
    results: int
    is_narrow: bool = False
    """Whether float32 parameters let `fill32` do without float64."""


def caching(module):
    """A decorator: compile on first use, without the GIL, and keep the machine code on disk.

    Numba's own cache key ignores constants, and functions of other files: so a function gets a
    name that changes with any code it can reach, and no old entry is ever looked at.
    """
    digest = _digest(module)

    def cached(function):
        if digest is None:
            return njit(error_model="numpy", nogil=True)(function)
        function.__qualname__ = f"{function.__qualname__}_{digest}"
        dispatcher = njit(error_model="numpy", nogil=True)(function)
        # RuntimeError: no folder to write to, not even the user's own; every process compiles.
        with contextlib.suppress(RuntimeError):
            dispatcher._cache = _Cache(function)
        return dispatcher

    return cached


class _Cache(FunctionCache):
    """Numba's cache, but a full disk or a damaged entry costs a compilation, not the result."""

    def load_overload(self, sig, target_context):
        try:
            return super().load_overload(sig, target_context)
        except Exception:
            return None

    def save_overload(self, sig, data):
        try:
            super().save_overload(sig, data)
        except Exception:
            return


def _digest(module):
    """A digest of the code of a module and of the run time below it; None if it has no file."""
    if _RUN_TIME is None:
        return None
    try:
        text = _code_text(module) + _RUN_TIME
    except (AttributeError, ImportError, KeyError, OSError):
        return None
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _code_text(module):
    """Everything in a module's byte code that can change a result, as text."""
    return _describe(sys.modules[module].__spec__.loader.get_code(module))


def _describe(value):
    if hasattr(value, "co_code"):
        constants = ",".join(map(_describe, value.co_consts))
        names = (value.co_names, value.co_varnames, value.co_freevars, value.co_cellvars)
        return f"{value.co_name}{value.co_code.hex()}{names}({constants})"
    if isinstance(value, tuple):
        return "(" + ",".join(map(_describe, value)) + ")"
    if isinstance(value, frozenset):
        return "{" + ",".join(sorted(map(_describe, value))) + "}"
    return value.hex() if isinstance(value, float) else repr(value)


def _run_time():
    """The code of this module and of all that kernels compute with; None where there are no files.

    Loaded and read at once: a later reading could find a file that is newer than what was loaded.
    """
    found = pkgutil.iter_modules(sys.modules[__package__].__path__, f"{__package__}.")
    names = [f"{__package__}.{name}" for name in ("_ball", "_vecmath")]
    computing = sorted(info.name for info in found if info.name.startswith(tuple(names)))
    for name in computing:
        importlib.import_module(name)
    try:
        return "".join(map(_code_text, [__name__, *computing]))
    except (AttributeError, ImportError, OSError):
        return None


_RUN_TIME = _run_time()


@caching(__name__)
def note_nan(values, places):
    """Note where an array holds NaN; returns in how many places."""
    count = 0
    for start in range(0, values.size, _STRIDE):
        part = values[start : start + _STRIDE]
        found = part.size < _STRIDE
        if not found:
            # Of fixed length, so that it is vectorized.
            for i in range(_STRIDE):
                found |= part[i] != part[i]
        if found:
            for i in range(part.size):
                if part[i] != part[i]:
                    places[count] = start + i
                    count += 1
    return count


@caching(__name__)
def forget_ties(values):
    """Make NaN of the float32 halfway between two float16; returns whether there are any.

    They may have been rounded to what they are: then to round once more is to round wrongly.
    """
    found = False
    for i in range(values.size):
        size = abs(values[i])
        # A subnormal float16 has the spacing of those from 2**-14.
        size = size + _LEAST_NORMAL if size < _LEAST_NORMAL else size
        is_tie = np.float32(size).view(np.int32) & 0x1FFF == 0x1000
        values[i] = np.float32(np.nan) if is_tie else values[i]
        found |= is_tie
    return found


def at(operand, index):
    """The element of an operand as a float64, for jitted code; a scalar is every element."""
    raise NotImplementedError("for jitted code only")


@overload(at, jit_options={"forceinline": True, "error_model": "numpy"})
def _at_overload(operand, index):
    if isinstance(operand, types.Array):
        return lambda operand, index: np.float64(operand[index])
    return lambda operand, index: np.float64(operand)


@jit_scalar
def any_nan(*values):
    """Whether one of several numbers is NaN."""
    for value in values:  # noqa: SIM110 (jitted code)
        if math.isnan(value):
            return True
    return False


@jit_scalar
def kept(value, other):
    """A value, or another where it is NaN."""
    return other if math.isnan(value) else value


@jit_scalar
def rounded(ball, width):
    """A ball's float of 16, 32 or 64 bits, as a float64."""
    if width == 64:
        return round_float64(*ball)
    return np.float64(round_float32(*ball)) if width == 32 else round_float16(*ball)


def callable_when_jitted(function):
    """A decorator: say how jitted code calls a Python function, as `numba.extending.overload` does.

    A module that jitted code names, as in ``package.sigmoid(x)``, is first imported while that code
    is being compiled; then Numba has to be told that there is something new.
    """

    def register(typing):
        overload(function)(typing)
        if global_compiler_lock.is_locked():
            cpu_target.typing_context.refresh()
            cpu_target.target_context.refresh()
        return typing

    return register


def compiled(name, loops, *kinds):
    """The jitted function for arguments of these Numba types: for one element, or for arrays."""
    for kind in kinds:
        if not isinstance(_element(kind), (types.Float, types.Integer, types.Boolean)):
            raise TypingError(f"{name} takes real numbers and arrays of them, not {kind}")
    arrays = [kind for kind in kinds if isinstance(kind, types.Array)]
    deciding = arrays or kinds[: loops.inputs]
    single = all(_element(kind) == types.float32 for kind in deciding)
    if not arrays:
        return loops.one32 if single else loops.one
    return _array_call(loops, single)


def _element(kind):
    """``array(float32, 2d, C)`` => ``float32``; a default that was left out is a float64."""
    if isinstance(kind, types.Array):
        return kind.dtype
    if isinstance(kind, (types.Omitted, float)):
        return types.float64
    return types.unliteral(kind)


@functools.cache
def _array_call(loops, single):
    """Broadcast, run the fast loop, then the exact one where it is needed; returns new arrays."""
    fill, mend, width = (loops.fill32 if single else loops.fill), loops.mend, 32 if single else 64
    allocated = _allocator(loops.results, np.float32 if single else np.float64)
    first_only = loops.results == 1

    @njit
    def call(*operands):
        shape = _common_shape(operands)
        outs = allocated(shape)
        arguments = _flattened(operands, shape)
        flat_outs = _raveled(outs)
        if fill(*arguments, *flat_outs):
            mend(*arguments, width, *flat_outs)
        return outs[0] if first_only else outs

    return call


def _allocator(count, dtype):
    """A jitted function from a shape to a tuple of so many new arrays."""
    if count == 0:
        return njit(lambda shape: ())
    fewer = _allocator(count - 1, dtype)
    return njit(lambda shape: (*fewer(shape), np.empty(shape, dtype)))


def _has_shape(kind):
    return isinstance(kind, types.Array) and kind.ndim > 0


def _common_shape(operands):
    raise NotImplementedError("for jitted code only")


@overload(_common_shape)
def _common_shape_overload(operands):
    if len(operands) == 0:
        return lambda operands: ()
    if not _has_shape(operands[0]):
        return lambda operands: _common_shape(operands[1:])
    if any(map(_has_shape, list(operands)[1:])):
        return lambda operands: np.broadcast_shapes(operands[0].shape, _common_shape(operands[1:]))
    return lambda operands: operands[0].shape


def _flattened(operands, shape):
    raise NotImplementedError("for jitted code only")


@overload(_flattened)
def _flattened_overload(operands, shape):
    """Arrays broadcast to the shape and made contiguous, scalars made float64."""
    if len(operands) == 0:
        return lambda operands, shape: ()
    if _has_shape(operands[0]):
        return lambda operands, shape: (
            np.ascontiguousarray(np.broadcast_to(operands[0], shape)).reshape(-1),
            *_flattened(operands[1:], shape),
        )
    return lambda operands, shape: (_number(operands[0]), *_flattened(operands[1:], shape))


def _number(operand):
    raise NotImplementedError("for jitted code only")


@overload(_number)
def _number_overload(operand):
    if isinstance(operand, types.Array):
        return lambda operand: np.float64(operand[()])
    return lambda operand: np.float64(operand)


def _raveled(arrays):
    raise NotImplementedError("for jitted code only")


@overload(_raveled)
def _raveled_overload(arrays):
    if len(arrays) == 0:
        return lambda arrays: ()
    return lambda arrays: (arrays[0].reshape(-1), *_raveled(arrays[1:]))
