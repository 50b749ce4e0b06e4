"""What every generated function promises: arguments, dtypes, `out`, other libraries, threads, jit.

The kernels are hand-written ones whose results NumPy gives too, or whose bits are compared with
their own on plain arrays.
"""

from __future__ import annotations

import pickle
import warnings
from concurrent.futures import ThreadPoolExecutor

import dask.array
import numba
import numpy as np
import pandas
import pytest
import xarray
from package_fixtures import import_package, run_python, write_package
from specs import activation
from symact.templates import _threads

from symact.compiled import compile

FLOATS = (np.float16, np.float32, np.float64)


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    return import_package(write_package(tmp_path_factory.mktemp("dispatch") / "sample_package"))


@pytest.fixture(scope="session")
def leaky(package):
    return package.leaky


def leaky_reference(x, alpha=0.1):
    """In float64, then rounded once to the dtype of `x`."""
    wide = x.astype(np.float64)
    with np.errstate(over="ignore"):
        return np.where(wide > 0, wide, alpha * wide).astype(x.dtype)


def same_bits(actual, expected):
    assert actual.dtype == expected.dtype
    assert actual.shape == expected.shape
    assert np.ascontiguousarray(actual).tobytes() == np.ascontiguousarray(expected).tobytes()


class TestArguments:
    @pytest.mark.parametrize("dtype", FLOATS)
    def test_floats_keep_their_dtype(self, leaky, dtype):
        x = np.array([-3.0, -0.0, 0.0, 1e-7, 5.0, 60000.0, -np.inf, np.inf, np.nan], dtype)
        same_bits(leaky(x), leaky_reference(x))

    @pytest.mark.parametrize("dtype", [bool, np.int8, np.uint8, np.int32, np.int64, np.uint64])
    def test_integers_and_booleans_are_computed_in_float64(self, leaky, dtype):
        x = np.array([0, 1, 1], dtype)
        same_bits(leaky(x), x.astype(np.float64))

    @pytest.mark.parametrize(
        ("number", "kind", "expected"),
        [
            (-2.0, np.float64, -0.2),
            (-2, np.float64, -0.2),
            (True, np.float64, 1.0),
            (np.float64(-2), np.float64, -0.2),
            (np.float32(-2), np.float32, np.float32(-0.2)),
            (np.float16(-2), np.float16, np.float16(-0.2)),
            (np.int8(-2), np.float64, -0.2),
            (np.array(-2.0), np.float64, -0.2),
            (np.array(-2.0, np.float32), np.float32, np.float32(-0.2)),
        ],
    )
    def test_scalars_give_scalars(self, leaky, number, kind, expected):
        result = leaky(number)
        assert type(result) is kind
        assert result == expected

    def test_lists_and_nested_lists(self, leaky):
        same_bits(leaky([[1, -2], [3, -4]]), np.array([[1, -0.2], [3, -0.4]]))

    @pytest.mark.parametrize("shape", [(0,), (0, 3), (1,), (2, 3, 4), (1, 1, 1, 5)])
    def test_shapes(self, leaky, shape):
        x = np.arange(np.prod(shape), dtype=np.float64).reshape(shape) - 2
        same_bits(leaky(x), leaky_reference(x))

    @pytest.mark.parametrize(
        "view",
        [
            lambda x: x[::2],
            lambda x: x[::-1],
            lambda x: x[:, ::-3],
            lambda x: x.T,
            lambda x: np.asfortranarray(x),
            lambda x: x.astype(">f8"),
            lambda x: x.astype(">f4"),
            lambda x: x.astype(">f2"),
            lambda x: np.broadcast_to(x[0], (5, 12)),
            lambda x: x[1:3, 2:7],
            lambda x: np.lib.stride_tricks.as_strided(x, (8, 8), (8, 8)),
            lambda x: np.frombuffer(b"\0" + x.tobytes(), np.float64, offset=1),
        ],
    )
    def test_any_strides_byte_order_and_alignment(self, leaky, view):
        x = view(np.linspace(-3, 3, 96).reshape(8, 12))
        plain = np.array(x, x.dtype.newbyteorder("="), order="C")
        same_bits(leaky(x), leaky_reference(plain))

    def test_read_only_input(self, leaky):
        x = np.linspace(-1, 1, 9)
        x.flags.writeable = False
        same_bits(leaky(x), leaky_reference(x))

    def test_result_keeps_the_memory_order_of_its_argument(self, leaky):
        x = np.asfortranarray(np.ones((3, 4)))
        assert leaky(x).strides == np.exp(x).strides

    @pytest.mark.parametrize(
        ("value", "dtype"),
        [
            (1j, "complex128"),
            (np.ones(2, np.complex64), "complex64"),
            (np.longdouble(1), str(np.dtype(np.longdouble))),
            ("1", "<U1"),
            (b"1", "|S1"),
            (None, "object"),
            ([object()], "object"),
            (np.array("2020", "datetime64[D]"), "datetime64"),
            (np.zeros(2, "i4,f4"), "f0"),
        ],
    )
    def test_other_dtypes_are_refused_by_name(self, leaky, value, dtype):
        with pytest.raises(TypeError, match="leaky: dtype") as caught:
            leaky(value)
        assert dtype in str(caught.value)

    def test_an_integer_beyond_float64(self, leaky):
        with pytest.raises(OverflowError):
            leaky(10**400)

    def test_ragged_list(self, leaky):
        with pytest.raises(ValueError, match="inhomogeneous"):
            leaky([[1, 2], [3]])

    def test_missing_and_unknown_arguments(self, leaky):
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
            leaky()
        with pytest.raises(TypeError, match="beta"):
            leaky(1.0, beta=2)

    def test_no_warning_whatever_the_values(self, package):
        x = np.array([np.nan, np.inf, -np.inf, 1e308, -1e308, 5e-324, 0.0, -0.0])
        with warnings.catch_warnings(), np.errstate(all="raise"):
            warnings.simplefilter("error")
            for dtype in FLOATS:
                with np.errstate(all="ignore"):
                    values = x.astype(dtype)
                package.leaky(values, 3.0)
                package.sigmoid_value_and_derivative(values[::-1])


