"""`ActivationSpec`s in; complete, checked `Activation`s out, references expanded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from symact.activation import Activation
from symact.errors import LimitError, Problems, SpecError, quote
from symact.limits import Limits, limit_hint
from symact.meaning import branches, can_be_real
from symact.parser import NOTATION, Signature
from symact.ranges import impossible_parts
from symact.spec.cost import excess
from symact.spec.draft import Draft, read_draft
from symact.spec.equal import is_function
from symact.spec.expand import expand, free_index, measure
from symact.spec.library import load_library
from symact.spec.model import ActivationSpec
from symact.spec.names import provable, refused_name, taken_by
from symact.tree import Node, is_indexed

_SHOWN = {(False, True): "<", (False, False): ">=", (True, True): "==", (True, False): "!="}
"""How a relation is written: whether it is an equality, and whether it holds."""

ProveEqual = Callable[[Node, str], bool]
"""Whether a definition of one input equals the notation's function of that name."""


def parse(
    specs: Iterable[ActivationSpec],
    *,
    library: Iterable[ActivationSpec] | None = None,
    limits: Limits | None = None,
    prove_equal: ProveEqual = is_function,
) -> tuple[Activation, ...]:
    """Check specs as a whole and expand their references: one `Activation` per spec, in order.

    References are looked up among the given specs, then in the `library` (None: the catalog). A
    given spec with a library's name takes its place for the given specs only; the library's own
    references stay within the library. Raises `SpecErrors` with everything that is wrong.
    """
    problems = Problems()
    library = load_library() if library is None else library
    activations = _Resolver(
        tuple(specs), tuple(library), limits or Limits(), problems, prove_equal
    ).run()
    problems.raise_any()
    return activations


def note_problems(specs: Iterable[ActivationSpec], limits: Limits, problems: Problems) -> None:
    """Note what `parse` would find in the sound tables of files that have unsound ones too."""
    _Resolver(tuple(specs), load_library(), limits, problems, is_function, incomplete=True).run()


