"""The name of a page's template and its fields in; the page out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined


def page(template: str, **fields: object) -> str:
    """A template's text with its fields filled in; a missing field is an error."""
    return _environment().get_template(template).render(**fields)


@cache
def _environment() -> Environment:
    def load(name: str) -> str:
        return files("symact.sheet").joinpath(name).read_text(encoding="utf-8")

    return Environment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
