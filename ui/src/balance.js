// The balance: the amount, its level, its age, and whose it is. Every text comes ready from the view.
// Owns the one timer of the page, the half second before a refresh is shown as under way.

import { post } from "./bridge.js";
import { byIds, drawIn, onClick, say, write, writeOrHide } from "./dom.js";
import { ProblemBanner } from "./problem.js";

/** @import { Go } from "./page.js" */
/** @import { AccountKey, BalanceView, SnoozeChoice, SnoozeView, ViewModel } from "../messages.js" */

/** A refresh shorter than this shows nothing: a flash of a spinner says less than none. Milliseconds. */
const PATIENCE = 500;
/** Room the currency code takes beside the amount, in digits of the amount's size. */
const CURRENCY_ROOM = 2;

export class BalanceScreen {
  #at = byIds(
    "all-accounts", "account-name", "demo_badge", "glance", "amount", "figures", "amount_words", "currency", "level", "level_text",
    "days_left", "age_line", "age", "fetched_at", "stale", "next_refresh", "refresh_now", "connected_as", "credential_note",
    "balance_foot", "snooze", "snooze_text", "snooze_day", "snooze_topped_up", "end_snooze",
  );
  #banner;
  #nextRefreshText = "";
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
      say("Refreshing…");
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
    writeOrHide(this.#at.days_left, view.days_left_text);
    this.#paintAge(view.balance);
    this.#nextRefreshText = view.next_refresh_text;
    this.#paintRefresh(view.is_refreshing);
    this.#account = view.account?.key ?? null;
    this.#paintSnooze(view.alerts.snooze);
    const hadFocus = this.#banner.hasFocus;
    this.#banner.show(view.problem);
    // One way to the portal at a time: the banner's, when it has one.
    this.#at.balance_foot.hidden = view.problem?.remedies.includes("open_portal") ?? false;
    if (hadFocus && (view.problem === null || !this.#banner.hasFocus)) this.#at.refresh_now.focus();
  }

  /** @param {ViewModel} view */
  #paintAccount({ account, accounts }) {
    const name = account?.name ?? "";
    write(this.#at["account-name"], name);
    this.#at["account-name"].title = name;
    this.#at.demo_badge.hidden = !account?.is_demo;
    writeOrHide(this.#at.connected_as, account?.connected_as);
    writeOrHide(this.#at.credential_note, account?.credential_note);
    this.#at["all-accounts"].hidden = !accounts;
  }

  /** @param {BalanceView} balance */
  #paintAmount(balance) {
    const isDigits = balance.level !== "unknown" && !balance.is_hidden;
    write(this.#at.figures, balance.amount_text);
    // A dash or three dots say nothing aloud: words stand in for them.
    this.#at.figures.ariaHidden = isDigits ? null : "true";
    write(this.#at.amount_words, isDigits ? "" : balance.is_hidden ? "Amount hidden" : "Balance unknown");
    write(this.#at.currency, balance.currency);
    // The style sheet fits the amount's size to its length and to the room there is.
    this.#at.amount.style.setProperty("--characters", String(balance.amount_text.length + CURRENCY_ROOM));
    this.#at.glance.dataset.level = balance.level;
    this.#at.glance.classList.toggle("stale", balance.is_stale);
    this.#at.level.hidden = balance.level_text === "";
    drawIn(this.#at.level, `level-${balance.level}`);
    write(this.#at.level_text, balance.level_text);
  }

  /** @param {BalanceView} balance */
  #paintAge(balance) {
    this.#at.age_line.hidden = balance.age_text === "";
    this.#at.age_line.title = balance.fetched_at_text;
    write(this.#at.age, balance.age_text);
    write(this.#at.fetched_at, balance.fetched_at_text === "" ? "" : ` (${balance.fetched_at_text})`);
    this.#at.stale.hidden = !balance.is_stale;
  }

  /** @param {SnoozeView} view */
  #paintSnooze(view) {
    const { snooze, snooze_text, snooze_day, snooze_topped_up, end_snooze, refresh_now } = this.#at;
    const text = view.kind === "in_force" ? view.text : "";
    const isChanged = end_snooze.hidden !== !text;
    const hadFocus = snooze.contains(document.activeElement);
    drawIn(snooze, text ? "clock" : "bell");
    writeOrHide(snooze_text, text);
    snooze.hidden = view.kind === "not_offered";
    end_snooze.hidden = !text;
    snooze_day.hidden = snooze_topped_up.hidden = !end_snooze.hidden;
    if (hadFocus && (isChanged || snooze.hidden)) (snooze.hidden ? refresh_now : text ? end_snooze : snooze_day).focus();
    if (isChanged) say(text || "Snooze ended.");
  }

  /** @param {boolean} isRefreshing */
  #paintRefresh(isRefreshing) {
    if (!isRefreshing) {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.#at.refresh_now.classList.remove("turning");
      writeOrHide(this.#at.next_refresh, this.#nextRefreshText);
    } else if (!this.#at.refresh_now.classList.contains("turning")) {
      writeOrHide(this.#at.next_refresh, this.#nextRefreshText);
      this.#patience ??= setTimeout(() => this.#paintTurning(), PATIENCE);
    }
  }

  #paintTurning() {
    this.#patience = undefined;
    this.#at.refresh_now.classList.add("turning");
    writeOrHide(this.#at.next_refresh, "Refreshing…");
  }
}
