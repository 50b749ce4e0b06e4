"""A spec's texts for readers in; what they must not hold out."""

from __future__ import annotations

import re

from symact.errors import quote

LONGEST = 2_000
"""Most characters of a title, description, reference or symbol."""

_WORDS = """
operatorname mathrm mathit mathbf mathsf mathtt mathcal mathbb mathfrak text
hat tilde bar vec dot overline prime star circ ast dagger pm mp cdot times
alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi
pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega
Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell
exp log ln sin cos tan sinh cosh tanh max min left right big Big
"""
COMMANDS = frozenset(_WORDS.split())
"""LaTeX commands that a function's name may hold; the document needs amsmath only."""

_PART = re.compile(
    r"\\(?P<command>[A-Za-z]+)\*?|\\[,;!: -]|(?P<plain>[A-Za-z0-9 {}_^'()+\-*/,.\[\]|])"
)


def refused_text(text: str) -> str:
    """Why a title or description cannot be printed, if it cannot."""
    if len(text) > LONGEST:
        return f"this text has more than {LONGEST} characters"
    bad = next((c for c in text if not (c.isprintable() or c in "\n\t\N{NO-BREAK SPACE}")), None)
    return f"this text holds the control character U+{ord(bad):04X}" if bad else ""


def refused_symbol_latex(latex: str) -> str:
    """Why a LaTeX name cannot be set, if it cannot: only letters, accents and type faces may."""
    at = depth = 0
    while at < len(latex):
        part = _PART.match(latex, at)
        if part is None:
            return f"{quote(latex[at])} cannot stand in a symbol's LaTeX"
        if part["command"] and part["command"] not in COMMANDS:
            return f"the command {quote(part.group())} cannot stand in a symbol's LaTeX"
        depth += {"{": 1, "}": -1}.get(part.group(), 0)
        if depth < 0:
            break
        at = part.end()
    return "the braces of this LaTeX do not balance" if depth else ""
