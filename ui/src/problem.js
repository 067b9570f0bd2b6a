// A problem as a banner: what happened, what to do, the request id to copy, buttons with remedies.
// Owns its look and copying; the screen that shows it decides what a button does.

import { announce, byId, copyOf, language, make, pick, say, sayAgain, write, writeOrHide } from "./dom.js";

/** @type {Record<Remedy, string>} */
const REMEDIES = {
  try_again: "popover-problem-try-again",
  enter_credentials: "popover-problem-credentials",
  keep_for_this_run: "popover-problem-this-run",
  open_portal: "popover-open-portal",
  dismiss: "popover-problem-dismiss",
};

export class ProblemBanner {
  #place;
  #banner = copyOf("problem-banner");
  /** The problem shown, as text, to leave an unchanged one alone with whatever has the focus in it. */
  #shown = "";
  #onRemedy;

  /** @param {string} placeId the empty element to live in; its id becomes part of the banner's ids @param {OnRemedy} onRemedy */
  constructor(placeId, onRemedy) {
    this.#onRemedy = onRemedy;
    this.#place = byId(placeId);
    this.#place.hidden = true;
    this.#place.append(this.#banner);
    const named = (/** @type {string} */ part) => (this.#part(part).id = `${placeId}-${part}`);
    this.#banner.setAttribute("aria-labelledby", named("message"));
    this.#banner.setAttribute("aria-describedby", named("what-now"));
    this.#part("copy").addEventListener("click", () => this.#copy());
  }

  /** Whether the focus is in here, and would be lost if the banner went away. */
  get hasFocus() {
    return this.#banner.contains(document.activeElement);
  }

  /** @param {Shown | null} problem */
  show(problem) {
    const text = JSON.stringify([language.lang, problem]);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#place.hidden = problem === null;
    write(this.#part("message"), problem?.message ?? "");
    writeOrHide(this.#part("what-now"), problem?.hint);
    writeOrHide(this.#part("request"), problem?.request_id);
    this.#labelCopy("popover-problem-copy", "popover-problem-copy-label");
    this.#part("remedies").replaceChildren(...(problem ? buttons(problem, this.#onRemedy) : []));
  }

  focus() {
    this.#banner.focus();
    this.#banner.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} name its class */
  #part(name) {
    return pick(this.#banner, `.${name}`);
  }

  /** @param {string} text @param {string | null} [label] */
  #labelCopy(text, label = null) {
    write(this.#part("copy"), say(text));
    this.#part("copy").ariaLabel = label && say(label);
  }

  async #copy() {
    const isCopied = await copyText(pick(this.#part("request"), "code"));
    this.#labelCopy(isCopied ? "popover-problem-copied" : "popover-problem-selected");
    announce(say(isCopied ? "popover-problem-copied-label" : "popover-problem-selected-label"));
  }
}

/** @param {Shown} problem @param {OnRemedy} onRemedy */
function buttons(problem, onRemedy) {
  return problem.remedies.map((remedy) => {
    const button = make("button", { type: "button", className: "button" });
    button.dataset.say = REMEDIES[remedy];
    sayAgain(button);
    button.addEventListener("click", () => onRemedy(remedy, button, problem));
    return button;
  });
}

/** Copies what an element says. Where the page may not use the clipboard, the text stays selected for the user to copy.
 * @param {HTMLElement} element @returns {Promise<boolean>} whether it is in the clipboard */
async function copyText(element) {
  try {
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    // Deprecated, and the only way where a page with an address of its own counts as not secure.
    return document.execCommand("copy");
  }
}
