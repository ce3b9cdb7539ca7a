"""The commands that change or report on data: each module has ``run(args)``, which returns the exit status."""
