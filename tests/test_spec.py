"""Spec files: a table next to the activation it gives, or next to the errors it gets."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
import tomllib
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import symact
from symact.activation import Activation
from symact.errors import LimitError, SpecErrors, UnsupportedError
from symact.limits import Limits
from symact.places import Document, Text
from symact.spec import json_schema, load, load_catalog, load_text, parse
from symact.spec.equal import is_function
from symact.spec.names import taken_by
from symact.tree import Apply, Node, Number, Symbol, rational

PACKAGE = Path(symact.__file__).parent


def show(node: Node) -> str:
    if isinstance(node, Apply):
        return f"{node.head}({', '.join(map(show, node.args))})" if node.args else node.head
    return node.text if isinstance(node, Number) else node.name


def read(text: str, **options: object) -> tuple[Activation, ...]:
    return parse(load_text(textwrap.dedent(text)), **options)


def errors_of(text: str, **options: object) -> list:
    with pytest.raises(SpecErrors) as caught:
        read(text, **options)
    return list(caught.value.errors)


def one_line(text: str) -> list[str]:
    """Every error of a text as ``line:column message | hint``."""
    return [f"{e.line}:{e.column} {e.message} | {e.hint}" for e in errors_of(text)]


# What a spec says ----------------------------------------------------------------------------


def test_every_field_arrives() -> None:
    (swish,) = read(
        r"""
        # a comment
        [swish_b]
        expression = "x * sigmoid(beta * x)"
        title = "Swish"
        aliases = ["silu_beta"]
        symbol = "\\operatorname{swish}_\\beta"
        description = "Self-gated activation."
        reference = "Ramachandran, Zoph, Le 2017, arXiv:1710.05941"
        family = "gated"
        order = 3
        kinks = { "3*beta" = 1.5, "-1" = "left" }
        [swish_b.parameters]
        beta = { default = 0.1, domain = "beta > 0", learnable = true, description = "Sharpness." }
        [[swish_b.values]]
        x = 0
        value = 0
        derivative = 0.5
        [[swish_b.values]]
        x = "log(3)"
        beta = 1
        value = -1.50

        # the end
        """
    )
    assert (swish.name, swish.title, swish.family, swish.order) == ("swish_b", "Swish", "gated", 3)
    assert swish.aliases == ("silu_beta",)
    assert swish.symbol == r"\operatorname{swish}_\beta"
    assert swish.arguments == ("x", "beta")
    (beta,) = swish.parameters
    assert (beta.default, beta.learnable, beta.description) == (0.1, True, "Sharpness.")
    assert show(beta.domain) == ">(beta, 0)"
    assert [(show(kink.at), kink.choice) for kink in swish.kinks] == [
        ("mul(3, beta)", Fraction(3, 2)),
        ("neg(1)", "left"),
    ]
    assert [(n, show(t)) for n, t in swish.values[1].point] == [("x", "log(3)"), ("beta", "1")]
    assert show(swish.values[0].derivative) == "0.5"
    assert (show(swish.values[1].value), swish.values[1].derivative) == ("neg(1.50)", None)
    assert show(swish.expression) == "mul(x, sigmoid(mul(beta, x)))"
    assert show(swish.definition) == "mul(x, div(1, add(1, exp(neg(mul(beta, x))))))"
    assert [reference.name for reference in swish.references] == ["sigmoid"]
    assert swish.source.line == 3
    assert swish.source.text.startswith("[swish_b]\nexpression")
    assert swish.source.text.endswith("value = -1.50\n")


def test_defaults() -> None:
    (plain,) = read('[a]\nexpression = "x"')
    assert (plain.inputs, plain.order, plain.parameters, plain.kinks) == (("x",), 2, (), ())
    assert plain.source.file is None


def test_family_is_the_files_name(tmp_path: Path) -> None:
    file = tmp_path / "periodic.toml"
    file.write_text('[cosine]\nexpression = "cos(x)"\n')
    (cosine,) = parse(load(file))
    assert (cosine.family, cosine.source.file) == ("periodic", str(file))


def test_source_text_is_the_tables_own() -> None:
    before = read('[a]\nexpression = "x"\n\n# about b\n[b]\nexpression = "2*x"\n')
    after = read('# new\n\n[b]\nexpression = "2*x"\n# about a\n[a]\nexpression = "x"')
    assert {a.name: a.source.text for a in before} == {a.name: a.source.text for a in after}
    assert before[0].source.text == '[a]\nexpression = "x"\n'


def test_a_table_may_be_written_in_pieces_or_inline() -> None:
    pieces = '[a.parameters]\nb = {default = 2}\n[c]\nexpression="x"\n[a]\nexpression="b*x"'
    inline = 'a = {expression = "b*x", parameters = {b = {default = 2}}}\nc.expression = "x"'
    for text in (pieces, inline):
        found = {a.name: a for a in read(text)}
        assert found["a"].arguments == ("x", "b")
    assert found["c"].source.text == 'c.expression = "x"\n'


# References ----------------------------------------------------------------------------------

REFERENCES = """
[outer]
expression = "inner(2*x, low=1) + inner(x)"
[inner]
expression = "max(x, low)*high"
[inner.parameters]
low = { default = -0.5 }
high = { default = 1.0 }
"""


def test_references_are_expanded_with_what_is_given_or_the_default() -> None:
    outer = read(REFERENCES)[0]
    assert show(outer.expression) == "add(inner(mul(2, x), 1), inner(x))"
    assert show(outer.definition) == "add(max(mul(2, x), 1), max(x, neg(div(1, 2))))"


def test_defaults_are_exact_float64() -> None:
    first, _ = read(
        '[a]\nexpression = "b(x)"\n[b]\nexpression = "x + c"\nparameters.c.default = 0.1'
    )
    assert first.definition == Apply("add", (Symbol("x"), rational(Fraction(0.1))))


def test_aliases_name_the_activation_itself() -> None:
    (gate,) = read('[gate]\nexpression = "x*logistic(x)"')
    assert show(gate.expression) == "mul(x, sigmoid(x))"


def test_a_users_spec_takes_the_catalogs_place_for_the_given_files_only() -> None:
    mine, other, silu = read(
        """
        [sigmoid]
        expression = "x/(1 + abs(x))"
        [mine]
        expression = "sigmoid(x)"
        [through_catalog]
        expression = "silu(x)"
        """
    )[0:3]
    assert show(other.definition) == show(mine.definition) == "div(x, add(1, abs(x)))"
    assert show(silu.definition) == "mul(x, div(1, add(1, exp(neg(x)))))"


def test_references_cross_files(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text('[a]\nexpression = "b(x) + 1"\n')
    (tmp_path / "two.toml").write_text('[b]\nexpression = "exp(x)"\n')
    first, _ = parse(load([tmp_path / "one.toml", tmp_path / "two.toml"]))
    assert show(first.definition) == "add(exp(x), 1)"


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    file = tmp_path / "one.toml"
    file.write_text('[a]\nexpression = "x"\n')
    assert len(load([file, tmp_path / "." / "one.toml"])) == 1


def test_cycles_are_shown_once_each() -> None:
    text = """
    [a]
    expression = "1 + b(x)"
    [b]
    expression = "exp(c(x))"
    [c]
    expression = "a(x)"
    [d]
    expression = "d(x)"
    [e]
    expression = "a(x)"
    """
    assert one_line(text) == [
        "7:15 'a' is defined by itself | a -> b -> c -> a",
        "9:15 'd' is defined by itself | d -> d",
    ]


def test_what_only_the_expansion_shows_is_found() -> None:
    text = '[a]\nexpression = "b(x, 0)"\n[b]\nexpression = "x/c"\nparameters.c.default = 1'
    (error,) = errors_of(text)
    assert (error.line, error.message) == (
        2,
        "with its references expanded: this divides by zero",
    )


# Errors --------------------------------------------------------------------------------------

WRONG = {
    # spec text: its errors
    "": ["1:1 no activation here: a spec is a table per activation | begin with a table"],
    'title = "x"': ["1:1 'title' is not a table | begin an activation's table first: [name]"],
    "[a]": ["1:2 expression is missing | add expression ="],
    '[a]\nexprssion = "x"': [
        "1:2 expression is missing |",
        "2:1 unknown key 'exprssion' | did you mean 'expression'?",
    ],
    "[a]\nexpression = x*2": ["2:14 not TOML: invalid value |"],
    '[a]\nexpression = "x': ["2:14 not TOML: unterminated string |"],
    '[a]\nexpression = "x"\n[a]\nexpression = "x"': ["3:3 not TOML: cannot declare"],
    '[a]\nexpression = """x\n\n': ["2:14 not TOML: unterminated string |"],
    '[a]\nexpression = "x"\nvalues = [{ x = 1 }': ["3:20 not TOML: unclosed array |"],
    "[a]\nexpression = 3": ["2:14 expression: expected a string |"],
    '[a]\nexpression = "x"\norder = 0': ["3:9 order: expected 1 or more |"],
    '[a]\nexpression = "x"\norder = true': ["3:9 order: expected a whole number |"],
    '[a]\nexpression = "x"\norder = 9': ["3:9 the order can be 8 at most | the limit can be"],
    '[a]\nexpression = "1"\ninputs = []': ["3:10 inputs: expected at least one |"],
    '[a]\nexpression = "x"\naliases = ["b", 3]': ["3:17 aliases.1: expected a string |"],
    '[a]\nexpression = "x*p"\nparameters = { p = 1.0 }': [
        "3:20 parameters.p: expected a table | such as { default = 1.0 }"
    ],
    '[a]\nexpression = "x*p"\nparameters = { p = { defalt = 1.0 } }': [
        "3:16 parameters.p.default is missing |",
        "3:22 unknown key 'defalt' | did you mean 'default'?",
    ],
    '[a]\nexpression = "x*p"\nparameters.p.default = inf': [
        "3:24 parameters.p.default: expected a finite number |"
    ],
    '[a]\nexpression = "x"\nkinks = { "0" = "lft" }': [
        "3:17 'lft' chooses no slope | did you mean 'left'?"
    ],
    '[a]\nexpression = "x"\nkinks = { "x" = 1 }': [
        "3:12 unknown name 'x' | only parameters and numbers may stand here"
    ],
    '[a]\nexpression = "x"\nvalues = [{ x = 1 }]': ["3:11 value or derivative is missing here |"],
    '[a]\nexpression = "x"\nvalues = [{ value = 1 }]': ["3:11 x is missing here |"],
    '[a]\nexpression = "x"\n[[a.values]]\nx = 0\nvalue = 0\n[[a.values]]\nx = "1 + q"\nvlue = 3': [
        "6:1 value or derivative is missing here |",
        "7:10 unknown name 'q' | known values hold numbers",
        "8:1 unknown key 'vlue' |",
    ],
    '[a]\nexpression = "x"\nvalues = [{ x = 0, value = "1/0" }]': ["3:29 this divides by zero |"],
    '[a]\nexpression = "x"\nvalues = [{ x = 0, value = 1e-999999999 }]': [
        "3:28 this number needs more than 1000 digits |"
    ],
    '[a]\nexpression = "x"\ninputs = ["x", "y"]': [
        "3:16 input 'y' is never used | the expression uses x"
    ],
    '[a]\nexpression = "x"\nparameters.b.default = 1': ["3:12 parameter 'b' is never used |"],
    '[a]\nexpression = "3"': ["1:2 input 'x' is never used | the expression uses no symbol"],
    '[a]\nexpression = "x*y"': ["2:17 unknown name 'y' | declare it: inputs = [...], or a key"],
    '[a]\nexpression = "x*b"\nparameters.b = { default = -1, domain = "b > 0" }': [
        "3:28 the default -1.0 is outside the domain | the domain is b > 0"
    ],
    '[a]\nexpression = "x*b"\nparameters.b = { default = 1, domain = "x > 0" }': [
        "3:41 unknown name 'x' | only parameters and numbers may stand here"
    ],
    '[a]\nexpression = "x*b"\nparameters.b = { default = 1, domain = "b" }': [
        "3:41 this is a number; a condition belongs here |"
    ],
    '[a]\nexpression = """\n  x * \\\n   sigmoid(bta)\n  + foo"""': [
        "4:12 unknown name 'bta' |",
        "5:5 unknown name 'foo' |",
    ],
    '[a]\nexpression = "x\\t+ \\u0041 + y"': ["2:20 unknown name 'A' |", "2:29 unknown name 'y' |"],
    '[a]\nexpression = "x"\ntitle = "a\\u0000b"': [
        "3:9 this text holds the control character U+0000"
    ],
    '[a]\nexpression = "x"\nsymbol = "\\\\input{/etc/passwd}"': [
        "3:10 the command '\\input' cannot"
    ],
    '[a]\nexpression = "x"\nsymbol = "$a$"': ["3:10 '$' cannot stand in a symbol's LaTeX |"],
    '[a]\nexpression = "x"\nsymbol = "{a"': ["3:10 the braces of this LaTeX do not balance |"],
    '[exp]\nexpression = "x"': [
        "1:2 'exp' is a function of the notation, and this is another one |"
    ],
    '[sinh]\nexpression = "sinh(x)"': ["2:15 'sinh' is defined by itself | write the formula out"],
    '[a]\nexpression = "x"\n[a_derivative]\nexpression = "x"': [
        "3:2 'a_derivative' is a function that is generated for 'a' |"
    ],
    '[a]\nexpression = "x"\naliases = ["a"]': ["3:12 'a' is defined twice | the first one is at"],
}


