"""From an activation to its derivatives' derivations, line by line, each line checked."""

from symact.derivation.lines import compose as compose
from symact.derivation.setting import wanted as wanted
from symact.derivation.steps import Derivation as Derivation
from symact.derivation.steps import DerivationError as DerivationError
from symact.derivation.steps import Line as Line

__all__ = ["Derivation", "DerivationError", "Line", "compose", "wanted"]
