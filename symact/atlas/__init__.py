"""Activations in; one page that lists, filters, compares and explains them all, out."""