@pytest.mark.parametrize("text", WRONG)
def test_wrong_specs_are_explained(text: str) -> None:
    found = one_line(text)
    assert len(found) == len(WRONG[text]), found
    for line, expected in zip(found, WRONG[text], strict=True):
        assert line.startswith(expected)


@pytest.mark.parametrize(
    "name",
    ["import", "None", "__init__", "_a", "../x", "a/b", "a.b", "Swish", "2x", "é", "", "a b",
     "a\\u0000b", "con", "lpt1", "docs", "certificates", "print", "numpy", "piecewise", "where",
     "pi", "max", "clip", "add", "derivative", "a" * 65],
)  # fmt: skip
def test_bad_names_are_refused(name: str) -> None:
    (error,) = errors_of(f'["{name}"]\nexpression = "x"')
    assert (error.line, error.column) == (1, 2)
    assert error.hint


@pytest.mark.parametrize(
    "name", ["exp", "pi", "E", "__class__", "_b", "out", "axis", "grad_output", "np", "lambda",
             "value", "y", "a", "x", "β", "b c", "True", "len"]
)  # fmt: skip
def test_bad_parameter_names_are_refused(name: str) -> None:
    errors = errors_of(f'[a]\nexpression = "x"\n[a.parameters]\n"{name}" = {{ default = 1 }}')
    assert errors[0].line == 4
    assert errors[0].hint


