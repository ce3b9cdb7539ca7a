"""What the search knows: one payload a language, written after the build."""
