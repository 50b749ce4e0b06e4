"""The functions of all activations in; the files that the output package shares out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from symact.emit import MARK, render
from symact.source_text import WIDTH, bracketed

_SUMMARY = "Activation functions and their derivatives, each compiled when it is first called."
_HEADER = f"{MARK}.\nChange the specs and build again: edits here are lost."


@dataclass(frozen=True, slots=True)
class Member:
    """One activation as the package's front page knows it."""

    name: str
    aliases: tuple[str, ...]
    functions: tuple[tuple[str, tuple[str, ...]], ...]
    """Each public function's name, and its parameters as its stub prints them."""

    @property
    def exports(self) -> tuple[tuple[str, str], ...]:
        """Every public name, and the function it stands for: an alias has all of them too."""
        own = [(function, function) for function, _ in self.functions]
        others = [
            (alias + function.removeprefix(self.name), function)
            for alias in self.aliases
            for function, _ in self.functions
        ]
        return (*own, *others)


@dataclass(frozen=True, slots=True)
class _Export:
    name: str
    module: str
    function: str

    @property
    def entry(self) -> str:
        """The item of a dict of tuples, a tuple too long broken into a line for each part."""
        line = f'    "{self.name}": ("{self.module}", "{self.function}"),'
        if len(line) <= WIDTH:
            return line
        return f'    "{self.name}": (\n        "{self.module}",\n        "{self.function}",\n    ),'


def shared_files(members: Sequence[Member]) -> dict[str, str]:
    """Path => text of every file that does not belong to one activation."""
    exports = sorted(
        (_Export(name, member.name, function) for member in members
         for name, function in member.exports),
        key=lambda export: export.name,
    )  # fmt: skip
    return {
        "__init__.py": render("init.py.jinja", title=_SUMMARY, header=_HEADER, exports=exports),
        "__init__.pyi": _stub(members, exports),
        "py.typed": f"# {MARK}.\n",
        **_run_time(),
    }


def _stub(members: Sequence[Member], exports: Sequence[_Export]) -> str:
    heads = sorted(
        bracketed(f"def {name}(", parameters, ") -> Any: ...")
        for member in members
        for name, parameters in member.functions
    )
    return render(
        "init.pyi.jinja",
        header=f"{MARK}.",
        exports=exports,
        heads=heads,
        aliases=[export for export in exports if export.name != export.function],
    )


def _run_time() -> dict[str, str]:
    """Copies of the modules that all kernels share, each saying what it is a copy of."""
    sources = sorted(
        (entry for entry in files("symact.templates").iterdir()
         if entry.name.startswith("_") and entry.name.endswith(".py")
         and entry.name != "__init__.py"),
        key=lambda entry: entry.name,
    )  # fmt: skip
    return {
        entry.name: f"# {MARK}: a copy of symact's own, change it there.\n"
        + entry.read_text(encoding="utf-8")
        for entry in sources
    }