def test_names_of_generated_functions_are_told_from_others() -> None:
    owners = {"relu": 0, "hard_relu": 0}
    taken = ["relu_derivative", "relu_derivative2", "relu_derivative_alpha", "relu_backward"]
    taken += ["relu_value_and_derivative", "relu_derivative_from_output", "hard_relu_backward"]
    free = ["relu6", "relu_squared", "relu_derivatives", "elu_derivative", "backward"]
    assert [taken_by(name, owners) for name in taken] == ["relu"] * 6 + ["hard_relu"]
    assert [taken_by(name, owners) for name in free] == [None] * 5


@pytest.mark.parametrize(
    ("name", "expression", "equal"),
    [("tanh", "(exp(2*x) - 1)/(exp(2*x) + 1)", True), ("tanh", "sinh(x)/cosh(x)", True),
     ("tanh", "x", False), ("tanh", "(exp(x) + exp(-x))/2", False), ("exp", "E**x", True),
     ("log1p", "log(1 + x)", True), ("sqrt", "x**0.5", True), ("sqrt", "x**0.51", False),
     ("asinh", "log(x + sqrt(x**2 + 1))", True), ("erf", "1 - erfc(x)", True),
     ("cosh", "(1 + x + exp(x))**999", False), ("sign", "x/abs(x)", False)],
)  # fmt: skip
def test_a_functions_name_needs_a_proof(name: str, expression: str, equal: bool) -> None:
    text = f'[{name}]\nexpression = "{expression}"'
    if equal:
        assert read(text)[0].name == name
    else:
        assert "is a function of the notation" in errors_of(text)[0].message


