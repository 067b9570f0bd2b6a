// The alert settings as a form, what they would have told lately, and a test notification. What the user has changed stays
// until it is saved or the screen is left. Validates and counts nothing: the program does.

import { request } from "./bridge.js";
import { byId, make, onClick, say, write, writeOrHide } from "./dom.js";
import { AskingForm } from "./form.js";

/** @import { Go, ViewModel } from "../types.js" */

/** Radio buttons: the list of a `select` would be a window of its own, which takes the focus from this one. */
const REMINDERS = { off: "never", "4h": "4 h", "12h": "12 h", "1d": "1 day", "3d": "3 days" };
const DAYS = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" };

export class AlertsScreen {
  #form = new AskingForm("alerts", () => this.#save());
  #tested = byId("tested");
  #preview = byId("preview");
  #go;
  /** A preview is on its way: the next is asked for when it has come. */
  #isWaiting = false;
  /** The preview that is shown or on its way is not of what the fields say. */
  #isOld = false;

  /** @param {Go} go */
  constructor(go) {
    this.#go = go;
    for (const name of ["remind_low", "remind_critical"]) byId(name).append(...labels("radio", name, REMINDERS));
    byId("days_off").append(...labels("checkbox", "days_off", DAYS));
    byId("alerts-form").addEventListener("input", () => {
      this.#paintQuietHours();
      this.enter();
    });
    onClick("test-notification", () => this.#sendTest());
  }

  /** @param {ViewModel} view */
  paint({ account, alerts: { form, crossings_text } }) {
    const isOther = this.#form.follow(account, form);
    write(byId("crossings"), crossings_text);
    this.#paintQuietHours();
    if (isOther) {
      this.#clearAnswers();
      this.enter();
    }
  }

  /** Discards unsaved changes, answers and error messages. @param {ViewModel} view */
  leave(view) {
    this.#form.leave();
    this.#clearAnswers();
    this.paint(view);
  }

  #clearAnswers() {
    writeOrHide(this.#tested, "");
    write(this.#preview, "");
  }

  #paintQuietHours() {
    byId("quiet-hours").hidden = !byId("has_quiet_hours", HTMLInputElement).checked;
  }

  async #save() {
    const alerts = this.#form.typed();
    if (!(await this.#form.ask(byId("save-alerts"), "Saving…", (id, account) => ({ type: "save_alerts", id, account, alerts })))) return;
    this.#go("settings");
    say("Alert settings saved.");
  }

  async #sendTest() {
    writeOrHide(this.#tested, "");
    const outcome = await this.#form.ask(byId("test-notification"), "Sending…", (id, account) => ({ type: "test_notification", id, account }));
    if (outcome?.kind !== "sentence") return;
    writeOrHide(this.#tested, outcome.text);
    say(outcome.text);
  }

  /** Asks for a preview. One at a time: what is typed while an answer is on its way is asked about after it, once. */
  async enter() {
    this.#isOld = true;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.#isOld && this.#form.account && !byId("alerts").hidden) {
      this.#isOld = false;
      const [account, alerts] = [this.#form.account, this.#form.typed()];
      const outcome = await request((id) => ({ type: "preview_alerts", id, account, alerts }));
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
    const label = make("label");
    label.append(make("input", { type, name, value }), make("span", { textContent: text }));
    return label;
  });
}
