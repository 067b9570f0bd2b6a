// Elements of the page: what every field has around it; their words, in the user's language; texts written only where they
// change. Knows nothing of balances. Text always goes in as text, never as markup; of that there is only <b>.

/** @template {string} Id @param {Id} id @returns {ElementOf<Id>} */
export function byId(id) {
  return /** @type {ElementOf<Id>} */ (pick(document, `#${id}`));
}

/** @template {Element} [E=HTMLElement] @param {ParentNode} within
 * @param {string} selector @param {new () => E} [kind] */
export function pick(within, selector, kind) {
  const found = within.querySelector(selector);
  if (!(found instanceof (kind ?? HTMLElement))) throw new Error(`The page has no ${selector} of the right kind`);
  return /** @type {E} */ (found);
}

/** @template {keyof HTMLElementTagNameMap} Tag @param {Tag} tag @param {object} [properties] */
export function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

/** A copy of what a template holds, which is one element. @param {string} id */
export function copyOf(id) {
  const { content } = /** @type {any} */ (byId(id));
  completeMarkup(content);
  const copy = document.importNode(content, true);
  sayAll(copy);
  return /** @type {HTMLElement} */ (copy.firstElementChild);
}

/** @param {string} id @param {() => void} act */
export function onClick(id, act) {
  byId(id).addEventListener("click", act);
}

/** Writes a text; the same text again touches nothing, so a selection or a screen reader is not disturbed.
 * @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Writes a text that may be missing: without one the element goes away. Beside an icon it goes into the span.
 * @param {HTMLElement} element @param {string | null | undefined} text */
export function writeOrHide(element, text) {
  write(element.querySelector("span, code") ?? element, text ?? "");
  element.hidden = !text;
}

/** @param {Element} within @param {string} picture */
export function drawIn(within, picture) {
  within.querySelector("use")?.setAttribute("href", `#${picture}`);
}

/** Has a screen reader announce a text; the same text again is not announced. @param {string} text */
export function announce(text) {
  write(byId("live"), text);
}

/** The language that is spoken. @type {PageLanguage} */
export let language = /** @type {any} */ ({ words: {} });

/** Speaks this language from now on. @param {PageLanguage} other */
export function speak(other) {
  language = other;
  Object.assign(document.documentElement, { lang: other.lang, dir: other.dir });
  sayAll(document);
}

/** A message. @param {string} id @param {Record<string, string | number>} [values] of its variables */
export function say(id, values = {}) {
  return (language.words[id] ?? id).replace(/\{\$(\w+)\}/g, (_, name) => isolated(String(values[name])));
}

/** Says the texts and names of all elements, but not what a button says while it works. @param {ParentNode} within */
function sayAll(within) {
  for (const element of all("[data-say]:not([aria-disabled])", within)) sayAgain(element);
  for (const element of all("[data-title]", within)) element.title = say(element.dataset.title ?? "");
}

/** Says an element's own text. Pictures and fields beside it stay where they are. @param {HTMLElement} element */
export function sayAgain(element) {
  const parts = say(element.dataset.say ?? "").split(/<\/?b>/);
  if (parts.length > 1) return element.replaceChildren(...parts.map((textContent, at) => (at % 2 ? make("b", { textContent }) : textContent)));
  const text = [...element.childNodes].find((node) => node instanceof Text) ?? element.appendChild(new Text());
  text.textContent = parts[0] ?? "";
}

/** A text of the other direction leaves the words around it where they are. @param {string} text */
function isolated(text) {
  return document.dir === "rtl" || /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** Adds what all screens, fields, pictures and buttons have in common. @param {ParentNode} within */
export function completeMarkup(within) {
  for (const screen of all("[data-back]", within)) completeScreen(screen);
  for (const input of all("input, select", within)) completeField(/** @type {HTMLInputElement} */ (input));
  // WebKit draws symbols as they were read.
  for (const picture of all("svg:not([viewBox])", within)) picture.setAttribute("viewBox", "0 0 24 24");
  // Words beside them say the same.
  for (const picture of all("svg", within)) picture.ariaHidden = "true";
  // Else it would submit the form that it stands in.
  for (const button of all("button:not([type])", within)) button.setAttribute("type", "button");
}

/** @param {string} selector @param {ParentNode} [within] @returns {NodeListOf<HTMLElement>} */
export function all(selector, within = document) {
  return within.querySelectorAll(selector);
}

/** Gives a field its texts. @param {HTMLInputElement} input */
function completeField(input) {
  const { id, type, dataset } = input;
  const { label, unit, hint, choice } = dataset;
  if (choice) around(input, "label").append(input, saying("span", choice));
  // Its error describes a field, whenever there is one.
  else input.setAttribute("aria-describedby", `${id}-error ${id}-unit ${id}-hint`);
  if (!label) return;
  const field = around(input, "div", { className: "field" });
  const title = saying("label", label, { htmlFor: id });
  field.append(title, input);
  if (type === "checkbox") {
    title.className = "switch";
    title.append(" ", input);
    input.role = "switch";
  }
  if (unit) {
    field.className = "field line-field";
    around(input, "span", { className: "with-unit" }).append(input, saying("span", unit, { id: `${id}-unit` }));
  }
  if (hint) field.append(saying("p", hint, { id: `${id}-hint`, className: "hint" }));
}

/** Gives a screen that leads back to another one its bar. @param {HTMLElement} screen */
function completeScreen(screen) {
  const { id, dataset: { back, heading } } = screen;
  const bar = copyOf("bar");
  const [button, title] = [pick(bar, "button"), pick(bar, "h1")];
  button.id = `${id}-back`;
  button.dataset.go = back;
  title.id = `${id}-title`;
  if (heading) title.dataset.say = heading;
  screen.prepend(bar);
}

/** An element that says a message. @param {string} tag @param {string} say @param {object} [properties] */
function saying(tag, say, properties) {
  const element = Object.assign(document.createElement(tag), properties);
  element.dataset.say = say;
  return element;
}

/** A new element in the place of another. @param {Element} element @param {"div" | "label" | "span"} tag @param {object} [properties] */
function around(element, tag, properties) {
  const outer = make(tag, properties);
  element.replaceWith(outer);
  return outer;
}
