"""Templates and run-time sources of the generated package."""
