"""A parameter of organisation.yml in words a reader understands."""

from macros.render.renderer import Renderer


def setting(r: Renderer, parameter_id: str | None) -> dict[str, str] | None:
    """What a parameter is called and what it is set to; none for no parameter."""
    if parameter_id is None:
        return None
    parameter = r.handbook.parameters[parameter_id]
    if parameter.type == "choice":
        value = r.text(next(option.label for option in parameter.options if option.id == parameter.value))
    elif parameter.type == "integer" and parameter.unit:
        value = r.text(f"{{{{ {parameter_id} | units }}}}")
    elif parameter.type == "switch":
        value = r.t("clause.switch-on" if parameter.value else "clause.switch-off")
    else:
        value = r.text(f"{{{{ {parameter_id} }}}}")
    return {"label": r.text(parameter.label), "value": value}
