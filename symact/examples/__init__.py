"""Short programs that use generated kernels: run one with ``python -m symact.examples.NAME``."""
