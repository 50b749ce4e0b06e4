"""Activations in; pictures of their curves, with kinks, jumps and poles drawn as they are, out."""