class TestBroadcasting:
    def test_inputs_and_parameters_broadcast(self, package):
        x, alpha = np.linspace(-2, 2, 5), np.array([[0.1], [0.5], [2.0]])
        same_bits(package.leaky(x, alpha), np.where(x > 0, x, alpha * x))
        same_bits(package.leaky(-1.0, alpha), -alpha)
        same_bits(package.product(x, alpha), x * alpha)
        same_bits(package.product(2.0, alpha), 2.0 * alpha)

    @pytest.mark.parametrize("dtype", FLOATS)
    def test_a_python_number_does_not_promote(self, package, dtype):
        x = np.array([-1, 2], dtype)
        assert package.leaky(x, 0.25).dtype == dtype
        assert package.leaky(x, 2).dtype == dtype
        assert package.product(x, 3).dtype == dtype
        assert package.product(True, x).dtype == dtype

    def test_a_python_number_is_never_rounded_first(self, package):
        """0.1 as a float64, times a float32, rounded once; float32(0.1) would give other bits."""
        x = -np.arange(1, 1000, dtype=np.float32)
        expected = (0.1 * x.astype(np.float64)).astype(np.float32)
        assert (expected != x * np.float32(0.1)).any()
        same_bits(package.leaky(x, 0.1), expected)
        same_bits(package.leaky(x[::2], 0.1), expected[::2])
        same_bits(package.product(x, 0.1), expected)
        same_bits(package.product(0.1, x[::-1]), expected[::-1])
        same_bits(package.product(x[5], 0.1), expected[5])

    def test_arrays_promote_as_in_numpy(self, package):
        single, double, half = (np.ones(2, dtype) for dtype in ("f4", "f8", "f2"))
        assert package.product(single, double).dtype == np.float64
        assert package.product(single, half).dtype == np.float32
        assert package.leaky(single, double).dtype == np.float64
        assert package.product(single, np.ones(2, np.int64)).dtype == np.float64
        assert package.product(np.ones(2, int), np.ones(2, bool)).dtype == np.float64

    def test_shapes_that_do_not_broadcast(self, package):
        with pytest.raises(ValueError, match="broadcast"):
            package.product(np.ones(2), np.ones(3))

    def test_parameters_by_position_keyword_and_default(self, leaky):
        assert leaky(-1.0) == -0.1
        assert leaky(-1.0, 0.5) == leaky(-1.0, alpha=0.5) == -0.5


