"""Speed: our functions beside NumPy, Numba, numexpr, torch and JAX, timed in turns in one run."""

from symact.bench.measure import Case as Case
from symact.bench.measure import Run as Run
from symact.bench.measure import bench as bench
