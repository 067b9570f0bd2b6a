// Connecting: where the credentials come from, the form that takes them, and what to do when the keychain won't.
// What is typed lives in the fields alone, and leaves them when the form has done its work or is left.

import { post } from "./bridge.js";
import { byId, onClick, write } from "./dom.js";
import { AskingForm } from "./form.js";
import { ProblemBanner } from "./problem.js";

/** @import { AccountKey, Go, Remedy, Shown, ViewModel } from "../types.js" */

export class ConnectScreen {
  #element = byId("connect-form", HTMLFormElement);
  #clientId = byId("client_id", HTMLInputElement);
  #clientSecret = byId("client_secret", HTMLInputElement);
  #banner = new ProblemBanner("connect-banner", (remedy) => this.#mendProgram(remedy));
  #form = new AskingForm("connect", () => this.#connect(), (...pressed) => this.#mend(...pressed));
  #go;
  /** The account of the credentials. @type {AccountKey | null} */
  #account = null;
  /** Whether there is none at all yet. */
  #isFirst = true;
  /** Whether the credentials are of an account that is to be added. */
  #isNew = false;

  /** @param {Go} go */
  constructor(go) {
    this.#go = go;
    this.#element.addEventListener("change", () => this.#paintFields());
    onClick("show-secret", () => this.#setSecretShown(this.#clientSecret.type === "password"));
    onClick("try-demo", () => this.#ask(byId("try-demo"), "Starting…", (id) => ({ type: "try_demo", id })));
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
  paint({ account, problem, busy_text, default_base_url }) {
    this.#isFirst = account === null;
    if (this.#isFirst) this.#isNew = false;
    // What is typed stays for the account it was opened for.
    if (byId("connect").hidden || !this.#account) this.#account = account?.key ?? null;
    byId("connect-back").hidden = this.#isFirst;
    byId("try-demo").hidden = !this.#isFirst;
    this.#form.setBusyText(busy_text);
    byId("base_url", HTMLInputElement).placeholder = default_base_url;
    // With an account the problem is on the balance, and is why the user came here.
    this.#banner.show(this.#isFirst ? problem : null);
    this.#paintFields();
  }

  /** Fields that are disabled are not shown, and not sent. */
  #paintFields() {
    write(byId("connect-title"), this.#isFirst ? "Connect your account" : this.#isNew ? "Add an account" : "Enter credentials");
    const isToken = byId("kind-token", HTMLInputElement).checked;
    byId("new-name", HTMLFieldSetElement).disabled = !this.#isNew;
    byId("client-fields", HTMLFieldSetElement).disabled = isToken;
    byId("token-fields", HTMLFieldSetElement).disabled = !isToken;
  }

  /** Focuses the first field. The steps above stay in view until something is typed. */
  begin() {
    this.#clientId.focus({ preventScroll: true });
  }

  /** The form is left or has done its work: no secret stays in it. */
  leave() {
    this.#clientSecret.value = "";
    byId("access_token", HTMLInputElement).value = "";
    this.#setSecretShown(false);
    this.#isNew = false;
    this.#paintFields();
  }

  /** @param {boolean} isShown */
  #setSecretShown(isShown) {
    const button = byId("show-secret");
    this.#clientSecret.type = isShown ? "text" : "password";
    button.textContent = isShown ? "Hide" : "Show";
    button.ariaLabel = isShown ? "Hide Client Secret" : "Show Client Secret";
  }

  #connect() {
    const [isNew, account] = [this.#isNew, this.#account];
    return this.#ask(byId("connect-submit"), "Testing…", (id) => {
      const { account_name: name, ...credential } = /** @type {any} */ (Object.fromEntries(new FormData(this.#element)));
      return isNew ? { type: "add_account", id, name, credential } : { type: "connect", id, account, credential };
    });
  }

  /** @param {Parameters<AskingForm["ask"]>} what */
  async #ask(...what) {
    if (!(await this.#form.ask(...what))) return;
    this.#element.reset();
    byId("address", HTMLDetailsElement).open = false;
    this.leave();
    this.#go("balance");
  }

  /**
   * A button of the form's own problem, which offers two: try again, keep for this run.
   * @param {Remedy} remedy
   * @param {HTMLButtonElement} button
   * @param {Shown} problem
   */
  #mend(remedy, button, problem) {
    if (remedy === "keep_for_this_run") this.#ask(button, "Connecting…", (id) => ({ type: remedy, id }));
    // The program holds a credential that works, and only the keychain is in the way.
    else if (problem.remedies.includes("keep_for_this_run")) this.#ask(button, "Saving…", (id) => ({ type: "store_again", id }));
    else this.#connect();
  }

  /** A button of a problem the program has without an account. @param {Remedy} remedy */
  #mendProgram(remedy) {
    if (remedy === "enter_credentials") this.#clientId.focus();
    else post({ type: "remedy", remedy });
  }
}
