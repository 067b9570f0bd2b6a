// The alert settings as a form, what they would have told lately, and a test notification. Decides nothing.

import { request } from "./bridge.js";
import { announce, byId, onClick, pick, say, write, writeOrHide } from "./dom.js";
import { AskingForm } from "./form.js";

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
    for (const label of byId("remind_low").children) {
      const copy = /** @type {Element} */ (label.cloneNode(true));
      pick(copy, "input", HTMLInputElement).name = "remind_critical";
      byId("remind_critical").append(copy);
    }
    byId("alerts-form").addEventListener("input", () => {
      this.#paintQuietHours();
      this.enter();
    });
    onClick("test-notification", () => this.#sendTest());
  }

  /** @param {ViewModel} view */
  paint({ account, alerts: { form, crossings_text } }) {
    this.#form.follow(account, form);
    write(byId("crossings"), crossings_text);
    this.#paintQuietHours();
  }

  /** Discards unsaved changes, answers and error messages. @param {ViewModel} view */
  leave(view) {
    this.#form.leave();
    // A preview that comes later is not of what is shown then.
    this.#isOld = true;
    writeOrHide(this.#tested, "");
    write(this.#preview, "");
    this.paint(view);
  }

  #paintQuietHours() {
    byId("quiet-hours").hidden = !byId("has_quiet_hours").checked;
  }

  async #save() {
    const alerts = this.#form.typed();
    if (!(await this.#form.ask(byId("save-alerts"), "popover-saving", (id, account) => ({ type: "save_alerts", id, account, alerts })))) return;
    this.#go("settings");
    announce(say("popover-alerts-saved"));
  }

  async #sendTest() {
    writeOrHide(this.#tested, "");
    const outcome = await this.#form.ask(byId("test-notification"), "popover-alerts-sending", (id, account) => ({ type: "test_notification", id, account }));
    if (outcome?.kind !== "sentence") return;
    writeOrHide(this.#tested, outcome.text);
    announce(outcome.text);
  }

  /** One at a time: what is typed while an answer is on its way is asked about after it, once. */
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
