"""Where the icons are: Material for MkDocs brings the whole Material Design set."""

from pathlib import Path

import material

ICONS = Path(material.__file__).parent / "templates" / ".icons"


def icon_file(name: str) -> Path:
    """The picture of an icon, such as "phone" (of Material Design) or "simple/wechat" (of another set)."""
    return ICONS / f"{name if '/' in name else f'material/{name}'}.svg"
