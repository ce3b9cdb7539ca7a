"""What the data files may contain."""
