// The settings as a form, and leaving the account. What the user has changed stays until it is saved or the screen is left;
// a field left alone follows the view. Judges no value: the program does.

import { byId } from "./dom.js";
import { AskingForm } from "./form.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Remedy, SettingsForm, ViewModel } from "../messages.js" */

/**
 * @typedef {object} Actions
 * @property {() => void} saved
 * @property {() => void} back to the balance
 * @property {() => void} openPortal
 * @property {(text: string) => void} say for a screen reader
 */

export class SettingsScreen {
  section = byId("settings");
  title = byId("settings-title");
  #element = byId("settings-form", HTMLFormElement);
  #texts = {
    name: byId("name", HTMLInputElement),
    currency: byId("currency-code", HTMLInputElement),
    low: byId("low", HTMLInputElement),
    critical: byId("critical", HTMLInputElement),
    refresh_minutes: byId("refresh_minutes", HTMLInputElement),
  };
  #switches = {
    start_at_login: byId("start_at_login", HTMLInputElement),
    hide_amount: byId("hide_amount", HTMLInputElement),
  };
  #forget = byId("forget", HTMLButtonElement);
  #question = byId("forget-question");
  #forgetYes = byId("forget-yes", HTMLButtonElement);
  #save = byId("save-settings", HTMLButtonElement);
  #form;
  #actions;
  /** What the program last said; a field that still says the same has not been touched. @type {SettingsForm | null} */
  #known = null;
  #isDemo = false;

  /**
   * @param {Bridge} bridge
   * @param {Actions} actions
   */
  constructor(bridge, actions) {
    this.#actions = actions;
    this.#form = new AskingForm(this.#element, "settings-problem", bridge, (remedy) => this.#mend(remedy), actions.say);
    this.#element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#forget.addEventListener("click", () => (this.#isDemo ? this.#leaveAccount(this.#forget) : this.#askWhetherToForget()));
    this.#forgetYes.addEventListener("click", () => this.#leaveAccount(this.#forgetYes));
    byId("forget-no", HTMLButtonElement).addEventListener("click", () => this.foldQuestion());
    byId("settings-back", HTMLButtonElement).addEventListener("click", () => actions.back());
    byId("settings-portal", HTMLButtonElement).addEventListener("click", () => actions.openPortal());
  }

  /** @param {ViewModel} view */
  paint({ account, settings }) {
    const known = this.#known ?? this.#typed();
    for (const name of keys(this.#texts)) {
      const input = this.#texts[name];
      if (this.#known === null || input.value === known[name]) input.value = settings[name];
    }
    for (const name of keys(this.#switches)) {
      const input = this.#switches[name];
      if (this.#known === null || input.checked === known[name]) input.checked = settings[name];
    }
    this.#known = settings;
    this.#isDemo = account?.is_demo ?? false;
    this.#forget.hidden = account?.is_from_environment ?? false;
    if (this.#forget.getAttribute("aria-disabled") !== "true") {
      this.#forget.textContent = this.#isDemo ? "Leave the demo" : "Forget this account";
    }
    if (this.#forget.hidden || this.#isDemo) this.#question.hidden = true;
  }

  /** The screen is left: what was changed and not saved goes, and so does a question or a refusal. */
  leave() {
    this.#known = null;
    this.#question.hidden = true;
    this.#form.clearRefusal();
  }

  /** Takes the question back; says whether there was one. */
  foldQuestion() {
    if (this.#question.hidden) return false;
    this.#question.hidden = true;
    this.#forget.focus();
    return true;
  }

  /** @returns {SettingsForm} */
  #typed() {
    const { name, currency, low, critical, refresh_minutes } = this.#texts;
    const { start_at_login, hide_amount } = this.#switches;
    return {
      name: name.value,
      currency: currency.value,
      low: low.value,
      critical: critical.value,
      refresh_minutes: refresh_minutes.value,
      start_at_login: start_at_login.checked,
      hide_amount: hide_amount.checked,
    };
  }

  async #ask() {
    const isSaved = await this.#form.ask(this.#save, "Saving…", (id) => ({ type: "save_settings", id, settings: this.#typed() }));
    if (isSaved) this.#actions.saved();
  }

  #askWhetherToForget() {
    this.#question.hidden = false;
    this.#question.focus();
    this.#question.scrollIntoView({ block: "nearest" });
  }

  /** @param {HTMLButtonElement} button */
  async #leaveAccount(button) {
    const busyText = this.#isDemo ? "Leaving…" : "Forgetting…";
    const isGone = await this.#form.ask(button, busyText, (id) => ({ type: "forget", id }));
    if (isGone) this.#question.hidden = true;
  }

  /** @param {Remedy} remedy */
  #mend(remedy) {
    if (remedy === "try_again") this.#ask();
    if (remedy === "open_portal") this.#actions.openPortal();
  }
}

/**
 * The names in an object, as their own type.
 * @template {object} T
 * @param {T} object
 */
function keys(object) {
  return /** @type {(keyof T)[]} */ (Object.keys(object));
}