@dataclass(slots=True)
class _Resolver:
    """One run of `parse`: names, then drafts, then activations, callees first."""

    specs: tuple[ActivationSpec, ...]
    library: tuple[ActivationSpec, ...]
    limits: Limits
    problems: Problems
    prove_equal: ProveEqual
    incomplete: bool = False
    given: frozenset[int] = field(init=False)
    drafts: dict[int, Draft | None] = field(default_factory=dict)
    done: dict[int, Activation | None] = field(default_factory=dict)
    inner: _Names = field(init=False)
    """What the library's own specs see."""
    outer: _Names = field(init=False)
    """What the given specs see."""

    def run(self) -> tuple[Activation, ...]:
        self.given = frozenset(map(id, self.specs))
        for spec in self.specs[self.limits.activations :][:1]:
            message = f"these are more than {self.limits.activations} activations"
            hint = limit_hint("activations")
            self.problems.add(spec.document, spec.key_span(), message, hint, LimitError)
        self.check_names()
        self.inner = _Names.of(self.library)
        self.outer = _Names.of((*self.library, *self.specs))
        for spec in self.specs[: self.limits.activations]:
            self.resolve(spec)
        found = [self.done.get(id(spec)) for spec in self.specs]
        return tuple(activation for activation in found if activation is not None)

    def is_given(self, spec: ActivationSpec) -> bool:
        return id(spec) in self.given

    def check_names(self) -> None:
        """Every name and alias is usable and given once."""
        owners: dict[str, ActivationSpec] = {}
        for spec in self.specs:
            for name, span in _names_of(spec):
                refusal = refused_name(name)
                if name in owners:
                    other = owners[name]
                    place = other.document.place(*other.key_span())
                    refusal = f"{quote(name)} is defined twice", f"the first one is at {place}"
                if refusal:
                    self.problems.add(spec.document, span, *refusal)
                owners.setdefault(name, spec)
        for name, spec in owners.items():
            base = taken_by(name, owners)
            if base and owners[base] is not spec:
                message = f"{quote(name)} is a function that is generated for '{base}'"
                span = dict(_names_of(spec))[name]
                self.problems.add(spec.document, span, message, "choose another name")

    def resolve(self, root: ActivationSpec) -> None:
        """Complete a spec and all it refers to, without recursion."""
        path = [root]
        members = {id(root)}
        while path:
            spec = path[-1]
            waiting = next((c for c in self.callees(spec) if id(c) not in self.done), None)
            if id(spec) in self.done or waiting is None:
                if id(spec) not in self.done:
                    self.done[id(spec)] = self.complete(spec)
                members.discard(id(path.pop()))
            elif id(waiting) in members:
                self.note_cycle(path, waiting)
                self.done.update(dict.fromkeys(members))
            else:
                path.append(waiting)
                members.add(id(waiting))

    def names_for(self, spec: ActivationSpec) -> _Names:
        return self.outer if self.is_given(spec) else self.inner

    def draft(self, spec: ActivationSpec) -> Draft | None:
        if id(spec) not in self.drafts:
            signatures = self.names_for(spec).signatures
            self.drafts[id(spec)] = read_draft(
                spec, signatures, self.limits, self.problems, incomplete=self.incomplete
            )
        return self.drafts[id(spec)]

    def callees(self, spec: ActivationSpec) -> Iterator[ActivationSpec]:
        """The specs that an expression names, in its order."""
        draft, names = self.draft(spec), self.names_for(spec)
        return (names.specs[call.head] for call in (draft.calls if draft else ()))

    def note_cycle(self, path: list[ActivationSpec], again: ActivationSpec) -> None:
        """Report ``a -> b -> a`` at the reference that closes the circle."""
        draft = self.draft(path[-1])
        assert draft is not None
        call = next(call for call in draft.calls if call.head == again.name)
        start = next(i for i, member in enumerate(path) if member is again)
        members = [member.name for member in path[start:]]
        shown = members if len(members) <= 8 else [*members[:4], "…", *members[-3:]]
        hint = " -> ".join([*shown, again.name])
        message = f"{quote(again.name)} is defined by itself"
        self.problems.add(path[-1].document, draft.parsed.span(call), message, hint)

    def complete(self, spec: ActivationSpec) -> Activation | None:
        """The activation of a spec whose references are done; None where one of them failed."""
        draft = self.draft(spec)
        if draft is None:
            return None
        references: dict[str, Activation] = {}
        for callee in self.callees(spec):
            activation = self.done[id(callee)]
            if activation is None:
                return None
            references[activation.name] = activation
        if not (self.check_calls(draft, references) and self.check_size(draft, references)):
            return None
        definition = expand(draft.parsed.node, references, draft.symbols)
        if not self.check_expansion(draft, definition):
            return None
        self.check_notation(spec, definition)
        activation = _activation(draft, definition, tuple(references.values()))
        if not (self.check_cost(draft, activation) and self.check_branches(draft, activation)):
            return None
        return activation

    def check_calls(self, draft: Draft, references: Mapping[str, Activation]) -> bool:
        """Whether functions of an axis are given arguments with an index."""
        sound = True
        for call in draft.calls:
            reference = references[call.head]
            if is_indexed(reference.definition) and free_index(call.args[0]) is None:
                sound = False
                message = f"{quote(call.head)} works along an axis; its argument has no index"
                self.problems.add(draft.spec.document, draft.parsed.span(call), message,
                                  f"write {call.head}(x[i])")  # fmt: skip
        return sound

    def check_size(self, draft: Draft, references: Mapping[str, Activation]) -> bool:
        """Whether the expanded expression stays within its limits; decided before expanding."""
        nodes, depth = measure(draft.parsed.node, references)
        for name, size in (("nodes", nodes), ("depth", depth)):
            limit = getattr(self.limits, name)
            if size > limit:
                excess = (
                    f"is larger than {limit} parts"
                    if name == "nodes"
                    else f"is deeper than {limit}"
                )
                message = f"with its references expanded, this {excess}"
                self.note_expression(draft, message, limit_hint(name), LimitError)
                return False
        return True

    def check_expansion(self, draft: Draft, definition: Node) -> bool:
        """Whether the expansion, too, can have a value."""
        impossible = impossible_parts(definition, draft.symbols, self.limits)
        for _, message, limit in impossible[:1]:
            message = f"with its references expanded: {message}"
            hint, kind = (limit_hint(limit), LimitError) if limit else ("", SpecError)
            self.note_expression(draft, message, hint, kind)
        return not impossible

    def check_cost(self, draft: Draft, activation: Activation) -> bool:
        """Whether a given spec's derivation is surely affordable; the library's are known to be."""
        if self.incomplete or not self.is_given(draft.spec):
            return True
        found = excess(activation, self.limits)
        if found is not None:
            name, message = found
            self.note_expression(draft, message, limit_hint(name), LimitError)
        return found is None

    def check_branches(self, draft: Draft, activation: Activation) -> bool:
        """Whether each part that the conditions make can have a value: not ``log(max(x, 0))``."""
        if self.incomplete or not self.is_given(draft.spec) or is_indexed(activation.definition):
            return True
        for branch in branches(activation):
            if not can_be_real(branch.expression):
                parts = [
                    f"{relation.left} {_SHOWN[relation.equality, holds]} {relation.right}"
                    for relation, holds in branch.conditions
                ]
                where = f" where {' and '.join(parts)}" if parts else ""
                hint = "keep arguments in range, as in log(max(x, 1e-7)), or give a value by where"
                self.note_expression(draft, f"this has no real value{where}", hint, SpecError)
                return False
        return True

    def note_expression(self, draft: Draft, message: str, hint: str, kind: type[SpecError]) -> None:
        span = draft.parsed.span(draft.parsed.node)
        self.problems.add(draft.spec.document, span, message, hint, kind)

    def check_notation(self, spec: ActivationSpec, definition: Node) -> None:
        """A name that the notation gives a function belongs to that function only."""
        for name, span in _names_of(spec) if self.is_given(spec) else ():
            if name not in NOTATION or refused_name(name):
                continue
            simple = provable(name) and len(spec.table.inputs) == 1 and not spec.table.parameters
            if not (simple and self.prove_equal(definition, name)):
                message = f"{quote(name)} is a function of the notation, and this is another one"
                hint = f"choose another name, such as {name}_activation"
                self.problems.add(spec.document, span, message, hint)


