// The page: which screen is shown, and Esc. Paints the first view at once.
// Knows the screens, which must not know each other.

import { AccountsScreen } from "./accounts.js";
import { BalanceScreen } from "./balance.js";
import { Bridge } from "./bridge.js";
import { ConnectScreen } from "./connect.js";
import { byId, writeOrHide } from "./dom.js";
import { say } from "./live.js";
import { SettingsScreen } from "./settings.js";

/** @import { Host } from "./bridge.js" */
/** @import { ViewModel } from "../messages.js" */
/** @import { AlertsScreen } from "./alerts.js" */
/** @import { ChartPanel } from "./chart.js" */
/** @import { HistoryScreen } from "./history.js" */
/** @typedef {"balance" | "accounts" | "connect" | "settings" | "history" | "alerts"} ScreenName */
/** @typedef {(name: ScreenName) => void} Go shows a screen */

class Page {
  #bridge;
  #view;
  #screens;
  /** What the user asked to see; without an account there is only one screen. @type {ScreenName} */
  #wanted = "balance";
  /** @type {ScreenName | null} */
  #shown = null;
  /** What the first paint doesn't need, once it is there. @type {{ chart: ChartPanel, history: HistoryScreen, alerts: AlertsScreen } | null} */
  #later = null;
  #windowNote = byId("window-note");
  #demoStrip = byId("demo-strip");

