"""The handbook's macros: what `{{ clauses("phone") }}` and its kin in a page become.

MkDocs (through mkdocs-macros) and Zensical both load this package by its name
and call `define_env`. Everything else lives in the sub-packages.
"""


def define_env(env) -> None:
    """Register the handbook's macros and parameters with the page engine.

    Bad data stops the build here, before any page is rendered, with every
    problem on a line of its own.
    """
    from macros.render.environment import register

    register(env)
