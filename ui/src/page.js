// The page: which screen is shown, Esc, and the one live region. Paints the first view before anything else happens.
// Knows the screens; the screens don't know each other.

import { BalanceScreen } from "./balance.js";
import { Bridge } from "./bridge.js";
import { ConnectScreen } from "./connect.js";
import { byId, pick, write, writeOrHide } from "./dom.js";
import { SettingsScreen } from "./settings.js";

/** @import { Host } from "./bridge.js" */
/** @import { Remedy, ViewModel } from "../messages.js" */
/** @typedef {"balance" | "connect" | "settings"} ScreenName */

class Page {
  #bridge;
  #view;
  #screens;
  /** What the user asked to see; without an account there is only one screen. @type {ScreenName} */
  #wanted = "balance";
  /** @type {ScreenName | null} */
  #shown = null;
  #live = byId("live");
  #announced = "";
  #windowNote = byId("window-note");
  #demoStrip = byId("demo-strip");

  /** @param {Bridge} bridge */
  constructor(bridge) {
    this.#bridge = bridge;
    this.#view = bridge.first;
    const back = () => this.#go("balance");
    const openPortal = () => bridge.post({ type: "open_portal" });
    const say = (/** @type {string} */ text) => write(this.#live, text);
    const mend = (/** @type {Remedy} */ remedy) => this.#mend(remedy);
    this.#screens = {
      balance: new BalanceScreen({ refresh: () => this.#refresh(), openSettings: () => this.#go("settings"), openPortal, mend, say }),
      connect: new ConnectScreen(bridge, { done: back, back, openPortal, mend, say }),
      settings: new SettingsScreen(bridge, { saved: () => this.#saved(), back, openPortal, say }),
    };
  }

  /** Paints the first view and tells the program that the page listens. */
  start() {
    this.#wanted = wantedByAddress();
    this.#paint(this.#view);
    this.#bridge.listen((view) => this.#paint(view));
    addEventListener("hashchange", () => this.#go(wantedByAddress()));
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.#escape();
    });
    this.#bridge.post({ type: "ready" });
  }

  /** @param {ViewModel} view */
  #paint(view) {
    this.#view = view;
    const { account, balance } = view;
    this.#demoStrip.hidden = !account?.is_demo;
    writeOrHide(this.#windowNote, view.window_note, pick(this.#windowNote, "span"));
    // The account is gone or new: what was asked for before no longer fits.
    if (!account) this.#wanted = "balance";
    this.#screens.balance.paint(view);
    this.#screens.connect.paint(view);
    this.#screens.settings.paint(view);
    this.#show();
    if (balance.announcement !== this.#announced || !view.is_refreshing) {
      this.#announced = balance.announcement;
      write(this.#live, balance.announcement);
    }
  }

  /** Shows the screen that is due, if it isn't shown yet. */
  #show() {
    const due = this.#view.account ? this.#wanted : "connect";
    const left = this.#shown;
    if (due === left) return;
    this.#shown = due;
    for (const [name, screen] of Object.entries(this.#screens)) screen.section.hidden = name !== due;
    if (left === null) return;
    if (left === "settings") this.#screens.settings.leave();
    if (left === "connect") this.#screens.connect.forgetSecrets();
    if (left === "settings") this.#screens.settings.paint(this.#view);
    // Only a change of screen moves; the first paint is simply there.
    document.body.classList.add("moved");
    scrollTo(0, 0);
    if (left === "settings" && due === "balance") this.#screens.balance.settingsButton.focus();
    else this.#screens[due].title.focus();
  }

  /** @param {ScreenName} name */
  #go(name) {
    this.#wanted = name;
    this.#show();
  }

  #saved() {
    this.#go("balance");
    write(this.#live, "Settings saved.");
  }

  #refresh() {
    this.#bridge.post({ type: "refresh" });
    write(this.#live, "Refreshing…");
  }

  /**
   * A button of the program's own problem.
   * @param {Remedy} remedy
   */
  #mend(remedy) {
    if (remedy === "enter_credentials") this.#go("connect");
    else this.#bridge.post({ type: "remedy", remedy });
  }

  /** One step back; from the first screen, out. */
  #escape() {
    if (this.#shown === "settings" && this.#screens.settings.foldQuestion()) return;
    if (this.#shown !== "balance" && this.#view.account) {
      this.#go("balance");
      return;
    }
    this.#screens.connect.forgetSecrets();
    this.#bridge.post({ type: "close" });
  }
}

/** The screen in the page's address: `index.html#settings` opens the settings. @returns {ScreenName} */
function wantedByAddress() {
  const name = location.hash.slice(1);
  return name === "settings" || name === "connect" ? name : "balance";
}

const host = /** @type {{ partnerBalance?: Host }} */ (/** @type {unknown} */ (globalThis)).partnerBalance;
if (!host) throw new Error("The page works only in the window of Partner Balance");
new Page(new Bridge(host)).start();
