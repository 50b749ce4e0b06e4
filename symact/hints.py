"""What people write instead of the notation, and what to tell them: tables and one search."""

# ruff: noqa: RUF001 - characters that look like others are what this table is about

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from itertools import islice

CHARACTERS: Mapping[str, str] = {
    "^": "powers are written with **: x**2",
    "//": "write / to divide",
    "%": "there is no remainder in the notation",
    "@": "multiply with *",
    "&&": "write and between conditions",
    "&": "write and between conditions",
    "||": "write or between conditions",
    "|": "write abs(x) for the absolute value, or between conditions",
    "!": "write not before a condition; there is no factorial",
    "~": "write not before a condition",
    ":=": "an expression assigns nothing; write the formula out, or name it as an activation",
    ":": "lambda, slices and annotations are no part of the notation",
    ";": "an activation is one expression",
    "{": "group with parentheses",
    "}": "group with parentheses",
    "'": "an expression holds no strings",
    '"': "an expression holds no strings",
    "#": "put comments outside the expression",
    "\\": "LaTeX is not read; write Python notation, such as exp(-x)",
    ".": "functions stand without a module: exp(x), not math.exp(x)",
    "²": "powers are written with **: x**2",
    "³": "powers are written with **: x**3",
    "×": "multiply with *",
    "·": "multiply with *",
    "÷": "write / to divide",
    "−": "this is a typographic minus; write -",
    "–": "this is a dash; write -",
    "≤": "write <=",
    "≥": "write >=",
    "≠": "write !=",
    "√": "write sqrt(x)",
    "π": "write pi",
    "∞": "there is no infinity in the notation; limits come out by themselves",
    "½": "write 1/2",
}
"""A character, or several, that no expression holds => the remedy."""

UNEXPECTED: Mapping[str, str] = {
    "=": "compare with ==",
    ",": "commas stand between arguments; an interval is a condition, such as 0 < k and k < 1",
    "[": "an index stands after an input, such as x[i]",
}
"""A character where it cannot stand => the remedy."""

NAMES: Mapping[str, str] = {
    "e": "Euler's number is E; its powers are exp(x)",
    "PI": "write pi",
    "Pi": "write pi",
    "ln": "write log(x), the natural logarithm",
    "log2": "write log(x)/log(2)",
    "log10": "write log(x)/log(10)",
    "exp2": "write 2**x",
    "pow": "write x**y",
    "power": "write x**y",
    "square": "write x**2",
    "sqr": "write x**2",
    "cbrt": "write x**(1/3), which is real for x >= 0",
    "reciprocal": "write 1/x",
    "Max": "write max(a, b)",
    "maximum": "write max(a, b)",
    "Min": "write min(a, b)",
    "minimum": "write min(a, b)",
    "Abs": "write abs(x)",
    "fabs": "write abs(x)",
    "clamp": "write clip(x, lo, hi)",
    "sgn": "write sign(x)",
    "Heaviside": "write step(x)",
    "heaviside": "write step(x)",
    "round": "nothing but step(x) and sign(x) goes in steps",
    "floor": "nothing but step(x) and sign(x) goes in steps",
    "ceil": "nothing but step(x) and sign(x) goes in steps",
    "trunc": "nothing but step(x) and sign(x) goes in steps",
    "mod": "there is no remainder in the notation",
    "arctan": "write atan(x)",
    "atan2": "write atan(y/x), which is the same for x > 0",
    "arctan2": "write atan(y/x), which is the same for x > 0",
    "asin": "write atan(x/sqrt(1 - x**2))",
    "arcsin": "write atan(x/sqrt(1 - x**2))",
    "acos": "write pi/2 - atan(x/sqrt(1 - x**2))",
    "arccos": "write pi/2 - atan(x/sqrt(1 - x**2))",
    "arcsinh": "write asinh(x)",
    "arsinh": "write asinh(x)",
    "atanh": "write log((1 + x)/(1 - x))/2",
    "arctanh": "write log((1 + x)/(1 - x))/2",
    "acosh": "write log(x + sqrt(x**2 - 1))",
    "sec": "write 1/cos(x)",
    "csc": "write 1/sin(x)",
    "cot": "write 1/tan(x)",
    "sech": "write 1/cosh(x)",
    "csch": "write 1/sinh(x)",
    "coth": "write 1/tanh(x)",
    "hypot": "write sqrt(x**2 + y**2)",
    "rsqrt": "write 1/sqrt(x)",
    "logaddexp": "write log(exp(x) + exp(y))",
    "gamma": "there is no gamma function in the notation",
    "lgamma": "there is no gamma function in the notation",
    "prod": "write exp(sum(log(x[j]), j)), which is the product of positive numbers",
    "std": "write sqrt(mean((x[j] - mean(x[k], k))**2, j))",
    "var": "write mean((x[j] - mean(x[k], k))**2, j)",
    "expit": "write sigmoid(x)",
    "ndtr": "write erfc(-x/sqrt(2))/2",
    "Rational": "write 1/3: division is exact",
    "Integer": "write the number itself",
    "Float": "write the number itself: decimals are exact",
    "piecewise": "write Piecewise((value, condition), ..., (value, True))",
    "If": "write where(condition, a, b)",
    "ifelse": "write where(condition, a, b)",
    "if": "write where(condition, a, b)",
    "else": "write where(condition, a, b)",
    "true": "write True",
    "false": "write not True, or leave the case out",
    "False": "write not True, or leave the case out",
    "And": "write and between conditions",
    "Or": "write or between conditions",
    "Not": "write not before a condition",
    "lambda": "write the expression itself: x*exp(-x), not lambda x: ...",
    "inf": "there is no infinity in the notation; limits come out by themselves",
    "oo": "there is no infinity in the notation; limits come out by themselves",
    "nan": "there is no NaN in the notation",
    "I": "activations are real: there is no imaginary unit",
    "j": "an index stands in brackets, as in x[j]; there is no imaginary unit",
}
"""A name of other notations => the remedy; a spec that declares the name is not concerned."""


def nearest(name: str, candidates: Iterable[str]) -> str:
    """A question with the candidate most like a name, or nothing: ``"did you mean 'tanh'?"``."""
    candidates = list(islice(candidates, 2_000))
    if len(name) > 64:
        return ""
    folded = {candidate.lower(): candidate for candidate in candidates}
    close = get_close_matches(name.lower(), folded, n=1, cutoff=0.6)
    return f"did you mean '{folded[close[0]]}'?" if close else ""


def listing(names: Iterable[str]) -> str:
    """Names in a sentence: ``"beta, x"``; a long list is cut."""
    names = list(names)
    return ", ".join(names[:24]) + (", …" if len(names) > 24 else "")
