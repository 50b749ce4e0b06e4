"""A form in; the same with fewer and better exponentials out: each rounding counts once.

exp(u)**2/(1 + exp(u)**2)      =>  exp(2*u)/(1 + exp(2*u))
expm1(u)*(1 + exp(u))          =>  expm1(2*u)
expm1(u)/(1 + exp(u))          =>  expm1(u)/(2 + expm1(u))
"""

from __future__ import annotations

from math import gcd

import sympy

from symact.expression_text import text
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
    left = marked.xreplace(dict.fromkeys(powers, sympy.S.One))
    exponents = [node.exp for node in powers]
    if left.has(mark) or not exponents or not all(exponent.is_Integer for exponent in exponents):
        return form
    shared = gcd(*map(int, exponents))
    replaced = {node: exp(shared * unit) ** (node.exp / shared) for node in powers}
    return marked.xreplace(replaced)
