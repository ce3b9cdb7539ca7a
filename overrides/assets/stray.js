const CONTROL = "button, label, input, select, textarea, summary, a";

/** How far a hand moves between the two halves of a double click, in pixels. */
const SAME_PLACE = 8;

/** What a press at this place works: a label stands for its field. */
function controlAt(target) {
  const control = target instanceof Element ? target.closest(CONTROL) : null;
  return control?.control ?? control;
}

/**
 * The second half of a double click belongs to the control that the first half
 * pressed. Where that one has made way for the next question, it must neither
 * choose an answer that now lies under the pointer nor select its words.
 * Quick presses at different places are answers, and so are taps, which some
 * browsers count together wherever they fall. Buttons with `data-repeats` are
 * meant to be pressed on and on, and know themselves whom a press is for.
 *
 * @param {HTMLElement} host
 */
export function ignoreStrayClicks(host) {
  let first = { control: null, x: 0, y: 0 };

  const repeats = (control) => control?.hasAttribute("data-repeats") ?? false;

  function isStray({ detail, pointerType, target, clientX, clientY }) {
    const isNear = Math.hypot(clientX - first.x, clientY - first.y) <= SAME_PLACE;
    const control = controlAt(target);
    if (repeats(control) && repeats(first.control)) return false;
    return detail > 1 && pointerType !== "touch" && isNear && control !== first.control;
  }

  function judge(event) {
    if (event.detail === 1) {
      first = { control: controlAt(event.target), x: event.clientX, y: event.clientY };
    } else if (isStray(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  host.addEventListener("mousedown", judge, { capture: true });
  host.addEventListener("click", judge, { capture: true });
}
