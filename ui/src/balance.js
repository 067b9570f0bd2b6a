// The balance: the amount, its level, its age, and whose it is.
// Owns the one timer of the page, the half second before a refresh is shown as under way.

import { post } from "./bridge.js";
import { announce, byId, drawIn, onClick, say, write, writeOrHide } from "./dom.js";
import { ProblemBanner } from "./problem.js";

/** A refresh shorter than this shows nothing: a flash of a spinner says less than none. Milliseconds. */
const PATIENCE = 500;
/** Room the currency code takes beside the amount, in digits of the amount's size. */
const CURRENCY_ROOM = 2;

export class BalanceScreen {
  #banner;
  /** @type {AccountKey | null} */
  #account = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /** @param {Go} go */
  constructor(go) {
    this.#banner = new ProblemBanner("balance-problem", (remedy) => {
      if (remedy === "enter_credentials") go("connect");
      else post({ type: "remedy", remedy });
    });
    onClick("refresh_now", () => {
      post({ type: "refresh", account: this.#account });
      announce(say("popover-refreshing"));
    });
    onClick("all-accounts", () => post({ type: "open_account", account: null }));
    const snooze = (/** @type {SnoozeChoice} */ choice) => this.#account && post({ type: "snooze", account: this.#account, choice });
    onClick("snooze_day", () => snooze("day"));
    onClick("snooze_topped_up", () => snooze("until_topped_up"));
    onClick("end_snooze", () => this.#account && post({ type: "end_snooze", account: this.#account }));
  }

  /** @param {ViewModel} view */
  paint(view) {
    this.#paintAccount(view);
    this.#paintAmount(view.balance);
    writeOrHide(byId("days_left"), view.days_left_text);
    this.#paintAge(view.balance);
    this.#paintRefresh(view);
    const key = view.account?.key ?? null;
    const isSame = JSON.stringify(key) === JSON.stringify(this.#account) && !view.accounts?.is_open;
    this.#account = key;
    this.#paintSnooze(view.alerts.snooze, isSame);
    const hadFocus = this.#banner.hasFocus;
    this.#banner.show(view.problem);
    // One way to the portal at a time: the banner's, when it has one.
    byId("balance_foot").hidden = view.problem?.remedies.includes("open_portal") ?? false;
    if (hadFocus && (view.problem === null || !this.#banner.hasFocus)) byId("refresh_now").focus();
  }

  /** @param {ViewModel} view */
  #paintAccount({ account, accounts }) {
    const name = account?.name ?? "";
    write(byId("account-name"), name);
    byId("account-name").title = name;
    byId("demo_badge").hidden = !account?.is_demo;
    writeOrHide(byId("connected_as"), account?.connected_as);
    writeOrHide(byId("credential_note"), account?.credential_note);
    byId("all-accounts").hidden = !accounts;
  }

  /** @param {BalanceView} balance */
  #paintAmount(balance) {
    const isDigits = balance.level !== "unknown" && !balance.is_hidden;
    write(byId("figures"), balance.amount_text);
    // A dash or three dots say nothing aloud: words stand in for them.
    byId("figures").ariaHidden = isDigits ? null : "true";
    write(byId("amount_words"), isDigits ? "" : say(balance.is_hidden ? "popover-balance-hidden" : "popover-balance-unknown"));
    write(byId("currency"), balance.currency);
    // The style sheet fits the amount's size to its length and to the room there is.
    byId("amount").style.setProperty("--characters", String(balance.amount_text.length + CURRENCY_ROOM));
    const glance = byId("glance");
    glance.dataset.level = balance.level;
    glance.classList.toggle("stale", balance.is_stale);
    writeOrHide(byId("level"), balance.level_text);
    drawIn(byId("level"), `level-${balance.level}`);
  }

  /** @param {BalanceView} balance */
  #paintAge(balance) {
    byId("age_line").hidden = balance.age_text === "";
    byId("age_line").title = balance.fetched_at_text;
    write(byId("age"), balance.age_text);
    write(byId("fetched_at"), balance.fetched_at_text && ` ${say("popover-balance-moment", { moment: balance.fetched_at_text })}`);
    byId("stale").hidden = !balance.is_stale;
  }

  /** @param {SnoozeView} view @param {boolean} isSame */
  #paintSnooze(view, isSame) {
    const [snooze, snoozeDay, endSnooze] = [byId("snooze"), byId("snooze_day"), byId("end_snooze")];
    const text = view.kind === "in_force" ? view.text : "";
    const isChanged = endSnooze.hidden !== !text;
    const hadFocus = snooze.contains(document.activeElement);
    drawIn(snooze, text ? "clock" : "bell");
    writeOrHide(byId("snooze_text"), text);
    snooze.hidden = view.kind === "not_offered";
    endSnooze.hidden = !text;
    snoozeDay.hidden = byId("snooze_topped_up").hidden = !endSnooze.hidden;
    if (hadFocus && (isChanged || snooze.hidden)) (snooze.hidden ? byId("refresh_now") : text ? endSnooze : snoozeDay).focus();
    if (isChanged && isSame) announce(text || say("popover-snooze-ended"));
  }

  /** @param {ViewModel} view */
  #paintRefresh({ is_refreshing, next_refresh_text }) {
    const button = byId("refresh_now");
    const paintTurning = (/** @type {boolean} */ isTurning) => {
      button.classList.toggle("turning", isTurning);
      writeOrHide(byId("next_refresh"), isTurning ? say("popover-refreshing") : next_refresh_text);
    };
    if (is_refreshing) {
      this.#patience ??= setTimeout(() => paintTurning(true), PATIENCE);
    } else {
      clearTimeout(this.#patience);
      this.#patience = undefined;
    }
    if (!is_refreshing || !button.classList.contains("turning")) paintTurning(false);
  }
}
