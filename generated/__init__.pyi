# Written by `symact build`.

from typing import Any

from numpy.typing import ArrayLike

__all__ = [
    "binary_step",
    "binary_step_backward",
    "binary_step_derivative",
    "binary_step_derivative2",
    "binary_step_derivative_from_output",
    "binary_step_value_and_derivative",
    "celu",
    "celu_backward",
    "celu_derivative",
    "celu_derivative2",
    "celu_derivative_alpha",
    "celu_derivative_from_output",
    "celu_value_and_derivative",
    "elu",
    "elu_backward",
    "elu_derivative",
    "elu_derivative2",
    "elu_derivative_alpha",
    "elu_derivative_from_output",
    "elu_value_and_derivative",
    "gelu",
    "gelu_approx",
    "gelu_approx_backward",
    "gelu_approx_derivative",
    "gelu_approx_derivative2",
    "gelu_approx_value_and_derivative",
    "gelu_backward",
    "gelu_derivative",
    "gelu_derivative2",
    "gelu_new",
    "gelu_new_backward",
    "gelu_new_derivative",
    "gelu_new_derivative2",
    "gelu_new_value_and_derivative",
    "gelu_tanh",
    "gelu_tanh_backward",
    "gelu_tanh_derivative",
    "gelu_tanh_derivative2",
    "gelu_tanh_value_and_derivative",
    "gelu_value_and_derivative",
    "hard_sigmoid",
    "hard_sigmoid_backward",
    "hard_sigmoid_derivative",
    "hard_sigmoid_derivative2",
    "hard_sigmoid_derivative_from_output",
    "hard_sigmoid_value_and_derivative",
    "hard_silu",
    "hard_silu_backward",
    "hard_silu_derivative",
    "hard_silu_derivative2",
    "hard_silu_value_and_derivative",
    "hard_swish",
    "hard_swish_backward",
    "hard_swish_derivative",
    "hard_swish_derivative2",
    "hard_swish_value_and_derivative",
    "hard_tanh",
    "hard_tanh_backward",
    "hard_tanh_derivative",
    "hard_tanh_derivative2",
    "hard_tanh_derivative_from_output",
    "hard_tanh_derivative_max_val",
    "hard_tanh_derivative_min_val",
    "hard_tanh_value_and_derivative",
    "hardsigmoid",
    "hardsigmoid_backward",
    "hardsigmoid_derivative",
    "hardsigmoid_derivative2",
    "hardsigmoid_derivative_from_output",
    "hardsigmoid_value_and_derivative",
    "hardswish",
    "hardswish_backward",
    "hardswish_derivative",
    "hardswish_derivative2",
    "hardswish_value_and_derivative",
    "hardtanh",
    "hardtanh_backward",
    "hardtanh_derivative",
    "hardtanh_derivative2",
    "hardtanh_derivative_from_output",
    "hardtanh_derivative_max_val",
    "hardtanh_derivative_min_val",
    "hardtanh_value_and_derivative",
    "heaviside",
    "heaviside_backward",
    "heaviside_derivative",
    "heaviside_derivative2",
    "heaviside_derivative_from_output",
    "heaviside_value_and_derivative",
    "identity",
    "identity_backward",
    "identity_derivative",
    "identity_derivative2",
    "identity_derivative_from_output",
    "identity_value_and_derivative",
    "leaky_relu",
    "leaky_relu_backward",
    "leaky_relu_derivative",
    "leaky_relu_derivative2",
    "leaky_relu_derivative_alpha",
    "leaky_relu_value_and_derivative",
    "linear",
    "linear_backward",
    "linear_derivative",
    "linear_derivative2",
    "linear_derivative_from_output",
    "linear_value_and_derivative",
    "log_sigmoid",
    "log_sigmoid_backward",
    "log_sigmoid_derivative",
    "log_sigmoid_derivative2",
    "log_sigmoid_derivative_from_output",
    "log_sigmoid_value_and_derivative",
    "logistic",
    "logistic_backward",
    "logistic_derivative",
    "logistic_derivative2",
    "logistic_derivative_from_output",
    "logistic_value_and_derivative",
    "logsigmoid",
    "logsigmoid_backward",
    "logsigmoid_derivative",
    "logsigmoid_derivative2",
    "logsigmoid_derivative_from_output",
    "logsigmoid_value_and_derivative",
    "mish",
    "mish_backward",
    "mish_derivative",
    "mish_derivative2",
    "mish_value_and_derivative",
    "prelu",
    "prelu_backward",
    "prelu_derivative",
    "prelu_derivative2",
    "prelu_derivative_alpha",
    "prelu_value_and_derivative",
    "relu",
    "relu6",
    "relu6_backward",
    "relu6_derivative",
    "relu6_derivative2",
    "relu6_derivative_from_output",
    "relu6_value_and_derivative",
    "relu_backward",
    "relu_derivative",
    "relu_derivative2",
    "relu_derivative_from_output",
    "relu_value_and_derivative",
    "selu",
    "selu_backward",
    "selu_derivative",
    "selu_derivative2",
    "selu_derivative_from_output",
    "selu_value_and_derivative",
    "sigmoid",
    "sigmoid_backward",
    "sigmoid_derivative",
    "sigmoid_derivative2",
    "sigmoid_derivative_from_output",
    "sigmoid_value_and_derivative",
    "silu",
    "silu_backward",
    "silu_derivative",
    "silu_derivative2",
    "silu_value_and_derivative",
    "soft_sign",
    "soft_sign_backward",
    "soft_sign_derivative",
    "soft_sign_derivative2",
    "soft_sign_derivative_from_output",
    "soft_sign_value_and_derivative",
    "softplus",
    "softplus_backward",
    "softplus_derivative",
    "softplus_derivative2",
    "softplus_derivative_beta",
    "softplus_derivative_from_output",
    "softplus_value_and_derivative",
    "softsign",
    "softsign_backward",
    "softsign_derivative",
    "softsign_derivative2",
    "softsign_derivative_from_output",
    "softsign_value_and_derivative",
    "step",
    "step_backward",
    "step_derivative",
    "step_derivative2",
    "step_derivative_from_output",
    "step_value_and_derivative",
    "swish",
    "swish_backward",
    "swish_derivative",
    "swish_derivative2",
    "swish_derivative_beta",
    "swish_value_and_derivative",
    "tanh",
    "tanh_backward",
    "tanh_derivative",
    "tanh_derivative2",
    "tanh_derivative_from_output",
    "tanh_value_and_derivative",
]

