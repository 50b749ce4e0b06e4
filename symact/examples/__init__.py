"""Short programs that use generated kernels: run one with ``python -m symact.examples.NAME``."""

import importlib.util

for _name, _package in (("matplotlib", "matplotlib"), ("sklearn", "scikit-learn")):
    if importlib.util.find_spec(_name) is None:
        raise ImportError(f"the examples need {_package}: pip install 'symact[examples]'")
