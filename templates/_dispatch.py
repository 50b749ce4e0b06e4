"""Whatever NumPy takes in; results of the right dtype, shape and type out, for all functions alike.

A call goes the first way that fits:

1. plain arrays of one shape, contiguous, and Python floats: straight to the compiled loop;
2. objects that handle ufuncs themselves (dask, pandas, xarray): they call back with arrays;
3. anything else that NumPy can make an array of: if need be through buffers, as NumPy's own ufuncs.

Large arrays are divided among threads. No way changes a bit of any result.
"""

import dataclasses
import functools

import numpy as np

from . import _threads
from ._arguments import (
    FLOAT32,
    FLOAT64,
    as_outputs,
    check_outputs,
    common_shape,
    compact,
    is_plain,
    new_output,
    operand,
    overrides,
    result_dtype,
    separated,
    shares_memory,
)
from ._loops import compiled, forget_ties, note_nan

# Looked up once: for small arrays even that counts.
_Array, _empty, _may_share = np.ndarray, np.empty, np.may_share_memory

_PARALLEL_SIZE = 1 << 17
"""Elements from which threads pay for themselves."""
_BLOCK = 1 << 16
"""Elements worked on at a time: what is left for the exact path is then still in the cache."""
_BUFFER = 1 << 13
"""Elements copied at a time: larger buffers are memory that the system has to clear each time."""