@dataclass(frozen=True, slots=True)
class _Names:
    """The activations that an expression may name, under their names and aliases."""

    specs: Mapping[str, ActivationSpec]
    signatures: Mapping[str, Signature]

    @classmethod
    def of(cls, specs: Iterable[ActivationSpec]) -> _Names:
        """Later specs take the place of earlier ones with the same name."""
        found = {name: spec for spec in specs for name in (*spec.table.aliases, spec.name)}
        signatures = {id(spec): _signature(spec) for spec in found.values()}
        return cls(found, {name: signatures[id(spec)] for name, spec in found.items()})


def _signature(spec: ActivationSpec) -> Signature:
    parameters = spec.table.parameters.items()
    defaults = tuple((name, Fraction(float(table.default))) for name, table in parameters)
    return Signature(spec.name, tuple(spec.table.inputs), defaults)


def _names_of(spec: ActivationSpec) -> list[tuple[str, tuple[int, int]]]:
    """A spec's name and aliases, with where each stands."""
    aliases = [(name, spec.span("aliases", i)) for i, name in enumerate(spec.table.aliases)]
    return [(spec.name, spec.key_span()), *aliases]


def _activation(draft: Draft, definition: Node, references: tuple[Activation, ...]) -> Activation:
    spec, table = draft.spec, draft.spec.table
    return Activation(
        name=spec.name,
        inputs=tuple(table.inputs),
        parameters=draft.parameters,
        expression=draft.parsed.node,
        definition=definition,
        source=spec.source,
        title=table.title,
        aliases=tuple(table.aliases),
        symbol=table.symbol,
        description=table.description,
        reference=table.reference,
        family=spec.family,
        split=table.split,
        order=table.order,
        kinks=draft.kinks,
        values=draft.values,
        references=references,
    )
