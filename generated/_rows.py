# Written by `symact build`: a copy of symact's own, change it there.
"""Arrays and an axis in; the results of compiled loops over rows out.

Whatever stands along the axis is made contiguous, a copy where it is not, and shared among threads
by rows. The bits of a row's result depend on the row alone.
"""

import math
import operator

import numpy as np
from numba import types
from numba.core.errors import TypingError
from numba.np.numpy_support import as_dtype, from_dtype

from ._arguments import (
    FLOAT32,
    FLOAT64,
    as_outputs,
    check_outputs,
    operand,
    overrides,
    result_dtype,
)
from ._row_tasks import Rows as Rows


class RowKernel:
    """The Python side of one generated function of an axis."""

    def __init__(self, module, name, arguments, along, rows32, rows):
        self.__module__ = module
        self.__name__ = name
        self.__qualname__ = f"_kernel_{name}"
        self._names = [argument for argument, _ in arguments]
        self._roles = [role for _, role in arguments]
        self._along = along
        self._rows32 = rows32
        self._rows = rows

    def __repr__(self):
        return f"<kernel {self.__module__}.{self.__name__}>"

    def __reduce__(self):
        """Pickle by reference: the name of this object in its module."""
        return self.__qualname__

    def __call__(self, *args, axis=-1, out=None):
        """The results for inputs, then parameters: an array, or a tuple of arrays."""
        first = args[0]
        if type(first) is np.ndarray and self._are_plain(args, first, axis):
            if out is None:
                return self._simple(args, first, None)
            if len(self._along) == 1 and self._is_apart(out, args, first):
                return self._simple(args, first, out)
        outs = as_outputs(self.__name__, out, len(self._along))
        for value in filter(overrides, (*args, *outs)):
            if out is None and all(map(_is_lazy, filter(overrides, args))):
                return self._lazy(args, axis)
            raise TypeError(
                f"{self.__name__}: works on NumPy and dask arrays, and writes to NumPy arrays, not"
                f" {type(value).__name__}; pass numpy.asarray(...)"
            )
        operands = [
            np.asarray(value) if role == "key" else operand(self.__name__, name, value)
            for name, role, value in zip(self._names, self._roles, args, strict=True)
        ]
        dtype = result_dtype(self._deciding(operands))
        shape, axis = self._shape(operands, axis)
        rest = shape[:axis] + shape[axis + 1 :]
        results = [
            np.empty(shape if along else rest, dtype) if given is None else given
            for given, along in zip(outs, self._along, strict=True)
        ]
        for result, along, given in zip(results, self._along, outs, strict=True):
            if given is not None:
                check_outputs(self.__name__, [result], shape if along else rest, dtype)
        check_apart(self.__name__, [given for given in outs if given is not None])
        self._evaluate(operands, results, shape, axis, FLOAT64 if dtype == FLOAT64 else FLOAT32)
        if not rest:
            results = [
                result if along or given is not None else result[()]
                for result, along, given in zip(results, self._along, outs, strict=True)
            ]
        return results[0] if len(results) == 1 else tuple(results)

    def _lazy(self, args, axis):
        """The lazy results for dask arrays whose axis lies in one chunk; dask says where it does
        not."""
        from dask.array import apply_gufunc

        pairs = list(zip(self._roles, args, strict=True))
        values = [arg for role, arg in pairs if role != "parameter"]
        numbers = [arg for role, arg in pairs if role == "parameter"]
        if any(np.shape(number) for number in numbers):
            raise TypeError(f"{self.__name__}: beside dask arrays, a parameter is one number")
        dtype = result_dtype([arg for role, arg in pairs if role in ("array", "number")])
        cores = ["(i)" if role == "array" else "()" for role in self._roles if role != "parameter"]
        results = ["(i)" if along else "()" for along in self._along]
        # Numbers of rows have no axis of their own, so that dask cannot move it for all arguments.
        moved = [
            np.moveaxis(value, axis, -1) if core == "(i)" else value
            for value, core in zip(values, cores, strict=True)
        ]
        made = apply_gufunc(
            lambda *blocks: self(*blocks, *numbers),
            f"{','.join(cores)}->{','.join(results)}",
            *moved,
            output_dtypes=[dtype] * len(results),
        )
        made = made if isinstance(made, tuple) else (made,)
        back = tuple(
            np.moveaxis(result, -1, axis) if along else result
            for result, along in zip(made, self._along, strict=True)
        )
        return back[0] if len(back) == 1 else back

    def jitted_type(self, *kinds):
        """The Numba type of the result for arguments of these types.

        Raises TypingError for arguments that jitted code cannot hand over.
        """
        pairs = list(zip(self._names, self._roles, kinds, strict=True))
        for name, role, kind in pairs:
            if role == "array" and not isinstance(kind, types.Array):
                raise TypingError(
                    f"{self.__name__}: in jitted code, argument '{name}' is an array, not {kind}"
                )
        deciding = [kind for _, role, kind in pairs if role in ("array", "number")]
        dtype = from_dtype(result_dtype([np.empty(0, _dtype(kind)) for kind in deciding]))
        ndim = max(kind.ndim for _, role, kind in pairs if role == "array")
        results = [
            types.Array(dtype, ndim if along else ndim - 1, "C") if along or ndim > 1 else dtype
            for along in self._along
        ]
        return results[0] if len(results) == 1 else types.Tuple(results)

    def _are_plain(self, args, first, axis):
        """Whether all arguments are contiguous arrays like the first, along their last axis, and
        Python floats."""
        dtype, shape = first.dtype, first.shape
        if dtype is not FLOAT32 and dtype is not FLOAT64:
            return False
        if not shape or (axis != -1 and axis != len(shape) - 1) or not first.size:
            return False
        for role, arg in zip(self._roles, args, strict=True):
            if role == "array":
                if type(arg) is not np.ndarray or arg.dtype is not dtype or arg.shape != shape:
                    return False
                if not arg.flags.carray:
                    return False
            elif role != "parameter" or type(arg) is not float:
                return False
        return True

    def _is_apart(self, out, args, first):
        """Whether compiled code may write to `out` while it reads plain arguments."""
        if type(out) is not np.ndarray or out.dtype is not first.dtype or not out.flags.carray:
            return False
        if out.shape != (first.shape if self._along[0] else first.shape[:-1]):
            return False
        arrays = [arg for arg in args if type(arg) is np.ndarray]
        # Arrays that own their memory share it with views only; to ask NumPy takes longer.
        if out.flags.owndata and all(arg.flags.owndata and arg is not out for arg in arrays):
            return True
        return not any(np.may_share_memory(out, arg) for arg in arrays)

    def _simple(self, args, first, out):
        """The results for plain arguments, without a copy of any."""
        shape, dtype = first.shape, first.dtype
        results = [out]
        if out is None:
            results = [np.empty(shape if along else shape[:-1], dtype) for along in self._along]
        length = shape[-1]
        rows = [np.full(1, arg) if type(arg) is float else arg.reshape(-1, length) for arg in args]
        outs = [
            result.reshape(-1, length) if along else result.reshape(-1)
            for result, along in zip(results, self._along, strict=True)
        ]
        self._run(rows, outs, length, dtype)
        if len(shape) == 1 and out is None:
            results = [
                result if along else result[()]
                for result, along in zip(results, self._along, strict=True)
            ]
        return results[0] if len(results) == 1 else tuple(results)

    def _run(self, args, outs, length, computing):
        """Fill outputs, rows shared among threads if that pays."""
        kernel = self._rows32 if computing is FLOAT32 else self._rows
        kernel.fill(args, outs, length, computing)

    def _deciding(self, operands):
        """The operands that decide the dtype: arrays and numbers, not places or parameters."""
        pairs = list(zip(self._roles, operands, strict=True))
        return [value for role, value in pairs if role in ("array", "number")]

    def _shape(self, operands, axis):
        """The shape that arrays broadcast to, and the axis in it, counted from the front."""
        pairs = list(zip(self._names, self._roles, operands, strict=True))
        shapes = [np.shape(value) for _, role, value in pairs if role == "array"]
        shape = np.broadcast_shapes(*shapes)
        if not shape:
            raise ValueError(f"{self.__name__}: the input has no axis; give an array")
        axis = np.lib.array_utils.normalize_axis_index(operator.index(axis), len(shape))
        rest = shape[:axis] + shape[axis + 1 :]
        for name, role, value in pairs:
            if role in ("number", "key"):
                self._check_broadcast(name, np.shape(value), rest)
            elif role == "parameter" and np.shape(value):
                self._check_broadcast(name, np.shape(value), (*shape[:axis], 1, *shape[axis + 1 :]))
        return shape, axis

    def _check_broadcast(self, name, shape, wanted):
        try:
            fits = np.broadcast_shapes(shape, wanted) == wanted
        except ValueError:
            fits = False
        if not fits:
            raise ValueError(
                f"{self.__name__}: argument '{name}' has shape {shape}, which does not broadcast"
                f" to {wanted}"
            )

    def _evaluate(self, operands, results, shape, axis, computing):
        length = shape[axis]
        rest = shape[:axis] + shape[axis + 1 :]
        if _rows(rest) == 0 or (length == 0 and all(self._along)):
            return
        args = [
            self._flat(name, role, value, shape, axis, computing)
            for name, role, value in zip(self._names, self._roles, operands, strict=True)
        ]
        outs = [self._flat_out(result, along, axis, computing, args)
                for result, along in zip(results, self._along, strict=True)]  # fmt: skip
        self._run(args, outs, length, computing)
        for result, flat, along in zip(results, outs, self._along, strict=True):
            if not np.shares_memory(result, flat):
                self._assign(result, flat, along, axis)

    def _flat(self, name, role, value, shape, axis, computing):
        """An operand as a contiguous array of one dimension that compiled code may read."""
        rest = shape[:axis] + shape[axis + 1 :]
        if role == "array":
            wide = np.moveaxis(_broadcast(value, shape), axis, -1)
            return _plain(wide, computing).reshape(_rows(rest), shape[axis])
        if role == "key":
            return _plain(_broadcast(self._keys(name, value, shape[axis]), rest), FLOAT64)
        if role == "number":
            return _plain(_broadcast(value, rest), computing)
        if not np.shape(value):
            return np.full(1, value, FLOAT64)
        wide = np.broadcast_to(value, (*shape[:axis], 1, *shape[axis + 1 :]))
        return _plain(wide, FLOAT64)

    def _keys(self, name, value, length):
        """Places on the axis, each of them in it."""
        if value.dtype.kind not in "iu":
            raise TypeError(
                f"{self.__name__}: argument '{name}' holds places on the axis: integers, not"
                f" {value.dtype}"
            )
        if value.size and (value.min() < 0 or value.max() >= length):
            raise IndexError(
                f"{self.__name__}: argument '{name}' has places from {value.min()} to"
                f" {value.max()}; the axis has length {length}"
            )
        return value

    def _flat_out(self, result, along, axis, computing, args):
        """Where compiled code writes: the result itself if it can be walked, else a buffer."""
        moved = np.moveaxis(result, axis, -1) if along else result
        fits = moved.dtype == computing and moved.dtype.isnative and moved.flags.carray
        if fits and not any(np.may_share_memory(moved, arg) for arg in args):
            flat = moved.reshape(-1)
        else:
            flat = np.empty(result.size, computing)
        return flat.reshape(_rows(moved.shape[:-1]), moved.shape[-1]) if along else flat

    def _assign(self, result, flat, along, axis):
        moved = np.moveaxis(result, axis, -1) if along else result
        # A float16 overflows where its float32 does not: that is an infinity, and no warning.
        with np.errstate(all="ignore"):
            moved[...] = flat.reshape(moved.shape)


def _is_lazy(value):
    """Whether a value is a dask array."""
    return type(value).__module__.partition(".")[0] == "dask"


def _dtype(kind):
    """The NumPy dtype of a Numba type, of an array's elements or of a number."""
    return as_dtype(getattr(kind, "dtype", kind))


def _rows(rest):
    """How many rows there are, from the shape without their axis."""
    return math.prod(rest)


def _broadcast(value, shape):
    """A value in a shape; itself where it has it, as a broadcast array cannot be written to."""
    return value if np.shape(value) == shape else np.broadcast_to(value, shape)


def _plain(value, dtype):
    """A contiguous, aligned, writeable array of one dimension: the value's own memory, or a copy.

    Compiled loops are compiled for writeable arrays only, and write to none of these.
    """
    with np.errstate(all="ignore"):
        array = np.require(value, dtype, ["C", "A"])
    if not array.flags.writeable:
        array = array.copy()
    return array.reshape(-1)


def check_apart(name, outs):
    """Raise where two outputs overlap."""
    if any(np.may_share_memory(a, b) for i, a in enumerate(outs) for b in outs[:i]):
        raise ValueError(f"{name}: the arrays in out overlap")
