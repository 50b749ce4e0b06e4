"""The command ``symact``: its subcommands, and what becomes of errors.

Exit codes: 0 good; 1 the thing asked about is false, stale or failed; 2 wrong usage or bad input;
130 interrupted. A subcommand imports what it needs when it runs, so that ``--help`` is quick.
"""

from __future__ import annotations

import errno
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from symact.cli import (
    benchmark,
    catalog,
    check,
    creation,
    derivations,
    exports,
    finding,
    frameworks,
    judgment,
    plots,
    verification,
)
from symact.cli.terminal import complain
from symact.errors import SymactError

_ABOUT = """
Activation functions from one definition: exact derivatives, accurate Numba kernels, checked
derivations.

\b
  symact new gate --expression "x * sigmoid(2*x)"   write a spec file
  symact build gate.toml --output gates             make a package of it
  symact derive gate.toml:gate                      derive it, line by line
  symact prove "tanh' = 1 - f**2"                   decide an identity

Exit codes: 0 good; 1 what was asked about is false, stale or failed; 2 wrong usage or bad input.
"""


class Commands(TyperGroup):
    """Turns every error that a user can act on into a message and exit code 2."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except SymactError as error:
            complain(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            place = f"{error.filename}: " if error.filename else ""
            complain(f"{place}{error.strerror or error}")
        except KeyboardInterrupt:
            complain("interrupted")
            raise typer.Exit(130) from None
        raise typer.Exit(2)


app = typer.Typer(
    cls=Commands,
    help=_ABOUT,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
for _module in (
    check,
    catalog,
    derivations,
    exports,
    plots,
    judgment,
    verification,
    benchmark,
    finding,
    frameworks,
    creation,
):
    _module.add_to(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        import symact

        typer.echo(f"symact {symact.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", is_eager=True, callback=_print_version, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command line and exit."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or a pipe that is not UTF-8 gets question marks, never a traceback.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    app(prog_name="symact")