class Kernel:
    """The Python side of one generated function: a ufunc, as far as other libraries can see."""

    signature = None
    identity = None

    def __init__(self, module, name, arguments, loops):
        self.__module__ = module
        self.__name__ = name
        self.__qualname__ = f"_kernel_{name}"
        self._arguments = arguments
        self._loops = loops
        self._fill64, self._fill32 = loops.fill, loops.fill32
        self._is_narrow = loops.is_narrow
        self.nin = len(arguments)
        self.nout = loops.results
        self.nargs = self.nin + self.nout

    def __repr__(self):
        return f"<kernel {self.__module__}.{self.__name__}>"

    def __reduce__(self):
        """Pickle by reference: the name of this object in its module."""
        return self.__qualname__

    def __dask_tokenize__(self):
        return self.__module__, self.__qualname__

    def __call__(self, *args, out=None):
        """The results for inputs, then parameters: an array, or a tuple of arrays."""
        return self.call(out, *args)

    def call(self, out, *args):
        """The same, quicker: Python looks for fewer things on the way to a method."""
        first = args[0]
        if type(first) is not _Array:
            return self._general(args, out)
        dtype, shape = first.dtype, first.shape
        if (dtype is not FLOAT64 and dtype is not FLOAT32) or not shape:
            return self._general(args, out)
        # The shortest way, for small arrays: no function is called that could be spared.
        owns = True
        for arg in args:
            if type(arg) is _Array:
                flags = arg.flags
                if not flags.carray or arg.dtype is not dtype or arg.shape != shape:
                    return self._general(args, out)
                owns = owns and flags.owndata
            elif type(arg) is not float:
                return self._general(args, out)
        if self.nout != 1:
            return self._several(args, out, dtype, shape)
        if out is None:
            out = _empty(shape, dtype)
        elif not _is_apart(out, args, owns, dtype, shape):
            return self._general(args, out)
        if len(shape) > 1 or shape[0] >= _PARALLEL_SIZE:
            self._run(args, (out,), first.size, 8 * dtype.itemsize)
        elif dtype is FLOAT64:
            if self._fill64(*args, out):
                self._mend(args, (out,), 64)
        else:
            given = args
            if self._is_narrow:
                given = [_narrowed(arg) if type(arg) is float else arg for arg in args]
            if self._fill32(*given, out):
                self._mend(args, (out,), 32)
        return out

    def _several(self, args, out, dtype, shape):
        """Several results for arguments that a compiled loop can walk."""
        if out is None:
            outs = tuple([_empty(shape, dtype) for _ in range(self.nout)])
        elif type(out) is tuple and len(out) == self.nout and _are_apart(out, args):
            outs = out
        else:
            return self._general(args, out)
        self._run(args, outs, args[0].size, 8 * dtype.itemsize)
        return outs

    def compiled(self, *kinds):
        """The jitted function for arguments of these Numba types."""
        return compiled(self.__name__, self._loops, *kinds)

    def _run(self, args, outs, size, width):
        """Fill C-contiguous outputs from arguments like them and floats, on threads if it pays.

        `width` is that of the result's dtype in bits; an output for float16 is float32, too.
        """
        if outs[0].ndim != 1:
            args = [arg if type(arg) is float else arg.reshape(-1) for arg in args]
            outs = [out.reshape(-1) for out in outs]
        if size < _PARALLEL_SIZE:
            self._fill(args, outs, width)
            return

        def task(start, stop):
            for first in range(start, stop, _BLOCK):
                part = slice(first, min(first + _BLOCK, stop))
                parts = [arg if type(arg) is float else arg[part] for arg in args]
                self._fill(parts, [out[part] for out in outs], width)

        _threads.run(task, size)

    def _fill(self, args, outs, width):
        if width == 64:
            missed = self._fill64(*args, *outs)
        else:
            if self._is_narrow:
                args = [_narrowed(arg) if type(arg) is float else arg for arg in args]
            missed = self._fill32(*args, *outs)
            if width == 16:
                for out in outs:
                    missed |= forget_ties(out)
        if missed:
            self._mend(args, outs, width)

    def _mend(self, args, outs, width):
        """Evaluate exactly what the fast loop left as NaN, gathered: one compilation serves all."""
        missed = _missing(outs)
        # A signaling NaN is NaN like any other: converting one is no reason to warn.
        with np.errstate(invalid="ignore"):
            some = [
                arg[missed].astype(FLOAT64) if type(arg) is _Array else float(arg) for arg in args
            ]
            exact = [out[missed].astype(FLOAT64) for out in outs]
        self._loops.mend(*some, width, *exact)
        for out, values in zip(outs, exact, strict=True):
            out[missed] = values

    def _general(self, args, out):
        if out is None and all(isinstance(arg, float) for arg in args):
            return self._numbers(args)
        outs = as_outputs(self.__name__, out, self.nout)
        if any(overrides(value) for value in (*args, *outs)):
            return self._delegate(args, outs)
        operands = [
            operand(self.__name__, argument, value)
            for argument, value in zip(self._arguments, args, strict=True)
        ]
        results = self._evaluate(operands, outs)
        if out is None:
            results = _like_arguments(self, args, results)
        return results[0] if self.nout == 1 else tuple(results)

    def _numbers(self, args):
        """Python floats and NumPy's float64 in, NumPy's float64 out."""
        split = self._loops.inputs
        outs = [np.empty(1) for _ in range(self.nout)]
        inputs = [np.array([arg], FLOAT64) for arg in args[:split]]
        self._fill([*inputs, *map(float, args[split:])], outs, 64)
        return outs[0][0] if self.nout == 1 else tuple([out[0] for out in outs])

    def _evaluate(self, operands, outs):
        """Results of the operands in `outs`, or in new arrays where those are None."""
        shape, dtype = common_shape(operands), result_dtype(operands)
        width = 8 * dtype.itemsize
        computing = _computing(width)
        results = [new_output(operands, shape, dtype) if out is None else out for out in outs]
        in_place = False
        if any(out is not None for out in outs):
            check_outputs(self.__name__, results, shape, dtype)
            operands = separated(operands, results)
            in_place = any(shares_memory(value, out) for value in operands for out in results)
        if shape:
            operands = [value if np.ndim(value) else float(value) for value in operands]
        arrays = [value for value in operands if type(value) is not float]
        size = results[0].size
        if not in_place and all(is_plain(a, shape, computing) for a in (*arrays, *results)):
            self._run(_alike(operands), results, size, width)
        elif size <= _BUFFER:
            self._run_compact(operands, results, width, in_place)
        else:
            self._run_buffered(operands, results, width, in_place)
        return results

    def _run_compact(self, operands, outs, width, in_place):
        """Copy as a whole what a compiled loop cannot walk: few elements."""
        shape, computing = outs[0].shape, _computing(width)
        args = [v if type(v) is float else compact(v, shape, computing) for v in operands]
        results = [compact(out, shape, computing) for out in outs]
        self._run(_alike(args, in_place), results, outs[0].size, width)
        for out, result in zip(outs, results, strict=True):
            if out is not result:
                _assign(out, result)

    def _run_buffered(self, operands, outs, width, in_place):
        """Walk through operands of any strides, byte order and dtype in contiguous buffers."""
        arrays = [value for value in operands if type(value) is not float]
        layout = ["contig", "aligned", "nbo"]
        walk = np.nditer(
            [*arrays, *outs],
            flags=["external_loop", "buffered", "ranged", "delay_bufalloc"],
            op_flags=[["readonly", *layout]] * len(arrays) + [["writeonly", *layout]] * len(outs),
            op_dtypes=[_computing(width)] * (len(arrays) + len(outs)),
            casting="unsafe",
            buffersize=_BUFFER,
        )

        def task(start, stop):
            # No warning where a float16 overflows, as in `_assign`.
            with walk.copy() as part, np.errstate(all="ignore"):
                part.iterrange = start, stop
                for blocks in part:
                    given = iter(blocks[: len(arrays)])
                    args = [value if type(value) is float else next(given) for value in operands]
                    self._fill(_alike(args, in_place), blocks[len(arrays) :], width)

        size = outs[0].size
        if size < _PARALLEL_SIZE:
            task(0, size)
        else:
            _threads.run(task, size)

    def _delegate(self, args, outs):
        """Let the first argument that handles ufuncs itself, and can, compute the results."""
        keywords = {} if all(out is None for out in outs) else {"out": outs}
        for value in filter(overrides, (*args, *outs)):
            method = type(value).__array_ufunc__
            if method is None:
                raise TypeError(f"{self.__name__}: {type(value).__name__} takes part in no ufunc")
            result = method(value, self, "__call__", *args, **keywords)
            if result is not NotImplemented:
                return result
        if self.nout > 1:
            # dask builds a graph for one result at a time only.
            return tuple(
                part._delegate(args, (out,)) for part, out in zip(self._parts(), outs, strict=True)
            )
        types = ", ".join(dict.fromkeys(type(value).__name__ for value in args))
        raise TypeError(f"{self.__name__}: no argument can handle the types {types}")

    def _parts(self):
        return [Part(self, index) for index in range(self.nout)]


