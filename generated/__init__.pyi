# Written by `symact build`.

from typing import Any

from numpy.typing import ArrayLike

__all__ = [
    "absolute",
    "absolute_backward",
    "absolute_derivative",
    "absolute_derivative2",
    "absolute_value",
    "absolute_value_and_derivative",
    "absolute_value_backward",
    "absolute_value_derivative",
    "absolute_value_derivative2",
    "absolute_value_value_and_derivative",
    "acon_c",
    "acon_c_backward",
    "acon_c_backward_beta",
    "acon_c_backward_p1",
    "acon_c_backward_p2",
    "acon_c_derivative",
    "acon_c_derivative2",
    "acon_c_derivative_beta",
    "acon_c_derivative_p1",
    "acon_c_derivative_p2",
    "acon_c_value_and_derivative",
    "apl",
    "apl_backward",
    "apl_backward_a",
    "apl_backward_b",
    "apl_derivative",
    "apl_derivative2",
    "apl_derivative_a",
    "apl_derivative_b",
    "apl_value_and_derivative",
    "approximate_gelu",
    "approximate_gelu_backward",
    "approximate_gelu_derivative",
    "approximate_gelu_derivative2",
    "approximate_gelu_value_and_derivative",
    "aptx",
    "aptx_backward",
    "aptx_backward_alpha",
    "aptx_backward_beta",
    "aptx_backward_gamma",
    "aptx_derivative",
    "aptx_derivative2",
    "aptx_derivative_alpha",
    "aptx_derivative_beta",
    "aptx_derivative_gamma",
    "aptx_value_and_derivative",
    "arctan",
    "arctan_backward",
    "arctan_backward_from_output",
    "arctan_derivative",
    "arctan_derivative2",
    "arctan_derivative_from_output",
    "arctan_value_and_derivative",
    "aria2",
    "aria2_backward",
    "aria2_backward_alpha",
    "aria2_backward_beta",
    "aria2_derivative",
    "aria2_derivative2",
    "aria2_derivative_alpha",
    "aria2_derivative_beta",
    "aria2_value_and_derivative",
    "bent_identity",
    "bent_identity_backward",
    "bent_identity_derivative",
    "bent_identity_derivative2",
    "bent_identity_value_and_derivative",
    "beta_mish",
    "beta_mish_backward",
    "beta_mish_backward_beta",
    "beta_mish_derivative",
    "beta_mish_derivative2",
    "beta_mish_derivative_beta",
    "beta_mish_value_and_derivative",
    "bilinear",
    "bilinear_backward",
    "bilinear_derivative_a",
    "bilinear_derivative_b",
    "bilinear_split",
    "bilinear_split_backward",
    "bilinear_value_and_derivative",
    "binary_cross_entropy",
    "binary_cross_entropy_backward",
    "binary_cross_entropy_derivative_t",
    "binary_cross_entropy_derivative_z",
    "binary_cross_entropy_of_probability",
    "binary_cross_entropy_of_probability_backward",
    "binary_cross_entropy_of_probability_derivative_p",
    "binary_cross_entropy_of_probability_derivative_t",
    "binary_cross_entropy_of_probability_value_and_derivative",
    "binary_cross_entropy_value_and_derivative",
    "binary_step",
    "binary_step_backward",
    "binary_step_backward_from_output",
    "binary_step_derivative",
    "binary_step_derivative2",
    "binary_step_derivative_from_output",
    "binary_step_value_and_derivative",
    "blu",
    "blu_backward",
    "blu_backward_beta",
    "blu_derivative",
    "blu_derivative2",
    "blu_derivative_beta",
    "blu_value_and_derivative",
    "bounded_relu",
    "bounded_relu_backward",
    "bounded_relu_backward_from_output",
    "bounded_relu_backward_n",
    "bounded_relu_derivative",
    "bounded_relu_derivative2",
    "bounded_relu_derivative_from_output",
    "bounded_relu_derivative_n",
    "bounded_relu_value_and_derivative",
    "brelu",
    "brelu_backward",
    "brelu_backward_from_output",
    "brelu_backward_n",
    "brelu_derivative",
    "brelu_derivative2",
    "brelu_derivative_from_output",
    "brelu_derivative_n",
    "brelu_value_and_derivative",
    "celu",
    "celu_backward",
    "celu_backward_alpha",
    "celu_backward_from_output",
    "celu_derivative",
    "celu_derivative2",
    "celu_derivative_alpha",
    "celu_derivative_from_output",
    "celu_value_and_derivative",
    "clipped_gelu",
    "clipped_gelu_backward",
    "clipped_gelu_backward_high",
    "clipped_gelu_backward_low",
    "clipped_gelu_derivative",
    "clipped_gelu_derivative2",
    "clipped_gelu_derivative_high",
    "clipped_gelu_derivative_low",
    "clipped_gelu_value_and_derivative",
    "cloglog",
    "cloglog_backward",
    "cloglog_derivative",
    "cloglog_derivative2",
    "cloglog_value_and_derivative",
    "colu",
    "colu_backward",
    "colu_derivative",
    "colu_derivative2",
    "colu_value_and_derivative",
    "cosine",
    "cosine_backward",
    "cosine_derivative",
    "cosine_derivative2",
    "cosine_value_and_derivative",
    "coslu",
    "coslu_backward",
    "coslu_backward_alpha",
    "coslu_backward_beta",
    "coslu_derivative",
    "coslu_derivative2",
    "coslu_derivative_alpha",
    "coslu_derivative_beta",
    "coslu_value_and_derivative",
    "cross_entropy",
    "cross_entropy_backward",
    "cross_entropy_hvp",
    "cross_entropy_jvp",
    "cross_entropy_value_and_gradient",
    "delu",
    "delu_backward",
    "delu_backward_n",
    "delu_derivative",
    "delu_derivative2",
    "delu_derivative_n",
    "delu_value_and_derivative",
    "dynamic_tanh",
    "dynamic_tanh_backward",
    "dynamic_tanh_backward_alpha",
    "dynamic_tanh_backward_from_output",
    "dynamic_tanh_derivative",
    "dynamic_tanh_derivative2",
    "dynamic_tanh_derivative_alpha",
    "dynamic_tanh_derivative_from_output",
    "dynamic_tanh_value_and_derivative",
    "dyt",
    "dyt_backward",
    "dyt_backward_alpha",
    "dyt_backward_from_output",
    "dyt_derivative",
    "dyt_derivative2",
    "dyt_derivative_alpha",
    "dyt_derivative_from_output",
    "dyt_value_and_derivative",
    "e_swish",
    "e_swish_backward",
    "e_swish_backward_beta",
    "e_swish_derivative",
    "e_swish_derivative2",
    "e_swish_derivative_beta",
    "e_swish_value_and_derivative",
    "eanaf",
    "eanaf_backward",
    "eanaf_derivative",
    "eanaf_derivative2",
    "eanaf_value_and_derivative",
    "eis",
    "eis_backward",
    "eis_backward_alpha",
    "eis_backward_beta",
    "eis_backward_delta",
    "eis_backward_gamma",
    "eis_backward_theta",
    "eis_derivative",
    "eis_derivative2",
    "eis_derivative_alpha",
    "eis_derivative_beta",
    "eis_derivative_delta",
    "eis_derivative_gamma",
    "eis_derivative_theta",
    "eis_value_and_derivative",
    "elish",
    "elish_backward",
    "elish_derivative",
    "elish_derivative2",
    "elish_value_and_derivative",
    "elliott",
    "elliott_backward",
    "elliott_backward_from_output",
    "elliott_derivative",
    "elliott_derivative2",
    "elliott_derivative_from_output",
    "elliott_value_and_derivative",
    "elu",
    "elu_backward",
    "elu_backward_alpha",
    "elu_backward_from_output",
    "elu_derivative",
    "elu_derivative2",
    "elu_derivative_alpha",
    "elu_derivative_from_output",
    "elu_value_and_derivative",
    "erfact",
    "erfact_backward",
    "erfact_backward_alpha",
    "erfact_backward_beta",
    "erfact_derivative",
    "erfact_derivative2",
    "erfact_derivative_alpha",
    "erfact_derivative_beta",
    "erfact_value_and_derivative",
    "error_function",
    "error_function_backward",
    "error_function_derivative",
    "error_function_derivative2",
    "error_function_value_and_derivative",
    "eswish",
    "eswish_backward",
    "eswish_backward_beta",
    "eswish_derivative",
    "eswish_derivative2",
    "eswish_derivative_beta",
    "eswish_value_and_derivative",
    "exponential",
    "exponential_backward",
    "exponential_backward_from_output",
    "exponential_derivative",
    "exponential_derivative2",
    "exponential_derivative_from_output",
    "exponential_value_and_derivative",
    "fpflu",
    "fpflu_backward",
    "fpflu_derivative",
    "fpflu_derivative2",
    "fpflu_value_and_derivative",
    "ftswish",
    "ftswish_backward",
    "ftswish_backward_t",
    "ftswish_derivative",
    "ftswish_derivative2",
    "ftswish_derivative_t",
    "ftswish_value_and_derivative",
    "gaussian",
    "gaussian_backward",
    "gaussian_derivative",
    "gaussian_derivative2",
    "gaussian_value_and_derivative",
    "gcu",
    "gcu_backward",
    "gcu_derivative",
    "gcu_derivative2",
    "gcu_value_and_derivative",
    "geglu",
    "geglu_backward",
    "geglu_derivative_a",
    "geglu_derivative_b",
    "geglu_split",
    "geglu_split_backward",
    "geglu_value_and_derivative",
    "gelu",
    "gelu_10",
    "gelu_10_backward",
    "gelu_10_backward_high",
    "gelu_10_backward_low",
    "gelu_10_derivative",
    "gelu_10_derivative2",
    "gelu_10_derivative_high",
    "gelu_10_derivative_low",
    "gelu_10_value_and_derivative",
    "gelu_approx",
    "gelu_approx_backward",
    "gelu_approx_derivative",
    "gelu_approx_derivative2",
    "gelu_approx_value_and_derivative",
    "gelu_backward",
    "gelu_derivative",
    "gelu_derivative2",
    "gelu_fast_approx",
    "gelu_fast_approx_backward",
    "gelu_fast_approx_derivative",
    "gelu_fast_approx_derivative2",
    "gelu_fast_approx_value_and_derivative",
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
    "general_relu",
    "general_relu_backward",
    "general_relu_backward_max_value",
    "general_relu_backward_negative_slope",
    "general_relu_backward_theta",
    "general_relu_derivative",
    "general_relu_derivative2",
    "general_relu_derivative_max_value",
    "general_relu_derivative_negative_slope",
    "general_relu_derivative_theta",
    "general_relu_value_and_derivative",
    "gish",
    "gish_backward",
    "gish_derivative",
    "gish_derivative2",
    "gish_value_and_derivative",
    "glu",
    "glu_backward",
    "glu_derivative_a",
    "glu_derivative_b",
    "glu_split",
    "glu_split_backward",
    "glu_value_and_derivative",
    "golu",
    "golu_backward",
    "golu_backward_alpha",
    "golu_backward_beta",
    "golu_backward_gamma",
    "golu_derivative",
    "golu_derivative2",
    "golu_derivative_alpha",
    "golu_derivative_beta",
    "golu_derivative_gamma",
    "golu_value_and_derivative",
    "gompertz",
    "gompertz_backward",
    "gompertz_backward_from_output",
    "gompertz_derivative",
    "gompertz_derivative2",
    "gompertz_derivative_from_output",
    "gompertz_value_and_derivative",
    "gumbel_softmax",
    "gumbel_softmax_backward",
    "gumbel_softmax_backward_tau",
    "gumbel_softmax_derivative_tau",
    "gumbel_softmax_hvp",
    "gumbel_softmax_jvp",
    "hard_elish",
    "hard_elish_backward",
    "hard_elish_derivative",
    "hard_elish_derivative2",
    "hard_elish_value_and_derivative",
    "hard_mish",
    "hard_mish_backward",
    "hard_mish_derivative",
    "hard_mish_derivative2",
    "hard_mish_value_and_derivative",
    "hard_shrink",
    "hard_shrink_backward",
    "hard_shrink_backward_lambd",
    "hard_shrink_derivative",
    "hard_shrink_derivative2",
    "hard_shrink_derivative_lambd",
    "hard_shrink_value_and_derivative",
    "hard_sigmoid",
    "hard_sigmoid_backward",
    "hard_sigmoid_backward_from_output",
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
    "hard_tanh_backward_from_output",
    "hard_tanh_backward_max_val",
    "hard_tanh_backward_min_val",
    "hard_tanh_derivative",
    "hard_tanh_derivative2",
    "hard_tanh_derivative_from_output",
    "hard_tanh_derivative_max_val",
    "hard_tanh_derivative_min_val",
    "hard_tanh_value_and_derivative",
    "hardmish",
    "hardmish_backward",
    "hardmish_derivative",
    "hardmish_derivative2",
    "hardmish_value_and_derivative",
    "hardshrink",
    "hardshrink_backward",
    "hardshrink_backward_lambd",
    "hardshrink_derivative",
    "hardshrink_derivative2",
    "hardshrink_derivative_lambd",
    "hardshrink_value_and_derivative",
    "hardsigmoid",
    "hardsigmoid_affine",
    "hardsigmoid_affine_backward",
    "hardsigmoid_affine_backward_alpha",
    "hardsigmoid_affine_backward_beta",
    "hardsigmoid_affine_backward_from_output",
    "hardsigmoid_affine_derivative",
    "hardsigmoid_affine_derivative2",
    "hardsigmoid_affine_derivative_alpha",
    "hardsigmoid_affine_derivative_beta",
    "hardsigmoid_affine_derivative_from_output",
    "hardsigmoid_affine_value_and_derivative",
    "hardsigmoid_backward",
    "hardsigmoid_backward_from_output",
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
    "hardtanh_backward_from_output",
    "hardtanh_backward_max_val",
    "hardtanh_backward_min_val",
    "hardtanh_derivative",
    "hardtanh_derivative2",
    "hardtanh_derivative_from_output",
    "hardtanh_derivative_max_val",
    "hardtanh_derivative_min_val",
    "hardtanh_value_and_derivative",
    "heaviside",
    "heaviside_backward",
    "heaviside_backward_from_output",
    "heaviside_derivative",
    "heaviside_derivative2",
    "heaviside_derivative_from_output",
    "heaviside_value_and_derivative",
    "hexpo",
    "hexpo_backward",
    "hexpo_backward_a",
    "hexpo_backward_b",
    "hexpo_backward_c",
    "hexpo_backward_d",
    "hexpo_backward_from_output",
    "hexpo_derivative",
    "hexpo_derivative2",
    "hexpo_derivative_a",
    "hexpo_derivative_b",
    "hexpo_derivative_c",
    "hexpo_derivative_d",
    "hexpo_derivative_from_output",
    "hexpo_value_and_derivative",
    "hinge",
    "hinge_backward",
    "hinge_derivative_t",
    "hinge_derivative_z",
    "hinge_value_and_derivative",
    "huber",
    "huber_backward",
    "huber_backward_delta",
    "huber_derivative_delta",
    "huber_derivative_t",
    "huber_derivative_y_hat",
    "huber_value_and_derivative",
    "identity",
    "identity_backward",
    "identity_backward_from_output",
    "identity_derivative",
    "identity_derivative2",
    "identity_derivative_from_output",
    "identity_value_and_derivative",
    "isrlu",
    "isrlu_backward",
    "isrlu_backward_alpha",
    "isrlu_backward_from_output",
    "isrlu_derivative",
    "isrlu_derivative2",
    "isrlu_derivative_alpha",
    "isrlu_derivative_from_output",
    "isrlu_value_and_derivative",
    "isru",
    "isru_backward",
    "isru_backward_alpha",
    "isru_backward_from_output",
    "isru_derivative",
    "isru_derivative2",
    "isru_derivative_alpha",
    "isru_derivative_from_output",
    "isru_value_and_derivative",
    "keras_relu",
    "keras_relu_backward",
    "keras_relu_backward_max_value",
    "keras_relu_backward_negative_slope",
    "keras_relu_backward_theta",
    "keras_relu_derivative",
    "keras_relu_derivative2",
    "keras_relu_derivative_max_value",
    "keras_relu_derivative_negative_slope",
    "keras_relu_derivative_theta",
    "keras_relu_value_and_derivative",
    "laplace",
    "laplace_backward",
    "laplace_backward_mu",
    "laplace_backward_sigma",
    "laplace_derivative",
    "laplace_derivative2",
    "laplace_derivative_mu",
    "laplace_derivative_sigma",
    "laplace_value_and_derivative",
    "leaky_relu",
    "leaky_relu_backward",
    "leaky_relu_backward_alpha",
    "leaky_relu_derivative",
    "leaky_relu_derivative2",
    "leaky_relu_derivative_alpha",
    "leaky_relu_value_and_derivative",
    "lecun_tanh",
    "lecun_tanh_backward",
    "lecun_tanh_backward_alpha",
    "lecun_tanh_backward_beta",
    "lecun_tanh_derivative",
    "lecun_tanh_derivative2",
    "lecun_tanh_derivative_alpha",
    "lecun_tanh_derivative_beta",
    "lecun_tanh_value_and_derivative",
    "linear",
    "linear_backward",
    "linear_backward_from_output",
    "linear_derivative",
    "linear_derivative2",
    "linear_derivative_from_output",
    "linear_value_and_derivative",
    "lisht",
    "lisht_backward",
    "lisht_derivative",
    "lisht_derivative2",
    "lisht_value_and_derivative",
    "log_log",
    "log_log_backward",
    "log_log_backward_from_output",
    "log_log_derivative",
    "log_log_derivative2",
    "log_log_derivative_from_output",
    "log_log_value_and_derivative",
    "log_ndtr",
    "log_ndtr_backward",
    "log_ndtr_derivative",
    "log_ndtr_derivative2",
    "log_ndtr_value_and_derivative",
    "log_sigmoid",
    "log_sigmoid_backward",
    "log_sigmoid_backward_from_output",
    "log_sigmoid_derivative",
    "log_sigmoid_derivative2",
    "log_sigmoid_derivative_from_output",
    "log_sigmoid_value_and_derivative",
    "log_softmax",
    "log_softmax_backward",
    "log_softmax_backward_from_output",
    "log_softmax_hvp",
    "log_softmax_jvp",
    "logish",
    "logish_backward",
    "logish_derivative",
    "logish_derivative2",
    "logish_value_and_derivative",
    "logistic",
    "logistic_backward",
    "logistic_backward_from_output",
    "logistic_derivative",
    "logistic_derivative2",
    "logistic_derivative_from_output",
    "logistic_value_and_derivative",
    "loglog",
    "loglog_backward",
    "loglog_backward_from_output",
    "loglog_derivative",
    "loglog_derivative2",
    "loglog_derivative_from_output",
    "loglog_value_and_derivative",
    "loglogish",
    "loglogish_backward",
    "loglogish_derivative",
    "loglogish_derivative2",
    "loglogish_value_and_derivative",
    "logmeanexp",
    "logmeanexp_backward",
    "logmeanexp_hvp",
    "logmeanexp_jvp",
    "logmeanexp_value_and_gradient",
    "logsigmoid",
    "logsigmoid_backward",
    "logsigmoid_backward_from_output",
    "logsigmoid_derivative",
    "logsigmoid_derivative2",
    "logsigmoid_derivative_from_output",
    "logsigmoid_value_and_derivative",
    "logsqnl",
    "logsqnl_backward",
    "logsqnl_derivative",
    "logsqnl_derivative2",
    "logsqnl_value_and_derivative",
    "logsumexp",
    "logsumexp_backward",
    "logsumexp_hvp",
    "logsumexp_jvp",
    "logsumexp_value_and_gradient",
    "mean_squared_error",
    "mean_squared_error_backward",
    "mean_squared_error_hvp",
    "mean_squared_error_jvp",
    "mean_squared_error_value_and_gradient",
    "mila",
    "mila_backward",
    "mila_backward_beta",
    "mila_derivative",
    "mila_derivative2",
    "mila_derivative_beta",
    "mila_value_and_derivative",
    "mish",
    "mish_backward",
    "mish_derivative",
    "mish_derivative2",
    "mish_value_and_derivative",
    "modulus",
    "modulus_backward",
    "modulus_derivative",
    "modulus_derivative2",
    "modulus_value_and_derivative",
    "ncu",
    "ncu_backward",
    "ncu_derivative",
    "ncu_derivative2",
    "ncu_value_and_derivative",
    "ndtr",
    "ndtr_backward",
    "ndtr_derivative",
    "ndtr_derivative2",
    "ndtr_value_and_derivative",
    "nlrelu",
    "nlrelu_backward",
    "nlrelu_backward_beta",
    "nlrelu_backward_from_output",
    "nlrelu_derivative",
    "nlrelu_derivative2",
    "nlrelu_derivative_beta",
    "nlrelu_derivative_from_output",
    "nlrelu_value_and_derivative",
    "normal_cdf",
    "normal_cdf_backward",
    "normal_cdf_derivative",
    "normal_cdf_derivative2",
    "normal_cdf_value_and_derivative",
    "onnx_hard_sigmoid",
    "onnx_hard_sigmoid_backward",
    "onnx_hard_sigmoid_backward_alpha",
    "onnx_hard_sigmoid_backward_beta",
    "onnx_hard_sigmoid_backward_from_output",
    "onnx_hard_sigmoid_derivative",
    "onnx_hard_sigmoid_derivative2",
    "onnx_hard_sigmoid_derivative_alpha",
    "onnx_hard_sigmoid_derivative_beta",
    "onnx_hard_sigmoid_derivative_from_output",
    "onnx_hard_sigmoid_value_and_derivative",
    "onnx_shrink",
    "onnx_shrink_backward",
    "onnx_shrink_backward_bias",
    "onnx_shrink_backward_lambd",
    "onnx_shrink_derivative",
    "onnx_shrink_derivative2",
    "onnx_shrink_derivative_bias",
    "onnx_shrink_derivative_lambd",
    "onnx_shrink_value_and_derivative",
    "pau",
    "pau_backward",
    "pau_backward_a0",
    "pau_backward_a1",
    "pau_backward_a2",
    "pau_backward_a3",
    "pau_backward_b1",
    "pau_backward_b2",
    "pau_derivative",
    "pau_derivative2",
    "pau_derivative_a0",
    "pau_derivative_a1",
    "pau_derivative_a2",
    "pau_derivative_a3",
    "pau_derivative_b1",
    "pau_derivative_b2",
    "pau_value_and_derivative",
    "pelu",
    "pelu_backward",
    "pelu_backward_alpha",
    "pelu_backward_beta",
    "pelu_backward_from_output",
    "pelu_derivative",
    "pelu_derivative2",
    "pelu_derivative_alpha",
    "pelu_derivative_beta",
    "pelu_derivative_from_output",
    "pelu_value_and_derivative",
    "penalized_tanh",
    "penalized_tanh_backward",
    "penalized_tanh_backward_alpha",
    "penalized_tanh_derivative",
    "penalized_tanh_derivative2",
    "penalized_tanh_derivative_alpha",
    "penalized_tanh_value_and_derivative",
    "pflu",
    "pflu_backward",
    "pflu_derivative",
    "pflu_derivative2",
    "pflu_value_and_derivative",
    "phish",
    "phish_backward",
    "phish_derivative",
    "phish_derivative2",
    "phish_value_and_derivative",
    "prelu",
    "prelu_backward",
    "prelu_backward_alpha",
    "prelu_derivative",
    "prelu_derivative2",
    "prelu_derivative_alpha",
    "prelu_value_and_derivative",
    "probit",
    "probit_backward",
    "probit_derivative",
    "probit_derivative2",
    "probit_value_and_derivative",
    "pserf",
    "pserf_backward",
    "pserf_backward_delta",
    "pserf_backward_gamma",
    "pserf_derivative",
    "pserf_derivative2",
    "pserf_derivative_delta",
    "pserf_derivative_gamma",
    "pserf_value_and_derivative",
    "quick_gelu",
    "quick_gelu_backward",
    "quick_gelu_derivative",
    "quick_gelu_derivative2",
    "quick_gelu_value_and_derivative",
    "rational",
    "rational_backward",
    "rational_backward_a0",
    "rational_backward_a1",
    "rational_backward_a2",
    "rational_backward_a3",
    "rational_backward_b1",
    "rational_backward_b2",
    "rational_derivative",
    "rational_derivative2",
    "rational_derivative_a0",
    "rational_derivative_a1",
    "rational_derivative_a2",
    "rational_derivative_a3",
    "rational_derivative_b1",
    "rational_derivative_b2",
    "rational_value_and_derivative",
    "rbf",
    "rbf_backward",
    "rbf_derivative",
    "rbf_derivative2",
    "rbf_value_and_derivative",
    "reglu",
    "reglu_backward",
    "reglu_derivative_a",
    "reglu_derivative_b",
    "reglu_split",
    "reglu_split_backward",
    "reglu_value_and_derivative",
    "rehsec",
    "rehsec_backward",
    "rehsec_derivative",
    "rehsec_derivative2",
    "rehsec_value_and_derivative",
    "relu",
    "relu2",
    "relu2_backward",
    "relu2_backward_from_output",
    "relu2_derivative",
    "relu2_derivative2",
    "relu2_derivative_from_output",
    "relu2_value_and_derivative",
    "relu6",
    "relu6_backward",
    "relu6_backward_from_output",
    "relu6_derivative",
    "relu6_derivative2",
    "relu6_derivative_from_output",
    "relu6_value_and_derivative",
    "relu_backward",
    "relu_backward_from_output",
    "relu_derivative",
    "relu_derivative2",
    "relu_derivative_from_output",
    "relu_squared",
    "relu_squared_backward",
    "relu_squared_backward_from_output",
    "relu_squared_derivative",
    "relu_squared_derivative2",
    "relu_squared_derivative_from_output",
    "relu_squared_value_and_derivative",
    "relu_value_and_derivative",
    "relun",
    "relun_backward",
    "relun_backward_from_output",
    "relun_backward_n",
    "relun_derivative",
    "relun_derivative2",
    "relun_derivative_from_output",
    "relun_derivative_n",
    "relun_value_and_derivative",
    "rrelu",
    "rrelu_backward",
    "rrelu_backward_lower",
    "rrelu_backward_upper",
    "rrelu_derivative",
    "rrelu_derivative2",
    "rrelu_derivative_lower",
    "rrelu_derivative_upper",
    "rrelu_value_and_derivative",
    "scaled_tanh",
    "scaled_tanh_backward",
    "scaled_tanh_backward_alpha",
    "scaled_tanh_backward_beta",
    "scaled_tanh_derivative",
    "scaled_tanh_derivative2",
    "scaled_tanh_derivative_alpha",
    "scaled_tanh_derivative_beta",
    "scaled_tanh_value_and_derivative",
    "selu",
    "selu_backward",
    "selu_backward_from_output",
    "selu_derivative",
    "selu_derivative2",
    "selu_derivative_from_output",
    "selu_value_and_derivative",
    "serf",
    "serf_backward",
    "serf_derivative",
    "serf_derivative2",
    "serf_value_and_derivative",
    "sgn",
    "sgn_backward",
    "sgn_backward_from_output",
    "sgn_derivative",
    "sgn_derivative2",
    "sgn_derivative_from_output",
    "sgn_value_and_derivative",
    "shrink",
    "shrink_backward",
    "shrink_backward_bias",
    "shrink_backward_lambd",
    "shrink_derivative",
    "shrink_derivative2",
    "shrink_derivative_bias",
    "shrink_derivative_lambd",
    "shrink_value_and_derivative",
    "sigmoid",
    "sigmoid_backward",
    "sigmoid_backward_from_output",
    "sigmoid_derivative",
    "sigmoid_derivative2",
    "sigmoid_derivative_from_output",
    "sigmoid_value_and_derivative",
    "signum",
    "signum_backward",
    "signum_backward_from_output",
    "signum_derivative",
    "signum_derivative2",
    "signum_derivative_from_output",
    "signum_value_and_derivative",
    "silu",
    "silu_backward",
    "silu_derivative",
    "silu_derivative2",
    "silu_value_and_derivative",
    "sinc",
    "sinc_backward",
    "sinc_derivative",
    "sinc_derivative2",
    "sinc_value_and_derivative",
    "sine",
    "sine_backward",
    "sine_backward_omega",
    "sine_derivative",
    "sine_derivative2",
    "sine_derivative_omega",
    "sine_relu",
    "sine_relu_backward",
    "sine_relu_backward_epsilon",
    "sine_relu_derivative",
    "sine_relu_derivative2",
    "sine_relu_derivative_epsilon",
    "sine_relu_value_and_derivative",
    "sine_value_and_derivative",
    "sinerelu",
    "sinerelu_backward",
    "sinerelu_backward_epsilon",
    "sinerelu_derivative",
    "sinerelu_derivative2",
    "sinerelu_derivative_epsilon",
    "sinerelu_value_and_derivative",
    "sinlu",
    "sinlu_backward",
    "sinlu_backward_alpha",
    "sinlu_backward_beta",
    "sinlu_derivative",
    "sinlu_derivative2",
    "sinlu_derivative_alpha",
    "sinlu_derivative_beta",
    "sinlu_value_and_derivative",
    "siren",
    "siren_backward",
    "siren_backward_omega",
    "siren_derivative",
    "siren_derivative2",
    "siren_derivative_omega",
    "siren_value_and_derivative",
    "smish",
    "smish_backward",
    "smish_backward_alpha",
    "smish_backward_beta",
    "smish_derivative",
    "smish_derivative2",
    "smish_derivative_alpha",
    "smish_derivative_beta",
    "smish_value_and_derivative",
    "smoothed_cross_entropy",
    "smoothed_cross_entropy_backward",
    "smoothed_cross_entropy_backward_epsilon",
    "smoothed_cross_entropy_derivative_epsilon",
    "smoothed_cross_entropy_hvp",
    "smoothed_cross_entropy_jvp",
    "smoothed_cross_entropy_value_and_gradient",
    "smu",
    "smu_backward",
    "smu_backward_alpha",
    "smu_backward_mu",
    "smu_derivative",
    "smu_derivative2",
    "smu_derivative_alpha",
    "smu_derivative_mu",
    "smu_value_and_derivative",
    "snake",
    "snake_backward",
    "snake_backward_alpha",
    "snake_derivative",
    "snake_derivative2",
    "snake_derivative_alpha",
    "snake_value_and_derivative",
    "soft_clipping",
    "soft_clipping_backward",
    "soft_clipping_backward_p",
    "soft_clipping_derivative",
    "soft_clipping_derivative2",
    "soft_clipping_derivative_p",
    "soft_clipping_value_and_derivative",
    "soft_cross_entropy",
    "soft_cross_entropy_backward",
    "soft_cross_entropy_hvp",
    "soft_cross_entropy_jvp",
    "soft_cross_entropy_value_and_gradient",
    "soft_exponential",
    "soft_exponential_backward",
    "soft_exponential_backward_alpha",
    "soft_exponential_derivative",
    "soft_exponential_derivative2",
    "soft_exponential_derivative_alpha",
    "soft_exponential_value_and_derivative",
    "soft_modulus_q",
    "soft_modulus_q_backward",
    "soft_modulus_q_derivative",
    "soft_modulus_q_derivative2",
    "soft_modulus_q_value_and_derivative",
    "soft_modulus_t",
    "soft_modulus_t_backward",
    "soft_modulus_t_backward_alpha",
    "soft_modulus_t_derivative",
    "soft_modulus_t_derivative2",
    "soft_modulus_t_derivative_alpha",
    "soft_modulus_t_value_and_derivative",
    "soft_shrink",
    "soft_shrink_backward",
    "soft_shrink_backward_from_output",
    "soft_shrink_backward_lambd",
    "soft_shrink_derivative",
    "soft_shrink_derivative2",
    "soft_shrink_derivative_from_output",
    "soft_shrink_derivative_lambd",
    "soft_shrink_value_and_derivative",
    "soft_sign",
    "soft_sign_backward",
    "soft_sign_backward_from_output",
    "soft_sign_derivative",
    "soft_sign_derivative2",
    "soft_sign_derivative_from_output",
    "soft_sign_value_and_derivative",
    "soft_threshold",
    "soft_threshold_backward",
    "soft_threshold_backward_from_output",
    "soft_threshold_backward_lambd",
    "soft_threshold_derivative",
    "soft_threshold_derivative2",
    "soft_threshold_derivative_from_output",
    "soft_threshold_derivative_lambd",
    "soft_threshold_value_and_derivative",
    "softclipping",
    "softclipping_backward",
    "softclipping_backward_p",
    "softclipping_derivative",
    "softclipping_derivative2",
    "softclipping_derivative_p",
    "softclipping_value_and_derivative",
    "softexponential",
    "softexponential_backward",
    "softexponential_backward_alpha",
    "softexponential_derivative",
    "softexponential_derivative2",
    "softexponential_derivative_alpha",
    "softexponential_value_and_derivative",
    "softmax",
    "softmax_backward",
    "softmax_backward_from_output",
    "softmax_hvp",
    "softmax_jvp",
    "softmin",
    "softmin_backward",
    "softmin_backward_from_output",
    "softmin_hvp",
    "softmin_jvp",
    "softplus",
    "softplus_backward",
    "softplus_backward_beta",
    "softplus_backward_from_output",
    "softplus_derivative",
    "softplus_derivative2",
    "softplus_derivative_beta",
    "softplus_derivative_from_output",
    "softplus_value_and_derivative",
    "softshrink",
    "softshrink_backward",
    "softshrink_backward_from_output",
    "softshrink_backward_lambd",
    "softshrink_derivative",
    "softshrink_derivative2",
    "softshrink_derivative_from_output",
    "softshrink_derivative_lambd",
    "softshrink_value_and_derivative",
    "softsign",
    "softsign_backward",
    "softsign_backward_from_output",
    "softsign_derivative",
    "softsign_derivative2",
    "softsign_derivative_from_output",
    "softsign_value_and_derivative",
    "sparse_plus",
    "sparse_plus_backward",
    "sparse_plus_backward_from_output",
    "sparse_plus_derivative",
    "sparse_plus_derivative2",
    "sparse_plus_derivative_from_output",
    "sparse_plus_value_and_derivative",
    "sparse_sigmoid",
    "sparse_sigmoid_backward",
    "sparse_sigmoid_backward_from_output",
    "sparse_sigmoid_derivative",
    "sparse_sigmoid_derivative2",
    "sparse_sigmoid_derivative_from_output",
    "sparse_sigmoid_value_and_derivative",
    "sparseplus",
    "sparseplus_backward",
    "sparseplus_backward_from_output",
    "sparseplus_derivative",
    "sparseplus_derivative2",
    "sparseplus_derivative_from_output",
    "sparseplus_value_and_derivative",
    "sq_softplus",
    "sq_softplus_backward",
    "sq_softplus_backward_from_output",
    "sq_softplus_derivative",
    "sq_softplus_derivative2",
    "sq_softplus_derivative_from_output",
    "sq_softplus_value_and_derivative",
    "sqnl",
    "sqnl_backward",
    "sqnl_derivative",
    "sqnl_derivative2",
    "sqnl_value_and_derivative",
    "sqrt_softplus",
    "sqrt_softplus_backward",
    "sqrt_softplus_derivative",
    "sqrt_softplus_derivative2",
    "sqrt_softplus_value_and_derivative",
    "sqrtsoftplus",
    "sqrtsoftplus_backward",
    "sqrtsoftplus_derivative",
    "sqrtsoftplus_derivative2",
    "sqrtsoftplus_value_and_derivative",
    "sqsoftplus",
    "sqsoftplus_backward",
    "sqsoftplus_backward_from_output",
    "sqsoftplus_derivative",
    "sqsoftplus_derivative2",
    "sqsoftplus_derivative_from_output",
    "sqsoftplus_value_and_derivative",
    "squared_error",
    "squared_error_backward",
    "squared_error_derivative_t",
    "squared_error_derivative_y_hat",
    "squared_error_value_and_derivative",
    "squared_relu",
    "squared_relu_backward",
    "squared_relu_backward_from_output",
    "squared_relu_derivative",
    "squared_relu_derivative2",
    "squared_relu_derivative_from_output",
    "squared_relu_value_and_derivative",
    "squareplus",
    "squareplus_backward",
    "squareplus_backward_b",
    "squareplus_backward_from_output",
    "squareplus_derivative",
    "squareplus_derivative2",
    "squareplus_derivative_b",
    "squareplus_derivative_from_output",
    "squareplus_value_and_derivative",
    "squish",
    "squish_backward",
    "squish_derivative",
    "squish_derivative2",
    "squish_value_and_derivative",
    "srelu",
    "srelu_backward",
    "srelu_backward_a_l",
    "srelu_backward_a_r",
    "srelu_backward_t_l",
    "srelu_backward_t_r",
    "srelu_derivative",
    "srelu_derivative2",
    "srelu_derivative_a_l",
    "srelu_derivative_a_r",
    "srelu_derivative_t_l",
    "srelu_derivative_t_r",
    "srelu_value_and_derivative",
    "srs",
    "srs_backward",
    "srs_backward_alpha",
    "srs_backward_beta",
    "srs_derivative",
    "srs_derivative2",
    "srs_derivative_alpha",
    "srs_derivative_beta",
    "srs_value_and_derivative",
    "stanh",
    "stanh_backward",
    "stanh_backward_alpha",
    "stanh_backward_beta",
    "stanh_derivative",
    "stanh_derivative2",
    "stanh_derivative_alpha",
    "stanh_derivative_beta",
    "stanh_value_and_derivative",
    "star_relu",
    "star_relu_backward",
    "star_relu_backward_b",
    "star_relu_backward_s",
    "star_relu_derivative",
    "star_relu_derivative2",
    "star_relu_derivative_b",
    "star_relu_derivative_s",
    "star_relu_value_and_derivative",
    "step",
    "step_backward",
    "step_backward_from_output",
    "step_derivative",
    "step_derivative2",
    "step_derivative_from_output",
    "step_value_and_derivative",
    "suish",
    "suish_backward",
    "suish_derivative",
    "suish_derivative2",
    "suish_value_and_derivative",
    "swiglu",
    "swiglu_backward",
    "swiglu_backward_beta",
    "swiglu_derivative_a",
    "swiglu_derivative_b",
    "swiglu_derivative_beta",
    "swiglu_split",
    "swiglu_split_backward",
    "swiglu_value_and_derivative",
    "swim",
    "swim_backward",
    "swim_backward_alpha",
    "swim_derivative",
    "swim_derivative2",
    "swim_derivative_alpha",
    "swim_value_and_derivative",
    "swish",
    "swish_backward",
    "swish_backward_beta",
    "swish_derivative",
    "swish_derivative2",
    "swish_derivative_beta",
    "swish_value_and_derivative",
    "tanh",
    "tanh_backward",
    "tanh_backward_from_output",
    "tanh_derivative",
    "tanh_derivative2",
    "tanh_derivative_from_output",
    "tanh_shrink",
    "tanh_shrink_backward",
    "tanh_shrink_derivative",
    "tanh_shrink_derivative2",
    "tanh_shrink_value_and_derivative",
    "tanh_value_and_derivative",
    "tanhexp",
    "tanhexp_backward",
    "tanhexp_derivative",
    "tanhexp_derivative2",
    "tanhexp_value_and_derivative",
    "tanhshrink",
    "tanhshrink_backward",
    "tanhshrink_derivative",
    "tanhshrink_derivative2",
    "tanhshrink_value_and_derivative",
    "tanhsoft",
    "tanhsoft_backward",
    "tanhsoft_backward_alpha",
    "tanhsoft_backward_beta",
    "tanhsoft_backward_delta",
    "tanhsoft_backward_gamma",
    "tanhsoft_derivative",
    "tanhsoft_derivative2",
    "tanhsoft_derivative_alpha",
    "tanhsoft_derivative_beta",
    "tanhsoft_derivative_delta",
    "tanhsoft_derivative_gamma",
    "tanhsoft_value_and_derivative",
    "telu",
    "telu_backward",
    "telu_derivative",
    "telu_derivative2",
    "telu_value_and_derivative",
    "threshold",
    "threshold_backward",
    "threshold_backward_t",
    "threshold_backward_v",
    "threshold_derivative",
    "threshold_derivative2",
    "threshold_derivative_t",
    "threshold_derivative_v",
    "threshold_value_and_derivative",
    "thresholded_relu",
    "thresholded_relu_backward",
    "thresholded_relu_backward_alpha",
    "thresholded_relu_derivative",
    "thresholded_relu_derivative2",
    "thresholded_relu_derivative_alpha",
    "thresholded_relu_value_and_derivative",
    "tsrelu",
    "tsrelu_backward",
    "tsrelu_derivative",
    "tsrelu_derivative2",
    "tsrelu_value_and_derivative",
    "xielu",
    "xielu_backward",
    "xielu_backward_alpha_n",
    "xielu_backward_alpha_p",
    "xielu_backward_beta",
    "xielu_derivative",
    "xielu_derivative2",
    "xielu_derivative_alpha_n",
    "xielu_derivative_alpha_p",
    "xielu_derivative_beta",
    "xielu_value_and_derivative",
]

