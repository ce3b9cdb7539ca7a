"""Measurements of a laid-out page, as JavaScript that every engine runs."""

# Things that reach beyond the right edge and cannot be scrolled to inside a box of their own.
SIDEWAYS = """() => {
    const width = document.documentElement.clientWidth, found = [];
    if (document.scrollingElement.scrollWidth > width + 1)
        found.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a ${width} px window`);
    const boxed = element => {
        for (let up = element; up && up !== document.body; up = up.parentElement) {
            const style = getComputedStyle(up);
            if (/auto|scroll|hidden|clip/.test(style.overflowX) || style.clipPath !== 'none') return true;
        }
        return false;
    };
    for (const element of document.body.querySelectorAll('*')) {
        const box = element.getBoundingClientRect();
        if (box.width > 1 && box.height > 1 && box.right > width + 1 && element.checkVisibility()
            && !boxed(element))
            found.push(`${element.tagName.toLowerCase()}.${element.className} reaches ${Math.round(box.right)} px`);
    }
    return found.slice(0, 8);
}"""

# Our controls need 44 px; a link inside a sentence or a list of links keeps WCAG's 24 px exception.
SMALL_TARGETS = """() => {
    const label = control => control.labels?.[0];
    const size = control => {
        const boxes = [control, label(control), control.closest('label, .hb-option')]
            .filter(Boolean).map(element => element.getBoundingClientRect());
        return [Math.max(...boxes.map(b => b.width)), Math.max(...boxes.map(b => b.height))];
    };
    const seen = control => control.checkVisibility({opacityProperty: false, visibilityProperty: true})
        && !control.disabled && control.type !== 'hidden';
    const controls = 'main button, main summary, main select, main textarea, main input, header button, '
        + 'header summary, header a, .hb-tabs a, footer button, dialog[open] button, dialog[open] input, '
        + 'a.hb-button, a.hb-card';
    return [...document.querySelectorAll(controls)].filter(seen).map(control => [control, ...size(control)])
        .filter(([, width, height]) => Math.round(width) < 44 || Math.round(height) < 44)
        .map(([control, width, height]) => `${control.outerHTML.slice(0, 90)} is ${Math.round(width)} × `
            + `${Math.round(height)} px`);
}"""

# Whether all of an element is in the window, with no bar over it; an input counts with its row.
UNCOVERED = """element => {
    const box = (element.closest('.hb-option') ?? element).getBoundingClientRect();
    const x = box.left + box.width / 2, within = node => node && (element.contains(node) || node.contains(element)
        || node.closest('.hb-option')?.contains(element));
    return [box.top + 2, box.bottom - 2].every(y => within(document.elementFromPoint(x, y)));
}"""

# Whether an element can be read where it is: inside the window and below a header that stays.
IN_VIEW = """element => {
    const box = element.getBoundingClientRect();
    const header = document.querySelector('.hb-header');
    const fixed = header && /fixed|sticky/.test(getComputedStyle(header).position);
    const top = fixed ? header.getBoundingClientRect().bottom : 0;
    return box.top >= top - 1 && box.top < innerHeight * 0.9;
}"""
