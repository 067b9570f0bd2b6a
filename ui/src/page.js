// The page: which screen is shown, the buttons that lead from one to another, and Esc. Paints the first view at once.
// Knows the screens, which must not know each other.

import { AccountsScreen } from "./accounts.js";
import { BalanceScreen } from "./balance.js";
import { firstLanguage, firstView, listen, post } from "./bridge.js";
import { ConnectScreen } from "./connect.js";
import { all, announce, byId, completeMarkup, pick, speak, write, writeOrHide } from "./dom.js";
import { SettingsScreen } from "./settings.js";

/** How many screens lead back from each to the first. @type {Record<ScreenName, number>} */
const DEPTH = { accounts: 0, balance: 1, connect: 2, settings: 2, history: 2, alerts: 3 };
const SCREENS = /** @type {ScreenName[]} */ (Object.keys(DEPTH));

class Page {
  #view = firstView;
  /** What the user asked to see; without an account there is only one screen. @type {ScreenName} */
  #wanted = "balance";
  /** @type {ScreenName | null} */
  #shown = null;
  /** @type {Go} */
  #go = (name) => {
    this.#wanted = name;
    this.#show();
  };
  #accounts = new AccountsScreen();
  #connect = new ConnectScreen(this.#go);
  /** What is there already; what the first paint doesn't need comes after it. @type {Record<string, Part>} */
  #parts = {
    accounts: this.#accounts,
    balance: new BalanceScreen(this.#go),
    connect: this.#connect,
    settings: new SettingsScreen(this.#go),
  };
  /** The button pressed last on each screen: the focus comes back to it. @type {Map<ScreenName | null, HTMLElement>} */
  #pressed = new Map();

  start() {
    this.#wanted = wantedByAddress();
    this.#paint(this.#view);
    listen((view, language) => {
      if (language) speak(language);
      this.#paint(view);
    }, () => this.#go("settings"));
    const tellHeight = () => post({ type: "height", px: contentHeight() });
    tellHeight();
    const sizes = new ResizeObserver(tellHeight);
    for (const part of all("main > p, .screen > *, form > *")) sizes.observe(part);
    addEventListener("resize", tellHeight);
    addEventListener("hashchange", () => this.#go(wantedByAddress()));
    // Before the button's own screen, which may show another one.
    addEventListener("click", (event) => this.#press(event), { capture: true });
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      // Else WebKitGTK sends it to a window that is gone, and loses the next key.
      event.preventDefault();
      this.#escape();
    });
    post({ type: "ready" });
    // The second frame begins when the first is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#loadLater()));
  }

  async #loadLater() {
    const [{ ChartPanel }, { HistoryScreen }, { AlertsScreen }] =
      await Promise.all([import("./chart.js"), import("./history.js"), import("./alerts.js")]);
    const history = new HistoryScreen(() => chart.ask());
    const chart = new ChartPanel((view) => history.fill(view));
    const later = { history, alerts: new AlertsScreen(this.#go), chart };
    for (const part of Object.values(later)) part.paint(this.#view);
    Object.assign(this.#parts, later);
    this.#show();
  }

  /** @param {ViewModel} view */
  #paint(view) {
    const { account, balance, is_refreshing, window_note } = view;
    const isNews = balance.announcement !== this.#view.balance.announcement || (this.#view.is_refreshing && !is_refreshing);
    const isFirst = this.#shown === null;
    // The requested screen is another account's; but what is typed to connect stays.
    const isOther = JSON.stringify(account?.key) !== JSON.stringify(this.#view.account?.key) && this.#wanted !== "connect";
    if (isOther || !account) this.#wanted = "balance";
    this.#view = view;
    for (const whose of all(".whose")) write(whose, account?.name ?? "");
    byId("demo-strip").hidden = !account?.is_demo;
    writeOrHide(byId("window-note"), window_note);
    for (const part of Object.values(this.#parts)) part.paint(view);
    this.#show();
    if (isFirst || isNews) announce(balance.announcement);
  }

  #show() {
    const { account, accounts, window_note } = this.#view;
    const wanted = this.#wanted in this.#parts ? this.#wanted : "balance";
    const due = !account ? "connect" : wanted === "balance" && accounts?.is_open ? "accounts" : wanted;
    const left = this.#shown;
    // Not every tray has a menu.
    byId("quit-line").hidden = DEPTH[due] < 2 && !window_note;
    if (due === left) return;
    this.#shown = due;
    // The user copies the Client Secret from the browser: that must not close the form.
    post({ type: "pin", is_pinned: due === "connect" });
    for (const name of SCREENS) byId(name).hidden = name !== due;
    if (left === null) {
      if (due === "connect") this.#connect.begin();
      return;
    }
    for (const name of SCREENS) {
      // From the alerts one comes back to the settings as they were left.
      const leadsHere = name === due || (name === "settings" && due === "alerts");
      if (!leadsHere) this.#parts[name]?.leave?.(this.#view);
    }
    // The web engine may still have the secret in memory.
    if (left === "connect") post({ type: "form_left" });
    this.#parts[due]?.enter?.();
    // Only a change of screen is animated, not the first paint.
    document.body.classList.add("moved");
    scrollTo(0, 0);
    this.#focus(due, left);
  }

  /** Focuses where the user was on a screen, coming back, or else its title. @param {ScreenName} due @param {ScreenName} left */
  #focus(due, left) {
    const title = pick(byId(due), "h1");
    title.focus();
    if (DEPTH[due] >= DEPTH[left]) return;
    const known = due === "accounts" && left === "balance" ? this.#accounts.opened : this.#pressed.get(due);
    // What is hidden doesn't take it.
    known?.focus();
  }

  /** Some buttons say themselves where they lead, or what they post. @param {Event} event */
  #press({ target }) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    this.#pressed.set(this.#shown, button);
    const { go, post: type } = button.dataset;
    if (go) this.#go(/** @type {ScreenName} */ (go));
    if (type === "open_portal" || type === "quit") post({ type });
  }

  /** Presses the last button that leads back from what is shown; from the first screen, closes the window. */
  #escape() {
    const buttons = [...all("[data-escape], #arrange[aria-pressed=true]")];
    const last = buttons.filter((button) => button.offsetParent).at(-1);
    if (last) return last.click();
    this.#connect.leave();
    post({ type: "close" });
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
  return SCREENS.find((name) => DEPTH[name] > 1 && location.hash === `#${name}`) ?? "balance";
}

completeMarkup(document);
speak(firstLanguage);
new Page().start();
