// Several accounts as a list: one of them is opened, and their order changed.
// Knows nothing of what one account's screen shows.

import { post, request } from "./bridge.js";
import { announce, byId, copyOf, drawIn, onClick, pick, say, write, writeOrHide } from "./dom.js";
import { ProblemBanner } from "./problem.js";

export class AccountsScreen {
  #list = byId("account-rows");
  #arrange = byId("arrange");
  #orders = byId("orders");
  #own = pick(this.#orders, "[value=own]", HTMLInputElement);
  #banner = new ProblemBanner("accounts-problem", (remedy) => post({ type: "remedy", remedy }));
  /** @type {ViewModel | null} */
  #view = null;
  /** Why the last change of the order was refused. @type {Problem | null} */
  #refusal = null;
  /** The account that was shown last. @type {string | null} */
  #shown = null;
  /** The row the pointer moves. @type {HTMLElement | null} */
  #moved = null;
  /** Changes of the order not answered yet. */
  #unanswered = 0;

  constructor() {
    onClick("refresh-all", () => {
      post({ type: "refresh", account: null });
      announce(say("popover-refreshing"));
    });
    onClick("arrange", () => {
      this.#arrange.ariaPressed = String(this.#arrange.ariaPressed !== "true");
      this.#arrange.focus();
    });
    this.#orders.addEventListener("change", () => this.#save(this.#own.checked ? "own" : "urgent"));
    this.#list.addEventListener("click", (event) => this.#click(event));
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("pointerdown", (event) => this.#take(event));
    this.#list.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"]) this.#list.addEventListener(end, () => this.#drop());
  }

  /** @param {ViewModel} view */
  paint(view) {
    this.#view = view;
    const { account, accounts, problem } = view;
    this.#banner.show(accounts?.is_open ? (this.#refusal ?? problem) : null);
    if (!accounts) return;
    if (!accounts.is_open && account) this.#shown = JSON.stringify(account.key);
    const known = new Map(this.#items.map((item) => [item.dataset.key, item]));
    const items = accounts.rows.map((row) => {
      const key = JSON.stringify(row.key);
      const item = known.get(key) ?? copyOf("account-row");
      item.dataset.key = key;
      paintRow(item, row);
      return item;
    });
    // What the pointer holds must not move under it; nor back, what the program hasn't answered yet.
    if (this.#moved || this.#unanswered > 0) return;
    pick(this.#orders, `[value=${accounts.order}]`, HTMLInputElement).checked = true;
    if (items.length === this.#items.length && items.every((item, at) => item === this.#items[at])) return;
    const focused = document.activeElement;
    this.#list.replaceChildren(...items);
    // An element that is put in again loses the focus.
    if (focused instanceof HTMLElement) focused.focus();
  }

  leave() {
    this.#refusal = null;
    this.#arrange.ariaPressed = "false";
  }

  /** The row of the account that was shown last. */
  get opened() {
    return this.#items.find((item) => item.dataset.key === this.#shown)?.querySelector("button");
  }

  get #items() {
    return /** @type {HTMLElement[]} */ ([...this.#list.children]);
  }

  /** The row and the button that something has happened to. @param {Event} event */
  #at({ target }) {
    const [item, button] = ["li", "button"].map((name) => (target instanceof Element ? target.closest(name) : null));
    return /** @type {{ item: HTMLElement | null, button: HTMLElement | null }} */ ({ item, button });
  }

  /** @param {Event} event */
  #click(event) {
    const { item, button } = this.#at(event);
    if (!item || !button) return;
    if (button.dataset.by) this.#move(item, Number(button.dataset.by));
    else post({ type: "open_account", account: keyOf(item) });
  }

  /** Arrows go from row to row; with Alt they take the row along. @param {KeyboardEvent} event */
  #key(event) {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const { item } = this.#at(event);
    if (!by || !item) return;
    event.preventDefault();
    if (event.altKey) this.#move(item, by);
    else this.#items[this.#items.indexOf(item) + by]?.querySelector("button")?.focus();
  }

  /** @param {HTMLElement} item @param {number} by */
  #move(item, by) {
    const other = this.#items[this.#items.indexOf(item) + by];
    if (!other) return;
    const focused = document.activeElement;
    this.#put(item, other);
    if (focused instanceof HTMLElement) focused.focus();
    this.#saveMove(item);
  }

  /** @param {PointerEvent} event */
  #take(event) {
    const { item, button } = this.#at(event);
    if (this.#arrange.ariaPressed !== "true" || event.button !== 0 || !item || button) return;
    this.#moved = item;
    item.classList.add("moving");
    this.#list.setPointerCapture(event.pointerId);
  }

  /** @param {PointerEvent} event */
  #drag({ clientY }) {
    const moved = this.#moved;
    const over = moved && this.#items.find((item) => item !== moved && isAt(item, clientY));
    if (!over) return;
    this.#put(moved, over);
    moved.scrollIntoView({ block: "nearest" });
  }

  /** Puts a row where another one is. @param {HTMLElement} item @param {HTMLElement} other */
  #put(item, other) {
    if (this.#items.indexOf(other) < this.#items.indexOf(item)) other.before(item);
    else other.after(item);
  }

  #drop() {
    const moved = this.#moved;
    if (!moved || !this.#view) return;
    this.#moved = null;
    moved.classList.remove("moving");
    const before = this.#view.accounts?.rows.map((row) => JSON.stringify(row.key)) ?? [];
    if (before.indexOf(moved.dataset.key ?? "") === this.#items.indexOf(moved)) this.paint(this.#view);
    else this.#saveMove(moved);
  }

  /** @param {HTMLElement} item */
  #saveMove(item) {
    const [account, place] = [pick(item, ".name").title, this.#items.indexOf(item) + 1];
    announce(say("popover-accounts-place", { account, place, count: this.#items.length }));
    this.#own.checked = true;
    this.#save("own");
  }

  /** @param {AccountOrder} order */
  async #save(order) {
    const accounts = this.#items.map(keyOf);
    this.#unanswered += 1;
    const outcome = await request((id) => ({ type: "arrange_accounts", id, order, accounts }));
    this.#unanswered -= 1;
    this.#refusal = outcome.kind === "refused" && outcome.problem ? { ...outcome.problem, remedies: [] } : null;
    if (this.#view) this.paint(this.#view);
  }
}

/** @param {HTMLElement} item @param {AccountRow} row */
function paintRow(item, row) {
  item.dataset.level = row.level;
  item.classList.toggle("stale", row.is_stale);
  item.classList.toggle("paused", row.is_paused);
  write(pick(item, ".unseen"), row.spoken);
  drawIn(item, `level-${row.level}`);
  const name = pick(item, ".name");
  write(name, row.name);
  name.title = row.name;
  write(pick(item, ".figures"), row.amount_text);
  write(pick(item, ".age"), row.age_text);
  writeOrHide(pick(item, ".note"), row.note);
  const account = row.name;
  pick(item, "[data-by='-1']").title = say("popover-accounts-up", { account });
  pick(item, "[data-by='1']").title = say("popover-accounts-down", { account });
}

/** @param {HTMLElement} item @returns {AccountKey} */
function keyOf(item) {
  return JSON.parse(item.dataset.key ?? "");
}

/** Whether a height is at the middle half of an element. @param {Element} element @param {number} y */
function isAt(element, y) {
  const { top, height } = element.getBoundingClientRect();
  return y > top + height / 4 && y < top + (3 * height) / 4;
}
