// A form that sends a request: busy while it waits; a refusal is shown at its field, and what was typed stays. Its fields
// follow the program until they are touched. Validates nothing: the program names the field.

import { request } from "./bridge.js";
import { all, announce, byId, make, onClick, say, sayAgain, write } from "./dom.js";
import { ProblemBanner } from "./problem.js";

export class AskingForm {
  #form;
  #banner;
  /** Whose the form is. @type {AccountKey | null} */
  account = null;
  /** The button of the request under way, and its message. @type {{ button: HTMLElement, busy: string } | null} */
  #busy = null;
  /** How often the form was left: an answer to a request from before is nobody's any more. */
  #timesLeft = 0;
  /** What the program last said; a field that still says the same has not been touched. @type {Values} */
  #known = {};

  /** @param {string} name `settings` is the form `settings-form`, and shows its problem in `settings-problem`
   * @param {() => void} submit @param {OnRemedy} [onRemedy] */
  constructor(name, submit, onRemedy = submit) {
    this.#form = /** @type {HTMLFormElement} */ (byId(`${name}-form`));
    Object.assign(this.#form, { noValidate: true, autocomplete: "off", autocapitalize: "off", spellcheck: false });
    this.#banner = new ProblemBanner(`${name}-problem`, onRemedy);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit();
    });
    this.#form.addEventListener("input", (event) => {
      if (event.target instanceof Element) clearError(event.target);
    });
  }

  /** Sends the request, unless one is under way, and shows a refusal. @param {HTMLElement} button says the message `busy` meanwhile
   * @param {string} busy @param {(id: number, account: AccountKey) => FromPopover} ask
   * @returns {Promise<Outcome | null>} the answer; none if it was not done, or the form was left meanwhile */
  async ask(button, busy, ask) {
    if (this.#busy) return null;
    this.#busy = { button, busy };
    this.setBusyText();
    button.ariaDisabled = "true";
    this.#form.ariaBusy = "true";
    const timesLeft = this.#timesLeft;

    const outcome = await request((id) => ask(id, /** @type {AccountKey} */ (this.account)));

    this.#busy = null;
    button.ariaDisabled = null;
    sayAgain(button);
    this.#form.ariaBusy = null;
    if (timesLeft !== this.#timesLeft) return null;
    this.#clearRefusal();
    if (outcome.kind !== "refused") return outcome;
    this.#refuse(outcome.problem, outcome.fields);
    return null;
  }

  /** Writes what is waited for on the button of the request under way, if there is one. @param {string} [text] */
  setBusyText(text) {
    if (!this.#busy) return;
    const { button, busy } = this.#busy;
    const shown = text ?? say(busy);
    if (button.textContent === shown) return;
    write(button, shown);
    announce(shown);
  }

  /** Shows what the program says in the fields that have not been touched.
   * @param {AccountView | null} account @param {Values} [values] */
  follow(account, values = {}) {
    this.account = account?.key ?? null;
    for (const [name, value] of Object.entries(values)) {
      const known = this.#known[name];
      if (known === undefined || String(this.#value(name)) === String(known)) this.#put(name, value);
    }
    this.#known = values;
  }

  /** What all fields say. @returns {any} as `follow` was told */
  typed() {
    return Object.fromEntries(Object.keys(this.#known).map((name) => [name, this.#value(name)]));
  }

  /** What was typed is discarded; no error message stays, and none comes later. */
  leave() {
    this.#known = {};
    this.#timesLeft += 1;
    this.#clearRefusal();
  }

  #clearRefusal() {
    this.#banner.show(null);
    for (const input of this.#form.elements) clearError(input);
  }

  /** @param {Problem | null} problem @param {FieldError[]} errors */
  #refuse(problem, errors) {
    /** @type {string[]} */
    const homeless = [];
    for (const { field, message } of errors) {
      const input = this.#inputs(field).find(({ id }) => id);
      if (input) showError(input, message);
      else homeless.push(message);
    }
    // A sentence about a field that isn't here must still reach the user.
    const rest = homeless.length > 0 ? { message: homeless.join(" "), hint: "", request_id: null, remedies: [] } : null;
    this.#banner.show(problem ?? rest);
    const first = [...this.#form.elements].find((input) => input.ariaInvalid === "true");
    if (!first) return this.#banner.focus();
    const folded = first.closest("details");
    if (folded) folded.open = true;
    if (first instanceof HTMLElement) first.focus();
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

  /** The field of this name or id, or the buttons. @param {string} name @returns {HTMLInputElement[]} */
  #inputs(name) {
    return [.../** @type {NodeListOf<HTMLInputElement>} */ (all(`:is([name=${name}], #${name}):is(input, select)`, this.#form))];
  }
}

/** A question before something is removed. */
export class Question {
  #box;
  #opener;

  /** @param {string} name `forget` is the question `forget-question` with the answers `forget-yes` and `forget-no` @param {string} openerId */
  constructor(name, openerId) {
    this.#box = byId(`${name}-question`);
    this.#opener = byId(openerId);
    onClick(`${name}-no`, () => {
      this.close();
      this.#opener.focus();
    });
  }

  open() {
    this.#box.hidden = false;
    this.#box.focus();
    this.#box.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.#box.hidden = true;
  }
}

/** @param {HTMLInputElement} input */
function isButton(input) {
  return input.type === "checkbox" || input.type === "radio";
}

/** @param {HTMLInputElement} input @param {string} message */
function showError(input, message) {
  input.ariaInvalid = "true";
  input.closest(".field")?.append(make("p", { className: "error", id: `${input.id}-error`, textContent: message }));
}

/** @param {Element} input */
function clearError(input) {
  if (!input.ariaInvalid) return;
  input.ariaInvalid = null;
  document.getElementById(`${input.id}-error`)?.remove();
}