def test_the_proof_can_be_another() -> None:
    asked = []
    read('[exp]\nexpression = "x"', prove_equal=lambda *question: not asked.append(question))
    assert [(show(definition), name) for definition, name in asked] == [("x", "exp")]
    assert not is_function(Number(Fraction(1), "1"), "exp")


def test_several_inputs_have_no_chosen_kinks_and_no_known_derivative() -> None:
    errors = errors_of(
        '[a]\nexpression = "x*y"\ninputs = ["x", "y"]\nkinks = {"0" = 1}\n'
        "values = [{x = 0, y = 0, derivative = 0}]"
    )
    assert [(error.line, type(error)) for error in errors] == [
        (4, UnsupportedError),
        (5, UnsupportedError),
    ]


def test_errors_of_all_tables_and_files_are_reported_together(tmp_path: Path) -> None:
    one, two = tmp_path / "one.toml", tmp_path / "two.toml"
    one.write_text('[a]\nexpression = "x*y"\n[b]\nexpresion = "x"\n[c]\nexpression = "b(x)"')
    two.write_text('[d]\nexpression = "x^2"\norder = "2"\n[a]\nexpression = "foo(x)"')
    with pytest.raises(SpecErrors) as caught:
        load([one, two])
    # b is known to exist, although it is wrong, and d's expression waits for its other fields.
    found = [(error.file, error.line) for error in caught.value.errors]
    assert found == [
        (str(one), 2), (str(one), 3), (str(one), 4), (str(two), 3), (str(two), 4),
    ]  # fmt: skip
    assert f"the first one is at {one}:1:2" in str(caught.value)


