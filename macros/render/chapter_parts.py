"""What a chapter shows beside its rules: procedures and tables, each under a heading of its own."""

from macros.render.renderer import Renderer


def procedure(r: Renderer, procedure_id: str, fold: bool = False) -> str:
    """Steps to follow, such as `procedure("complaints.on-site")`.

    With `fold` they wait behind their heading: for a page with several, of which a reader needs one.
    """
    found = r.handbook.procedure(procedure_id)
    return r.heading(r.plain(found.title), found.slug) + "\n\n" + r.component("procedure", procedure=found, fold=fold)


def table(r: Renderer, table_id: str) -> str:
    """Rules at a glance, such as `table("response-times.limits")`."""
    found = r.handbook.table(table_id)
    return r.heading(r.plain(found.title), found.slug) + "\n\n" + r.component("table", table=found)
