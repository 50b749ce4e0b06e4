"""What a spec file may say, as data: the tables' fields, and a spec with its positions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from symact.activation import Source
from symact.places import Document, Text
from symact.spec.layout import Layout


class Decimal(float):
    """A TOML float that keeps its text, since a decimal literal means that decimal exactly."""

    text: str

    def __new__(cls, text: str) -> Decimal:
        self = super().__new__(cls, text)
        self.text = text.replace("_", "")
        return self


NAME_PATTERN = "^[a-z][a-z0-9_]*$"
SYMBOL_PATTERN = "^[A-Za-z][A-Za-z0-9_]*$"

_TABLE = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)

Name = Annotated[str, Field(json_schema_extra={"pattern": NAME_PATTERN})]
KinkChoice = Annotated[
    int | float | str,
    WithJsonSchema({"anyOf": [{"type": "number"}, {"enum": ["left", "right"]}]}),
]
SymbolName = Annotated[str, Field(json_schema_extra={"pattern": SYMBOL_PATTERN})]


class ParameterTable(BaseModel):
    """A named constant of the activation, an argument of every generated function."""

    model_config = _TABLE

    default: float = Field(description="Value where the caller gives none, as a float64.")
    domain: str = Field(
        "", description='Condition it must satisfy, such as "beta > 0"; none: every real number.'
    )
    learnable: bool = Field(False, description="Whether the literature trains it.")
    description: str = Field("", description="What it means, one sentence.")


class ActivationTable(BaseModel):
    """One activation function."""

    model_config = _TABLE

    expression: str = Field(
        description="The definition in Python notation: x * sigmoid(beta * x). Other activations "
        "may be used by name."
    )
    title: str = Field("", description="Name in prose.")
    aliases: list[Name] = Field(default=[], description="Other names of the same function.")
    symbol: str = Field(
        "", description="LaTeX of the function's name, such as \\operatorname{swish}."
    )
    description: str = Field("", description="What it is, one or two sentences.")
    reference: str = Field("", description="The publication that introduced it.")
    family: str = Field("", description="Group in documents; by default the file's name.")
    inputs: list[SymbolName] = Field(
        default=["x"], min_length=1, description="Array arguments, in order."
    )
    split: bool = Field(
        False,
        description="Also write NAME_split(x, axis), whose two inputs are the halves of one array.",
    )
    order: int = Field(2, ge=1, description="Highest derivative to generate.")
    parameters: dict[SymbolName, ParameterTable] = Field(
        default={},
        description="Parameters, in the order of the generated signatures.",
        json_schema_extra={"additionalProperties": False},
    )
    kinks: dict[str, KinkChoice] = Field(
        default={},
        description="The derivative at a kink, by its position: a value, left or right. By "
        "default the one-sided derivative, or value between, of smallest magnitude.",
    )
    values: list[dict[str, int | float | str]] = Field(
        default=[],
        description="Known values, checked at every build: inputs and parameters by name, value, "
        "derivative.",
    )


@dataclass(frozen=True, slots=True)
class ActivationSpec:
    """One table of a spec file, its fields checked one by one, its expressions still text."""

    name: str
    table: ActivationTable
    raw: Mapping[str, Any]
    """The same as TOML gave it: decimals keep their text."""
    family: str
    document: Document
    layout: Layout

    def span(self, *path: str | int) -> tuple[int, int]:
        """Where a field stands, or the table itself."""
        return self.layout.span((self.name, *path))

    def key_span(self, *path: str | int) -> tuple[int, int]:
        """Where a key stands, or the table itself."""
        return self.layout.span((self.name, *path), key=True)

    def text(self, *path: str | int, key: bool = False) -> Text:
        """A field that holds an expression; with `key`, the last part of the path itself is one."""
        value = path[-1] if key else self.value(*path)
        value = getattr(value, "text", value)
        places = self.layout.keys if key else self.layout.values
        place = places.get((self.name, *path))
        if place is None:
            return Text(str(value), Document(str(value), self.document.file))
        return Text(str(value), self.document, place[0])

    def value(self, *path: str | int) -> Any:
        """A field as TOML gave it: ``("values", 0, "x")``."""
        found: Any = self.raw
        for part in path:
            found = found[part]
        return found

    @property
    def source(self) -> Source:
        """The table's own text and place, which later stages print and compare."""
        line = self.document.place(*self.key_span()).line
        return Source(self.document.file, line, self.layout.text_of(self.name, self.document.text))


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a spec file, for editors."""
    activation = _untitled(ActivationTable.model_json_schema())
    definitions = activation.pop("$defs", {})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "symact spec file",
        "description": "One table per activation function; the table's name is the function's.",
        "type": "object",
        "propertyNames": {"pattern": NAME_PATTERN},
        "additionalProperties": {"$ref": "#/$defs/ActivationTable"},
        "$defs": {**definitions, "ActivationTable": activation},
    }


def _untitled(schema: Any) -> Any:
    """A schema without the titles that only repeat its keys."""
    if isinstance(schema, dict):
        kept = {k: v for k, v in schema.items() if k != "title" or not isinstance(v, str)}
        return {key: _untitled(value) for key, value in kept.items()}
    return [_untitled(item) for item in schema] if isinstance(schema, list) else schema