# Files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [(b'[a]\nexpression = "x"\ntitle = "caf\xe9"', 3, "byte 0xe9 is not UTF-8"),
     ('[a]\nexpression = "x"'.encode("utf-16"), 1, "the file is UTF-16"),
     (b'[a]\nexpression = "x\x00"', 2, "not TOML"),
     (b"", 1, "no activation here"), (b"# only a comment\n", 1, "no activation here"),
     (b"#" * 2_000_001, 1, "the file has more than 2000000 bytes")],
)  # fmt: skip
def test_bad_files_are_explained(tmp_path: Path, data: bytes, line: int, message: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_bytes(data)
    with pytest.raises(SpecErrors) as caught:
        load([file])
    (error,) = caught.value.errors
    assert (error.file, error.line) == (str(file), line)
    assert message in error.message


@pytest.mark.parametrize("name", ["missing.toml", "folder", "a\0b", "missing/deeper.toml"])
def test_what_is_no_file_is_explained(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SpecErrors) as caught:
        load(str(tmp_path / name))
    assert len(caught.value.errors) == 1


def test_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    file = tmp_path / "windows.toml"
    file.write_bytes(b'\xef\xbb\xbf[a]\r\nexpression = """\r\nx\r\n+ 1"""\r\n')
    assert show(parse(load(file))[0].expression) == "add(x, 1)"


# Positions -----------------------------------------------------------------------------------

ESCAPES = {"\t": "\\t", "\\": "\\\\", '"': '\\"', "é": "\\u00e9", "🙂": "\\U0001F642", "\n": "\\n"}


@given(st.text(alphabet='ab \t\\"é🙂\n', max_size=12), st.sampled_from(["escaped", "multi-line"]))
def test_characters_of_strings_are_found_where_they_stand(value: str, form: str) -> None:
    written = [ESCAPES.get(c, c) for c in value]
    opening, closing = ('key = "', '"') if form == "escaped" else ('key = """\n', '"""')
    text = opening + "".join(written) + closing
    assert tomllib.loads(text) == {"key": value}
    placed = Text(value, Document(text), text.index('"'))
    at = len(opening)
    for index, part in enumerate(written):
        assert placed.span(index, index + 1) == (at, at + len(part))
        at += len(part)


# The catalog and the schema ------------------------------------------------------------------


CATALOG = frozenset(
    {"identity", "step", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "elu", "selu", "celu",
     "softplus", "logsigmoid", "silu", "swish", "mish", "gelu", "gelu_tanh", "softsign",
     "hardtanh", "hardsigmoid", "hardswish", "relu6"}
)  # fmt: skip


def test_catalog_parses_and_holds_what_it_must() -> None:
    names = {activation.name for activation in parse(load_catalog())}
    assert names >= CATALOG


def test_catalog_is_documented() -> None:
    for activation in parse(load_catalog()):
        assert activation.title, activation.name
        assert activation.description, activation.name
        assert activation.symbol, activation.name
        assert activation.values, activation.name


def test_committed_schema_is_fresh() -> None:
    committed = json.loads((PACKAGE / "spec.schema.json").read_text(encoding="utf-8"))
    assert committed == json_schema(), "run: python -m symact.spec"


@pytest.mark.parametrize("file", sorted((PACKAGE / "catalog").glob("*.toml")), ids=lambda f: f.stem)
def test_catalog_obeys_the_schema(file: Path) -> None:
    jsonschema.validate(tomllib.loads(file.read_text(encoding="utf-8")), json_schema())


@pytest.mark.parametrize("text", ["[a]", '[a]\nexpresion = "x"', '["A"]\nexpression = "x"',
                                  '[a]\nexpression = "x"\nkinks = {"0" = "lft"}'])  # fmt: skip
def test_schema_refuses_what_the_reader_refuses(text: str) -> None:
    assert errors_of(text)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), json_schema())


# Untrusted input -----------------------------------------------------------------------------

