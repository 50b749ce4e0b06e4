"""Activations and words such as "smooth" in; those of which the words are known to hold, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from symact.activation import Activation
from symact.errors import SymactError, quote
from symact.hints import listing, nearest

WORDS: Mapping[str, tuple[str, frozenset[str]]] = {
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

BOUNDED = "bounded"


@dataclass(frozen=True, slots=True)
class Filtered:
    """Activations that have all that was asked for; `open` names those of which it is not known."""

    activations: tuple[Activation, ...]
    open: tuple[str, ...]


def filtered(
    activations: Sequence[Activation],
    wanted: Sequence[str],
    unwanted: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> Filtered:
    """Keep activations with some properties and without others, at their parameters' defaults.

    Raises SymactError for a word that is no property.
    """
    for word in (*wanted, *unwanted):
        if word not in (*WORDS, BOUNDED):
            known = sorted((*WORDS, BOUNDED))
            hint = nearest(word, known) or f"known are {listing(known)}"
            raise SymactError(f"no property is called {quote(word)}: {hint}")
    kept, open_ = [], []
    for done, activation in enumerate(activations, 1):
        answers = _answers(activation, (*wanted, *unwanted))
        asked = [(answers[word], True) for word in wanted]
        asked += [(answers[word], False) for word in unwanted]
        if all(answer is truth for answer, truth in asked):
            kept.append(activation)
        elif all(answer in (truth, None) for answer, truth in asked):
            open_.append(activation.name)
        progress(activation.name, done, len(activations))
    return Filtered(tuple(kept), tuple(open_))


def _answers(activation: Activation, words: Sequence[str]) -> dict[str, bool | None]:
    from symact.properties import properties

    try:
        found = {item.id: item for item in properties(activation)}
    except SymactError:
        return dict.fromkeys(words)
    answers: dict[str, bool | None] = {}
    for word in words:
        item = found.get("range" if word == BOUNDED else WORDS[word][0])
        if item is None or item.standing == "undetermined":
            answers[word] = None
        elif word == BOUNDED:
            answers[word] = all(_is_bounded(fact["set"]) for fact in item.facts)
        else:
            answers[word] = any(fact.phrase in WORDS[word][1] for fact in item.facts)
    return answers


def _is_bounded(intervals: object) -> bool:
    assert isinstance(intervals, tuple)
    return not any(one.low.infinite or one.high.infinite for one in intervals)