  /** @param {Bridge} bridge */
  constructor(bridge) {
    this.#bridge = bridge;
    this.#view = bridge.first;
    const go = (/** @type {ScreenName} */ name) => this.#go(name);
    const add = () => {
      this.#screens.connect.beginNew();
      go("connect");
    };
    this.#screens = {
      accounts: new AccountsScreen(bridge, add),
      balance: new BalanceScreen(bridge, go),
      connect: new ConnectScreen(bridge, go),
      settings: new SettingsScreen(bridge, go, add),
    };
  }

  /** Paints the first view and posts that the page is ready. */
  start() {
    // Words beside them say the same.
    for (const picture of document.querySelectorAll("svg")) picture.ariaHidden = "true";
    this.#wanted = wantedByAddress();
    this.#paint(this.#view);
    this.#bridge.listen((view) => this.#paint(view), () => this.#go("settings"));
    const tellHeight = () => this.#bridge.post({ type: "height", px: contentHeight() });
    tellHeight();
    const parts = new ResizeObserver(tellHeight);
    for (const part of document.querySelectorAll("main > p, .screen > *, form > *")) parts.observe(part);
    byId("quit").addEventListener("click", () => this.#bridge.post({ type: "quit" }));
    addEventListener("resize", tellHeight);
    addEventListener("hashchange", () => this.#go(wantedByAddress()));
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      // Else WebKitGTK sends it to a window that is gone, and loses the next key.
      event.preventDefault();
      this.#escape();
    });
    this.#bridge.post({ type: "ready" });
    // The second frame begins when the first is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#loadLater()));
  }

  async #loadLater() {
    const [{ ChartPanel }, { HistoryScreen }, { AlertsScreen }] =
      await Promise.all([import("./chart.js"), import("./history.js"), import("./alerts.js")]);
    const chart = new ChartPanel(this.#bridge, (view) => this.#later?.history.fill(view));
    const go = (/** @type {ScreenName} */ name) => this.#go(name);
    const history = new HistoryScreen(this.#bridge, go, () => chart.ask());
    this.#later = { chart, history, alerts: new AlertsScreen(this.#bridge, go) };
    this.#paintLater(this.#view);
    this.#show();
  }

  /** @param {ViewModel} view */
  #paintLater(view) {
    this.#later?.history.paint(view);
    this.#later?.alerts.paint(view);
    this.#later?.chart.paint(view);
  }

  /** @param {ViewModel} view */
  #paint(view) {
    const { account, balance } = view;
    const isNews = balance.announcement !== this.#view.balance.announcement;
    const isRefreshed = this.#view.is_refreshing && !view.is_refreshing;
    const isFirst = this.#shown === null;
    this.#view = view;
    this.#demoStrip.hidden = !account?.is_demo;
    writeOrHide(this.#windowNote, view.window_note);
    // The account is gone or new: the requested screen no longer fits.
    if (!account) this.#wanted = "balance";
    this.#screens.accounts.paint(view);
    this.#screens.balance.paint(view);
    this.#screens.connect.paint(view);
    this.#screens.settings.paint(view);
    this.#paintLater(view);
    this.#show();
    if (isFirst || isNews || isRefreshed) say(balance.announcement);
  }

  /** Shows the right screen, unless it is shown already. */
  #show() {
    const isLater = this.#wanted === "history" || this.#wanted === "alerts";
    const wanted = isLater && !this.#later ? "balance" : this.#wanted;
    const isList = wanted === "balance" && this.#view.accounts?.is_open;
    const due = !this.#view.account ? "connect" : isList ? "accounts" : wanted;
    const left = this.#shown;
    // Not every tray has a menu.
    byId("quit-line").hidden = (due === "balance" || due === "accounts") && !this.#view.window_note;
    if (due === left) return;
    this.#shown = due;
    // The user copies the Client Secret from the browser: that must not close the form.
    this.#bridge.post({ type: "pin", is_pinned: due === "connect" });
    const screens = { ...this.#screens, ...(this.#later && { history: this.#later.history, alerts: this.#later.alerts }) };
    for (const [name, screen] of Object.entries(screens)) screen.section.hidden = name !== due;
    if (left === null) {
      if (due === "connect") this.#screens.connect.begin();
      return;
    }
    // From the alerts one comes back to the settings as they were left.
    const isInSettings = (/** @type {ScreenName} */ name) => name === "settings" || name === "alerts";
    if (isInSettings(left) && !isInSettings(due)) this.#screens.settings.leave(this.#view);
    if (left === "alerts") this.#later?.alerts.leave(this.#view);
    if (due === "alerts") this.#later?.alerts.enter();
    if (left === "history") this.#later?.history.leave();
    if (left === "connect") {
      this.#screens.connect.forgetSecrets();
      // The web engine may still have it in memory.
      this.#bridge.post({ type: "form_left" });
    }
    // Only a change of screen is animated, not the first paint.
    document.body.classList.add("moved");
    scrollTo(0, 0);
    if (due === "accounts") this.#screens.accounts.enter();
    else if (left === "alerts" && due === "settings") this.#later?.alerts.openButton.focus();
    else if (left === "settings" && due === "balance") this.#screens.balance.settingsButton.focus();
    else if (left === "history" && due === "balance") this.#later?.history.openButton.focus();
    else screens[due]?.title.focus();
  }

  /** @param {ScreenName} name */
  #go(name) {
    this.#wanted = name;
    this.#show();
  }

  /** Goes back; from the first screen, closes the window. */
  #escape() {
    if (this.#shown === "settings" && this.#screens.settings.foldQuestion()) return;
    if (this.#shown === "history" && this.#later?.history.foldQuestion()) return;
    if (this.#shown === "accounts" && this.#screens.accounts.foldArranging()) return;
    if (this.#shown === "alerts") return this.#go("settings");
    if (this.#shown === "balance" && this.#view.accounts) return this.#bridge.post({ type: "open_account", account: null });
    if (this.#shown !== "balance" && this.#shown !== "accounts" && this.#view.account) return this.#go("balance");
    this.#screens.connect.forgetSecrets();
    this.#bridge.post({ type: "close" });
  }
}

/** What the content needs: else it fills the window. */
function contentHeight() {
  const main = byId("main");
  main.style.cssText = "flex: none; height: 0";
  const px = [...main.children].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  main.style.cssText = "";
  return px;
}

/** The screen in the page's address: `index.html#settings` opens the settings. @returns {ScreenName} */
function wantedByAddress() {
  const name = location.hash.slice(1);
  return name === "settings" || name === "connect" || name === "history" || name === "alerts" ? name : "balance";
}

const host = /** @type {{ partnerBalance?: Host }} */ (/** @type {unknown} */ (globalThis)).partnerBalance;
if (!host) throw new Error("The page works only in the window of Partner Balance");
new Page(new Bridge(host)).start();
