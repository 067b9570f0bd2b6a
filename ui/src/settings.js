// The settings as a form, and leaving the account. What the user has changed stays until it is saved or the screen is left;
// an unchanged field follows the view. Validates nothing: the program does.

import { byId, write } from "./dom.js";
import { AskingForm, Fields } from "./form.js";
import { say } from "./live.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Go } from "./page.js" */
/** @import { AccountKey, ViewModel } from "../messages.js" */

export class SettingsScreen {
  section = byId("settings");
  title = byId("settings-title");
  #element = byId("settings-form", HTMLFormElement);
  #forget = byId("forget", HTMLButtonElement);
  #question = byId("forget-question");
  #forgetYes = byId("forget-yes", HTMLButtonElement);
  #save = byId("save-settings", HTMLButtonElement);
  #ofSeveral = byId("of-several");
  #add = byId("add-another");
  #fields = new Fields(this.#element);
  #form;
  #go;
  #isDemo = false;
  /** @type {AccountKey | null} */
  #account = null;

  /** @param {Bridge} bridge @param {Go} go @param {() => void} add */
  constructor(bridge, go, add) {
    this.#go = go;
    this.#form = new AskingForm(this.#element, "settings-problem", bridge, () => this.#ask());
    this.#element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#forget.addEventListener("click", () => (this.#isDemo ? this.#leaveAccount(this.#forget) : this.#askWhetherToForget()));
    this.#forgetYes.addEventListener("click", () => this.#leaveAccount(this.#forgetYes));
    byId("forget-no").addEventListener("click", () => this.foldQuestion());
    byId("settings-back").addEventListener("click", () => go("balance"));
    this.#add.addEventListener("click", add);
    byId("settings-portal").addEventListener("click", () => bridge.post({ type: "open_portal" }));
  }

  /** @param {ViewModel} view */
  paint({ account, accounts, settings }) {
    const key = account?.key ?? null;
    // What was typed is another account's.
    if (JSON.stringify(key) !== JSON.stringify(this.#account)) this.#fields.forget();
    this.#fields.follow(settings);
    this.#isDemo = account?.is_demo ?? false;
    this.#account = key;
    this.#forget.hidden = account?.is_from_environment ?? false;
    this.#ofSeveral.hidden = !accounts;
    this.#add.hidden = this.#isDemo || (account?.is_from_environment ?? false);
    this.#paintForget();
    if (this.#forget.hidden || this.#isDemo) this.#question.hidden = true;
  }

  #paintForget() {
    if (this.#forget.ariaDisabled !== "true") write(this.#forget, this.#isDemo ? "Leave the demo" : "Forget this account");
  }

  /**
   * The screen is left: discards unsaved changes, an open question and error messages.
   * @param {ViewModel} view
   */
  leave(view) {
    this.#fields.forget();
    this.#question.hidden = true;
    this.#form.leave();
    this.paint(view);
  }

  /** Takes the question back; says whether there was one. */
  foldQuestion() {
    if (this.#question.hidden) return false;
    this.#question.hidden = true;
    this.#forget.focus();
    return true;
  }

  async #ask() {
    const [account, settings] = [this.#account, this.#fields.typed()];
    const isSaved = await this.#form.ask(this.#save, "Saving…", (id) => ({ type: "save_settings", id, account, settings }));
    if (!isSaved) return;
    this.#go("balance");
    say("Settings saved.");
  }

  #askWhetherToForget() {
    this.#question.hidden = false;
    this.#question.focus();
    this.#question.scrollIntoView({ block: "nearest" });
  }

  /** @param {HTMLButtonElement} button */
  async #leaveAccount(button) {
    const account = this.#account;
    if (!account) return;
    const busyText = this.#isDemo ? "Leaving…" : "Forgetting…";
    const isGone = await this.#form.ask(button, busyText, (id) => ({ type: "forget", id, account }));
    // The button says again what it said before; the account may be another one by now.
    this.#paintForget();
    if (isGone) this.#question.hidden = true;
  }
}
