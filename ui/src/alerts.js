// The alert settings as a form, what they would have told lately, and a test notification. What the user has changed stays
// until it is saved or the screen is left. Validates and counts nothing: the program does.

import { byId, write, writeOrHide } from "./dom.js";
import { AskingForm, Fields } from "./form.js";
import { say } from "./live.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Go } from "./page.js" */
/** @import { AccountKey, ViewModel } from "../messages.js" */

/** Radio buttons: the list of a `select` would be a window of its own, which takes the focus from this one. */
const REMINDERS = { off: "never", "4h": "4 h", "12h": "12 h", "1d": "1 day", "3d": "3 days" };
const DAYS = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" };

export class AlertsScreen {
  section = byId("alerts");
  title = byId("alerts-title");
  openButton = byId("open-alerts", HTMLButtonElement);
  #element = byId("alerts-form", HTMLFormElement);
  #fields = new Fields(this.#element);
  #save = byId("save-alerts", HTMLButtonElement);
  #test = byId("test-notification", HTMLButtonElement);
  #tested = byId("tested");
  #preview = byId("preview");
  #form;
  #bridge;
  #go;
  /** @type {AccountKey | null} */
  #account = null;
  /** A preview is on its way: the next is asked for when it has come. */
  #isWaiting = false;
  /** The preview that is shown or on its way is not of what the fields say. */
  #isOld = false;

  /** @param {Bridge} bridge @param {Go} go */
  constructor(bridge, go) {
    this.#bridge = bridge;
    this.#go = go;
    for (const name of ["remind_low", "remind_critical"]) byId(name).append(...labels("radio", name, REMINDERS));
    byId("days_off").append(...labels("checkbox", "days_off", DAYS));
    this.#form = new AskingForm(this.#element, "alerts-problem", bridge, () => this.#ask());
    this.#element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#element.addEventListener("input", () => {
      this.#paintQuietHours();
      this.#askForPreview();
    });
    this.#test.addEventListener("click", () => this.#sendTest());
    this.openButton.addEventListener("click", () => go("alerts"));
    byId("alerts-back").addEventListener("click", () => go("settings"));
  }

  /** @param {ViewModel} view */
  paint({ account, alerts: { form, crossings_text } }) {
    const key = account?.key ?? null;
    const isOther = JSON.stringify(key) !== JSON.stringify(this.#account);
    this.#account = key;
    // What was typed and answered is another account's.
    if (isOther) this.#discard();
    write(byId("crossings"), crossings_text);
    this.#fields.follow(form);
    this.#paintQuietHours();
    if (isOther) this.enter();
  }

  /** The screen is shown, or what it is of has changed. */
  enter() {
    this.#askForPreview();
  }

  /** The screen is left: discards unsaved changes, answers and error messages. @param {ViewModel} view */
  leave(view) {
    this.#discard();
    this.paint(view);
  }

  #discard() {
    this.#fields.forget();
    writeOrHide(this.#tested, "");
    write(this.#preview, "");
    this.#form.leave();
  }

  #paintQuietHours() {
    byId("quiet-hours").hidden = !byId("has_quiet_hours", HTMLInputElement).checked;
  }

  async #ask() {
    const [account, alerts] = [this.#account, this.#fields.typed()];
    if (!account) return;
    const isSaved = await this.#form.ask(this.#save, "Saving…", (id) => ({ type: "save_alerts", id, account, alerts }));
    if (!isSaved) return;
    this.#go("settings");
    say("Alert settings saved.");
  }

  async #sendTest() {
    const account = this.#account;
    if (!account) return;
    writeOrHide(this.#tested, "");
    const outcome = await this.#form.ask(this.#test, "Sending…", (id) => ({ type: "test_notification", id, account }));
    if (outcome?.kind !== "sentence") return;
    writeOrHide(this.#tested, outcome.text);
    say(outcome.text);
  }

  /** One at a time: what is typed while an answer is on its way is asked about after it, once. */
  async #askForPreview() {
    this.#isOld = true;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.#isOld && this.#account && !this.section.hidden) {
      this.#isOld = false;
      const [account, alerts] = [this.#account, this.#fields.typed()];
      const outcome = await this.#bridge.request((id) => ({ type: "preview_alerts", id, account, alerts }));
      if (outcome.kind === "sentence" && !this.#isOld) write(this.#preview, outcome.text);
    }
    this.#isWaiting = false;
  }
}

/**
 * Buttons of one kind and name, each in its label.
 * @param {"radio" | "checkbox"} type @param {string} name @param {Record<string, string>} texts by their values
 */
function labels(type, name, texts) {
  return Object.entries(texts).map(([value, text]) => {
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type, name, value });
    label.append(input, Object.assign(document.createElement("span"), { textContent: text }));
    return label;
  });
}
