"""Measurements, never assertions: `make bench`. Compare ratios of one run only."""
