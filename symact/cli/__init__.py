"""Command lines in; what symact's stages answer, on a terminal or in a pipe, out."""

from symact.cli.app import main as main
