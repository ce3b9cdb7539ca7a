"""What other programs can read: each module has ``run(args)``, which returns the exit status."""
