// Connecting: where the credentials come from, the form that takes them, and what to do when the keychain won't.
// What is typed lives in the fields alone, and leaves them when the form has done its work or is left.

import { byId } from "./dom.js";
import { AskingForm } from "./form.js";
import { ProblemBanner } from "./problem.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Go } from "./page.js" */
/** @import { AccountKey, Remedy, TypedCredential, ViewModel } from "../messages.js" */
/** @import { Shown } from "./problem.js" */

export class ConnectScreen {
  section = byId("connect");
  title = byId("connect-title");
  #backButton = byId("connect-back");
  #element = byId("connect-form", HTMLFormElement);
  #clientFields = byId("client-fields");
  #tokenFields = byId("token-fields");
  #kindToken = byId("kind-token", HTMLInputElement);
  #newName = byId("new-name");
  #name = byId("account_name", HTMLInputElement);
  #clientId = byId("client_id", HTMLInputElement);
  #clientSecret = byId("client_secret", HTMLInputElement);
  #accessToken = byId("access_token", HTMLInputElement);
  #baseUrl = byId("base_url", HTMLInputElement);
  #address = byId("address", HTMLDetailsElement);
  #showSecret = byId("show-secret", HTMLButtonElement);
  #submit = byId("connect-submit", HTMLButtonElement);
  #tryDemo = byId("try-demo", HTMLButtonElement);
  #banner;
  #form;
  #bridge;
  #go;
  /** @type {AccountKey | null} */
  #account = null;
  /** Whether the credentials are of an account that is to be added. */
  #isNew = false;

  /** @param {Bridge} bridge @param {Go} go */
  constructor(bridge, go) {
    this.#bridge = bridge;
    this.#go = go;
    this.#banner = new ProblemBanner("connect-banner", (remedy) => this.#mendProgram(remedy));
    this.#form = new AskingForm(this.#element, "connect-problem", bridge, (...pressed) => this.#mend(...pressed));
    this.#element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#connect();
    });
    this.#element.addEventListener("change", () => this.#paintKind());
    this.#showSecret.addEventListener("click", () => this.#setSecretShown(this.#clientSecret.type === "password"));
    this.#tryDemo.addEventListener("click", () => this.#ask(this.#tryDemo, "Starting…", (id) => ({ type: "try_demo", id })));
    this.#backButton.addEventListener("click", () => go("balance"));
    byId("connect-portal").addEventListener("click", () => bridge.post({ type: "open_portal" }));
  }

  /** @param {ViewModel} view */
  paint(view) {
    const isFirst = view.account === null;
    // What is typed stays for the account it was opened for.
    if (this.section.hidden || !this.#account) this.#account = view.account?.key ?? null;
    if (isFirst) this.#setNew(false);
    this.title.textContent = isFirst ? "Connect your account" : this.#isNew ? "Add an account" : "Enter credentials";
    this.#backButton.hidden = isFirst;
    this.#tryDemo.hidden = !isFirst;
    this.#form.setBusyText(view.busy_text);
    this.#baseUrl.placeholder = view.default_base_url;
    // With an account the problem is on the balance, and is why the user came here.
    this.#banner.show(isFirst ? view.problem : null);
  }

  /** The screen is opened for a further account. */
  beginNew() {
    this.#setNew(true);
    this.title.textContent = "Add an account";
  }

  /** @param {boolean} isNew */
  #setNew(isNew) {
    this.#isNew = isNew;
    this.#newName.hidden = !isNew;
  }

  /** Focuses the first field. The steps above stay in view until something is typed. */
  begin() {
    this.#clientId.focus({ preventScroll: true });
  }

  /** The form is left or has done its work: no secret stays in it. */
  forgetSecrets() {
    this.#clientSecret.value = "";
    this.#accessToken.value = "";
    this.#setSecretShown(false);
    this.#setNew(false);
  }

  #paintKind() {
    this.#clientFields.hidden = this.#kindToken.checked;
    this.#tokenFields.hidden = !this.#kindToken.checked;
  }

  /** @param {boolean} isShown */
  #setSecretShown(isShown) {
    this.#clientSecret.type = isShown ? "text" : "password";
    this.#showSecret.textContent = isShown ? "Hide" : "Show";
    this.#showSecret.ariaLabel = isShown ? "Hide Client Secret" : "Show Client Secret";
  }

  #connect() {
    return this.#ask(this.#submit, "Testing…", (id) => this.#isNew
      ? { type: "add_account", id, name: this.#name.value, credential: this.#typed() }
      : { type: "connect", id, account: this.#account, credential: this.#typed() });
  }

  /** @returns {TypedCredential} */
  #typed() {
    const base_url = this.#baseUrl.value;
    if (this.#kindToken.checked) return { kind: "token", base_url, access_token: this.#accessToken.value };
    return { kind: "client", base_url, client_id: this.#clientId.value, client_secret: this.#clientSecret.value };
  }

  /** @param {Parameters<AskingForm["ask"]>} what */
  async #ask(...what) {
    if (!(await this.#form.ask(...what))) return;
    this.forgetSecrets();
    this.#element.reset();
    this.#paintKind();
    this.#address.open = false;
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

  /**
   * A button of a problem the program has without an account.
   * @param {Remedy} remedy
   */
  #mendProgram(remedy) {
    if (remedy === "enter_credentials") this.#clientId.focus();
    else this.#bridge.post({ type: "remedy", remedy });
  }
}