class TestOut:
    @pytest.mark.parametrize("dtype", FLOATS)
    @pytest.mark.parametrize("size", [5, 90_000, 300_000])
    def test_out_is_filled_and_returned(self, leaky, dtype, size):
        x = np.linspace(-4, 4, size).astype(dtype)
        out = np.full(size, 7, dtype)
        assert leaky(x, out=out) is out
        same_bits(out, leaky_reference(x))

    @pytest.mark.parametrize("dtype", FLOATS)
    @pytest.mark.parametrize("size", [5, 90_000, 300_000])
    def test_memory_between_strides_is_untouched(self, leaky, dtype, size):
        x = np.linspace(-4, 4, size).astype(dtype)
        memory = np.full((size, 3), 7, dtype)
        assert leaky(x, out=memory[:, 1]).base is memory
        same_bits(memory[:, 1], leaky_reference(x))
        assert (memory[:, ::2] == 7).all()

    def test_reversed_transposed_and_big_endian_out(self, leaky):
        x = np.linspace(-4, 4, 12).reshape(3, 4)
        expected = leaky_reference(x)
        backwards, turned, big = np.empty((3, 4)), np.empty((4, 3)), np.empty((3, 4), ">f8")
        leaky(x, out=backwards[::-1, ::-1])
        leaky(x, out=turned.T)
        leaky(x, out=big)
        same_bits(backwards[::-1, ::-1], expected)
        same_bits(turned.T, expected)
        assert (big == expected).all()

    @pytest.mark.parametrize("size", [7, 90_000, 300_000])
    def test_in_place(self, package, size):
        x = np.linspace(-4, 4, size)
        expected = leaky_reference(x)
        assert package.leaky(x, out=x) is x
        same_bits(x, expected)
        strided = np.linspace(-4, 4, 2 * size)
        before = strided.copy()
        package.leaky(strided[::2], out=strided[::2])
        same_bits(strided[::2], leaky_reference(before[::2]))
        same_bits(strided[1::2], before[1::2])

    @pytest.mark.parametrize("size", [7, 90_000, 300_000])
    @pytest.mark.parametrize("shift", [1, 3, -2])
    def test_partly_overlapping(self, leaky, size, shift):
        memory = np.linspace(-4, 4, size + 3)
        first, second = memory[: size + 3 - abs(shift)], memory[abs(shift) :]
        x, out = (first, second) if shift > 0 else (second, first)
        expected = leaky_reference(x.copy())
        leaky(x, out=out)
        same_bits(out, expected)

    def test_overlap_turned_around(self, leaky):
        x = np.linspace(-4, 4, 11)
        expected = leaky_reference(x.copy())
        leaky(x, out=x[::-1])
        same_bits(x[::-1], expected)

    def test_in_place_with_two_inputs_and_a_parameter_array(self, package):
        a, b = np.linspace(1, 2, 9), np.linspace(3, 4, 9)
        expected = a * b
        package.product(a, b, out=b)
        same_bits(b, expected)
        alpha = np.full(9, 0.5)
        package.leaky(-a, alpha, out=alpha)
        same_bits(alpha, -a * 0.5)

    @pytest.mark.parametrize("shape", [(4,), (6,), (5, 1), (1, 5), ()])
    def test_wrong_shape(self, leaky, shape):
        with pytest.raises(ValueError, match="leaky: out has shape"):
            leaky(np.ones(5), out=np.empty(shape))

    @pytest.mark.parametrize("dtype", [np.float32, np.int64, np.complex128, np.longdouble, object])
    def test_wrong_dtype(self, leaky, dtype):
        with pytest.raises(TypeError, match="leaky: out has dtype"):
            leaky(np.ones(5), out=np.empty(5, dtype))

    def test_read_only_out(self, leaky):
        out = np.zeros(5)
        out.flags.writeable = False
        with pytest.raises(ValueError, match="leaky: out is read-only"):
            leaky(np.ones(5), out=out)
        assert (out == 0).all()

    @pytest.mark.parametrize("out", [[0.0], 1.0, "out"])
    def test_no_array(self, leaky, out):
        with pytest.raises(TypeError, match="out must be a NumPy array"):
            leaky(np.ones(1), out=out)

    def test_several_results(self, package):
        x = np.linspace(-2, 2, 9)
        value, slope = package.sigmoid_value_and_derivative(x)
        outs = np.empty(9), np.empty(18)[::2]
        results = package.sigmoid_value_and_derivative(x, out=outs)
        assert results[0] is outs[0]
        assert results[1] is outs[1]
        same_bits(outs[0], value)
        same_bits(outs[1], slope)
        both = x.copy(), np.empty(9)
        package.sigmoid_value_and_derivative(both[0], out=both)
        same_bits(both[0], value)
        same_bits(both[1], slope)

    def test_wrong_number_of_outs_and_outs_that_overlap(self, package):
        x = np.ones(3)
        for out in (np.empty(3), (np.empty(3),), (np.empty(3),) * 3):
            with pytest.raises(ValueError, match="out must be a tuple of 2 arrays"):
                package.sigmoid_value_and_derivative(x, out=out)
        with pytest.raises(ValueError, match="overlap"):
            package.sigmoid_value_and_derivative(x, out=(x, x))


