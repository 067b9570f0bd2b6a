// The history as a table, its export and its removal. The readings are those of the chart, exact.
// Knows no lines or places.

import { announce, byId, make, onClick, pick, say, writeOrHide } from "./dom.js";
import { AskingForm, Question } from "./form.js";

export class HistoryScreen {
  #exported = byId("exported");
  #question = new Question("delete", "delete-history");
  #form = new AskingForm("history", () => this.#export());
  #onDeleted;

  /** @param {() => void} onDeleted */
  constructor(onDeleted) {
    this.#onDeleted = onDeleted;
    onClick("delete-history", () => this.#question.open());
    onClick("delete-yes", () => this.#delete());
  }

  /** @param {ViewModel} view */
  paint({ account }) {
    this.#form.follow(account);
  }

  /** Shows the readings of a chart; without one, nothing. @param {ChartView | null} view */
  fill(view) {
    const table = byId("readings");
    const drawing = view?.kind === "drawing" ? view.drawing : null;
    writeOrHide(byId("no-table"), view?.kind === "message" ? view.text : "");
    table.hidden = drawing === null;
    pick(table, "tbody").replaceChildren(...(drawing ? rows(drawing) : []));
  }

  leave() {
    this.#question.close();
    writeOrHide(this.#exported, "");
    this.#form.leave();
  }

  async #export() {
    writeOrHide(this.#exported, "");
    const outcome = await this.#form.ask(byId("export"), "popover-history-exporting", (id, account) => ({ type: "export_history", id, account }));
    if (outcome?.kind !== "exported") return;
    writeOrHide(this.#exported, say("popover-history-saved", { path: outcome.path }));
    announce(say("popover-history-exported"));
  }

  async #delete() {
    if (!(await this.#form.ask(byId("delete-yes"), "popover-history-deleting", (id, account) => ({ type: "delete_history", id, account })))) return;
    this.#question.close();
    byId("history-title").focus();
    announce(say("popover-history-deleted"));
    this.#onDeleted();
  }
}

/** Newest first; a time in which nobody looked has a row of its own. @param {ChartDrawing} drawing */
function rows({ pieces }) {
  const parts = pieces.map((piece) => piece.map(({ at_text, amount_text, top_up }) => row([at_text, amount_text], top_up?.text)));
  return parts.flatMap((part, index) => (index === 0 ? part : [gapRow(), ...part])).reverse();
}

function gapRow() {
  const line = row([say("popover-history-gap")]);
  if (line.cells[0]) line.cells[0].colSpan = 2;
  return line;
}

/** @param {string[]} cells @param {string} [note] */
function row(cells, note) {
  const line = make("tr");
  for (const text of cells) line.insertCell().append(make("bdi", { textContent: text }));
  if (note) line.cells[0]?.append(make("small", { textContent: note }));
  return line;
}