HOSTILE = {
    "code": '[a]\nexpression = "__import__(\'os\').system(\'touch HACKED\')"',
    "attributes": '[a]\nexpression = "().__class__.__bases__[0].__subclasses__()"',
    "power tower": '[a]\nexpression = "9**9**9**9 * x"',
    "parentheses": f'[a]\nexpression = "{"(" * 10_000}x{")" * 10_000}"',
    "megabyte": f'[a]\nexpression = "{"x + " * 250_000}x"',
    "wrong megabyte": f'[a]\nexpression = "{"^" * 1_000_000}"',
    "huge integer": f'[a]\nexpression = "x"\norder = {"9" * 1_000_000}',
    "huge hexadecimal": f'[a]\nexpression = "x"\norder = 0x{"f" * 1_000_000}',
    "huge exponent": '[a]\nexpression = "x*p"\nparameters.p.default = 1e-999999999\n'
                     'values = [{x = 1e-999999999, value = 0}]\nkinks = {"0" = 1e-999999999}',
    "nested arrays": f'[a]\nexpression = "x"\nvalues = {"[" * 100_000}{"]" * 100_000}',
    "nested tables": f'[a]\nexpression = "x"\nvalues = {"{a = " * 100_000}1{"}" * 100_000}',
    "dotted key": f'{"a." * 300_000}b = 1',
    "dotted header": f'[{"a." * 300_000}b]',
    "doubling references": '[a0]\nexpression = "exp(x)"\n' + "".join(
        f'[a{i}]\nexpression = "exp(a{i - 1}(x)) + a{i - 1}(x)"\n' for i in range(1, 300)
    ),
    "long cycle": "".join(f'[a{i}]\nexpression = "a{(i + 1) % 900}(x)"\n' for i in range(900)),
    "deep chain": '[a0]\nexpression = "x"\n' + "".join(
        f'[a{i}]\nexpression = "exp(a{i - 1}(x))"\n' for i in range(1, 900)
    ),
    "many tables": "".join(f'[a{i}]\nexpression = "y{i}"\n' for i in range(50_000)),
    "many keys": '[a]\nexpression = "x"\n' + "".join(f"k{i} = 1\n" for i in range(50_000)),
    "long names": f'["{"a" * 1_000_000}"]\nexpression = "x"',
    "unclosed string": f'[a]\nexpression = """{"x" * 1_000_000}',
    "backslashes": '[a]\nexpression = "' + "\\\\" * 500_000,
    "control characters": '[a]\nexpression = "x\\u001b[2J\\u0000"',
}  # fmt: skip

CHILD = """
import resource, sys, time
from symact.errors import SpecErrors
from symact.spec import load, parse
resource.setrlimit(resource.RLIMIT_AS, (1500 * 2**20, 1500 * 2**20))
for file in sys.argv[1:]:
    start = time.process_time()
    try:
        parse(load(file))
    except SpecErrors as errors:
        text = str(errors)
        assert text.startswith(f"{file}:"), text
        assert text.isprintable() or all(c.isprintable() or c == "\\n" for c in text)
        assert len(text) < 20_000
    else:
        raise AssertionError(f"{file} was accepted")
    seconds = time.process_time() - start
    assert seconds < 10, (file, seconds)
"""


def test_hostile_specs_get_positioned_errors_in_bounded_time_and_memory(tmp_path: Path) -> None:
    files = []
    for name, text in HOSTILE.items():
        file = tmp_path / f"{name}.toml"
        file.write_text(text)
        files.append(str(file))
    result = subprocess.run(
        [sys.executable, "-c", CHILD, *files], cwd=tmp_path, capture_output=True, text=True,
        timeout=200, env={"PYTHONPATH": str(PACKAGE.parent)},
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert not (tmp_path / "HACKED").exists()


def test_limits_are_named_and_can_be_raised() -> None:
    chain = '[a0]\nexpression = "x"\n' + "".join(
        f'[a{i}]\nexpression = "1 + a{i - 1}(x)/2"\n' for i in range(1, 60)
    )
    (error,) = errors_of(chain)
    assert isinstance(error, LimitError)
    assert "--limit depth=N" in error.hint
    text = f'[a0]\nexpression = "x{" + 1" * 300}"\n' + "".join(
        f'[a{i}]\nexpression = "a{i - 1}(x) + a{i - 1}(x)"\n' for i in range(1, 8)
    )
    assert "--limit nodes=N" in errors_of(text)[0].hint
    assert len(read(text, limits=Limits(nodes=200_000))) == 8
