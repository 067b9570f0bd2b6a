// The page's fixed words, in the user's language. In `data-say` an element has the id of its text, in `data-say-title` that of
// its name. Text goes in as text; the only markup is <b>. Must not know any screen.

/** @import { PageLanguage } from "../types.js" */

/** The language that is spoken. @type {PageLanguage} */
export let language;

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
export function sayAll(within) {
  for (const element of within.querySelectorAll("[data-say]:not([aria-disabled])")) sayAgain(/** @type {HTMLElement} */ (element));
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll("[data-say-title]"))) element.title = say(element.dataset.sayTitle ?? "");
}

/** Says an element's own text. Pictures and fields beside it stay where they are. @param {HTMLElement} element */
export function sayAgain(element) {
  const parts = say(element.dataset.say ?? "").split(/<\/?b>/);
  if (parts.length > 1) return element.replaceChildren(...parts.map((part, at) => (at % 2 ? bold(part) : part)));
  const text = [...element.childNodes].find((node) => node instanceof Text) ?? element.appendChild(new Text());
  text.textContent = parts[0] ?? "";
}

/** @param {string} text */
function bold(text) {
  return Object.assign(document.createElement("b"), { textContent: text });
}

/** A text of the other direction leaves the words around it where they are. @param {string} text */
function isolated(text) {
  return document.dir === "rtl" || /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}