class TestSameBits:
    @pytest.mark.parametrize("dtype", FLOATS)
    def test_wherever_an_element_stands(self, package, dtype):
        """Any length, position, stride, order, thread count, and alone: the same result."""
        rng = np.random.default_rng(1)
        x = (rng.normal(size=300_001) * 10).astype(dtype)
        x[::997] = np.inf
        expected = package.sigmoid(x)
        for start, stop, step in [(0, 1, 1), (1, 18, 1), (3, 90_000, 7), (300_000, 5, -1)]:
            part = slice(start, stop, step)
            same_bits(package.sigmoid(x[part]), expected[part])
        same_bits(
            package.sigmoid(x[:300_000].reshape(300, 1000).T), expected[:-1].reshape(300, -1).T
        )
        for index in range(0, 300_001, 29_989):
            same_bits(package.sigmoid(x[index]), expected[index])

    def test_on_any_number_of_threads(self, package):
        x = np.random.default_rng(2).normal(size=400_000)
        mask = numba.get_num_threads()
        try:
            numba.set_num_threads(1)
            expected = package.sigmoid(x), package.sigmoid(x[::2])
            numba.set_num_threads(mask)
            same_bits(package.sigmoid(x), expected[0])
            same_bits(package.sigmoid(x[::2]), expected[1])
        finally:
            numba.set_num_threads(mask)

    def test_called_from_eight_threads(self, package):
        x = np.random.default_rng(3).normal(size=(8, 200_000))
        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(package.sigmoid, x))
        for row, result in zip(x, results, strict=True):
            same_bits(result, package.sigmoid(row[:50_000].copy(), out=result[:50_000]).base)

    def test_after_a_fork(self, tmp_path):
        folder = write_package(tmp_path / "forked")
        code = """
import multiprocessing, numpy as np
from forked import leaky
x = -np.ones(400_000)
def total(_): return float(leaky(x).sum())
if __name__ == "__main__":
    here = total(0)
    import warnings; warnings.simplefilter("ignore")
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(set(pool.map(total, range(4))) == {here})
"""
        assert run_python(code, folder).strip() == "True"


