"""Activations and words such as "smooth" in; which of the words are known to hold of each, out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from symact.activation import Activation
from symact.errors import SymactError, quote
from symact.hints import listing, nearest

_WORDS: Mapping[str, tuple[str, frozenset[str]]] = {
    word: (id, frozenset(phrases.split()))
    for word, id, phrases in (
        ("smooth", "smoothness", "analytic"),
        ("continuous", "smoothness", "analytic class class_at_least smooth_but"),
        ("monotone", "monotonicity",
         "strictly_increasing strictly_decreasing nondecreasing nonincreasing"),
        ("increasing", "monotonicity", "strictly_increasing nondecreasing"),
        ("convex", "convexity", "convex affine"),
        ("injective", "injectivity", "yes"),
        ("odd", "symmetry", "odd"),
        ("even", "symmetry", "even"),
        ("periodic", "period", "is"),
        ("saturating", "saturation", "saturates saturates_beyond"),
        ("lipschitz", "lipschitz", "supremum_attained supremum_limit"),
        ("zero-centered", "zero_centered", "mean_zero"),
        ("sparse", "sparsity", "zero_on"),
    )
}  # fmt: skip
"""What can be asked for => the property, and the facts of it that answer yes."""

_BOUNDED = "bounded"

WORDS = (*_WORDS, _BOUNDED)
"""Every word that can be asked for."""

Answers = Mapping[str, bool | None]
"""A word => whether it holds; None where it is not known."""


@dataclass(frozen=True, slots=True)
class Filtered:
    """Activations that have all that was asked for; `open` names those of which it is not known."""

    activations: tuple[Activation, ...]
    open: tuple[str, ...]


def check_words(words: Iterable[str]) -> None:
    """Raise SymactError for a word that is no property, with those that are."""
    for word in words:
        if word not in WORDS:
            hint = nearest(word, WORDS) or f"known are {listing(sorted(WORDS))}"
            raise SymactError(f"no property is called {quote(word)}: {hint}")


def answered(
    activations: Sequence[Activation],
    words: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> dict[str, Answers]:
    """What is known of each activation, by its name, at its parameters' defaults."""
    found: dict[str, Answers] = {}
    for done, activation in enumerate(activations, 1):
        found[activation.name] = _answers(activation, words)
        progress(activation.name, done, len(activations))
    return found


def filtered(
    activations: Sequence[Activation],
    answers: Mapping[str, Answers],
    wanted: Sequence[str],
    unwanted: Sequence[str],
) -> Filtered:
    """Keep activations with some properties and without others."""
    kept, open_ = [], []
    for activation in activations:
        known = answers[activation.name]
        asked = [(known[word], True) for word in wanted]
        asked += [(known[word], False) for word in unwanted]
        if all(answer is truth for answer, truth in asked):
            kept.append(activation)
        elif all(answer in (truth, None) for answer, truth in asked):
            open_.append(activation.name)
    return Filtered(tuple(kept), tuple(open_))


def _answers(activation: Activation, words: Sequence[str]) -> Answers:
    from symact.properties import properties

    try:
        found = {item.id: item for item in properties(activation)}
    except SymactError:
        return dict.fromkeys(words)
    answers: dict[str, bool | None] = {}
    for word in words:
        item = found.get("range" if word == _BOUNDED else _WORDS[word][0])
        if item is None or item.standing == "undetermined":
            answers[word] = None
        elif word == _BOUNDED:
            answers[word] = all(_is_bounded(fact["set"]) for fact in item.facts)
        else:
            answers[word] = any(fact.phrase in _WORDS[word][1] for fact in item.facts)
    return answers


def _is_bounded(intervals: object) -> bool:
    assert isinstance(intervals, tuple)
    return not any(one.low.infinite or one.high.infinite for one in intervals)
