const CONTROL = "button, label, input, summary, a";

/** What a press at this place works: a label stands for its field. */
function controlAt(target) {
  const control = target instanceof Element ? target.closest(CONTROL) : null;
  return control?.control ?? control;
}

/**
 * The second half of a double click belongs to the control that the first half
 * pressed. Where that one has made way for the next question, it must neither
 * choose an answer that now lies under the pointer nor select its words.
 *
 * @param {HTMLElement} host
 */
export function ignoreStrayClicks(host) {
  let pressed = null;

  function judge(event) {
    const control = controlAt(event.target);
    if (event.detail < 2) {
      pressed = control;
    } else if (control !== pressed) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  host.addEventListener("mousedown", judge, { capture: true });
  host.addEventListener("click", judge, { capture: true });
}