class Part(Kernel):
    """One of the results of a kernel that has several."""

    def __init__(self, kernel, index):
        loops = dataclasses.replace(kernel._loops, results=1)
        super().__init__(kernel.__module__, f"{kernel.__name__}_{index}", kernel._arguments, loops)
        self._kernel = kernel
        self._index = index

    def __reduce__(self):
        return Part, (self._kernel, self._index)

    def __dask_tokenize__(self):
        return *self._kernel.__dask_tokenize__(), self._index

    def __call__(self, *args, out=None):
        outs = [None] * self._kernel.nout
        (outs[self._index],) = as_outputs(self.__name__, out, 1)
        return self._kernel(*args, out=tuple(outs))[self._index]


def _computing(width):
    """The dtype that the compiled loops have for results of so many bits."""
    return FLOAT64 if width == 64 else FLOAT32


def _is_apart(out, args, owns, dtype, shape):
    """Whether an output is an array like the arguments that overlaps with none of them.

    If they own their memory, as `owns` says, and so does it, identity is all there is to look at.
    """
    if type(out) is not _Array:
        return False
    flags = out.flags
    if not flags.carray or out.dtype is not dtype or out.shape != shape:
        return False
    if owns and flags.owndata:
        for arg in args:  # noqa: SIM110 (quicker than a generator)
            if arg is out:
                return False
        return True
    return not any(type(arg) is _Array and _may_share(out, arg) for arg in args)


def _are_apart(outs, args):
    """The same of several outputs, which overlap with none of each other either."""
    dtype, shape = args[0].dtype, args[0].shape
    return all(
        _is_apart(out, (*args, *outs[:place]), False, dtype, shape)
        for place, out in enumerate(outs)
    )


def _missing(outs):
    """The places at which one of some arrays holds NaN."""
    if len(outs) > 1:
        return np.flatnonzero(functools.reduce(np.logical_or, map(np.isnan, outs)))
    places = np.empty(outs[0].size, np.intp)
    return places[: note_nan(outs[0], places)]


def _narrowed(number):
    """A float as a float32 where it is one: then a loop of simple operations needs no float64."""
    # The cache would take -0.0 for 0.0.
    return _as_narrow(number) if number else np.float32(number)


@functools.lru_cache(maxsize=1024)
def _as_narrow(number):
    narrow = np.float32(number) if abs(number) < 2.0**127 else np.nan
    # NumPy would compare a float32 with a Python float in float32.
    return narrow if float(narrow) == number else number


def _assign(out, result):
    # A float16 overflows where its float32 does not: that is an infinity, and no warning.
    with np.errstate(all="ignore"):
        out[...] = result


def _alike(args, copy=False):
    """Arrays that are all writeable or all not, as the compiled loops are compiled for either."""
    if copy:
        args = [arg if type(arg) is float else arg.copy() for arg in args]
    if all(type(arg) is float or arg.flags.writeable for arg in args):
        return args
    return [arg if type(arg) is float else _read_only(arg) for arg in args]


def _read_only(array):
    view = array.view()
    view.flags.writeable = False
    return view


def _like_arguments(kernel, args, results):
    """Scalars for scalars; a subclass of the array where an argument is one."""
    if not results[0].ndim:
        results = [result[()] for result in results]
    subclasses = [
        arg for arg in args if isinstance(arg, np.ndarray) and type(arg) is not np.ndarray
    ]
    if not subclasses:
        return results
    leader = max(subclasses, key=lambda arg: getattr(arg, "__array_priority__", 0.0))
    return [
        leader.__array_wrap__(np.asarray(result), (kernel, args, index))
        for index, result in enumerate(results)
    ]
