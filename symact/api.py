"""Spec files in; activations that know their derivatives, their LaTeX and their functions, out.

What `import symact` offers, on top of the stages; no stage imports it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from types import SimpleNamespace
from typing import TYPE_CHECKING

from symact import activation as model
from symact.limits import Limits
from symact.plain import plain
from symact.properties import model as properties_model
from symact.spec import load as load_specs
from symact.spec import load_library, parse
from symact.spec.load import FilePath
from symact.tree import is_indexed

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True, repr=False)
class Derivative:
    """A derivative of an activation: its closed form, and how one comes to it."""

    activation: model.Activation
    variables: tuple[str, ...]
    """One name per order: ``("x", "x")`` is the second derivative by x."""

    def __repr__(self) -> str:
        return f"<derivative of {self.activation.name} by {', '.join(self.variables)}>"

    def __str__(self) -> str:
        from symact.summary import derivative

        return "\n".join(derivative(self.activation, self.variables).lines)

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The derivation as plain text: formulas, each with the rule that led to it."""
        from symact.narrative import narrative

        return narrative(self.activation, self.variables[0], len(self.variables)).lines

    @property
    def latex(self) -> str:
        """The derivation's lines in LaTeX, for the inside of ``align*``."""
        from symact.derivation import compose
        from symact.latex import latex_of
        from symact.sheet.notebook import lines

        if is_indexed(self.activation.definition):
            told = lines(self.activation, self.variables)
            same = (row for place, row in enumerate(told) if not place or row.left is None)
            texts = tuple(latex_of(row.right.content) for row in same)
        else:
            texts = compose(self.activation, self.variables).texts
        return " \\\\\n".join(f"&{'= ' * bool(place)}{text}" for place, text in enumerate(texts))

    def _repr_html_(self) -> str | None:
        from symact.sheet.notebook import derivation_html

        return derivation_html(self.activation, self.variables)

    def _repr_latex_(self) -> str:
        return f"$$\\begin{{aligned}}{self.latex}\\end{{aligned}}$$"


@dataclass(frozen=True, slots=True, repr=False)
class Properties(properties_model.Properties):
    """What is known of an activation; ``properties["range"]`` is one of them."""

    def __str__(self) -> str:
        from symact.properties.text import lines

        return "\n".join(lines(self))

    __repr__ = __str__


@dataclass(frozen=True, slots=True, repr=False)
class Activation(model.Activation):
    """An activation with everything that symact can say of it."""

    def __repr__(self) -> str:
        return f"<{self.name}({', '.join(self.inputs)}) = {self.formula}>"

    @property
    def formula(self) -> str:
        """The expression as plain text."""
        return plain(self.expression)

    def derivative(self, wrt: str | None = None, order: int = 1) -> Derivative:
        """A derivative by an input or a parameter; by default by the only input.

        Raises SymactError where `wrt` is no argument.
        """
        from symact.narrative import variable_of

        return Derivative(self, (variable_of(self, wrt),) * order)

    def latex(self) -> str:
        """Definition, derivations and kinks as a fragment that needs amsmath only."""
        from symact.document import fragment

        return fragment(self)

    def plot(
        self,
        derivative: int = 0,
        *,
        interval: tuple[float, float] = (-6.0, 6.0),
        over: str | None = None,
        **parameters: float | Sequence[float],
    ) -> Figure:
        """A matplotlib figure of the function and its derivatives up to the order `derivative`.

        ``swish.plot(1, beta=[0.5, 1, 2])`` draws a family; `over` is the input on the abscissa.
        Raises SymactError where matplotlib is missing, or an argument is none of the activation's.
        """
        from symact.plot.charts import chart
        from symact.plot.draw import figure

        family = {
            name: tuple(values) if isinstance(values, Iterable) else (float(values),)
            for name, values in parameters.items()
        }
        return figure([chart([self], range(derivative + 1), family, interval, over)])

    def properties(self) -> Properties:
        """Range, extrema, slopes, symmetry, limits, moments …, each with how it is known.

        Raises SymactError where there are several inputs.
        """
        from symact.properties import properties

        found = properties(self)
        return Properties(**{item.name: getattr(found, item.name) for item in fields(found)})

    def compile(self) -> SimpleNamespace:
        """The functions that a build would write, by name, compiled in memory."""
        from symact.compiled import compile

        return compile(self)

    def _repr_html_(self) -> str:
        from symact.sheet.notebook import activation_html

        return activation_html(self)

    def _repr_latex_(self) -> str:
        from symact.typeset import latex
        from symact.vocabulary import vocabulary

        names = vocabulary(self)
        return f"${latex(names.call(), names)} = {latex(self.expression, names)}$"


def load(
    paths: FilePath | Iterable[FilePath] = (), *, limits: Limits | None = None
) -> tuple[Activation, ...]:
    """The activations of one or several spec files; the catalog's if none is given.

    Raises SpecErrors with everything that is wrong in any of them.
    """
    single = isinstance(paths, str) or not isinstance(paths, Iterable)
    files = (paths,) if single else tuple(paths)  # type: ignore[arg-type]
    specs = load_specs(files, limits=limits) if files else load_library()  # type: ignore[arg-type]
    return tuple(map(_public, parse(specs, limits=limits)))


def _public(found: model.Activation) -> Activation:
    return Activation(**{item.name: getattr(found, item.name) for item in fields(found)})
