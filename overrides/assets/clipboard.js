/**
 * Puts a text on the clipboard. The modern interface needs HTTPS and a
 * permission; where it refuses, the old command still works.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text) {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "hb-visually-hidden";
  document.body.append(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    // Refused: the caller shows the text to copy by hand.
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/**
 * Shows a text that could not be copied, selected, right after an element.
 * @param {Element} after
 * @param {string} text
 * @param {string} label
 */
export function showText(after, text, label) {
  const field = document.createElement("textarea");
  field.className = "hb-copy-by-hand";
  field.readOnly = true;
  field.rows = 6;
  field.value = text;
  field.setAttribute("aria-label", label);
  const old = after.nextElementSibling;
  if (old?.matches(".hb-copy-by-hand")) old.remove();
  after.after(field);
  field.focus();
  field.select();
}
