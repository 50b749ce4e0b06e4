# Written by `symact build`: a copy of symact's own, change it there.
"""Sums of pairs of floats in vectors of the processor, which no compiler would reorder so."""

import functools
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numba.core.cgutils import get_or_insert_function
from numba.extending import intrinsic

from ._vecmath_arithmetic import jit_scalar, pair_sum, two_product, two_sum

_LANES = 8
_VECTORS = 2
STEP = _LANES * _VECTORS
_INTEGER = ir.IntType(64)
_VECTOR = ir.VectorType(ir.DoubleType(), _LANES)


def _two_sum(builder: Any, a: Any, b: Any) -> tuple[Any, Any]:
    """The sum of two vectors and its rounding errors, exactly."""
    total = builder.fadd(a, b)
    shadow = builder.fsub(total, a)
    error = builder.fsub(a, builder.fsub(total, shadow))
    return total, builder.fadd(error, builder.fsub(b, shadow))


def _part(builder: Any, vector: Any, first: int, count: int) -> Any:
    places = ir.Constant(ir.VectorType(ir.IntType(32), count), list(range(first, first + count)))
    return builder.shuffle_vector(vector, ir.Constant(vector.type, ir.Undefined), places)


def _folded(builder: Any, totals: list[Any], errors: list[Any]) -> tuple[Any, Any]:
    """The lanes of several sums added up, and all that was rounded off."""
    (total, *others), (error, *rests) = totals, errors
    for other, rest in zip(others, rests, strict=True):
        total, lost = _two_sum(builder, total, other)
        error = builder.fadd(builder.fadd(error, rest), lost)
    width = _LANES // 2
    while width:
        total, lost = _two_sum(
            builder, _part(builder, total, 0, width), _part(builder, total, width, width)
        )
        left, right = _part(builder, error, 0, width), _part(builder, error, width, width)
        error = builder.fadd(builder.fadd(left, right), lost)
        width //= 2
    first = ir.Constant(ir.IntType(32), 0)
    return builder.extract_element(total, first), builder.extract_element(error, first)


def _as_pair(builder: Any, loaded: list[Any]) -> tuple[Any, Any]:
    """One float and no low part; or a pair."""
    high, *low = loaded
    return high, (low[0] if low else None)


def _as_product(builder: Any, loaded: list[Any]) -> tuple[Any, Any]:
    """The product of two floats, as a pair."""
    kind = ir.FunctionType(_VECTOR, [_VECTOR] * 3)
    fma = get_or_insert_function(builder.module, kind, f"llvm.fma.v{_LANES}f64")
    product = builder.fmul(*loaded)
    return product, builder.call(fma, [*loaded, builder.fneg(product)])


def _total(context: Any, builder: Any, signature: Any, arguments: Any, term: Any = _as_pair) -> Any:
    """The lanes of vectors are compensated sums, each of its own terms."""
    *values, start, count = arguments
    arrays = [
        context.make_array(kind)(context, builder, value).data
        for kind, value in zip(signature.args, values, strict=False)
    ]
    entry, loop = builder.block, builder.append_basic_block("lanes")
    done = builder.append_basic_block("lanes.done")
    builder.branch(loop)
    builder.position_at_end(loop)
    place = builder.phi(_INTEGER)
    place.add_incoming(ir.Constant(_INTEGER, 0), entry)
    sums = [builder.phi(_VECTOR) for _ in range(2 * _VECTORS)]
    totals, errors = [], []
    for number in range(_VECTORS):
        at = builder.add(builder.add(start, place), ir.Constant(_INTEGER, number * _LANES))
        high, low = term(builder, [
            builder.load(builder.bitcast(builder.gep(array, [at]), _VECTOR.as_pointer()), align=8)
            for array in arrays
        ])  # fmt: skip
        total, lost = _two_sum(builder, sums[2 * number], high)
        if low is not None:
            lost = builder.fadd(lost, low)
        totals.append(total)
        errors.append(builder.fadd(sums[2 * number + 1], lost))
    after = builder.add(place, ir.Constant(_INTEGER, STEP))
    place.add_incoming(after, loop)
    for number, total, error in zip(range(_VECTORS), totals, errors, strict=True):
        for phi, value in ((sums[2 * number], total), (sums[2 * number + 1], error)):
            phi.add_incoming(ir.Constant(_VECTOR, [0.0] * _LANES), entry)
            phi.add_incoming(value, loop)
    builder.cbranch(builder.icmp_signed("<", after, count), loop, done)
    builder.position_at_end(done)
    return context.make_tuple(builder, signature.return_type, _folded(builder, totals, errors))


_PAIR = types.UniTuple(types.float64, 2)


@intrinsic
def _whole_pair_total(typing_context: Any, high: Any, low: Any, first: Any, count: Any) -> Any:
    """The sum of `count` pairs of two arrays, as a pair; that is a positive multiple of STEP."""
    return _PAIR(high, low, types.int64, types.int64), _total


@intrinsic
def _whole_total(typing_context: Any, array: Any, first: Any, count: Any) -> Any:
    """The same of the floats of one flat contiguous array."""
    return _PAIR(array, types.int64, types.int64), _total


@intrinsic
def _whole_product_total(typing_context: Any, a: Any, b: Any, first: Any, count: Any) -> Any:
    """The same of the products of the floats of two such arrays."""
    return _PAIR(a, b, types.int64, types.int64), functools.partial(_total, term=_as_product)


@jit_scalar
def pair_total(high, low, first, count):
    """The sum of `count` pairs of two contiguous arrays, from a first place on, as a pair."""
    start = np.int64(first)
    whole = count // STEP * STEP
    total, error = _whole_pair_total(high, low, start, whole) if whole else (0.0, 0.0)
    rest, rest_error = 0.0, 0.0
    for i in range(start + whole, start + count):
        rest, lost = two_sum(rest, high[i])
        rest_error += lost + low[i]
    return pair_sum(total, error, rest, rest_error)


@jit_scalar
def total(array, row, begin, stop):
    """The sum of a part of a row of a contiguous array, as a pair."""
    count = stop - begin
    whole = count // STEP * STEP
    start = row * array.shape[1] + begin
    sums, error = _whole_total(array, start, whole) if whole else (0.0, 0.0)
    rest, rest_error = 0.0, 0.0
    for i in range(begin + whole, stop):
        rest, lost = two_sum(rest, array[row, i])
        rest_error += lost
    return pair_sum(sums, error, rest, rest_error)


@jit_scalar
def product_total(a, b, row, begin, stop):
    """The sum of the products of a part of a row of two contiguous arrays, as a pair."""
    count = stop - begin
    whole = count // STEP * STEP
    start = row * a.shape[1] + begin
    sums, error = _whole_product_total(a, b, start, whole) if whole else (0.0, 0.0)
    rest, rest_error = 0.0, 0.0
    for i in range(begin + whole, stop):
        product, low = two_product(a[row, i], b[row, i])
        rest, lost = two_sum(rest, product)
        rest_error += lost + low
    return pair_sum(sums, error, rest, rest_error)
