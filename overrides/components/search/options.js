// The list of results under the input: which option is active, and the keys that
// move it. Focus stays in the input, as the combobox pattern asks.

/** Manage the options of `list` for the combobox `input`. */
export function createOptions(input, list) {
  let active = -1;

  function activate(next) {
    const options = list.children;
    options[active]?.setAttribute("aria-selected", "false");
    active = options.length === 0 ? -1 : next;
    const option = options[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  return {
    fill(options) {
      list.replaceChildren(...options);
      active = -1;
      input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-expanded", String(options.length > 0));
      list.hidden = options.length === 0;
      list.scrollTop = 0;
    },
    /** Move by one; from the ends it goes round. */
    move(step) {
      const count = list.children.length;
      if (count === 0) return;
      activate(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
    },
    get active() {
      return list.children[active];
    },
    get first() {
      return list.children[0];
    },
  };
}