def celu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def elu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def gelu(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_tanh(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardswish(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardswish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def hardswish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardswish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardswish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardtanh(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hardtanh_derivative(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_derivative2(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_derivative_from_output(
    y: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_derivative_max_val(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_derivative_min_val(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def hardtanh_value_and_derivative(
    x: ArrayLike, min_val: ArrayLike = -1.0, max_val: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def identity(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def identity_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def leaky_relu(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def leaky_relu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def leaky_relu_derivative(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def leaky_relu_derivative2(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def leaky_relu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def leaky_relu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def logsigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def prelu(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def prelu_derivative(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_derivative2(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def relu(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def relu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def selu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def softplus(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def softplus_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def softplus_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def softplus_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def softplus_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def softplus_derivative_from_output(
    y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def softplus_value_and_derivative(
    x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def softsign(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def step(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def step_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def swish(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swish_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def tanh(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...

binary_step = step

binary_step_backward = step_backward

binary_step_derivative = step_derivative

binary_step_derivative2 = step_derivative2

binary_step_derivative_from_output = step_derivative_from_output

binary_step_value_and_derivative = step_value_and_derivative

gelu_approx = gelu_tanh

gelu_approx_backward = gelu_tanh_backward

gelu_approx_derivative = gelu_tanh_derivative

gelu_approx_derivative2 = gelu_tanh_derivative2

gelu_approx_value_and_derivative = gelu_tanh_value_and_derivative

gelu_new = gelu_tanh

gelu_new_backward = gelu_tanh_backward

gelu_new_derivative = gelu_tanh_derivative

gelu_new_derivative2 = gelu_tanh_derivative2

gelu_new_value_and_derivative = gelu_tanh_value_and_derivative

hard_sigmoid = hardsigmoid

hard_sigmoid_backward = hardsigmoid_backward

hard_sigmoid_derivative = hardsigmoid_derivative

hard_sigmoid_derivative2 = hardsigmoid_derivative2

hard_sigmoid_derivative_from_output = hardsigmoid_derivative_from_output

hard_sigmoid_value_and_derivative = hardsigmoid_value_and_derivative

hard_silu = hardswish

hard_silu_backward = hardswish_backward

hard_silu_derivative = hardswish_derivative

hard_silu_derivative2 = hardswish_derivative2

hard_silu_value_and_derivative = hardswish_value_and_derivative

hard_swish = hardswish

hard_swish_backward = hardswish_backward

hard_swish_derivative = hardswish_derivative

hard_swish_derivative2 = hardswish_derivative2

hard_swish_value_and_derivative = hardswish_value_and_derivative

hard_tanh = hardtanh

hard_tanh_backward = hardtanh_backward

hard_tanh_derivative = hardtanh_derivative

hard_tanh_derivative2 = hardtanh_derivative2

hard_tanh_derivative_from_output = hardtanh_derivative_from_output

hard_tanh_derivative_max_val = hardtanh_derivative_max_val

hard_tanh_derivative_min_val = hardtanh_derivative_min_val

hard_tanh_value_and_derivative = hardtanh_value_and_derivative

heaviside = step

heaviside_backward = step_backward

heaviside_derivative = step_derivative

heaviside_derivative2 = step_derivative2

heaviside_derivative_from_output = step_derivative_from_output

heaviside_value_and_derivative = step_value_and_derivative

linear = identity

linear_backward = identity_backward

linear_derivative = identity_derivative

linear_derivative2 = identity_derivative2

linear_derivative_from_output = identity_derivative_from_output

linear_value_and_derivative = identity_value_and_derivative

log_sigmoid = logsigmoid

log_sigmoid_backward = logsigmoid_backward

log_sigmoid_derivative = logsigmoid_derivative

log_sigmoid_derivative2 = logsigmoid_derivative2

log_sigmoid_derivative_from_output = logsigmoid_derivative_from_output

log_sigmoid_value_and_derivative = logsigmoid_value_and_derivative

logistic = sigmoid

logistic_backward = sigmoid_backward

logistic_derivative = sigmoid_derivative

logistic_derivative2 = sigmoid_derivative2

logistic_derivative_from_output = sigmoid_derivative_from_output

logistic_value_and_derivative = sigmoid_value_and_derivative

soft_sign = softsign

soft_sign_backward = softsign_backward

soft_sign_derivative = softsign_derivative

soft_sign_derivative2 = softsign_derivative2

soft_sign_derivative_from_output = softsign_derivative_from_output

soft_sign_value_and_derivative = softsign_value_and_derivative
