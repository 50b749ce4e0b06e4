"""The fast path of a kernel in; the same statements in JavaScript out.

A page that draws an activation runs what its float32 kernel runs, operation by operation. The
operations are methods of an arithmetic, `R`, of which `runtime.js.jinja` has two: float64, and for
what overflows there, where a kernel takes its exact path, float64 with exponents without bounds.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from symact.errors import SymactError

_OPERATORS: Mapping[type[ast.AST], str] = {
    ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div", ast.Pow: "power",
    ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge", ast.Eq: "eq", ast.NotEq: "ne",
    ast.USub: "neg",
}  # fmt: skip
_LOGIC: Mapping[type[ast.AST], str] = {ast.BitAnd: "&&", ast.BitOr: "||"}
_MODULES = ("_vecmath", "_vecmath32")


class UntranslatableError(SymactError):
    """A kernel's statement that has no JavaScript here."""


def translated(function: str) -> str:
    """``def _f_fast32(x): …`` => ``(R, x) => { … return [value, ok]; }``."""
    (definition,) = ast.parse(function).body
    assert isinstance(definition, ast.FunctionDef)
    arguments = ", ".join(("R", *(_name(argument.arg) for argument in definition.args.args)))
    lines = [text for statement in definition.body if (text := _statement(statement))]
    return f"({arguments}) => {{ {' '.join(lines)} }}"


def _statement(node: ast.stmt) -> str:
    match node:
        case ast.Expr(value=ast.Constant()):
            return ""
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return f"const {_name(name)} = {_expression(value)};"
        case ast.Return(value=ast.Tuple(elts=[value, ok])):
            return f"return [{_expression(value)}, {_expression(ok)}];"
    raise UntranslatableError(f"no JavaScript for {ast.unparse(node)}")


def _expression(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=bool(value)):
            return "true" if value else "false"
        case ast.Constant(value=int() | float() as value):
            return repr(float(value)).replace("inf", "Infinity")
        case ast.Name(id=name):
            return _name(name)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant() as operand):
            return f"-{_expression(operand)}"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"!{_expression(operand)}"
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _OPERATORS:
            return f"R.{_OPERATORS[type(op)]}({_expression(operand)})"
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _LOGIC:
            return f"({_expression(left)} {_LOGIC[type(op)]} {_expression(right)})"
        case (
            ast.BinOp(left=left, op=op, right=right)
            | ast.Compare(left=left, ops=[op], comparators=[right])
        ) if type(op) in _OPERATORS:
            return f"R.{_OPERATORS[type(op)]}({_expression(left)}, {_expression(right)})"
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return f"({_expression(test)} ? {_expression(body)} : {_expression(orelse)})"
        case ast.Call(func=func, args=args):
            return f"{_function(func)}({', '.join(map(_expression, args))})"
    raise UntranslatableError(f"no JavaScript for {ast.unparse(node)}")


def _function(node: Any) -> str:
    match node:
        case ast.Name(id="abs"):
            return "R.abs"
        case ast.Attribute(value=ast.Name(id=module), attr=name) if module in _MODULES:
            return f"R.{name}"
    raise UntranslatableError(f"no JavaScript for {ast.unparse(node)}")


def _name(name: str) -> str:
    """A name of the kernel that is none of JavaScript's words."""
    return f"{name}_"
