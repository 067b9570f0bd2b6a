// Elements of the page, found by their kind; text written only where it changes; what a screen reader announces.
// Knows nothing of balances or forms. Text always goes in as text, never as markup.

/**
 * The element with this id.
 * @template {Element} [E=HTMLElement]
 * @param {string} id
 * @param {new () => E} [kind] what it must be, where more than any element is needed of it
 */
export function byId(id, kind) {
  return pick(document, `#${id}`, kind);
}

/**
 * The first element in `within` that the selector names.
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => E} [kind]
 */
export function pick(within, selector, kind) {
  const found = within.querySelector(selector);
  if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`The page has no ${selector} of the right kind`);
  return /** @type {E} */ (found);
}

/**
 * A new element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {object} [properties]
 */
export function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

/** A copy of what a template holds, which is one element. @param {string} id */
export function copyOf(id) {
  return /** @type {HTMLElement} */ (byId(id, HTMLTemplateElement).content.firstElementChild?.cloneNode(true));
}

/** @param {string} id @param {() => void} act */
export function onClick(id, act) {
  byId(id).addEventListener("click", act);
}

/**
 * Writes a text; the same text again touches nothing, so a selection or a screen reader is not disturbed.
 * @param {Element} element
 * @param {string} text
 */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Writes a text that may be missing: without one the element goes away. Beside an icon it goes into the span.
 * @param {HTMLElement} element
 * @param {string | null | undefined} text
 */
export function writeOrHide(element, text) {
  write(element.querySelector("span, code") ?? element, text ?? "");
  element.hidden = !text;
}

/** Shows another picture in an element. @param {Element} within @param {string} picture */
export function drawIn(within, picture) {
  within.querySelector("use")?.setAttribute("href", `#${picture}`);
}

/** Has a screen reader announce a text; the same text again is not announced. @param {string} text */
export function say(text) {
  write(byId("live"), text);
}
