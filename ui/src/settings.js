// The settings as a form, and leaving the account. Decides nothing.

import { announce, byId, language, onClick, say, sayAgain } from "./dom.js";
import { AskingForm, Question } from "./form.js";

export class SettingsScreen {
  #forget = byId("forget");
  #question = new Question("forget", "forget");
  #form = new AskingForm("settings", () => this.#save());
  #go;
  #isDemo = false;
  #languages = byId("language");
  /** What the list of languages is of. @type {PageLanguage | null} */
  #listed = null;

  /** @param {Go} go */
  constructor(go) {
    this.#go = go;
    onClick("forget", () => (this.#isDemo ? this.#leaveAccount("forget") : this.#question.open()));
    onClick("forget-yes", () => this.#leaveAccount("forget-yes"));
  }

  /** @param {ViewModel} view */
  paint({ account, accounts, settings }) {
    this.#listLanguages();
    this.#form.follow(account, settings);
    const isFromEnvironment = account?.is_from_environment ?? false;
    this.#isDemo = account?.is_demo ?? false;
    this.#forget.hidden = isFromEnvironment;
    byId("of-several").hidden = !accounts;
    byId("add-another").hidden = this.#isDemo || isFromEnvironment;
    this.#forget.dataset.say = this.#isDemo ? "popover-settings-leave-demo" : "popover-settings-forget";
    if (!this.#forget.ariaDisabled) sayAgain(this.#forget);
  }

  #listLanguages() {
    if (this.#listed === language) return;
    this.#listed = language;
    const { value } = this.#languages;
    this.#languages.replaceChildren(...language.languages.map(({ tag, name }) => new Option(name, tag)));
    this.#languages.value = value;
  }

  /** Discards unsaved changes, an open question and error messages. @param {ViewModel} view */
  leave(view) {
    this.#question.close();
    this.#form.leave();
    this.paint(view);
  }

  async #save() {
    const settings = this.#form.typed();
    if (!(await this.#form.ask(byId("save-settings"), "popover-saving", (id, account) => ({ type: "save_settings", id, account, settings })))) return;
    this.#go("balance");
    announce(say("popover-settings-saved"));
  }

  /** @param {string} buttonId */
  async #leaveAccount(buttonId) {
    const busy = this.#isDemo ? "popover-settings-leaving" : "popover-settings-forgetting";
    await this.#form.ask(byId(buttonId), busy, (id, account) => ({ type: "forget", id, account }));
  }
}
