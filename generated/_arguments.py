# Written by `symact build`: a copy of symact's own, change it there.
"""Arguments as users give them in; checked arrays and floats, and where results go, out."""

import numpy as np

FLOAT32, FLOAT64 = np.dtype(np.float32), np.dtype(np.float64)
_CONVERT = "convert it with .astype(numpy.float64)"
_REMEDIES = {"c": "pass its .real", "f": _CONVERT, "O": _CONVERT, "S": _CONVERT, "U": _CONVERT}
_OVERRIDES = np.ndarray.__array_ufunc__


def overrides(value):
    """Whether a value handles ufuncs itself, as dask, pandas and xarray objects do."""
    kind = type(value)
    if kind is np.ndarray or kind is float:
        return False
    return getattr(kind, "__array_ufunc__", _OVERRIDES) is not _OVERRIDES


def operand(name, argument, value):
    """A Python number as a float, anything else as an array of real numbers; else a TypeError."""
    if isinstance(value, (bool, int, float)) and not isinstance(value, np.generic):
        return float(value)
    array = np.asarray(value)
    if array.dtype.kind in "biu" or array.dtype.char in "efd":
        return array
    remedy = _REMEDIES.get(array.dtype.kind, "pass numbers")
    raise TypeError(
        f"{name}: dtype {array.dtype} of argument '{argument}' is not supported, only integers,"
        f" booleans and floats up to float64; {remedy}"
    )


def result_dtype(operands):
    """NumPy's promotion, in which a Python number is weak; integers and booleans give float64."""
    dtypes = {value.dtype for value in operands if type(value) is not float}
    if not dtypes:
        return FLOAT64
    dtype = np.result_type(*dtypes, 0.0)
    return dtype.newbyteorder("=") if dtype.kind == "f" else FLOAT64


def common_shape(operands):
    """The shape that the operands broadcast to; a ValueError where there is none."""
    shapes = {value.shape for value in operands if type(value) is not float}
    if len(shapes) > 1:
        return np.broadcast_shapes(*shapes)
    return shapes.pop() if shapes else ()


def as_outputs(name, out, count):
    """``out`` as users give it => a tuple of `count` arrays, or of None where one is to be made."""
    if out is None:
        return (None,) * count
    outs = out if isinstance(out, tuple) else (out,)
    if len(outs) != count:
        wanted = "one array" if count == 1 else f"a tuple of {count} arrays"
        given = f"a tuple of {len(outs)}" if isinstance(out, tuple) else "one array"
        raise ValueError(f"{name}: out must be {wanted}, not {given}")
    return outs


def check_outputs(name, outs, shape, dtype):
    """Raise for an output that cannot hold the result exactly where the caller wants it."""
    for out in outs:
        if not isinstance(out, np.ndarray):
            raise TypeError(f"{name}: out must be a NumPy array, not {type(out).__name__}")
        if out.shape != shape:
            raise ValueError(f"{name}: out has shape {out.shape}, the result has {shape}")
        if out.dtype != dtype and out.dtype.newbyteorder("=") != dtype:
            raise TypeError(f"{name}: out has dtype {out.dtype}, the result has {dtype}")
        if not out.flags.writeable:
            raise ValueError(f"{name}: out is read-only")
    if any(shares_memory(a, b) for i, a in enumerate(outs) for b in outs[:i]):
        raise ValueError(f"{name}: the arrays in out overlap")


def new_output(operands, shape, dtype):
    """An array for a result, in the memory order of the operands as NumPy's ufuncs have it."""
    full = [a for a in operands if isinstance(a, np.ndarray) and a.shape == shape]
    if len(full) == 1:
        return np.empty_like(full[0], dtype=dtype, subok=False)
    columns = full and all(array.flags.f_contiguous for array in full)
    return np.empty(shape, dtype, order="F" if columns else "C")


def shares_memory(first, second):
    """Whether two arrays have an element in common; True where that is too costly to decide."""
    if type(first) is float or not np.may_share_memory(first, second):
        return False
    try:
        return np.shares_memory(first, second, max_work=10_000)
    except np.exceptions.TooHardError:
        return True


def same_place(first, second):
    """Whether element by element two arrays are the same memory."""
    return (
        first.__array_interface__["data"] == second.__array_interface__["data"]
        and first.shape == second.shape
        and first.strides == second.strides
        and first.dtype == second.dtype
    )


def is_plain(array, shape, dtype):
    """Whether a compiled loop can walk an array as it is, in C order."""
    flags = array.flags
    return array.dtype is dtype and array.shape == shape and flags.c_contiguous and flags.aligned


def separated(operands, outs):
    """Copy every operand that an output overlaps, unless the two are the same place throughout."""
    return [
        value.copy()
        if any(shares_memory(value, out) and not same_place(value, out) for out in outs)
        else value
        for value in operands
    ]


def compact(array, shape, dtype):
    """An array of this shape and dtype that a compiled loop can walk: itself or a copy."""
    if array.shape != shape:
        array = np.broadcast_to(array, shape)
    return np.require(array, dtype, ["C_CONTIGUOUS", "ALIGNED"])
