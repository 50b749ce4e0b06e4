"""Spec files in, `Activation`s out: `load` reads and checks tables, `parse` gives them meaning."""

from symact.spec.library import load_axis_catalog as load_axis_catalog
from symact.spec.library import load_catalog as load_catalog
from symact.spec.library import load_library as load_library
from symact.spec.load import load as load
from symact.spec.load import load_text as load_text
from symact.spec.model import ActivationSpec as ActivationSpec
from symact.spec.model import json_schema as json_schema
from symact.spec.resolve import parse as parse

__all__ = [
    "ActivationSpec",
    "json_schema",
    "load",
    "load_axis_catalog",
    "load_catalog",
    "load_library",
    "load_text",
    "parse",
]