class TestJitted:
    def test_scalars(self, package):
        leaky = package.leaky

        @numba.njit
        def user(x):
            return leaky(x), leaky(x, 0.5), leaky(x, alpha=2)

        assert user(-1.0) == (-0.1, -0.5, -2.0)
        assert user(-1) == (-0.1, -0.5, -2.0)
        assert user(np.float32(-1)) == (float(np.float32(-0.1)), -0.5, -2.0)
        assert user(0.0) == (0.0, 0.0, 0.0)
        assert np.isnan(user(np.nan)).all()

    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_arrays_of_any_layout(self, package, dtype):
        sigmoid = package.sigmoid

        @numba.njit
        def user(x):
            return sigmoid(x)

        x = np.linspace(-9, 9, 24).astype(dtype).reshape(4, 6)
        x[0, 0] = -np.inf
        for view in (x, x.T, x[::2, ::-1], x[0], np.array(x[1, 1])):
            expected = np.asarray(sigmoid(view))
            same_bits(user(view), expected)

    def test_a_loop_has_the_bits_of_the_array(self, package):
        sigmoid = package.sigmoid

        @numba.njit
        def user(x, out):
            for i in range(x.size):
                out[i] = sigmoid(x[i])

        for dtype in (np.float32, np.float64):
            x = np.linspace(-800, 800, 1001).astype(dtype)
            out = np.empty_like(x)
            user(x, out)
            same_bits(out, sigmoid(x))

    def test_several_inputs_and_results(self, package):
        product, backward = package.product, package.product_backward

        @numba.njit
        def user(g, a, b):
            return product(a, b), backward(g, a, b)

        a, b = np.arange(3.0), np.arange(2.0).reshape(2, 1) + 1
        value, gradients = user(2.0, a, b)
        same_bits(value, a * b)
        same_bits(gradients[0], 2.0 * b + 0 * a)
        same_bits(gradients[1], 2.0 * a + 0 * b)
        assert user(2.0, 3.0, 4.0) == (12.0, (8.0, 6.0))

    def test_through_the_package(self, tmp_path):
        folder = write_package(tmp_path / "through")
        code = """
import numba, through
@numba.njit
def user(x): return through.leaky(x)
print(user(-10.0))
"""
        assert run_python(code, folder).strip() == "-1.0"

    def test_wrong_types_are_refused_at_compilation(self, package):
        leaky = package.leaky
        with pytest.raises(numba.core.errors.TypingError, match="leaky takes real numbers"):
            numba.njit(lambda x: leaky(x))(1j)