def absolute(x: ArrayLike, *, out: Any = None) -> Any: ...
def absolute_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def absolute_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def absolute_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def absolute_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def acon_c(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_backward_p1(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_backward_p2(
    grad_output: ArrayLike,
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_derivative(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_derivative2(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_derivative_beta(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_derivative_p1(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_derivative_p2(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def acon_c_value_and_derivative(
    x: ArrayLike,
    p1: ArrayLike = 1.0,
    p2: ArrayLike = 0.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def apl(x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None) -> Any: ...
def apl_backward(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_backward_a(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_backward_b(
    grad_output: ArrayLike, x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_derivative(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_derivative2(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_derivative_a(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_derivative_b(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def apl_value_and_derivative(
    x: ArrayLike, a: ArrayLike = 0.2, b: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def aptx(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def aptx_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def arctan(x: ArrayLike, *, out: Any = None) -> Any: ...
def arctan_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def arctan_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def arctan_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def arctan_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def arctan_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def arctan_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def aria2(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def aria2_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def aria2_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def aria2_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.5,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def aria2_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def aria2_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def aria2_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def aria2_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def aria2_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.5, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def bent_identity(x: ArrayLike, *, out: Any = None) -> Any: ...
def bent_identity_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def bent_identity_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def bent_identity_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def bent_identity_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def beta_mish(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def beta_mish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any: ...
def beta_mish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any: ...
def beta_mish_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def beta_mish_derivative2(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def beta_mish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def beta_mish_value_and_derivative(
    x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any: ...
def bilinear(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def bilinear_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None
) -> Any: ...
def bilinear_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def bilinear_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def bilinear_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def bilinear_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def bilinear_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def binary_cross_entropy(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def binary_cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def binary_cross_entropy_derivative_t(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def binary_cross_entropy_derivative_z(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def binary_cross_entropy_of_probability(p: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def binary_cross_entropy_of_probability_backward(
    grad_output: ArrayLike, p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def binary_cross_entropy_of_probability_derivative_p(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def binary_cross_entropy_of_probability_derivative_t(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def binary_cross_entropy_of_probability_value_and_derivative(
    p: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def binary_cross_entropy_value_and_derivative(
    z: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def blu(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def blu_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def blu_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def blu_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def blu_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def blu_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def blu_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def celu_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def celu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def clipped_gelu(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def clipped_gelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any: ...
def clipped_gelu_backward_high(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any: ...
def clipped_gelu_backward_low(
    grad_output: ArrayLike,
    x: ArrayLike,
    low: ArrayLike = -10.0,
    high: ArrayLike = 10.0,
    *,
    out: Any = None,
) -> Any: ...
def clipped_gelu_derivative(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def clipped_gelu_derivative2(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def clipped_gelu_derivative_high(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def clipped_gelu_derivative_low(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def clipped_gelu_value_and_derivative(
    x: ArrayLike, low: ArrayLike = -10.0, high: ArrayLike = 10.0, *, out: Any = None
) -> Any: ...
def cloglog(x: ArrayLike, *, out: Any = None) -> Any: ...
def cloglog_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def cloglog_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def cloglog_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def cloglog_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def colu(x: ArrayLike, *, out: Any = None) -> Any: ...
def colu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def colu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def colu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def colu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def cosine(x: ArrayLike, *, out: Any = None) -> Any: ...
def cosine_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def cosine_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def cosine_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def cosine_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def coslu(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def coslu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def coslu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def coslu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def coslu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def coslu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def coslu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def coslu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def coslu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def cross_entropy_jvp(
    tangent: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def delu(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def delu_backward(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def delu_backward_n(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def delu_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def delu_derivative2(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def delu_derivative_n(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def delu_value_and_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def dyt(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def dyt_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def dyt_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def dyt_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def dyt_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def dyt_derivative2(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def dyt_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def dyt_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def dyt_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def eanaf(x: ArrayLike, *, out: Any = None) -> Any: ...
def eanaf_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def eanaf_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def eanaf_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def eanaf_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def eis(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_backward_theta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative_delta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_derivative_theta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def eis_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    theta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def elish(x: ArrayLike, *, out: Any = None) -> Any: ...
def elish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def elish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def elish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def elish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def elliott(x: ArrayLike, *, out: Any = None) -> Any: ...
def elliott_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def elliott_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def elliott_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def elliott_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def elliott_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def elliott_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def elu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def elu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def elu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def elu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_derivative_from_output(y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def elu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def erfact(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def erfact_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any: ...
def erfact_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any: ...
def erfact_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.75,
    beta: ArrayLike = 0.75,
    *,
    out: Any = None,
) -> Any: ...
def erfact_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def erfact_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def erfact_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def erfact_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def erfact_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.75, beta: ArrayLike = 0.75, *, out: Any = None
) -> Any: ...
def error_function(x: ArrayLike, *, out: Any = None) -> Any: ...
def error_function_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def error_function_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def error_function_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def error_function_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def eswish(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def eswish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any: ...
def eswish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None
) -> Any: ...
def eswish_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def eswish_derivative2(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def eswish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def eswish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.5, *, out: Any = None) -> Any: ...
def exponential(x: ArrayLike, *, out: Any = None) -> Any: ...
def exponential_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def exponential_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def exponential_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def exponential_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def exponential_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def exponential_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def fpflu(x: ArrayLike, *, out: Any = None) -> Any: ...
def fpflu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def fpflu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def fpflu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def fpflu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def ftswish(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any: ...
def ftswish_backward(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None
) -> Any: ...
def ftswish_backward_t(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None
) -> Any: ...
def ftswish_derivative(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any: ...
def ftswish_derivative2(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any: ...
def ftswish_derivative_t(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any: ...
def ftswish_value_and_derivative(x: ArrayLike, t: ArrayLike = -0.2, *, out: Any = None) -> Any: ...
def gaussian(x: ArrayLike, *, out: Any = None) -> Any: ...
def gaussian_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def gaussian_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gaussian_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def gaussian_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gcu(x: ArrayLike, *, out: Any = None) -> Any: ...
def gcu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def gcu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gcu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def gcu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def geglu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def geglu_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None
) -> Any: ...
def geglu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def geglu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def geglu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def geglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def geglu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
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
def general_relu(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_backward_max_value(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_backward_negative_slope(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_backward_theta(
    grad_output: ArrayLike,
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_derivative(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_derivative2(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_derivative_max_value(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_derivative_negative_slope(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_derivative_theta(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def general_relu_value_and_derivative(
    x: ArrayLike,
    negative_slope: ArrayLike = 0.0,
    max_value: ArrayLike = 6.0,
    theta: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def gish(x: ArrayLike, *, out: Any = None) -> Any: ...
def gish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def gish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def gish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def gish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def glu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def glu_backward(grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def glu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def glu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def glu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def glu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def glu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def golu(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def golu_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    gamma: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def gumbel_softmax(
    x: ArrayLike, g: ArrayLike, tau: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any: ...
def gumbel_softmax_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def gumbel_softmax_backward_tau(
    grad_output: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def gumbel_softmax_derivative_tau(
    x: ArrayLike, g: ArrayLike, tau: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any: ...
def gumbel_softmax_hvp(
    grad_output: ArrayLike,
    tangent_x: ArrayLike,
    tangent_g: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def gumbel_softmax_jvp(
    tangent_x: ArrayLike,
    tangent_g: ArrayLike,
    x: ArrayLike,
    g: ArrayLike,
    tau: ArrayLike = 1.0,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def hard_elish(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_elish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_elish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_elish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_elish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_mish(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_mish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_mish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_mish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def hard_mish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardshrink(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def hardshrink_backward(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardshrink_backward_lambd(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardshrink_derivative(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def hardshrink_derivative2(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def hardshrink_derivative_lambd(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardshrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_affine(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def hardsigmoid_affine_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def hardsigmoid_affine_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def hardsigmoid_affine_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    alpha: ArrayLike = 0.2,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def hardsigmoid_affine_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_affine_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.2, beta: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def hardsigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def hardsigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
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
def hardtanh_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hardtanh_backward_max_val(
    grad_output: ArrayLike,
    x: ArrayLike,
    min_val: ArrayLike = -1.0,
    max_val: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hardtanh_backward_min_val(
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
def hexpo(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward_a(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward_b(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward_c(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward_d(
    grad_output: ArrayLike,
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative2(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative_a(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative_b(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative_c(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative_d(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_derivative_from_output(
    y: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hexpo_value_and_derivative(
    x: ArrayLike,
    a: ArrayLike = 1.0,
    b: ArrayLike = 1.0,
    c: ArrayLike = 1.0,
    d: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def hinge(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def hinge_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def hinge_derivative_t(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def hinge_derivative_z(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def hinge_value_and_derivative(z: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def huber(y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def huber_backward(
    grad_output: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def huber_backward_delta(
    grad_output: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def huber_derivative_delta(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def huber_derivative_t(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def huber_derivative_y_hat(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def huber_value_and_derivative(
    y_hat: ArrayLike, t: ArrayLike, delta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def identity(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def identity_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def identity_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def identity_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def isrlu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isrlu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isrlu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isrlu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isrlu_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isrlu_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isrlu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isrlu_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isrlu_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isru(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isru_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isru_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isru_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isru_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isru_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isru_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def isru_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def isru_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def laplace(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def laplace_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any: ...
def laplace_backward_mu(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any: ...
def laplace_backward_sigma(
    grad_output: ArrayLike,
    x: ArrayLike,
    mu: ArrayLike = 0.707107,
    sigma: ArrayLike = 0.282095,
    *,
    out: Any = None,
) -> Any: ...
def laplace_derivative(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def laplace_derivative2(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def laplace_derivative_mu(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def laplace_derivative_sigma(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def laplace_value_and_derivative(
    x: ArrayLike, mu: ArrayLike = 0.707107, sigma: ArrayLike = 0.282095, *, out: Any = None
) -> Any: ...
def leaky_relu(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def leaky_relu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def leaky_relu_backward_alpha(
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
def lisht(x: ArrayLike, *, out: Any = None) -> Any: ...
def lisht_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def lisht_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def lisht_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def lisht_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_log(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_log_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def log_log_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def log_log_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_log_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_log_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def log_log_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_ndtr(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_ndtr_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def log_ndtr_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_ndtr_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_ndtr_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def log_softmax(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def log_softmax_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def log_softmax_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def log_softmax_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def log_softmax_jvp(
    tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def logish(x: ArrayLike, *, out: Any = None) -> Any: ...
def logish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def logish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def logish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def loglogish(x: ArrayLike, *, out: Any = None) -> Any: ...
def loglogish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def loglogish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def loglogish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def loglogish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logmeanexp(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def logmeanexp_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def logmeanexp_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def logmeanexp_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def logmeanexp_value_and_gradient(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def logsigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def logsigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def logsigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsqnl(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsqnl_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def logsqnl_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsqnl_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsqnl_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def logsumexp(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def logsumexp_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def logsumexp_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def logsumexp_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def logsumexp_value_and_gradient(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def mean_squared_error(
    y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def mean_squared_error_backward(
    grad_output: ArrayLike, y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def mean_squared_error_hvp(
    grad_output: ArrayLike,
    tangent_y_hat: ArrayLike,
    tangent_t: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def mean_squared_error_jvp(
    tangent_y_hat: ArrayLike,
    tangent_t: ArrayLike,
    y_hat: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def mean_squared_error_value_and_gradient(
    y_hat: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def mila(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any: ...
def mila_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None
) -> Any: ...
def mila_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None
) -> Any: ...
def mila_derivative(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any: ...
def mila_derivative2(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any: ...
def mila_derivative_beta(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any: ...
def mila_value_and_derivative(x: ArrayLike, beta: ArrayLike = -0.25, *, out: Any = None) -> Any: ...
def mish(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def mish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def ncu(x: ArrayLike, *, out: Any = None) -> Any: ...
def ncu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def ncu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def ncu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def ncu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def ndtr(x: ArrayLike, *, out: Any = None) -> Any: ...
def ndtr_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def ndtr_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def ndtr_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def ndtr_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def nlrelu(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def nlrelu_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def nlrelu_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def nlrelu_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def nlrelu_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def nlrelu_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def nlrelu_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def nlrelu_derivative_from_output(
    y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def nlrelu_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def pelu(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def pelu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def pelu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def pelu_backward_from_output(
    grad_output: ArrayLike,
    y: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def pelu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_derivative_from_output(
    y: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def pelu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def penalized_tanh(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def penalized_tanh_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def penalized_tanh_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def penalized_tanh_derivative(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def penalized_tanh_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def penalized_tanh_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def penalized_tanh_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def pflu(x: ArrayLike, *, out: Any = None) -> Any: ...
def pflu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def pflu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def pflu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def pflu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def phish(x: ArrayLike, *, out: Any = None) -> Any: ...
def phish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def phish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def phish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def phish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def prelu(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def prelu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def prelu_derivative(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_derivative2(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None) -> Any: ...
def prelu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, *, out: Any = None
) -> Any: ...
def pserf(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def pserf_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any: ...
def pserf_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any: ...
def pserf_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    gamma: ArrayLike = 1.25,
    delta: ArrayLike = 0.85,
    *,
    out: Any = None,
) -> Any: ...
def pserf_derivative(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def pserf_derivative2(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def pserf_derivative_delta(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def pserf_derivative_gamma(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def pserf_value_and_derivative(
    x: ArrayLike, gamma: ArrayLike = 1.25, delta: ArrayLike = 0.85, *, out: Any = None
) -> Any: ...
def quick_gelu(x: ArrayLike, *, out: Any = None) -> Any: ...
def quick_gelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def quick_gelu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def quick_gelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def quick_gelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def rational(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_a0(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_a1(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_a2(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_a3(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_b1(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_backward_b2(
    grad_output: ArrayLike,
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_a0(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_a1(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_a2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_a3(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_b1(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_derivative_b2(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def rational_value_and_derivative(
    x: ArrayLike,
    a0: ArrayLike = 0.0,
    a1: ArrayLike = 0.5,
    a2: ArrayLike = 0.5,
    a3: ArrayLike = 0.0,
    b1: ArrayLike = 0.5,
    b2: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def reglu(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def reglu_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, *, out: Any = None
) -> Any: ...
def reglu_derivative_a(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def reglu_derivative_b(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def reglu_split(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def reglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def reglu_value_and_derivative(a: ArrayLike, b: ArrayLike, *, out: Any = None) -> Any: ...
def rehsec(x: ArrayLike, *, out: Any = None) -> Any: ...
def rehsec_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def rehsec_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def rehsec_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def rehsec_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def relu2_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def relu6_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def relu_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def relu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def relun(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def relun_backward(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def relun_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def relun_backward_n(
    grad_output: ArrayLike, x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def relun_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def relun_derivative2(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def relun_derivative_from_output(y: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def relun_derivative_n(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def relun_value_and_derivative(x: ArrayLike, n: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def rrelu(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_backward_lower(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_backward_upper(
    grad_output: ArrayLike,
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_derivative(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_derivative2(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_derivative_lower(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_derivative_upper(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def rrelu_value_and_derivative(
    x: ArrayLike,
    lower: ArrayLike = 0.125,
    upper: ArrayLike = 0.3333333333333333,
    *,
    out: Any = None,
) -> Any: ...
def selu(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def selu_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def selu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def serf(x: ArrayLike, *, out: Any = None) -> Any: ...
def serf_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def serf_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def serf_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def serf_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def shrink(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def shrink_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def shrink_backward_bias(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def shrink_backward_lambd(
    grad_output: ArrayLike,
    x: ArrayLike,
    lambd: ArrayLike = 0.5,
    bias: ArrayLike = 0.0,
    *,
    out: Any = None,
) -> Any: ...
def shrink_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def shrink_derivative2(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def shrink_derivative_bias(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def shrink_derivative_lambd(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def shrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, bias: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def sigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def sigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def sigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def signum(x: ArrayLike, *, out: Any = None) -> Any: ...
def signum_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def signum_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def signum_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def signum_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def signum_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def signum_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def silu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sinc(x: ArrayLike, *, out: Any = None) -> Any: ...
def sinc_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sinc_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sinc_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sinc_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sine(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any: ...
def sine_backward(
    grad_output: ArrayLike, x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None
) -> Any: ...
def sine_backward_omega(
    grad_output: ArrayLike, x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None
) -> Any: ...
def sine_derivative(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any: ...
def sine_derivative2(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any: ...
def sine_derivative_omega(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any: ...
def sine_value_and_derivative(x: ArrayLike, omega: ArrayLike = 30.0, *, out: Any = None) -> Any: ...
def sinerelu(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def sinerelu_backward(
    grad_output: ArrayLike, x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def sinerelu_backward_epsilon(
    grad_output: ArrayLike, x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def sinerelu_derivative(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def sinerelu_derivative2(x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def sinerelu_derivative_epsilon(
    x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def sinerelu_value_and_derivative(
    x: ArrayLike, epsilon: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def sinlu(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def sinlu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def sinlu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def sinlu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def sinlu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def sinlu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def sinlu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def sinlu_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def sinlu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smish_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smish_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 1.0,
    beta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smish_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smish_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smoothed_cross_entropy(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any: ...
def smoothed_cross_entropy_backward(
    grad_output: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def smoothed_cross_entropy_backward_epsilon(
    grad_output: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def smoothed_cross_entropy_derivative_epsilon(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any: ...
def smoothed_cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def smoothed_cross_entropy_jvp(
    tangent: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    epsilon: ArrayLike = 0.1,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def smoothed_cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, epsilon: ArrayLike = 0.1, axis: int = -1, *, out: Any = None
) -> Any: ...
def smu(x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def smu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smu_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smu_backward_mu(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.25,
    mu: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def smu_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smu_derivative_mu(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def smu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.25, mu: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def snake(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def snake_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def snake_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def snake_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def snake_derivative2(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def snake_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def snake_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_clipping(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_clipping_backward(
    grad_output: ArrayLike, x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_clipping_backward_p(
    grad_output: ArrayLike, x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_clipping_derivative(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_clipping_derivative2(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_clipping_derivative_p(x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_clipping_value_and_derivative(
    x: ArrayLike, p: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_cross_entropy(z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def soft_cross_entropy_backward(
    grad_output: ArrayLike, z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def soft_cross_entropy_hvp(
    grad_output: ArrayLike,
    tangent_z: ArrayLike,
    tangent_t: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def soft_cross_entropy_jvp(
    tangent_z: ArrayLike,
    tangent_t: ArrayLike,
    z: ArrayLike,
    t: ArrayLike,
    axis: int = -1,
    *,
    out: Any = None,
) -> Any: ...
def soft_cross_entropy_value_and_gradient(
    z: ArrayLike, t: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def soft_exponential(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def soft_exponential_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_exponential_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_exponential_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_exponential_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_exponential_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_exponential_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def soft_modulus_q(x: ArrayLike, *, out: Any = None) -> Any: ...
def soft_modulus_q_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def soft_modulus_q_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def soft_modulus_q_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def soft_modulus_q_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def soft_modulus_t(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def soft_modulus_t_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def soft_modulus_t_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def soft_modulus_t_derivative(x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None) -> Any: ...
def soft_modulus_t_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def soft_modulus_t_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def soft_modulus_t_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.01, *, out: Any = None
) -> Any: ...
def softmax(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def softmax_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmax_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmax_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmax_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def softmin(x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def softmin_backward(
    grad_output: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmin_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmin_hvp(
    grad_output: ArrayLike, tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None
) -> Any: ...
def softmin_jvp(tangent: ArrayLike, x: ArrayLike, axis: int = -1, *, out: Any = None) -> Any: ...
def softplus(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def softplus_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def softplus_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def softplus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
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
def softshrink(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def softshrink_backward(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softshrink_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softshrink_backward_lambd(
    grad_output: ArrayLike, x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softshrink_derivative(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def softshrink_derivative2(x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def softshrink_derivative_from_output(
    y: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softshrink_derivative_lambd(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softshrink_value_and_derivative(
    x: ArrayLike, lambd: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def softsign(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def softsign_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def softsign_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def sparse_plus_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_plus_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def sparse_sigmoid_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def sparse_sigmoid_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqnl(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqnl_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sqnl_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqnl_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqnl_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqrt_softplus(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqrt_softplus_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sqrt_softplus_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqrt_softplus_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqrt_softplus_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, *, out: Any = None
) -> Any: ...
def sqsoftplus_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def sqsoftplus_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def squared_error(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def squared_error_backward(
    grad_output: ArrayLike, y_hat: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def squared_error_derivative_t(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def squared_error_derivative_y_hat(y_hat: ArrayLike, t: ArrayLike, *, out: Any = None) -> Any: ...
def squared_error_value_and_derivative(
    y_hat: ArrayLike, t: ArrayLike, *, out: Any = None
) -> Any: ...
def squareplus(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any: ...
def squareplus_backward(
    grad_output: ArrayLike, x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any: ...
def squareplus_backward_b(
    grad_output: ArrayLike, x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any: ...
def squareplus_backward_from_output(
    grad_output: ArrayLike, y: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any: ...
def squareplus_derivative(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any: ...
def squareplus_derivative2(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any: ...
def squareplus_derivative_b(x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None) -> Any: ...
def squareplus_derivative_from_output(
    y: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any: ...
def squareplus_value_and_derivative(
    x: ArrayLike, b: ArrayLike = 4.0, *, out: Any = None
) -> Any: ...
def squish(x: ArrayLike, *, out: Any = None) -> Any: ...
def squish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def squish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def squish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def squish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def srelu(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_backward_a_l(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_backward_a_r(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_backward_t_l(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_backward_t_r(
    grad_output: ArrayLike,
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative2(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative_a_l(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative_a_r(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative_t_l(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_derivative_t_r(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srelu_value_and_derivative(
    x: ArrayLike,
    t_r: ArrayLike = 1.0,
    a_r: ArrayLike = 1.0,
    t_l: ArrayLike = 0.0,
    a_l: ArrayLike = 0.2,
    *,
    out: Any = None,
) -> Any: ...
def srs(x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None) -> Any: ...
def srs_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any: ...
def srs_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any: ...
def srs_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 2.0,
    beta: ArrayLike = 3.0,
    *,
    out: Any = None,
) -> Any: ...
def srs_derivative(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any: ...
def srs_derivative2(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any: ...
def srs_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any: ...
def srs_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any: ...
def srs_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 2.0, beta: ArrayLike = 3.0, *, out: Any = None
) -> Any: ...
def stanh(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def stanh_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any: ...
def stanh_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any: ...
def stanh_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.67,
    beta: ArrayLike = 1.7159,
    *,
    out: Any = None,
) -> Any: ...
def stanh_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def stanh_derivative2(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def stanh_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def stanh_derivative_beta(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def stanh_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 0.67, beta: ArrayLike = 1.7159, *, out: Any = None
) -> Any: ...
def star_relu(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def star_relu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any: ...
def star_relu_backward_b(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any: ...
def star_relu_backward_s(
    grad_output: ArrayLike,
    x: ArrayLike,
    s: ArrayLike = 0.8944,
    b: ArrayLike = -0.4472,
    *,
    out: Any = None,
) -> Any: ...
def star_relu_derivative(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def star_relu_derivative2(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def star_relu_derivative_b(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def star_relu_derivative_s(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def star_relu_value_and_derivative(
    x: ArrayLike, s: ArrayLike = 0.8944, b: ArrayLike = -0.4472, *, out: Any = None
) -> Any: ...
def step(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def step_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def step_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def step_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def suish(x: ArrayLike, *, out: Any = None) -> Any: ...
def suish_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def suish_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def suish_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def suish_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def swiglu(a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swiglu_backward(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swiglu_backward_beta(
    grad_output: ArrayLike, a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swiglu_derivative_a(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swiglu_derivative_b(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swiglu_derivative_beta(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swiglu_split(
    x: ArrayLike, beta: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any: ...
def swiglu_split_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, axis: int = -1, *, out: Any = None
) -> Any: ...
def swiglu_value_and_derivative(
    a: ArrayLike, b: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swim(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def swim_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def swim_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None
) -> Any: ...
def swim_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def swim_derivative2(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def swim_derivative_alpha(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def swim_value_and_derivative(x: ArrayLike, alpha: ArrayLike = 0.5, *, out: Any = None) -> Any: ...
def swish(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_backward(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swish_backward_beta(
    grad_output: ArrayLike, x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def swish_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_derivative2(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_derivative_beta(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def swish_value_and_derivative(x: ArrayLike, beta: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def tanh(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_backward_from_output(grad_output: ArrayLike, y: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_derivative_from_output(y: ArrayLike, *, out: Any = None) -> Any: ...
def tanh_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhexp(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhexp_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhexp_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhexp_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhexp_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhshrink(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhshrink_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhshrink_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhshrink_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhshrink_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tanhsoft(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_backward_alpha(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_backward_delta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_backward_gamma(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative2(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative_alpha(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative_beta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative_delta(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_derivative_gamma(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def tanhsoft_value_and_derivative(
    x: ArrayLike,
    alpha: ArrayLike = 0.87,
    beta: ArrayLike = 0.0,
    gamma: ArrayLike = 1.0,
    delta: ArrayLike = 1.0,
    *,
    out: Any = None,
) -> Any: ...
def threshold(x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None) -> Any: ...
def threshold_backward(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_backward_t(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_backward_v(
    grad_output: ArrayLike, x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_derivative(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_derivative2(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_derivative_t(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_derivative_v(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def threshold_value_and_derivative(
    x: ArrayLike, t: ArrayLike = 1.0, v: ArrayLike = 0.0, *, out: Any = None
) -> Any: ...
def thresholded_relu(x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None) -> Any: ...
def thresholded_relu_backward(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def thresholded_relu_backward_alpha(
    grad_output: ArrayLike, x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def thresholded_relu_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def thresholded_relu_derivative2(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def thresholded_relu_derivative_alpha(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def thresholded_relu_value_and_derivative(
    x: ArrayLike, alpha: ArrayLike = 1.0, *, out: Any = None
) -> Any: ...
def tsrelu(x: ArrayLike, *, out: Any = None) -> Any: ...
def tsrelu_backward(grad_output: ArrayLike, x: ArrayLike, *, out: Any = None) -> Any: ...
def tsrelu_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def tsrelu_derivative2(x: ArrayLike, *, out: Any = None) -> Any: ...
def tsrelu_value_and_derivative(x: ArrayLike, *, out: Any = None) -> Any: ...
def xielu(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_backward(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_backward_alpha_n(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_backward_alpha_p(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_backward_beta(
    grad_output: ArrayLike,
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_derivative(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_derivative2(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_derivative_alpha_n(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_derivative_alpha_p(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_derivative_beta(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...
def xielu_value_and_derivative(
    x: ArrayLike,
    alpha_p: ArrayLike = 0.8,
    alpha_n: ArrayLike = 0.8,
    beta: ArrayLike = 0.5,
    *,
    out: Any = None,
) -> Any: ...

absolute_value = absolute

absolute_value_backward = absolute_backward

absolute_value_derivative = absolute_derivative

absolute_value_derivative2 = absolute_derivative2

absolute_value_value_and_derivative = absolute_value_and_derivative

approximate_gelu = quick_gelu

approximate_gelu_backward = quick_gelu_backward

approximate_gelu_derivative = quick_gelu_derivative

approximate_gelu_derivative2 = quick_gelu_derivative2

approximate_gelu_value_and_derivative = quick_gelu_value_and_derivative

binary_step = step

binary_step_backward = step_backward

binary_step_backward_from_output = step_backward_from_output

binary_step_derivative = step_derivative

binary_step_derivative2 = step_derivative2

binary_step_derivative_from_output = step_derivative_from_output

binary_step_value_and_derivative = step_value_and_derivative

bounded_relu = relun

bounded_relu_backward = relun_backward

bounded_relu_backward_from_output = relun_backward_from_output

bounded_relu_backward_n = relun_backward_n

bounded_relu_derivative = relun_derivative

bounded_relu_derivative2 = relun_derivative2

bounded_relu_derivative_from_output = relun_derivative_from_output

bounded_relu_derivative_n = relun_derivative_n

bounded_relu_value_and_derivative = relun_value_and_derivative

brelu = relun

brelu_backward = relun_backward

brelu_backward_from_output = relun_backward_from_output

brelu_backward_n = relun_backward_n

brelu_derivative = relun_derivative

brelu_derivative2 = relun_derivative2

brelu_derivative_from_output = relun_derivative_from_output

brelu_derivative_n = relun_derivative_n

brelu_value_and_derivative = relun_value_and_derivative

dynamic_tanh = dyt

dynamic_tanh_backward = dyt_backward

dynamic_tanh_backward_alpha = dyt_backward_alpha

dynamic_tanh_backward_from_output = dyt_backward_from_output

dynamic_tanh_derivative = dyt_derivative

dynamic_tanh_derivative2 = dyt_derivative2

dynamic_tanh_derivative_alpha = dyt_derivative_alpha

dynamic_tanh_derivative_from_output = dyt_derivative_from_output

dynamic_tanh_value_and_derivative = dyt_value_and_derivative

e_swish = eswish

e_swish_backward = eswish_backward

e_swish_backward_beta = eswish_backward_beta

e_swish_derivative = eswish_derivative

e_swish_derivative2 = eswish_derivative2

e_swish_derivative_beta = eswish_derivative_beta

e_swish_value_and_derivative = eswish_value_and_derivative

gelu_10 = clipped_gelu

gelu_10_backward = clipped_gelu_backward

gelu_10_backward_high = clipped_gelu_backward_high

gelu_10_backward_low = clipped_gelu_backward_low

gelu_10_derivative = clipped_gelu_derivative

gelu_10_derivative2 = clipped_gelu_derivative2

gelu_10_derivative_high = clipped_gelu_derivative_high

gelu_10_derivative_low = clipped_gelu_derivative_low

gelu_10_value_and_derivative = clipped_gelu_value_and_derivative

gelu_approx = gelu_tanh

gelu_approx_backward = gelu_tanh_backward

gelu_approx_derivative = gelu_tanh_derivative

gelu_approx_derivative2 = gelu_tanh_derivative2

gelu_approx_value_and_derivative = gelu_tanh_value_and_derivative

gelu_fast_approx = quick_gelu

gelu_fast_approx_backward = quick_gelu_backward

gelu_fast_approx_derivative = quick_gelu_derivative

gelu_fast_approx_derivative2 = quick_gelu_derivative2

gelu_fast_approx_value_and_derivative = quick_gelu_value_and_derivative

gelu_new = gelu_tanh

gelu_new_backward = gelu_tanh_backward

gelu_new_derivative = gelu_tanh_derivative

gelu_new_derivative2 = gelu_tanh_derivative2

gelu_new_value_and_derivative = gelu_tanh_value_and_derivative

gompertz = log_log

gompertz_backward = log_log_backward

gompertz_backward_from_output = log_log_backward_from_output

gompertz_derivative = log_log_derivative

gompertz_derivative2 = log_log_derivative2

gompertz_derivative_from_output = log_log_derivative_from_output

gompertz_value_and_derivative = log_log_value_and_derivative

hard_shrink = hardshrink

hard_shrink_backward = hardshrink_backward

hard_shrink_backward_lambd = hardshrink_backward_lambd

hard_shrink_derivative = hardshrink_derivative

hard_shrink_derivative2 = hardshrink_derivative2

hard_shrink_derivative_lambd = hardshrink_derivative_lambd

hard_shrink_value_and_derivative = hardshrink_value_and_derivative

hard_sigmoid = hardsigmoid

hard_sigmoid_backward = hardsigmoid_backward

hard_sigmoid_backward_from_output = hardsigmoid_backward_from_output

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

hard_tanh_backward_from_output = hardtanh_backward_from_output

hard_tanh_backward_max_val = hardtanh_backward_max_val

hard_tanh_backward_min_val = hardtanh_backward_min_val

hard_tanh_derivative = hardtanh_derivative

hard_tanh_derivative2 = hardtanh_derivative2

hard_tanh_derivative_from_output = hardtanh_derivative_from_output

hard_tanh_derivative_max_val = hardtanh_derivative_max_val

hard_tanh_derivative_min_val = hardtanh_derivative_min_val

hard_tanh_value_and_derivative = hardtanh_value_and_derivative

hardmish = hard_mish

hardmish_backward = hard_mish_backward

hardmish_derivative = hard_mish_derivative

hardmish_derivative2 = hard_mish_derivative2

hardmish_value_and_derivative = hard_mish_value_and_derivative

heaviside = step

heaviside_backward = step_backward

heaviside_backward_from_output = step_backward_from_output

heaviside_derivative = step_derivative

heaviside_derivative2 = step_derivative2

heaviside_derivative_from_output = step_derivative_from_output

heaviside_value_and_derivative = step_value_and_derivative

keras_relu = general_relu

keras_relu_backward = general_relu_backward

keras_relu_backward_max_value = general_relu_backward_max_value

keras_relu_backward_negative_slope = general_relu_backward_negative_slope

keras_relu_backward_theta = general_relu_backward_theta

keras_relu_derivative = general_relu_derivative

keras_relu_derivative2 = general_relu_derivative2

keras_relu_derivative_max_value = general_relu_derivative_max_value

keras_relu_derivative_negative_slope = general_relu_derivative_negative_slope

keras_relu_derivative_theta = general_relu_derivative_theta

keras_relu_value_and_derivative = general_relu_value_and_derivative

lecun_tanh = stanh

lecun_tanh_backward = stanh_backward

lecun_tanh_backward_alpha = stanh_backward_alpha

lecun_tanh_backward_beta = stanh_backward_beta

lecun_tanh_derivative = stanh_derivative

lecun_tanh_derivative2 = stanh_derivative2

lecun_tanh_derivative_alpha = stanh_derivative_alpha

lecun_tanh_derivative_beta = stanh_derivative_beta

lecun_tanh_value_and_derivative = stanh_value_and_derivative

linear = identity

linear_backward = identity_backward

linear_backward_from_output = identity_backward_from_output

linear_derivative = identity_derivative

linear_derivative2 = identity_derivative2

linear_derivative_from_output = identity_derivative_from_output

linear_value_and_derivative = identity_value_and_derivative

log_sigmoid = logsigmoid

log_sigmoid_backward = logsigmoid_backward

log_sigmoid_backward_from_output = logsigmoid_backward_from_output

log_sigmoid_derivative = logsigmoid_derivative

log_sigmoid_derivative2 = logsigmoid_derivative2

log_sigmoid_derivative_from_output = logsigmoid_derivative_from_output

log_sigmoid_value_and_derivative = logsigmoid_value_and_derivative

logistic = sigmoid

logistic_backward = sigmoid_backward

logistic_backward_from_output = sigmoid_backward_from_output

logistic_derivative = sigmoid_derivative

logistic_derivative2 = sigmoid_derivative2

logistic_derivative_from_output = sigmoid_derivative_from_output

logistic_value_and_derivative = sigmoid_value_and_derivative

loglog = log_log

loglog_backward = log_log_backward

loglog_backward_from_output = log_log_backward_from_output

loglog_derivative = log_log_derivative

loglog_derivative2 = log_log_derivative2

loglog_derivative_from_output = log_log_derivative_from_output

loglog_value_and_derivative = log_log_value_and_derivative

modulus = absolute

modulus_backward = absolute_backward

modulus_derivative = absolute_derivative

modulus_derivative2 = absolute_derivative2

modulus_value_and_derivative = absolute_value_and_derivative

normal_cdf = ndtr

normal_cdf_backward = ndtr_backward

normal_cdf_derivative = ndtr_derivative

normal_cdf_derivative2 = ndtr_derivative2

normal_cdf_value_and_derivative = ndtr_value_and_derivative

onnx_hard_sigmoid = hardsigmoid_affine

onnx_hard_sigmoid_backward = hardsigmoid_affine_backward

onnx_hard_sigmoid_backward_alpha = hardsigmoid_affine_backward_alpha

onnx_hard_sigmoid_backward_beta = hardsigmoid_affine_backward_beta

onnx_hard_sigmoid_backward_from_output = hardsigmoid_affine_backward_from_output

onnx_hard_sigmoid_derivative = hardsigmoid_affine_derivative

onnx_hard_sigmoid_derivative2 = hardsigmoid_affine_derivative2

onnx_hard_sigmoid_derivative_alpha = hardsigmoid_affine_derivative_alpha

onnx_hard_sigmoid_derivative_beta = hardsigmoid_affine_derivative_beta

onnx_hard_sigmoid_derivative_from_output = hardsigmoid_affine_derivative_from_output

onnx_hard_sigmoid_value_and_derivative = hardsigmoid_affine_value_and_derivative

onnx_shrink = shrink

onnx_shrink_backward = shrink_backward

onnx_shrink_backward_bias = shrink_backward_bias

onnx_shrink_backward_lambd = shrink_backward_lambd

onnx_shrink_derivative = shrink_derivative

onnx_shrink_derivative2 = shrink_derivative2

onnx_shrink_derivative_bias = shrink_derivative_bias

onnx_shrink_derivative_lambd = shrink_derivative_lambd

onnx_shrink_value_and_derivative = shrink_value_and_derivative

pau = rational

pau_backward = rational_backward

pau_backward_a0 = rational_backward_a0

pau_backward_a1 = rational_backward_a1

pau_backward_a2 = rational_backward_a2

pau_backward_a3 = rational_backward_a3

pau_backward_b1 = rational_backward_b1

pau_backward_b2 = rational_backward_b2

pau_derivative = rational_derivative

pau_derivative2 = rational_derivative2

pau_derivative_a0 = rational_derivative_a0

pau_derivative_a1 = rational_derivative_a1

pau_derivative_a2 = rational_derivative_a2

pau_derivative_a3 = rational_derivative_a3

pau_derivative_b1 = rational_derivative_b1

pau_derivative_b2 = rational_derivative_b2

pau_value_and_derivative = rational_value_and_derivative

probit = ndtr

probit_backward = ndtr_backward

probit_derivative = ndtr_derivative

probit_derivative2 = ndtr_derivative2

probit_value_and_derivative = ndtr_value_and_derivative

rbf = gaussian

rbf_backward = gaussian_backward

rbf_derivative = gaussian_derivative

rbf_derivative2 = gaussian_derivative2

rbf_value_and_derivative = gaussian_value_and_derivative

relu_squared = relu2

relu_squared_backward = relu2_backward

relu_squared_backward_from_output = relu2_backward_from_output

relu_squared_derivative = relu2_derivative

relu_squared_derivative2 = relu2_derivative2

relu_squared_derivative_from_output = relu2_derivative_from_output

relu_squared_value_and_derivative = relu2_value_and_derivative

scaled_tanh = stanh

scaled_tanh_backward = stanh_backward

scaled_tanh_backward_alpha = stanh_backward_alpha

scaled_tanh_backward_beta = stanh_backward_beta

scaled_tanh_derivative = stanh_derivative

scaled_tanh_derivative2 = stanh_derivative2

scaled_tanh_derivative_alpha = stanh_derivative_alpha

scaled_tanh_derivative_beta = stanh_derivative_beta

scaled_tanh_value_and_derivative = stanh_value_and_derivative

sgn = signum

sgn_backward = signum_backward

sgn_backward_from_output = signum_backward_from_output

sgn_derivative = signum_derivative

sgn_derivative2 = signum_derivative2

sgn_derivative_from_output = signum_derivative_from_output

sgn_value_and_derivative = signum_value_and_derivative

sine_relu = sinerelu

sine_relu_backward = sinerelu_backward

sine_relu_backward_epsilon = sinerelu_backward_epsilon

sine_relu_derivative = sinerelu_derivative

sine_relu_derivative2 = sinerelu_derivative2

sine_relu_derivative_epsilon = sinerelu_derivative_epsilon

sine_relu_value_and_derivative = sinerelu_value_and_derivative

siren = sine

siren_backward = sine_backward

siren_backward_omega = sine_backward_omega

siren_derivative = sine_derivative

siren_derivative2 = sine_derivative2

siren_derivative_omega = sine_derivative_omega

siren_value_and_derivative = sine_value_and_derivative

soft_shrink = softshrink

soft_shrink_backward = softshrink_backward

soft_shrink_backward_from_output = softshrink_backward_from_output

soft_shrink_backward_lambd = softshrink_backward_lambd

soft_shrink_derivative = softshrink_derivative

soft_shrink_derivative2 = softshrink_derivative2

soft_shrink_derivative_from_output = softshrink_derivative_from_output

soft_shrink_derivative_lambd = softshrink_derivative_lambd

soft_shrink_value_and_derivative = softshrink_value_and_derivative

soft_sign = softsign

soft_sign_backward = softsign_backward

soft_sign_backward_from_output = softsign_backward_from_output

soft_sign_derivative = softsign_derivative

soft_sign_derivative2 = softsign_derivative2

soft_sign_derivative_from_output = softsign_derivative_from_output

soft_sign_value_and_derivative = softsign_value_and_derivative

soft_threshold = softshrink

soft_threshold_backward = softshrink_backward

soft_threshold_backward_from_output = softshrink_backward_from_output

soft_threshold_backward_lambd = softshrink_backward_lambd

soft_threshold_derivative = softshrink_derivative

soft_threshold_derivative2 = softshrink_derivative2

soft_threshold_derivative_from_output = softshrink_derivative_from_output

soft_threshold_derivative_lambd = softshrink_derivative_lambd

soft_threshold_value_and_derivative = softshrink_value_and_derivative

softclipping = soft_clipping

softclipping_backward = soft_clipping_backward

softclipping_backward_p = soft_clipping_backward_p

softclipping_derivative = soft_clipping_derivative

softclipping_derivative2 = soft_clipping_derivative2

softclipping_derivative_p = soft_clipping_derivative_p

softclipping_value_and_derivative = soft_clipping_value_and_derivative

softexponential = soft_exponential

softexponential_backward = soft_exponential_backward

softexponential_backward_alpha = soft_exponential_backward_alpha

softexponential_derivative = soft_exponential_derivative

softexponential_derivative2 = soft_exponential_derivative2

softexponential_derivative_alpha = soft_exponential_derivative_alpha

softexponential_value_and_derivative = soft_exponential_value_and_derivative

sparseplus = sparse_plus

sparseplus_backward = sparse_plus_backward

sparseplus_backward_from_output = sparse_plus_backward_from_output

sparseplus_derivative = sparse_plus_derivative

sparseplus_derivative2 = sparse_plus_derivative2

sparseplus_derivative_from_output = sparse_plus_derivative_from_output

sparseplus_value_and_derivative = sparse_plus_value_and_derivative

sq_softplus = sqsoftplus

sq_softplus_backward = sqsoftplus_backward

sq_softplus_backward_from_output = sqsoftplus_backward_from_output

sq_softplus_derivative = sqsoftplus_derivative

sq_softplus_derivative2 = sqsoftplus_derivative2

sq_softplus_derivative_from_output = sqsoftplus_derivative_from_output

sq_softplus_value_and_derivative = sqsoftplus_value_and_derivative

sqrtsoftplus = sqrt_softplus

sqrtsoftplus_backward = sqrt_softplus_backward

sqrtsoftplus_derivative = sqrt_softplus_derivative

sqrtsoftplus_derivative2 = sqrt_softplus_derivative2

sqrtsoftplus_value_and_derivative = sqrt_softplus_value_and_derivative

squared_relu = relu2

squared_relu_backward = relu2_backward

squared_relu_backward_from_output = relu2_backward_from_output

squared_relu_derivative = relu2_derivative

squared_relu_derivative2 = relu2_derivative2

squared_relu_derivative_from_output = relu2_derivative_from_output

squared_relu_value_and_derivative = relu2_value_and_derivative

tanh_shrink = tanhshrink

tanh_shrink_backward = tanhshrink_backward

tanh_shrink_derivative = tanhshrink_derivative

tanh_shrink_derivative2 = tanhshrink_derivative2

tanh_shrink_value_and_derivative = tanhshrink_value_and_derivative

telu = tanhexp

telu_backward = tanhexp_backward

telu_derivative = tanhexp_derivative

telu_derivative2 = tanhexp_derivative2

telu_value_and_derivative = tanhexp_value_and_derivative
