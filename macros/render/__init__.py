"""Records to HTML: one module a component, and the renderer that their templates use."""
