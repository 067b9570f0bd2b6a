// The chart: asks for it, and again with every newer reading; the range; values under the pointer and by keyboard.
// Every place and text comes ready from the program; plot.js draws them.

import { request } from "./bridge.js";
import { byId, language, pick, say, write } from "./dom.js";
import { clear, draw, drawCursor, items } from "./plot.js";

/** Places go from 0 to this. */
const UNITS = 10_000;

export class ChartPanel {
  #onChart;
  #ranges = byId("ranges");
  #plot = byId("plot");
  #frame = byId("frame");
  #slider = byId("chart-point");
  #account = "";
  /** What else the chart depends on; the same again asks for nothing. */
  #wanted = "";
  /** @type {ViewModel | null} */
  #view = null;
  /** Counts what was asked: only the newest answer is drawn. */
  #asked = 0;
  /** @type {Item[]} */
  #items = [];

  /** @param {(view: ChartView | null) => void} onChart a chart has come, or the one before is no longer true */
  constructor(onChart) {
    this.#onChart = onChart;
    this.#ranges.addEventListener("change", () => this.ask());
    for (const kind of /** @type {const} */ (["pointermove", "pointerdown"])) this.#plot.addEventListener(kind, (event) => this.#point(event));
    this.#plot.addEventListener("pointerleave", () => this.#rest());
    for (const kind of ["input", "focus"]) this.#slider.addEventListener(kind, () => this.#step());
    this.#slider.addEventListener("blur", () => this.#rest());
  }

  /** @param {ViewModel} view */
  paint(view) {
    this.#view = view;
    byId("chart").dataset.level = view.balance.level;
    const { is_hidden, fetched_at_text } = view.balance;
    const { low, critical, currency } = view.settings;
    const account = JSON.stringify(view.account?.key ?? null);
    // The days left change with the forecast, whose range is in the chart.
    const wanted = JSON.stringify([language.lang, is_hidden, fetched_at_text, low, critical, currency, view.days_left_text]);
    const isOther = account !== this.#account;
    if (!isOther && wanted === this.#wanted) return;
    [this.#account, this.#wanted] = [account, wanted];
    // Nothing of another account stays, and nothing hidden.
    if (isOther || is_hidden) this.#show(null);
    this.ask();
  }

  async ask() {
    const account = this.#view?.account?.key;
    const asked = ++this.#asked;
    if (!account) return this.#show(null);
    const range = /** @type {SeriesRange} */ (pick(this.#ranges, ":checked", HTMLInputElement).value);
    const outcome = await request((id) => ({ type: "draw_chart", id, account, range }));
    if (asked !== this.#asked) return;
    if (outcome.kind === "chart") this.#show(outcome.chart);
    else if (outcome.kind === "refused") this.#show({ kind: "message", text: outcome.problem?.message ?? "" });
  }

  /** @param {ChartView | null} view */
  #show(view) {
    const drawing = view?.kind === "drawing" ? view.drawing : null;
    write(byId("no-chart"), view?.kind === "message" ? view.text : "");
    write(byId("chart-summary"), drawing?.summary ?? "");
    this.#frame.hidden = this.#slider.hidden = drawing === null;
    this.#items = drawing ? items(drawing) : [];
    if (drawing) draw(drawing);
    else clear();
    const read = this.#items.filter((item) => !item.isExpected).length;
    this.#slider.max = String(Math.max(this.#items.length - 1, 0));
    this.#slider.value = String(Math.max(read - 1, 0));
    this.#rest();
    this.#onChart(view);
  }

  /** @param {PointerEvent} event */
  #point(event) {
    const { left, width } = this.#frame.getBoundingClientRect();
    if (width === 0 || this.#items.length === 0) return;
    const x = Math.min(Math.max(((event.clientX - left) / width) * UNITS, 0), UNITS);
    const after = this.#items.findIndex((item) => item.x > x);
    const index = after < 0 ? this.#items.length - 1 : Math.max(after - 1, 0);
    const [item, next] = [this.#items[index], this.#items[index + 1]];
    if (!item) return;
    if (item.isLevel) return this.#select(index, Math.max(x, item.x));
    // Between two looks that are far apart, or two days of the forecast, the nearer one.
    this.#select(next && next.x - x < x - item.x ? index + 1 : index);
  }

  #step() {
    this.#select(Number(this.#slider.value));
  }

  /** @param {number} index @param {number} [x] where in what stays level; else at its own place */
  #select(index, x) {
    const item = this.#items[index];
    if (!item) return;
    this.#slider.value = String(index);
    const parts = [item.amount_text, item.at_text, item.note].filter(Boolean);
    this.#slider.setAttribute("aria-valuetext", parts.reduce((first, second) => say("popover-chart-list", { first, second })));
    drawCursor(item, x ?? item.x);
  }

  #rest() {
    if (document.activeElement === this.#slider && this.#items.length > 0) this.#step();
    else drawCursor(null, 0);
  }
}
