"""MathML, Typst and plain text say what the LaTeX says: read back, for true lines and mutants.

The LaTeX of a line is read by `symact.latex_reader`; here the other notations are spelled as LaTeX
by small readers of their own, and read by the same.
"""

from __future__ import annotations

import random
import re
from itertools import chain
from xml.etree import ElementTree

import pytest
from test_derivation import MUTATED, mutants

import symact
from symact.boxes import Token
from symact.derivation import compose, wanted
from symact.derivation.glossary import glossary
from symact.intervals import REAL
from symact.latex import latex_of
from symact.latex_reader import read_latex
from symact.letters import lettering
from symact.mathml import mathml
from symact.parser import Scope, Signature, parse_expression
from symact.plain import plain
from symact.tree import Apply, walk
from symact.typeset import typeset
from symact.typst_math import typst_math
from symact.vocabulary import OPERATORS, symbol_latex

CATALOG = {activation.name: activation for activation in symact.load()}
SIGNS = {
    "\u2062": " ", "\u2061": "", "·": "\\cdot ", "\N{MINUS SIGN}": "-", "≤": "\\le ",
    "≥": "\\ge ", "≠": "\\ne ", "=": "=", "+": "+", "/": "/", ",": ",", ";": ";", "(": "(",
    ")": ")", "[": "[", "]": "]", "<": "<", ">": ">",
}  # fmt: skip


def names_of(vocabulary):
    """Every name that a formula may hold, in LaTeX."""
    functions = (one.latex for one in vocabulary.functions.values())
    symbols = map(symbol_latex, vocabulary.symbols)
    return [*functions, *symbols, *OPERATORS.values(), "\\exp", "\\pi", "e", "d", "\\partial"]


class MathML:
    """MathML => LaTeX."""

    def __init__(self, vocabulary):
        self.known = {}
        for latex in names_of(vocabulary):
            (element,) = ElementTree.fromstring(mathml((Token("name", latex),)))
            self.known.setdefault(ElementTree.tostring(element), latex)

    def read(self, text):
        return self.row(ElementTree.fromstring(text))

    def row(self, element):
        texts = []
        for child in element:
            if child.tag == "mo" and child.text == "|":
                texts.append("\\lvert " if child.get("form") == "prefix" else " \\rvert ")
            else:
                texts.append(self.one(child))
        return "".join(texts)

    def one(self, element):
        if (latex := self.known.get(ElementTree.tostring(element))) is not None:
            return f"{latex} " if latex[-1].isalpha() else latex
        match element.tag:
            case "mn":
                return element.text
            case "mo":
                return SIGNS[element.text]
            case "mtext":
                return f"\\text{{{element.text.replace(chr(160), ' ')}}}"
            case "mspace":
                return ""
            case "mrow" if len(element) == 2 and element[1].get("class") == "cases":
                return self.cases(element[1])
            case "mrow":
                return self.row(element)
            case "msqrt":
                return f"\\sqrt{{{self.row(element)}}}"
            case "mfrac":
                above, below = element
                return f"\\frac{{{self.one(above)}}}{{{self.one(below)}}}"
            case "msup":
                base, exponent = element
                return f"{self.one(base).rstrip()}^{{{self.one(exponent)}}}"
        raise AssertionError(f"{element.tag} is nothing that is written here")

    def cases(self, table):
        rows = (" & ".join(map(self.row, row)) for row in table)
        return f"\\begin{{cases}} {_rows(rows)} \\end{{cases}}"


def _rows(rows):
    return ", \\\\ ".join(rows)


TYPST = re.compile(r'\s+|"(?:[^"\\]|\\.)*"|\\.|[A-Za-z][A-Za-z.]*|\d+(?:\.\d+)?|.', re.DOTALL)
TYPST_SIGNS = {"dot.op": "\\cdot ", "slash": "/", "comma": ",", "semi": ";", "+": "+", "-": "-"}