class TestOtherLibraries:
    def test_dask_stays_lazy(self, package):
        x = np.linspace(-2, 2, 10).astype(np.float32)
        lazy = package.leaky(dask.array.from_array(x, chunks=3), 0.5)
        assert isinstance(lazy, dask.array.Array)
        assert lazy.dtype == np.float32
        same_bits(lazy.compute(scheduler="threads"), package.leaky(x, 0.5))

    def test_dask_with_several_results_and_arguments(self, package):
        x = np.linspace(-2, 2, 10)
        lazy = dask.array.from_array(x, chunks=4)
        results = package.sigmoid_value_and_derivative(lazy)
        for result, expected in zip(results, package.sigmoid_value_and_derivative(x), strict=True):
            same_bits(pickle.loads(pickle.dumps(result)).compute(), expected)
        same_bits(package.product(x, lazy).compute(), x * x)

    def test_pandas(self, package):
        series = pandas.Series([-1.0, 2.0], index=["a", "b"], name="x")
        expected = pandas.Series([-0.1, 2.0], index=["a", "b"], name="x")
        pandas.testing.assert_series_equal(package.leaky(series), expected)
        frame = series.to_frame()
        pandas.testing.assert_frame_equal(package.leaky(frame), expected.to_frame())
        value, slope = package.sigmoid_value_and_derivative(series)
        assert list(value.index) == list(slope.index) == ["a", "b"]

    def test_xarray(self, package):
        array = xarray.DataArray([[-1.0, 2.0]], dims=("row", "column"))
        result = package.leaky(array)
        assert result.dims == ("row", "column")
        same_bits(result.values, np.array([[-0.1, 2.0]]))
        assert package.leaky(array.chunk()).chunks is not None

    def test_subclasses_of_arrays(self, package):
        masked = package.leaky(np.ma.array([1.0, -2.0], mask=[True, False]))
        assert masked.mask.tolist() == [True, False]
        assert masked[1] == -0.2
        assert type(package.leaky(np.array([[-1.0]]).view(np.matrix))) is np.matrix

    def test_an_object_that_takes_part_in_no_ufunc(self, package):
        class Apart:
            __array_ufunc__ = None

        with pytest.raises(TypeError, match="Apart"):
            package.leaky(Apart())


def test_pickle(package):
    for name in package.__all__:
        function = getattr(package, name)
        assert pickle.loads(pickle.dumps(function)) is function


class TestThreads:
    """How a range is divided, which no result may show."""

    @pytest.mark.parametrize("size", [1, 1000, 131_072, 300_001, 1 << 20])
    def test_every_element_is_worked_on_once(self, size):
        counts = np.zeros(size, int)

        def task(start, stop):
            counts[start:stop] += 1

        _threads.run(task, size)
        assert (counts == 1).all()

    def test_an_error_in_a_thread_reaches_the_caller(self, monkeypatch):
        def task(start, stop):
            if start:
                raise FloatingPointError(start)

        monkeypatch.setattr(_threads, "count", lambda: 4)
        with pytest.raises(FloatingPointError):
            _threads.run(task, 1 << 20)

    def test_numbas_thread_mask_is_respected(self, monkeypatch):
        ranges = []
        mask = numba.get_num_threads()
        try:
            numba.set_num_threads(1)
            _threads.run(lambda *part: ranges.append(part), 1 << 20)
        finally:
            numba.set_num_threads(mask)
        assert ranges == [(0, 1 << 20)]

    def test_when_the_interpreter_ends(self, tmp_path):
        folder = write_package(tmp_path / "ending")
        code = """
import atexit, numpy as np, ending
from ending import _threads
_threads.count = lambda: 4
x = -np.ones(1 << 20)
ending.leaky(x)
atexit.register(lambda: print(set(ending.leaky(x).tolist())))
"""
        assert run_python(code, folder).strip() == "{-0.1}"

    def test_first_calls_from_eight_threads_at_once(self, tmp_path):
        folder = write_package(tmp_path / "sudden")
        code = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
barrier = Barrier(8)
def first(x):
    barrier.wait()
    import sudden
    return sudden.leaky(x), sudden.sigmoid(x)
with ThreadPoolExecutor(8) as pool:
    print(len(set(pool.map(first, [0.0] * 8))))
"""
        assert run_python(code, folder).strip() == "1"


def test_a_python_number_keeps_its_value_beside_simple_float32_operations():
    """Where a loop without float64 is chosen for parameters that are float32s: 0.1 is none."""
    functions = vars(
        compile(activation("where(x > 0, x, a*x)", "parameters.a = { default = 0.1 }"))
    )
    x = -np.linspace(1, 9, 50, dtype=np.float32)
    expected = (0.1 * x.astype(np.float64)).astype(np.float32)
    assert (expected != np.float32(0.1) * x).any()
    same_bits(functions["f"](x), expected)
    same_bits(functions["f"](x, 0.25), np.float32(0.25) * x)
