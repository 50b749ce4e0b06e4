"""Which activations of the catalog a test that costs much is run on.

The core is always checked, and of the others a sample that does not grow with the catalog; the
environment variable SYMACT_CATALOG=all checks them all, SYMACT_CATALOG=1, 2, … another sample.
"""

from __future__ import annotations

import os
from hashlib import sha256

from symact.spec import load_catalog

CORE = """
identity step sigmoid tanh relu relu6 leaky_relu prelu elu selu celu softplus logsigmoid silu swish
mish gelu gelu_tanh softsign hardtanh hardsigmoid hardswish
""".split()

SAMPLE = 6
"""How many others are checked: enough that each is, within a few samples."""


def checked() -> tuple[str, ...]:
    """The names of the core, and of a sample drawn by their digests: the same on every machine."""
    wanted = os.environ.get("SYMACT_CATALOG", "0")
    others = [spec.name for spec in load_catalog() if spec.name not in CORE]
    if wanted != "all":
        others = sorted(others, key=lambda name: sha256(f"{wanted} {name}".encode()).digest())
        others = others[:SAMPLE]
    return (*CORE, *others)
