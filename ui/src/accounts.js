// Several accounts as a list: one of them is opened, and their order changed. Every text comes ready from the view.
// Knows nothing of what one account's screen shows.

import { byId, pick, write, writeOrHide } from "./dom.js";
import { say } from "./live.js";
import { ProblemBanner } from "./problem.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { AccountKey, AccountOrder, AccountRow, ViewModel } from "../messages.js" */

export class AccountsScreen {
  section = byId("accounts");
  title = byId("accounts-title");
  #list = byId("account-rows");
  #template = byId("account-row", HTMLTemplateElement);
  #arrange = byId("arrange");
  #orders = byId("orders");
  #banner;
  #bridge;
  /** The rows, in the list's order. @type {AccountRow[]} */
  #rows = [];
  /** @type {AccountOrder} */
  #order = "urgent";
  /** The account that was opened last: the focus comes back to it. @type {string | null} */
  #opened = null;
  /** The row that the pointer moves. @type {HTMLElement | null} */
  #moved = null;

  /** @param {Bridge} bridge @param {() => void} add opens the form for a new account */
  constructor(bridge, add) {
    this.#bridge = bridge;
    this.#banner = new ProblemBanner("accounts-problem", (remedy) => bridge.post({ type: "remedy", remedy }));
    byId("refresh-all").addEventListener("click", () => {
      bridge.post({ type: "refresh", account: null });
      say("Refreshing…");
    });
    byId("add-account").addEventListener("click", add);
    this.#arrange.addEventListener("click", () => this.#setArranging(!this.#isArranging));
    this.#orders.addEventListener("change", () => this.#save(this.#orderChosen));
    this.#list.addEventListener("click", (event) => this.#click(event));
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("pointerdown", (event) => this.#take(event));
    this.#list.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"]) this.#list.addEventListener(end, () => this.#drop());
  }

  /** @param {ViewModel} view */
  paint({ accounts, problem }) {
    this.#banner.show(accounts?.is_open ? problem : null);
    // What the pointer holds must not move under it.
    if (!accounts || this.#moved) return;
    this.#rows = accounts.rows;
    this.#order = accounts.order;
    pick(this.#orders, `[value=${this.#order}]`, HTMLInputElement).checked = true;
    const focused = this.#rowOf(document.activeElement);
    const known = new Map(this.#items.map((item) => [item.dataset.key, item]));
    const items = this.#rows.map((row) => {
      const key = JSON.stringify(row.key);
      const item = known.get(key) ?? this.#newItem(key);
      paintRow(item, row);
      return item;
    });
    // An element that is put in again loses the focus.
    if (items.some((item, at) => item !== this.#items[at]) || items.length !== this.#items.length) {
      this.#list.replaceChildren(...items);
      if (focused?.isConnected) pick(focused, ".account").focus();
    }
  }

  /** The list is shown again: at the account that was opened last. */
  enter() {
    const item = this.#items.find((item) => item.dataset.key === this.#opened);
    (item ? pick(item, ".account") : this.title).focus();
  }

  /** Ends changing the order; says whether it was being changed. */
  foldArranging() {
    if (!this.#isArranging) return false;
    this.#setArranging(false);
    return true;
  }

  get #items() {
    return /** @type {HTMLElement[]} */ ([...this.#list.children]);
  }

  get #isArranging() {
    return this.section.classList.contains("arranging");
  }

  /** @returns {AccountOrder} */
  get #orderChosen() {
    return pick(this.#orders, "[value=own]", HTMLInputElement).checked ? "own" : "urgent";
  }

  /** @param {boolean} isArranging */
  #setArranging(isArranging) {
    this.section.classList.toggle("arranging", isArranging);
    this.#arrange.ariaPressed = String(isArranging);
    this.#orders.hidden = !isArranging;
    for (const moves of this.#list.querySelectorAll(".moves")) moves.toggleAttribute("hidden", !isArranging);
    this.#arrange.focus();
  }

  /** @param {string} key */
  #newItem(key) {
    const item = /** @type {HTMLElement} */ (/** @type {Element} */ (this.#template.content.firstElementChild).cloneNode(true));
    item.dataset.key = key;
    pick(item, ".moves").hidden = !this.#isArranging;
    return item;
  }

  /** The row that an element is in. @param {EventTarget | null} target @returns {HTMLElement | null} */
  #rowOf(target) {
    return target instanceof Element ? target.closest("#account-rows > li") : null;
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const [item, button] = [this.#rowOf(event.target), event.target instanceof Element ? event.target.closest("button") : null];
    if (!item || !button) return;
    const by = button.dataset.by;
    if (by) this.#move(item, Number(by), button);
    else if (!this.#isArranging) this.#open(item);
  }

  /** @param {HTMLElement} item */
  #open(item) {
    this.#opened = item.dataset.key ?? null;
    this.#bridge.post({ type: "open_account", account: keyOf(item) });
  }

  /** Arrows go from row to row; with Alt they take the row along. @param {KeyboardEvent} event */
  #key(event) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const item = this.#rowOf(event.target);
    if (!by || !item) return;
    event.preventDefault();
    const button = pick(item, ".account");
    if (event.altKey) return this.#move(item, by, button);
    const next = this.#items[this.#items.indexOf(item) + by];
    if (next) pick(next, ".account").focus();
  }

  /** @param {HTMLElement} item @param {number} by @param {HTMLElement} focus */
  #move(item, by, focus) {
    const at = this.#items.indexOf(item) + by;
    if (at < 0 || at >= this.#items.length) return;
    if (by < 0) item.previousElementSibling?.before(item);
    else item.nextElementSibling?.after(item);
    focus.focus();
    say(`${at + 1} of ${this.#items.length}`);
    this.#save("own");
  }

  /** @param {PointerEvent} event */
  #take(event) {
    const item = this.#rowOf(event.target);
    const isOnButton = event.target instanceof Element && event.target.closest(".moves");
    if (!this.#isArranging || event.button !== 0 || !item || isOnButton) return;
    this.#moved = item;
    item.classList.add("moving");
    this.#list.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    const moved = this.#moved;
    if (!moved) return;
    const over = this.#items.find((item) => item !== moved && isAt(item, event.clientY));
    if (!over) return;
    if (this.#items.indexOf(over) < this.#items.indexOf(moved)) over.before(moved);
    else over.after(moved);
  }

  #drop() {
    const moved = this.#moved;
    if (!moved) return;
    this.#moved = null;
    moved.classList.remove("moving");
    const before = this.#rows.map((row) => JSON.stringify(row.key));
    if (this.#items.some((item, at) => item.dataset.key !== before[at])) this.#save("own");
  }

  /** @param {AccountOrder} order */
  async #save(order) {
    pick(this.#orders, `[value=${order}]`, HTMLInputElement).checked = true;
    const accounts = this.#items.map(keyOf);
    const outcome = await this.#bridge.request((id) => ({ type: "arrange_accounts", id, order, accounts }));
    if (outcome.kind === "refused") this.#banner.show(outcome.problem);
  }
}

/** @param {HTMLElement} item @param {AccountRow} row */
function paintRow(item, row) {
  item.dataset.level = row.level;
  item.classList.toggle("stale", row.is_stale);
  item.classList.toggle("paused", row.is_paused);
  pick(item, ".account").ariaLabel = row.spoken;
  pick(item, "use", SVGUseElement).setAttribute("href", `#level-${row.level}`);
  write(pick(item, ".name"), row.name);
  write(pick(item, ".figures"), row.amount_text);
  write(pick(item, ".age"), row.age_text);
  writeOrHide(pick(item, ".note"), row.note);
  for (const button of item.querySelectorAll("[data-by]")) {
    button.ariaLabel = `Move ${row.name} ${button.getAttribute("data-by") === "1" ? "down" : "up"}`;
  }
}

/** @param {HTMLElement} item @returns {AccountKey} */
function keyOf(item) {
  return JSON.parse(item.dataset.key ?? "");
}

/** Whether a height in the window is at the middle half of an element. @param {Element} element @param {number} y */
function isAt(element, y) {
  const { top, height } = element.getBoundingClientRect();
  return y > top + height / 4 && y < top + (3 * height) / 4;
}
