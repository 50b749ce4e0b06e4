"""Packages of sample kernels in folders of their own, as a build would write them."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from sample_kernels import SAMPLES

from symact.activation import Activation
from symact.emit import module, signature
from symact.kernel import KernelSource
from symact.package import Member, shared_files

Sample = tuple[Activation, tuple[KernelSource, ...]]


def sample_files(samples: Iterable[Sample] = SAMPLES) -> dict[str, str]:
    """Path => text of a package with these activations."""
    samples = tuple(samples)
    members = [
        Member(
            activation.name,
            activation.aliases,
            tuple((source.name, tuple(signature(source))) for source in sources),
        )
        for activation, sources in samples
    ]
    modules = {f"{item.name}.py": module(item, sources) for item, sources in samples}
    return {**shared_files(members), **modules}


def write_package(folder: Path, samples: Iterable[Sample] = SAMPLES) -> Path:
    """Write a package, which is importable from the folder's parent under the folder's name."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in sample_files(samples).items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def import_package(folder: Path) -> ModuleType:
    sys.path.insert(0, str(folder.parent))
    try:
        return importlib.import_module(folder.name)
    finally:
        sys.path.remove(str(folder.parent))


def run_python(code: str, folder: Path, **environment: str) -> str:
    """What a fresh interpreter prints for some code, with a package's parent as its only path."""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder.parent,
        env={**os.environ, "PYTHONPATH": str(folder.parent), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
