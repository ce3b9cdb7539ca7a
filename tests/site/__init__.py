"""Checks of the built files; no browser needed."""
