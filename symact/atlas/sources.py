"""An activation in; the text of its kernels for float32 out, as a build wrote it or made now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from symact.activation import Activation
from symact.lower import kernels
from symact.sheet.built import module_text, written_text

ORDERS = 2
"""Derivatives that the page can draw."""


def kernel_sources(activation: Activation) -> tuple[str, ...]:
    """The kernels for float32 of the function and its derivatives."""
    return tuple(_sources(activation, module_text(activation) or _derived(activation)))


def built_sources(activation: Activation) -> tuple[str, ...]:
    """The same of an activation of the catalog, as `symact.generated` has them."""
    text = written_text(activation.name)
    return tuple(_sources(activation, _derived(activation) if text is None else text))


def _sources(activation: Activation, text: str) -> Iterator[str]:
    several = f"_{activation.inputs[0]}" if len(activation.inputs) > 1 else ""
    for order in range(min(ORDERS, activation.order) + 1):
        ending = ("", "_derivative", f"_derivative{order}")[min(order, 2)]
        public = activation.name + ending + (several if order else "")
        found = re.search(rf"def _{public}_fast32\(.*?(?=\n\n\n|\n*\Z)", text, re.DOTALL)
        assert found is not None
        yield found.group()


def _derived(activation: Activation) -> str:
    return "\n\n\n".join(kernel.source for kernel in kernels(activation))
