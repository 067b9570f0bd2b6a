// Connecting: where the credentials come from, the form that takes them, and what to do when the keychain won't.
// What is typed lives in the fields alone, and leaves them when the form has done its work or is left.

import { post } from "./bridge.js";
import { byId, onClick, say, write } from "./dom.js";
import { AskingForm } from "./form.js";
import { ProblemBanner } from "./problem.js";

export class ConnectScreen {
  #element = byId("connect-form");
  #clientId = byId("client_id");
  #clientSecret = byId("client_secret");
  #banner = new ProblemBanner("connect-banner", (remedy) => this.#mendProgram(remedy));
  #form = new AskingForm("connect", () => this.#connect(), (...pressed) => this.#mend(...pressed));
  #go;
  /** The account of the credentials. @type {AccountKey | null} */
  #account = null;
  #isFirst = true;
  /** Whether the credentials are of an account that is to be added. */
  #isNew = false;
  /** Where none is typed. */
  #baseUrl = { own: "", added: "" };

  /** @param {Go} go */
  constructor(go) {
    this.#go = go;
    this.#element.addEventListener("change", () => this.#paintFields());
    onClick("show-secret", () => {
      this.#clientSecret.type = this.#clientSecret.type === "password" ? "text" : "password";
      this.#paintFields();
    });
    onClick("try-demo", () => this.#ask(byId("try-demo"), "popover-connect-starting", (id) => ({ type: "try_demo", id })));
    for (const id of ["add-account", "add-another"]) {
      onClick(id, () => {
        this.#isNew = true;
        this.#paintFields();
        go("connect");
      });
    }
    this.leave();
  }

  /** @param {ViewModel} view */
  paint({ account, problem, busy_text, default_base_url, new_base_url }) {
    this.#isFirst = account === null;
    if (this.#isFirst) this.#isNew = false;
    // What is typed stays for the account it was opened for.
    if (byId("connect").hidden || !this.#account) this.#account = account?.key ?? null;
    byId("connect-back").hidden = this.#isFirst;
    byId("try-demo").hidden = !this.#isFirst;
    this.#form.setBusyText(busy_text);
    this.#baseUrl = { own: default_base_url, added: new_base_url };
    // With an account the problem is on the balance, and is why the user came here.
    this.#banner.show(this.#isFirst ? problem : null);
    this.#paintFields();
  }

  /** Fields that are disabled are not shown, and not sent. */
  #paintFields() {
    const title = this.#isNew ? "popover-connect-title-add" : "popover-connect-title-again";
    write(byId("connect-title"), say(this.#isFirst ? "popover-connect-title-first" : title));
    const isToken = byId("kind-token").checked;
    byId("new-name").disabled = !this.#isNew;
    byId("base_url").placeholder = this.#baseUrl[this.#isNew ? "added" : "own"];
    byId("client-fields").disabled = isToken;
    byId("token-fields").disabled = !isToken;
    const button = byId("show-secret");
    const isShown = this.#clientSecret.type === "text";
    write(button, say(isShown ? "popover-connect-hide" : "popover-connect-show"));
    button.ariaLabel = say(isShown ? "popover-connect-hide-label" : "popover-connect-show-label");
  }

  /** The steps above stay in view until something is typed. */
  begin() {
    this.#clientId.focus({ preventScroll: true });
  }

  /** The form is left or has done its work: no secret stays in it. */
  leave() {
    this.#clientSecret.value = "";
    byId("access_token").value = "";
    this.#clientSecret.type = "password";
    this.#isNew = false;
    this.#paintFields();
  }

  #connect() {
    const [isNew, account] = [this.#isNew, this.#account];
    return this.#ask(byId("connect-submit"), "popover-connect-testing", (id) => {
      const { account_name: name, ...credential } = /** @type {any} */ (Object.fromEntries(new FormData(this.#element)));
      return isNew ? { type: "add_account", id, name, credential } : { type: "connect", id, account, credential };
    });
  }

  /** @param {Parameters<AskingForm["ask"]>} what */
  async #ask(...what) {
    if (!(await this.#form.ask(...what))) return;
    this.#element.reset();
    byId("address").open = false;
    this.leave();
    this.#go("balance");
  }

  /** A button of the form's own problem, which offers two: try again, keep for this run. @param {Remedy} remedy
   * @param {HTMLButtonElement} button @param {Shown} problem */
  #mend(remedy, button, problem) {
    if (remedy === "keep_for_this_run") this.#ask(button, "popover-connect-connecting", (id) => ({ type: remedy, id }));
    // The program holds a credential that works, and only the keychain is in the way.
    else if (problem.remedies.includes("keep_for_this_run")) this.#ask(button, "popover-saving", (id) => ({ type: "store_again", id }));
    else this.#connect();
  }

  /** A button of a problem the program has without an account. @param {Remedy} remedy */
  #mendProgram(remedy) {
    if (remedy === "enter_credentials") this.#clientId.focus();
    else post({ type: "remedy", remedy });
  }
}
