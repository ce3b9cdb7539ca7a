"""Tests of the handbook: data, content, the built site, its scripts, and real browsers."""
