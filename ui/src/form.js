// A form that sends a request: busy while it waits; a refusal is shown at its field, and what was typed stays. Its fields
// follow the program until they are touched. Validates nothing: the program does, and names the field.

import { write } from "./dom.js";
import { say } from "./live.js";
import { ProblemBanner } from "./problem.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { FieldError, FromPopover, Outcome, Problem } from "../messages.js" */
/** @import { OnRemedy } from "./problem.js" */
/** @typedef {Record<string, string | boolean | string[]>} Values what fields say, by their names */

export class AskingForm {
  #form;
  #bridge;
  #banner;
  /** The button of the request under way, and what it says. @type {{ button: HTMLButtonElement, busyText: string } | null} */
  #busy = null;
  /** How often the form was left: an answer to a request from before is nobody's any more. */
  #timesLeft = 0;

  /**
   * @param {HTMLFormElement} form its fields are named as in the message
   * @param {string} placeId where its problem is shown
   * @param {Bridge} bridge
   * @param {OnRemedy} onRemedy
   */
  constructor(form, placeId, bridge, onRemedy) {
    this.#form = form;
    this.#bridge = bridge;
    this.#banner = new ProblemBanner(placeId, onRemedy);
    form.addEventListener("input", (event) => {
      if (event.target instanceof HTMLInputElement) this.#clearError(event.target);
    });
  }

  /**
   * Sends the request, unless one is under way, and shows a refusal.
   * @param {HTMLButtonElement} button says `busyText` meanwhile
   * @param {string} busyText
   * @param {(id: number) => FromPopover} ask
   * @returns {Promise<Outcome | null>} the answer; none if it was not done, or the form was left meanwhile
   */
  async ask(button, busyText, ask) {
    if (this.#busy) return null;
    const idleText = button.textContent ?? "";
    this.#busy = { button, busyText };
    this.setBusyText();
    button.ariaDisabled = "true";
    this.#form.ariaBusy = "true";
    const timesLeft = this.#timesLeft;

    const outcome = await this.#bridge.request(ask);

    this.#busy = null;
    write(button, idleText);
    button.ariaDisabled = null;
    this.#form.ariaBusy = null;
    if (timesLeft !== this.#timesLeft) return null;
    if (outcome.kind === "refused") {
      this.#refuse(outcome.problem, outcome.fields);
      return null;
    }
    this.clearRefusal();
    return outcome;
  }

  /** Writes what is waited for on the button of the request under way, if there is one. @param {string} [text] */
  setBusyText(text) {
    if (!this.#busy) return;
    const { button, busyText } = this.#busy;
    const shown = text ?? busyText;
    if (button.textContent === shown) return;
    write(button, shown);
    say(shown);
  }

  /** The form's screen is left: no error message stays, and none comes later. */
  leave() {
    this.#timesLeft += 1;
    this.clearRefusal();
  }

  /** Removes all error messages. */
  clearRefusal() {
    this.#banner.show(null);
    for (const input of this.#inputs()) this.#clearError(input);
  }

  /** @param {Problem | null} problem @param {FieldError[]} errors */
  #refuse(problem, errors) {
    this.clearRefusal();
    /** @type {string[]} */
    const homeless = [];
    for (const { field, message } of errors) {
      const input = this.#field(field);
      if (input) this.#showError(input, message);
      else homeless.push(message);
    }
    // A sentence about a field that isn't here must still reach the user.
    const rest = homeless.length > 0 ? { message: homeless.join(" "), hint: "", request_id: null, remedies: [] } : null;
    const shown = problem ?? rest;
    this.#banner.show(shown);
    this.#focusWrong(shown !== null);
  }

  /** @param {boolean} hasProblem */
  #focusWrong(hasProblem) {
    const first = this.#inputs().find((input) => input.ariaInvalid === "true");
    if (first) {
      const folded = first.closest("details");
      if (folded) folded.open = true;
      first.focus();
    } else if (hasProblem) {
      this.#banner.focus();
    }
  }

  /** @param {HTMLInputElement} input @param {string} message */
  #showError(input, message) {
    const error = Object.assign(document.createElement("p"), {
      className: "error", id: `${input.id}-error`, textContent: message,
    });
    input.closest(".field")?.append(error);
    input.ariaInvalid = "true";
    input.setAttribute("aria-describedby", [error.id, ...otherDescriptions(input)].join(" "));
  }

  /** @param {HTMLInputElement} input */
  #clearError(input) {
    if (!input.ariaInvalid) return;
    document.getElementById(`${input.id}-error`)?.remove();
    input.ariaInvalid = null;
    const others = otherDescriptions(input);
    if (others.length > 0) input.setAttribute("aria-describedby", others.join(" "));
    else input.removeAttribute("aria-describedby");
  }

  /** @param {string} name */
  #field(name) {
    const found = this.#form.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : null;
  }

  #inputs() {
    return [...this.#form.elements].filter((element) => element instanceof HTMLInputElement);
  }
}

export class Fields {
  #form;
  /** What the program last said; a field that still says the same has not been touched. @type {Values} */
  #known = {};

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
  }

  /** Shows what the program says in the fields that have not been touched. @param {Values} values */
  follow(values) {
    for (const [name, value] of Object.entries(values)) {
      const known = this.#known[name];
      if (known === undefined || String(this.#value(name)) === String(known)) this.#put(name, value);
    }
    this.#known = values;
  }

  /** What was typed is discarded when the fields are next told what to follow. */
  forget() {
    this.#known = {};
  }

  /** What all fields say. @returns {any} as `follow` was told */
  typed() {
    return Object.fromEntries(Object.keys(this.#known).map((name) => [name, this.#value(name)]));
  }

  /** @param {string} name */
  #value(name) {
    const inputs = this.#inputs(name);
    const checked = inputs.filter((input) => input.checked).map((input) => input.value);
    if (inputs.length > 1) return inputs[0]?.type === "radio" ? (checked[0] ?? "") : checked;
    return inputs.map((input) => (isButton(input) ? input.checked : input.value))[0] ?? "";
  }

  /** @param {string} name @param {Values[string]} value */
  #put(name, value) {
    for (const input of this.#inputs(name)) {
      if (isButton(input)) input.checked = value === true || [value].flat().includes(input.value);
      else input.value = String(value);
    }
  }

  /** The field of this name, or the buttons. @param {string} name @returns {HTMLInputElement[]} */
  #inputs(name) {
    return [.../** @type {NodeListOf<HTMLInputElement>} */ (this.#form.querySelectorAll(`[name=${name}]`))];
  }
}

/** @param {HTMLInputElement} input */
function isButton(input) {
  return input.type === "checkbox" || input.type === "radio";
}

/**
 * The ids that describe a field, but for its error.
 * @param {HTMLInputElement} input
 */
function otherDescriptions(input) {
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.filter((id) => id !== `${input.id}-error`);
}
