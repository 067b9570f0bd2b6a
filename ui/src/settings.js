// The settings as a form, and leaving the account. What the user has changed stays until it is saved or the screen is left;
// an unchanged field follows the view. Validates nothing: the program does.

import { byId, onClick, say, write } from "./dom.js";
import { AskingForm, Question } from "./form.js";

/** @import { Go, ViewModel } from "../types.js" */

export class SettingsScreen {
  #forget = byId("forget");
  #question = new Question("forget", "forget");
  #form = new AskingForm("settings", () => this.#save());
  #go;
  #isDemo = false;

  /** @param {Go} go */
  constructor(go) {
    this.#go = go;
    onClick("forget", () => (this.#isDemo ? this.#leaveAccount("forget") : this.#question.open()));
    onClick("forget-yes", () => this.#leaveAccount("forget-yes"));
  }

  /** @param {ViewModel} view */
  paint({ account, accounts, settings }) {
    if (this.#form.follow(account, settings)) this.#question.close();
    const isFromEnvironment = account?.is_from_environment ?? false;
    this.#isDemo = account?.is_demo ?? false;
    this.#forget.hidden = isFromEnvironment;
    byId("of-several").hidden = !accounts;
    byId("add-another").hidden = this.#isDemo || isFromEnvironment;
    this.#paintForget();
  }

  #paintForget() {
    if (this.#forget.ariaDisabled !== "true") write(this.#forget, this.#isDemo ? "Leave the demo" : "Forget this account");
  }

  /** Discards unsaved changes, an open question and error messages. @param {ViewModel} view */
  leave(view) {
    this.#question.close();
    this.#form.leave();
    this.paint(view);
  }

  async #save() {
    const settings = this.#form.typed();
    if (!(await this.#form.ask(byId("save-settings"), "Saving…", (id, account) => ({ type: "save_settings", id, account, settings })))) return;
    this.#go("balance");
    say("Settings saved.");
  }

  /** @param {string} buttonId */
  async #leaveAccount(buttonId) {
    const busyText = this.#isDemo ? "Leaving…" : "Forgetting…";
    const asked = this.#form.account;
    const isGone = await this.#form.ask(byId(buttonId), busyText, (id, account) => ({ type: "forget", id, account }));
    // The button says again what it said before; the account may be another one by now.
    this.#paintForget();
    if (isGone) this.#question.close();
    // The settings would be another account's.
    if (asked !== this.#form.account && !byId("settings").hidden) this.#go("balance");
  }
}
