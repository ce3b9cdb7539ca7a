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
 * browsers count together wherever they fall.
 *
 * @param {HTMLElement} host
 */
export function ignoreStrayClicks(host) {
  let first = { control: null, x: 0, y: 0 };

  function isStray({ detail, pointerType, target, clientX, clientY }) {
    const isNear = Math.hypot(clientX - first.x, clientY - first.y) <= SAME_PLACE;
    return detail > 1 && pointerType !== "touch" && isNear && controlAt(target) !== first.control;
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
