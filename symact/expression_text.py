"""A SymPy expression in; its text as `str` gives it, with equal parts printed once, out."""

from __future__ import annotations

import sympy
from sympy.printing.str import StrPrinter

_MOST_KNOWN = 20_000


class _Printer(StrPrinter):
    """Forms are sorted by their text at every level: a plain printer would be quadratic in that."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[sympy.Basic, str] = {}

    def _print(self, expr: object, **settings: object) -> str:
        if settings or not isinstance(expr, sympy.Basic):
            return str(super()._print(expr, **settings))
        if expr not in self.known:
            if len(self.known) > _MOST_KNOWN:
                self.known.clear()
            self.known[expr] = str(super()._print(expr))
        return self.known[expr]


_PRINTER = _Printer()


def text(expression: sympy.Basic) -> str:
    """``str(expression)``."""
    return str(_PRINTER.doprint(expression))
