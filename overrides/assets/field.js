/** A text field whose content is kept as typed. */

/** @param {HTMLInputElement} field @returns {string | null} as typed; null: nothing */
export const readField = (field) => (field.value.trim() ? field.value : null);

/** @param {HTMLInputElement} field @param {unknown} answer */
export function restoreField(field, answer) {
  const text = typeof answer === "string" ? answer : "";
  // Setting even the same text would move the cursor and break an input method's composition.
  if (field.value !== text) field.value = text;
}

/** Enter that ends nothing but the text: an input method takes its own to choose characters. @param {KeyboardEvent} event */
export const isEnter = (event) => event.key === "Enter" && !event.isComposing && event.keyCode !== 229;
