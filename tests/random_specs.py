"""Random expressions of the spec format, the same from the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

_SMOOTH = (
    *("exp({})", "exp(-{})", "log({})", "log1p({})", "expm1({})", "sqrt({})", "sin({})"),
    *("cos({})", "tan({})", "sinh({})", "cosh({})", "tanh({})", "asinh({})", "atan({})"),
    *("erf({})", "erfc({})", "({})**2", "({})**3", "-({})", "1/(1 + exp(-({})))"),
    *("log(1 + exp({}))", "1/(1 + ({})**2)", "sqrt(1 + ({})**2)", "({})/3", "1/({})"),
)
_KINKED = (
    *("abs({})", "sign({})", "max({}, 0)", "min({}, 1)", "clip({}, -1, 1)", "clip({}, 0, 2.5)"),
    *("sqrt(abs({}))", "abs({})**3", "where(x > 0, {}, x)", "log1p(abs({}))", "sign(x)*({})"),
    *("max({} - 0.4, 0)", "abs({} - 0.5)", "max(0.01*x, {} - 0.3)"),
)
_JOINING = ("{} + {}", "{} - {}", "({})*({})", "({})*({})", "({})/({})", "x*({}) + {}")
_CHOOSING = (
    *("max({}, {})", "min({}, {})", "max({}, min({}, {}))", "where({} < {}, {}, {})"),
    *("where({} <= 0, {}, {})", "where({} > 1, {}, {})", "where(abs(x) < 2, {}, {})"),
    "Piecewise(({}, x < -1), ({}, x < 1), ({}, True))",
)
_LEAVES = ("x",) * 8 + ("2*x", "x/3", "x - 1", "x + 0.5", "1 - x", "0.1*x", "x**2", "5*x", "x/pi")
_CONSTANTS = ("1", "2", "0.5", "0.3", "-1", "1/3", "pi", "1.702", "3", "0.044715")
_PARAMETERS = (
    ("1.0", ""),
    ("0.25", "beta > 0"),
    ("1.5", "beta > 0"),
    ("0.01", "beta >= 0"),
    ("-0.5", ""),
    ("20.0", "beta > 1"),
    ("0.7", "beta > 0 and beta < 1"),
)

KINDS = ("smooth", "kink")


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression, and further lines of its spec table."""

    text: str
    table: str = ""

    def __str__(self) -> str:
        return self.text + (f"   [{self.table}]" if self.table else "")


def expression(seed: int, kind: str, number: int) -> Expression:
    """The expression with a number in the sequence that a seed gives."""
    draw = random.Random(f"{seed} {kind} {number}")
    table = ""
    leaves: Sequence[str] = _LEAVES
    if draw.random() < 0.25:
        default, domain = draw.choice(_PARAMETERS)
        held = f', domain = "{domain}"' if domain else ""
        table = f"parameters = {{ beta = {{ default = {default}{held} }} }}"
        leaves = (*_LEAVES, "beta*x", "beta*x", "x - beta", "x/beta", "x + beta", "beta")
    while True:
        text = _Builder(draw, kind, leaves).text(draw.randint(1, 5))
        if "x" in text.replace("exp", "").replace("max", ""):
            return Expression(text, table if "beta" in text else "")


@dataclass(frozen=True, slots=True)
class _Builder:
    draw: random.Random
    kind: str
    leaves: Sequence[str]

    def text(self, size: int) -> str:
        """A text of about so many functions and operators."""
        if size <= 0:
            constants = self.draw.random() < 0.15
            return self.draw.choice(_CONSTANTS if constants else self.leaves)
        several = self.draw.random() < (0.4 if size > 1 else 0.25)
        kinked = self.kind == "kink" and self.draw.random() < 0.5
        if several:
            template = self.draw.choice(_CHOOSING if kinked else _JOINING)
        else:
            template = self.draw.choice(_KINKED if kinked else _SMOOTH)
        places = template.count("{}")
        parts = [self.text(share) for share in self._shares(size - 1, places)]
        return template.format(*(self._held(part) for part in parts))

    def _shares(self, size: int, places: int) -> list[int]:
        shares = [0] * places
        for _ in range(size):
            shares[self.draw.randrange(places)] += 1
        return shares

    @staticmethod
    def _held(part: str) -> str:
        return part if part.isalnum() else f"({part})"
