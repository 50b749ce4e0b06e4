"""What the emitter prints: kernels as formatted Python text, and sums of them, with signatures."""

from __future__ import annotations

from dataclasses import dataclass

from symact.activation import Activation


@dataclass(frozen=True, slots=True)
class KernelSource:
    """The scalar jitted functions of one public function, and what its wrapper must know.

    `source` defines, at module level, over float64 arguments (inputs, then parameters)::

        @_vecmath.jit_inline
        def _NAME_fast(x, beta):      # => (result, ..., ok): NaN where its guard gave up
        @_vecmath.jit_inline
        def _NAME_fast32(x, beta):    # => the same, of float32 results
        @_vecmath.jit_scalar
        def _NAME_exact(x, beta):     # => a ball, or a tuple of balls; arguments are never NaN

    The run time is used through its modules, ``_vecmath.exp(x)``, ``_ball.mul(a, b)``: a parameter
    may be called ``exp`` or ``mul``, but no name of a spec begins with an underscore.
    """

    name: str
    """The public function, such as ``sigmoid_derivative``."""
    inputs: tuple[str, ...]
    """The array arguments in order, such as ``("grad_output", "x")``."""
    parameters: tuple[tuple[str, float], ...]
    """Name and default of each parameter, in order."""
    results: int
    """How many arrays it returns; more than one come as a tuple."""
    source: str
    doc: str
    """What it computes: a sentence, then (after an empty line) whatever a reader should know."""
    imports: tuple[str, ...] = ("_ball", "_vecmath", "_vecmath32")
    """The run-time modules that `source` uses."""
    is_simple: bool = False
    """Whether float32 results take arithmetic and selects only, no elementary function."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """Inputs, then parameters: the order of the public signature."""
        return self.inputs + tuple(name for name, _ in self.parameters)


@dataclass(frozen=True, slots=True)
class ParameterGradient:
    """A public function that sums ``grad_output * derivative`` over what a parameter is spread."""

    name: str
    """Such as ``prelu_backward_alpha``."""
    kernel: str
    """The derivative by the parameter: ``prelu_derivative_alpha``."""
    parameter: str
    inputs: tuple[str, ...]
    parameters: tuple[tuple[str, float], ...]

    @property
    def arguments(self) -> tuple[str, ...]:
        """Inputs, then parameters: the order of the public signature."""
        return self.inputs + tuple(name for name, _ in self.parameters)


@dataclass(frozen=True, slots=True)
class HalvesFunction:
    """A public function of one array whose halves along an axis are an activation's two inputs."""

    name: str
    """Such as ``glu_split``, or ``glu_split_backward``."""
    kernel: str
    inputs: tuple[str, ...]
    parameters: tuple[tuple[str, float], ...]
    halves: tuple[str, str]
    """What the first and the second half are called in the spec."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """Inputs, then parameters: the order of the public signature."""
        return self.inputs + tuple(name for name, _ in self.parameters)


Function = KernelSource | ParameterGradient | HalvesFunction


def halves_functions(activation: Activation) -> tuple[HalvesFunction, ...]:
    """The function of halves and its gradient, where the spec asks for them."""
    if not activation.split:
        return ()
    first, second = activation.inputs
    parameters = tuple((other.name, other.default) for other in activation.parameters)
    return tuple(
        HalvesFunction(
            f"{activation.name}_split{suffix}",
            f"{activation.name}{suffix}",
            inputs,
            parameters,
            (first, second),
        )
        for suffix, inputs in (("", ("x",)), ("_backward", ("grad_output", "x")))
    )


def parameter_gradients(activation: Activation) -> tuple[ParameterGradient, ...]:
    """One for each parameter of an activation."""
    return tuple(
        ParameterGradient(
            f"{activation.name}_backward_{parameter.name}",
            f"{activation.name}_derivative_{parameter.name}",
            parameter.name,
            ("grad_output", *activation.inputs),
            tuple((other.name, other.default) for other in activation.parameters),
        )
        for parameter in activation.parameters
    )
