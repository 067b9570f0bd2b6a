// The history as a table, its export and its removal. The readings are those of the chart, exact.
// Knows no lines or places.

import { byId, pick, write, writeOrHide } from "./dom.js";
import { AskingForm } from "./form.js";
import { say } from "./live.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Go } from "./page.js" */
/** @import { AccountKey, ChartDrawing, ChartView, ViewModel } from "../messages.js" */

export class HistoryScreen {
  section = byId("history");
  title = byId("history-title");
  openButton = byId("open-history", HTMLButtonElement);
  #element = byId("history-form", HTMLFormElement);
  #export = byId("export", HTMLButtonElement);
  #exported = byId("exported");
  #delete = byId("delete-history", HTMLButtonElement);
  #question = byId("delete-question");
  #yes = byId("delete-yes", HTMLButtonElement);
  #table = byId("readings", HTMLTableElement);
  #form;
  #onDeleted;
  /** @type {AccountKey | null} */
  #account = null;

  /** @param {Bridge} bridge @param {Go} go @param {() => void} onDeleted */
  constructor(bridge, go, onDeleted) {
    this.#onDeleted = onDeleted;
    this.#form = new AskingForm(this.#element, "history-problem", bridge, () => this.#ask());
    this.openButton.addEventListener("click", () => go("history"));
    this.#element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#delete.addEventListener("click", () => {
      this.#question.hidden = false;
      this.#question.focus();
    });
    byId("delete-no").addEventListener("click", () => this.foldQuestion());
    this.#yes.addEventListener("click", () => this.#remove());
    byId("history-back").addEventListener("click", () => go("balance"));
  }

  /** @param {ViewModel} view */
  paint({ account }) {
    const key = account?.key ?? null;
    // A question, and what was exported, are another account's.
    if (JSON.stringify(key) !== JSON.stringify(this.#account)) this.leave();
    this.#account = key;
  }

  /** Shows the readings of a chart; without one, nothing. @param {ChartView | null} view */
  fill(view) {
    const drawing = view?.kind === "drawing" ? view.drawing : null;
    writeOrHide(byId("no-table"), view?.kind === "message" ? view.text : "");
    this.#table.hidden = drawing === null;
    pick(this.#table, "tbody").replaceChildren(...(drawing ? rows(drawing) : []));
  }

  /** The screen is left: no question and no answer stays open. */
  leave() {
    this.#question.hidden = true;
    writeOrHide(this.#exported, "");
    this.#form.leave();
  }

  /** Takes the question back; says whether there was one. */
  foldQuestion() {
    if (this.#question.hidden) return false;
    this.#question.hidden = true;
    this.#delete.focus();
    return true;
  }

  async #ask() {
    const account = this.#account;
    if (!account) return;
    writeOrHide(this.#exported, "");
    const outcome = await this.#form.ask(this.#export, "Exporting…", (id) => ({ type: "export_history", id, account }));
    if (outcome?.kind !== "exported") return;
    writeOrHide(this.#exported, `Saved as ${outcome.path}`);
    say("Exported.");
  }

  async #remove() {
    const account = this.#account;
    if (!account) return;
    const outcome = await this.#form.ask(this.#yes, "Deleting…", (id) => ({ type: "delete_history", id, account }));
    if (!outcome) return;
    this.#question.hidden = true;
    this.title.focus();
    say("History deleted.");
    this.#onDeleted();
  }
}

/** Newest first; a time in which nobody looked has a row of its own. @param {ChartDrawing} drawing */
function rows({ pieces }) {
  const parts = pieces.map((piece) => piece.map(({ at_text, amount_text, top_up }) => row([at_text, amount_text], top_up?.text)));
  return parts.flatMap((part, index) => (index === 0 ? part : [gapRow(), ...part])).reverse();
}

function gapRow() {
  const line = row(["No readings"]);
  if (line.cells[0]) line.cells[0].colSpan = 2;
  return line;
}

/** @param {string[]} cells @param {string} [note] */
function row(cells, note) {
  const line = document.createElement("tr");
  for (const text of cells) write(line.insertCell(), text);
  if (note) line.cells[0]?.append(Object.assign(document.createElement("small"), { textContent: note }));
  return line;
}
