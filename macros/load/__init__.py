"""Reading the data folder: strict YAML, positions, problems, the whole handbook."""
