"""From boxes to MathML Core, which browsers set and screen readers read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from symact.boxes import MINUS, Box, Cases, Content, Fraction, Group, Raised, Root, Stack, Token
from symact.fences import Fenced, fenced
from symact.latex import Words
from symact.letters import lettering

_LARGE = ("∑", "max", "min")
"""What an index stands below, where it has one."""

_THIN = '<mspace width="0.1667em"/>'


def mathml(content: Content, words: Words = str, display: bool = False) -> str:
    """A ``math`` element of boxes side by side."""
    attribute = ' display="block"' if display else ""
    return f"<math{attribute}>{_Writer(words).row(content)}</math>"


class _Writer:
    def __init__(self, words: Words) -> None:
        self.words = words

    def row(self, content: Content) -> str:
        """Elements side by side, as many as there are."""
        return self.elements(fenced(content))

    def one(self, content: Content) -> str:
        """One element."""
        boxes = fenced(content)
        text = self.elements(boxes)
        return text if len(boxes) == 1 else f"<mrow>{text}</mrow>"

    def elements(self, boxes: Sequence[Box | Fenced]) -> str:
        following = [*boxes[1:], None]
        return "".join(self.box(*pair) for pair in zip(boxes, following, strict=True))

    def box(self, box: Box | Fenced, after: Box | Fenced | None = None) -> str:
        match box:
            case Token():
                return self.token(box, after)
            case Fenced(opening, inside, closing):
                left, right = _fence(opening, "prefix"), _fence(closing, "postfix")
                return f"<mrow>{left}{self.elements(inside)}{right}</mrow>"
            case Fraction(above, below):
                return f"<mfrac>{self.one(above)}{self.one(below)}</mfrac>"
            case Raised(base, exponent):
                return f"<msup>{self.one(base)}{self.one(exponent)}</msup>"
            case Root(inside):
                return f"<msqrt>{self.row(inside)}</msqrt>"
            case Group(inside):
                return f"<mrow>{self.row(inside)}</mrow>"
            case Stack(rows):
                body = "".join(f"<mtr><mtd>{self.row(row)}</mtd></mtr>" for row in rows)
                return f'<mtable class="stack">{body}</mtable>'
            case Cases(rows):
                return self.cases(rows)

    def token(self, token: Token, after: Box | Fenced | None) -> str:
        text = escape(token.text, quote=False)
        match token.kind:
            case "number":
                return f"<mn>{text}</mn>"
            case "name":
                return _name(token.latex)
            case "gap":
                return ""
            case "word":
                return f"<mtext>{escape(self.words(token.text), quote=False)}</mtext>".replace(
                    " ", "\N{NO-BREAK SPACE}"
                )
            case "times" if _is_word(after) and text != "·":
                return f"<mo>{text}</mo>{_THIN}"
            case "sign" if token == MINUS:
                return f'<mo form="prefix" lspace="0" rspace="0">{text}</mo>'
            case "sign":
                return f'<mo form="infix">{text}</mo>'
            case "comma":
                return f'<mo separator="true">{text}</mo>'
            case "opening" | "closing":
                return f'<mo stretchy="false">{text}</mo>'
        return f"<mo>{text}</mo>"

    def cases(self, rows: Sequence[tuple[Content, Content]]) -> str:
        body = "".join(
            f"<mtr><mtd>{self.row(value)}</mtd><mtd>{self.row(when)}</mtd></mtr>"
            for value, when in rows
        )
        brace = '<mo form="prefix" stretchy="true">{</mo>'
        return f'<mrow>{brace}<mtable class="cases">{body}</mtable></mrow>'


def _fence(token: Token, form: str) -> str:
    stretchy = "true" if "\\" in token.latex else "false"
    return f'<mo form="{form}" stretchy="{stretchy}" lspace="0" rspace="0">{token.text}</mo>'


def _is_word(box: Box | Fenced | None) -> bool:
    """Whether a function's name of several letters comes next: it stands apart."""
    if isinstance(box, Raised):
        return _is_word(box.base[0])
    return isinstance(box, Token) and box.kind == "name" and len(lettering(box.latex).text) > 1


def _name(latex: str) -> str:
    found = lettering(latex)
    upright = ' mathvariant="normal"' if found.upright and len(found.text) == 1 else ""
    name = f"<mi{upright}>{escape(found.text, quote=False)}</mi>"
    below, above = _index(found.below), _index(found.above)
    if found.text in _LARGE and below:
        return f"<munder><mo>{found.text}</mo>{below}</munder>"
    if found.primes:
        name = f"<msup>{name}<mo>{'′' * found.primes}</mo></msup>"
    if below and above:
        return f"<msubsup>{name}{below}{above}</msubsup>"
    if below or above:
        element = "msub" if below else "msup"
        return f"<{element}>{name}{below or above}</{element}>"
    return name


def _index(text: str) -> str:
    names = [
        f"<{kind}>{escape(name, quote=False)}</{kind}>"
        for name in text.split()
        for kind in ("mn" if name.isdigit() else "mi",)
    ]
    return f"<mrow>{''.join(names)}</mrow>" if len(names) > 1 else "".join(names)
