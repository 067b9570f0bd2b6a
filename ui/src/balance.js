// The balance: the amount, its level, its age, and whose it is. Every text comes ready from the view.
// Owns the one timer of the page, the half second before a refresh is shown as under way.

import { byId, pick, write, writeOrHide } from "./dom.js";
import { ProblemBanner } from "./problem.js";

/** @import { BalanceView, Remedy, ViewModel } from "../messages.js" */

/** A refresh shorter than this shows nothing: a flash of a spinner says less than none. Milliseconds. */
const PATIENCE = 500;
/** Room the currency code takes beside the amount, in digits of the amount's size. */
const CURRENCY_ROOM = 2;

/**
 * @typedef {object} Actions what the user can do here
 * @property {() => void} refresh
 * @property {() => void} openSettings
 * @property {() => void} openPortal
 * @property {(remedy: Remedy) => void} mend
 * @property {(text: string) => void} say for a screen reader
 */

export class BalanceScreen {
  section = byId("balance");
  title = byId("account-name");
  settingsButton = byId("open-settings", HTMLButtonElement);
  #demoBadge = byId("demo-badge");
  #glance = byId("glance");
  #amount = byId("amount");
  #figures = byId("figures");
  #amountWords = byId("amount-words");
  #currency = byId("currency");
  #level = byId("level");
  #levelShape = byId("level-shape", SVGUseElement);
  #levelText = byId("level-text");
  #ageLine = byId("age-line");
  #age = byId("age");
  #fetchedAt = byId("fetched-at");
  #stale = byId("stale");
  #nextRefresh = byId("next-refresh");
  #refreshButton = byId("refresh-now", HTMLButtonElement);
  #connectedAs = byId("connected-as");
  #credentialNote = byId("credential-note");
  #foot = byId("balance-foot");
  #banner;
  #nextRefreshText = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #patience;

  /** @param {Actions} actions */
  constructor(actions) {
    this.#banner = new ProblemBanner("balance-problem", (remedy) => actions.mend(remedy), actions.say);
    this.#refreshButton.addEventListener("click", () => actions.refresh());
    this.settingsButton.addEventListener("click", () => actions.openSettings());
    byId("balance-portal", HTMLButtonElement).addEventListener("click", () => actions.openPortal());
  }

  /** @param {ViewModel} view */
  paint(view) {
    this.#paintAccount(view);
    this.#paintAmount(view.balance);
    this.#paintAge(view.balance);
    this.#nextRefreshText = view.next_refresh_text;
    this.#paintRefresh(view.is_refreshing);
    const hadFocus = this.#banner.hasFocus;
    this.#banner.show(view.problem);
    // One way to the portal at a time: the banner's, when it has one.
    this.#foot.hidden = view.problem?.remedies.includes("open_portal") ?? false;
    if (hadFocus && !this.#banner.hasFocus) this.#refreshButton.focus();
  }

  /** @param {ViewModel} view */
  #paintAccount({ account }) {
    const name = account?.name ?? "";
    write(this.title, name);
    this.title.title = name;
    this.#demoBadge.hidden = !account?.is_demo;
    writeOrHide(this.#connectedAs, account?.connected_as ?? null, pick(this.#connectedAs, "span"));
    writeOrHide(this.#credentialNote, account?.credential_note ?? null, pick(this.#credentialNote, "span"));
  }

  /** @param {BalanceView} balance */
  #paintAmount(balance) {
    const isDigits = balance.level !== "unknown" && !balance.is_hidden;
    write(this.#figures, balance.amount_text);
    // A dash or three dots say nothing aloud: words stand in for them.
    if (isDigits) this.#figures.removeAttribute("aria-hidden");
    else this.#figures.setAttribute("aria-hidden", "true");
    write(this.#amountWords, isDigits ? "" : balance.is_hidden ? "Amount hidden" : "Balance unknown");
    write(this.#currency, balance.currency);
    // The style sheet fits the amount's size to its length and to the room there is.
    this.#amount.style.setProperty("--characters", String(balance.amount_text.length + CURRENCY_ROOM));
    this.#glance.dataset.level = balance.level;
    this.#glance.classList.toggle("stale", balance.is_stale);
    this.#level.hidden = balance.level_text === "";
    this.#levelShape.setAttribute("href", `#level-${balance.level}`);
    write(this.#levelText, balance.level_text);
  }

  /** @param {BalanceView} balance */
  #paintAge(balance) {
    this.#ageLine.hidden = balance.age_text === "";
    this.#ageLine.title = balance.fetched_at_text;
    write(this.#age, balance.age_text);
    write(this.#fetchedAt, balance.fetched_at_text === "" ? "" : ` (${balance.fetched_at_text})`);
    this.#stale.hidden = !balance.is_stale;
  }

  /** @param {boolean} isRefreshing */
  #paintRefresh(isRefreshing) {
    if (!isRefreshing) {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.#refreshButton.classList.remove("turning");
      writeOrHide(this.#nextRefresh, this.#nextRefreshText);
    } else if (this.#refreshButton.classList.contains("turning")) {
      writeOrHide(this.#nextRefresh, "Refreshing…");
    } else {
      writeOrHide(this.#nextRefresh, this.#nextRefreshText);
      this.#patience ??= setTimeout(() => this.#paintTurning(), PATIENCE);
    }
  }

  #paintTurning() {
    this.#patience = undefined;
    this.#refreshButton.classList.add("turning");
    writeOrHide(this.#nextRefresh, "Refreshing…");
  }
}
