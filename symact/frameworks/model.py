"""What a framework's file says, as data: its functions' names, and what they are in the catalog."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, model_validator

_TABLE = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class Difference(BaseModel):
    """Where a framework's function is not the catalog's: a convention of its own, or a defect."""

    model_config = _TABLE

    note: str
    issue: str = ""
    """Where it was reported: ``owner/repository#number``."""
    at: float | int | None = None
    """A float64 input at which it shows, with what the framework returns there."""
    value: float | int | None = None
    derivative: float | int | None = None

    def __str__(self) -> str:
        return f"{self.note} ({self.issue})" if self.issue else self.note


class Counterpart(BaseModel):
    """One function of a framework."""

    model_config = _TABLE

    name: str
    """Its full name there, such as ``torch.nn.functional.relu``."""
    also: list[str] = []
    """Other names of it there."""
    function: str = ""
    """The catalog's name of the same function; empty if there is none."""
    missing: str = ""
    """Why there is none."""
    values: dict[str, float] = {}
    """The catalog's parameters that have other values than the catalog's defaults, or the same."""
    arguments: dict[str, str] = {}
    """The catalog's parameters, and what the framework calls them; others are fixed there."""
    inputs: dict[str, str] = {}
    """The catalog's inputs, where they are several, and what the framework calls them, in turn."""
    classes: list[str] = []
    """Inputs that are numbers of classes."""
    ranges: dict[str, list[float]] = {}
    """Where inputs are compared, if not from -4 to 4."""
    shares: list[str] = []
    """Inputs whose rows sum to 1."""
    reduces: bool = False
    """Whether the axis is gone in the result."""
    split: bool = False
    """Whether the two inputs are halves of one array."""
    axis: str = ""
    """The framework's name for the axis that it acts along."""
    needs_axis: bool = False
    """Whether it is not the last axis where none is given."""
    tensors: list[str] = []
    """The framework's arguments that are arrays there."""
    options: dict[str, str | bool] = {}
    """What else a call has to say."""
    kinks: dict[str, float | str] = {}
    """The derivative at its kinks, as in a spec; none: as the catalog has it."""
    backends: dict[str, dict[str, float | str]] = {}
    """What kinks are otherwise where the framework runs on another one."""
    differences: list[Difference] = []
    unmeasured: str = ""
    """Why no call compares it with the catalog's function."""

    @model_validator(mode="after")
    def _is_mapped_or_missing(self) -> Counterpart:
        if bool(self.function) == bool(self.missing):
            raise ValueError(f"{self.name} needs either a function or the reason why it has none")
        return self

    def on(self, backend: str) -> Counterpart:
        """The same with the kinks of a backend."""
        kinks = {**self.kinks, **self.backends.get(backend, {})}
        return self.model_copy(update={"kinks": kinks})

    @property
    def call(self) -> str:
        """``jax.nn.gelu(approximate=False)``."""
        options = ", ".join(f"{name}={value!r}" for name, value in self.options.items())
        return f"{self.name}({options})" if options else self.name

    @property
    def setting(self) -> str:
        """The parameters, each with its name there: ``alpha = negative_slope = 0.2``."""
        names = dict.fromkeys([*self.values, *self.arguments])
        parts = [self._parameter(name) for name in names]
        parts += [f"{here} = {there}" for here, there in self.inputs.items() if here != there]
        if self.axis:
            called = ["axis"] if self.axis == "axis" else ["axis", self.axis]
            parts.append(" = ".join(called if self.needs_axis else [*called, "-1"]))
        return ", ".join(parts)

    def _parameter(self, name: str) -> str:
        there = self.arguments.get(name, name)
        same = [name] if there == name else [name, there]
        return " = ".join([*same, *([f"{self.values[name]:.12g}"] if name in self.values else [])])


class Framework(BaseModel):
    """A framework's activation functions, as one version of it has them."""

    model_config = _TABLE

    title: str
    version: str
    """The version in which kinks and differences were measured."""
    about: str
    """Whose derivatives the kinks are."""
    functions: list[Counterpart] = Field(alias="function")

    def counterparts(self, name: str) -> list[Counterpart]:
        """What is the catalog's function of this name."""
        return [item for item in self.functions if item.function == name]

    @property
    def backends(self) -> list[str]:
        """Those of which it has kinks of their own."""
        return sorted({backend for item in self.functions for backend in item.backends})
