"""Gradients of definitions along an axis, and what holds kernels against them."""

from __future__ import annotations

import mpmath
import numpy as np


def gradient(definition, row):
    """Of an mpmath function of a row, by differences of hundreds of digits."""
    step = mpmath.mpf(10) ** -300
    return [
        (definition([a + step * (k == j) for k, a in enumerate(row)]) -
         definition([a - step * (k == j) for k, a in enumerate(row)])) / (2 * step)
        for j in range(len(row))
    ]  # fmt: skip


def hold(computed, exact, digits):
    """Within some digits, or what the dtype rounds to 0."""
    tiny = np.finfo(computed[0].dtype).tiny
    exact = np.array(list(map(float, exact)))
    np.testing.assert_allclose(computed, exact, rtol=digits, atol=tiny)
