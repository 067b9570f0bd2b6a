// A problem as a banner: what happened, what to do, the request id to copy, buttons with remedies.
// Owns its look and copying; the screen that shows it decides what a button does.

import { byId, copyOf, make, pick, say, write, writeOrHide } from "./dom.js";

/** @import { Problem, Remedy } from "../messages.js" */
/** @typedef {Omit<Problem, "code">} Shown what a banner needs of a problem */
/** @typedef {(remedy: Remedy, button: HTMLButtonElement, problem: Shown) => void} OnRemedy a button was pressed */

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
  #banner;
  #parts;
  /** The problem shown, as text, to leave an unchanged one alone with whatever has the focus in it. */
  #shown = "";
  #onRemedy;

  /**
   * @param {string} placeId the empty element to live in; its id becomes part of the banner's ids
   * @param {OnRemedy} onRemedy
   */
  constructor(placeId, onRemedy) {
    this.#place = byId(placeId);
    this.#place.hidden = true;
    const banner = copyOf("problem-banner");
    this.#place.append(banner);
    this.#banner = banner;
    this.#parts = {
      message: pick(banner, ".message"),
      whatNow: pick(banner, ".what-now"),
      request: pick(banner, ".request"),
      copy: pick(banner, ".copy"),
      remedies: pick(banner, ".remedies"),
    };
    this.#parts.message.id = `${placeId}-message`;
    this.#parts.whatNow.id = `${placeId}-what-now`;
    banner.setAttribute("aria-labelledby", this.#parts.message.id);
    banner.setAttribute("aria-describedby", this.#parts.whatNow.id);
    this.#onRemedy = onRemedy;
    this.#parts.copy.addEventListener("click", () => this.#copy());
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
    write(this.#parts.message, problem?.message ?? "");
    writeOrHide(this.#parts.whatNow, problem?.hint);
    writeOrHide(this.#parts.request, problem?.request_id);
    write(this.#parts.copy, "Copy");
    this.#parts.copy.ariaLabel = "Copy request ID";
    this.#parts.remedies.replaceChildren(...(problem ? buttons(problem, this.#onRemedy) : []));
  }

  /** Moves the focus to the banner, so that it is seen and read. */
  focus() {
    this.#banner.focus();
    this.#banner.scrollIntoView({ block: "nearest" });
  }

  async #copy() {
    const { request, copy } = this.#parts;
    const isCopied = await copyText(pick(request, "code"));
    write(copy, isCopied ? "Copied" : "Selected");
    copy.ariaLabel = isCopied ? "Request ID copied" : "Request ID selected";
    say(isCopied ? "Request ID copied." : "Request ID selected. Copy it with the keyboard.");
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