class Typst:
    """Typst => LaTeX."""

    def __init__(self, vocabulary):
        self.known = {}
        for latex in names_of(vocabulary):
            text = typst_math((Token("name", latex),))
            self.known.setdefault(tuple(self.tokens(text)), latex)
        self.longest = max(map(len, self.known))

    @staticmethod
    def tokens(text):
        return [token for token in TYPST.findall(text) if token.strip()]

    def read(self, text):
        self.left = self.tokens(text)
        read = self.until(())
        assert not self.left
        return read

    def until(self, ends):
        texts = []
        while self.left and self.left[0] not in ends:
            texts.append(self.one())
        return "".join(texts)

    def expect(self, *wanted):
        for token in wanted:
            assert self.left.pop(0) == token

    def one(self):
        base = self.atom()
        if self.left[:2] == ["^", "("]:
            self.expect("^", "(")
            exponent = self.until((")",))
            self.expect(")")
            return f"{base.rstrip()}^{{{exponent}}}"
        return base

    def atom(self):
        for length in range(self.longest, 0, -1):
            latex = self.known.get(tuple(self.left[:length]))
            if latex is not None:
                del self.left[:length]
                return f"{latex} " if latex[-1].isalpha() else latex
        token = self.left.pop(0)
        if token == "frac":
            self.expect("(")
            above = self.until((",",))
            self.expect(",")
            below = self.until((")",))
            self.expect(")")
            return f"\\frac{{{above}}}{{{below}}}"
        if token == "sqrt":
            self.expect("(")
            inside = self.until((")",))
            self.expect(")")
            return f"\\sqrt{{{inside}}}"
        if token == "lr":
            return self.fence()
        if token == "class":
            self.expect("(", '"normal"', ",", "minus", ")")
            return "-"
        if token == "cases":
            return self.cases()
        if token.startswith('"'):
            return f"\\text{{{token[1:-1]}}}"
        if token.startswith("\\"):
            return token[1:]
        if token[0].isdigit():
            return token
        return TYPST_SIGNS.get(token) or SIGNS[token]

    def fence(self):
        self.expect("(")
        opening = self.left.pop(0)
        closing = {"\\(": "\\)", "\\[": "\\]", "\\|": "\\|"}[opening]
        inside = self.until((closing,))
        self.expect(closing, ")")
        if opening == "\\|":
            return f"\\lvert {inside} \\rvert "
        return f"{opening[1:]}{inside}{closing[1:]}"

    def cases(self):
        rows = []
        while self.left.pop(0) != ")":
            value = self.until(("&",))
            self.expect("&", "quad")
            rows.append(f"{value} & {self.until((',', ')'))}")
        return f"\\begin{{cases}} {_rows(rows)} \\end{{cases}}"


def words(text):
    """``\\text{if }`` as the reader wants it: without its own space."""
    return re.sub(r"\\text\{ *([^}]*?) *\}", r"\\text{\1}", text)


def lines(sample):
    """(names, tree): every line of some activations' derivations, and a choice of mutants."""
    dice = random.Random(4)
    for name in MUTATED:
        activation = CATALOG[name]
        vocabulary = glossary(activation).names
        trees = [
            line.tree for each in wanted(activation) for line in compose(activation, each).lines
        ]
        made = [mutant for tree in trees for mutant in mutants(tree, dice)]
        for tree in chain(trees, dice.sample(made, min(sample, len(made)))):
            yield vocabulary, tree


@pytest.mark.parametrize(("reader", "writer"), [(MathML, mathml), (Typst, typst_math)])
def test_a_line_says_the_same_in_every_notation(reader, writer):
    """Of true lines and mutants alike: what is shown is the tree, whatever it is."""
    count, readers = 0, {}
    for names, tree in lines(60):
        content = typeset(tree, names)
        meant = read_latex(words(latex_of(content)), names)
        if names.subject not in readers:
            readers[names.subject] = reader(names)
        text = readers[names.subject].read(writer(content))
        assert read_latex(words(text), names) == meant, plain(tree)
        count += 1
    assert count > 500


def test_a_mutant_is_not_shown_as_the_line_it_came_from():
    """Two trees that LaTeX tells apart are told apart by the other notations."""
    for writer in (mathml, typst_math, None):
        seen = {}
        for names, tree in lines(60):
            text = plain(tree) if writer is None else writer(typeset(tree, names))
            known = seen.setdefault((names.subject, text), tree)
            assert latex_of(typeset(known, names)) == latex_of(typeset(tree, names)) or (
                read_latex(words(latex_of(typeset(known, names))), names)
                == read_latex(words(latex_of(typeset(tree, names))), names)
            )


def test_plain_text_is_read_by_the_parser_of_specs():
    count = 0
    for names, tree in lines(60):
        heads = {part.head for part in walk(tree) if isinstance(part, Apply)}
        if heads & {"derivative", "piecewise"} or any("'" in head for head in heads):
            continue
        scope = Scope(
            symbols=dict.fromkeys(names.symbols, REAL),
            activations={
                name: Signature(name, one.inputs, one.parameters)
                for name, one in names.functions.items()
                if one.arguments
            },
        )
        if any(not names.functions[head].arguments for head in heads & set(names.functions)):
            continue
        assert plain(parse_expression(plain(tree), scope).node) == plain(tree)
        count += 1
    assert count > 200


@pytest.mark.parametrize(
    ("latex", "text", "upright", "below"),
    [
        (r"\operatorname{GELU}_{\tanh}", "GELU", True, "tanh"),
        (r"\operatorname{my\_fun}", "my_fun", True, ""),
        (r"\alpha_{p}", "\N{GREEK SMALL LETTER ALPHA}", False, "p"),
        (r"\hat{f}", "f\u0302", False, ""),
        ("x_{1}", "x", False, "1"),
        (r"\mathrm{H}", "H", True, ""),
    ],
)
def test_the_characters_of_a_name(latex, text, upright, below):
    found = lettering(latex)
    assert (found.text, found.upright, found.below) == (text, upright, below)
    assert lettering(latex + "''").primes == 2
