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
