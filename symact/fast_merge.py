"""A form in; the same with fewer roundings out, and fewer exponentials.

    1/2 + x/6                      =>  (3 + x)/6
exp(u)**2/(1 + exp(u)**2)      =>  exp(2*u)/(1 + exp(2*u))
expm1(u)*(1 + exp(u))          =>  expm1(2*u)
expm1(u)/(1 + exp(u))          =>  expm1(u)/(2 + expm1(u))
    (1 + u)**2                     =>  1 + u*(2 + u)
    -(x - 1)*u                     =>  (1 - x)*u
"""

from __future__ import annotations

from math import gcd

import sympy

from symact.expression_text import text
from symact.fast_bounds import is_exact_sum, is_float
from symact.lowest import times
from symact.normal_form import exp, expm1


def merged(form: sympy.Expr) -> sympy.Expr:
    """The form with powers of one exponential gathered and its differences joined."""
    form = form.replace(lambda node: node.is_Mul, _joined)
    for unit in sorted(form.atoms(exp), key=text):
        form = _gathered(form, unit.args[0])
    for difference in sorted(form.atoms(expm1), key=text):
        form = form.xreplace({exp(*difference.args): 1 + difference})
    return form


def _joined(product: sympy.Expr) -> sympy.Expr:
    for factor in product.args:
        partner = 1 + exp(*factor.args) if isinstance(factor, expm1) else None
        if partner in product.args:
            rest = [other for other in product.args if other not in (factor, partner)]
            return sympy.Mul(expm1(2 * factor.args[0]), *rest)
    return product


def _gathered(form: sympy.Expr, unit: sympy.Expr) -> sympy.Expr:
    """Replace the powers of exp(unit) by those of the highest power that all of them share."""
    mark = sympy.Dummy("e")
    marked = form.xreplace({exp(unit): mark})
    powers = [node for node in marked.atoms(sympy.Pow) if node.base == mark]
    exponents = [node.exp for node in powers]
    # Looked for node by node: in the form without the powers, what is alone might cancel.
    holders = (node for node in sympy.preorder_traversal(marked) if mark in node.args)
    is_alone = any(not (node.is_Pow and node.base == mark) for node in holders)
    if is_alone or not exponents or not all(exponent.is_Integer for exponent in exponents):
        return form
    shared = gcd(*map(int, exponents))
    replaced = {node: exp(shared * unit) ** (node.exp / shared) for node in powers}
    return marked.xreplace(replaced)


def factored(form: sympy.Expr) -> sympy.Expr:
    """The form with sums ``a + b*x`` as ``b*(a/b + x)`` where that makes them a sum of floats."""

    def is_linear(node: sympy.Expr) -> bool:
        if not (node.is_Add and len(node.args) == 2 and node.args[0].is_Rational):
            return False
        slope, rest = node.args[1].as_coeff_Mul()
        return bool(rest.is_Symbol and slope.is_Rational and not is_exact_sum(node.args))

    def replace(node: sympy.Expr) -> sympy.Expr:
        slope, rest = node.args[1].as_coeff_Mul()
        offset = node.args[0] / slope
        return times(slope, rest + offset) if is_float(offset) else node

    return form.replace(is_linear, replace).replace(lambda node: node.is_Mul, _without_minus)


def _without_minus(product: sympy.Expr) -> sympy.Expr:
    """``-(x - 1)*y`` => ``(1 - x)*y``, as the other sign's form may have it."""
    coefficient, rest = product.as_coeff_Mul()
    if not coefficient.is_negative:
        return product
    for factor in sorted(sympy.Mul.make_args(rest), key=text):
        if factor.is_Add and is_exact_sum(factor.args) and factor.as_coeff_Add()[0].is_negative:
            return sympy.Mul(-coefficient, -factor, rest / factor)
    return product


def spread(form: sympy.Expr) -> sympy.Expr:
    """The form with squares of sums written so that the sums' roundings count once, not twice."""

    def is_square(node: sympy.Expr) -> bool:
        return bool(
            node.is_Pow and abs(node.exp) == 2 and node.base.is_Add and node.base.as_coeff_Add()[0]
        )

    def replace(node: sympy.Expr) -> sympy.Expr:
        number, rest = node.base.as_coeff_Add()
        return (number**2 + rest * (2 * number + rest)) ** (node.exp / 2)

    return form.replace(is_square, replace)
