// A problem as a banner: what happened, what to do, the request id to copy, buttons with remedies.
// Owns its look and copying; the screen that shows it decides what a button does.

import { byId, copyOf, make, pick, say, write, writeOrHide } from "./dom.js";

/** @import { OnRemedy, Remedy, Shown } from "../types.js" */

/** @type {Record<Remedy, string>} */
const REMEDY_TEXT = {
  try_again: "Try again",
  enter_credentials: "Enter credentials",
  keep_for_this_run: "Keep for this run only",
  open_portal: "Open Partner Portal",
  dismiss: "Dismiss",
};

export class ProblemBanner {
  #place;
  #banner = copyOf("problem-banner");
  /** The problem shown, as text, to leave an unchanged one alone with whatever has the focus in it. */
  #shown = "";
  #onRemedy;

  /**
   * @param {string} placeId the empty element to live in; its id becomes part of the banner's ids
   * @param {OnRemedy} onRemedy
   */
  constructor(placeId, onRemedy) {
    this.#onRemedy = onRemedy;
    this.#place = byId(placeId);
    this.#place.hidden = true;
    this.#place.append(this.#banner);
    for (const [relation, part] of /** @type {const} */ ([["aria-labelledby", "message"], ["aria-describedby", "what-now"]])) {
      const id = `${placeId}-${part}`;
      this.#part(part).id = id;
      this.#banner.setAttribute(relation, id);
    }
    this.#part("copy").addEventListener("click", () => this.#copy());
  }

  /** Whether the focus is in here, and would be lost if the banner went away. */
  get hasFocus() {
    return this.#banner.contains(document.activeElement);
  }

  /**
   * Shows a problem, or that there is none.
   * @param {Shown | null} problem
   */
  show(problem) {
    const text = JSON.stringify(problem);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#place.hidden = problem === null;
    write(this.#part("message"), problem?.message ?? "");
    writeOrHide(this.#part("what-now"), problem?.hint);
    writeOrHide(this.#part("request"), problem?.request_id);
    this.#labelCopy("Copy", "Copy request ID");
    this.#part("remedies").replaceChildren(...(problem ? buttons(problem, this.#onRemedy) : []));
  }

  /** Moves the focus to the banner, so that it is seen and read. */
  focus() {
    this.#banner.focus();
    this.#banner.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} name its class */
  #part(name) {
    return pick(this.#banner, `.${name}`);
  }

  /** @param {string} text @param {string} spoken */
  #labelCopy(text, spoken) {
    write(this.#part("copy"), text);
    this.#part("copy").ariaLabel = spoken;
  }

  async #copy() {
    if (await copyText(pick(this.#part("request"), "code"))) {
      this.#labelCopy("Copied", "Request ID copied");
      say("Request ID copied.");
    } else {
      this.#labelCopy("Selected", "Request ID selected");
      say("Request ID selected. Copy it with the keyboard.");
    }
  }
}

/** A problem's remedies as buttons. @param {Shown} problem @param {OnRemedy} onRemedy */
function buttons(problem, onRemedy) {
  return problem.remedies.map((remedy) => {
    const button = make("button", { type: "button", className: "button", textContent: REMEDY_TEXT[remedy] });
    button.addEventListener("click", () => onRemedy(remedy, button, problem));
    return button;
  });
}

/**
 * Copies what an element says. Where the page may not use the clipboard, the text stays selected for the user to copy.
 * @param {HTMLElement} element
 * @returns {Promise<boolean>} whether it is in the clipboard
 */
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
