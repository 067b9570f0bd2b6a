// Messages between the page and the program: view models, requests, and replies by request id.
// Owns the global `partnerBalance`, which the window sets before the page loads; must not know any screen.

/** @import { FromPopover, Outcome, ToPopover, ViewModel } from "../messages.js" */

/**
 * @typedef {{ type: "height", px: number } | { type: "pin", is_pinned: boolean }} ForWindow what the window itself acts
 * on: the content's height; whether a click elsewhere leaves it open
 */

/**
 * @typedef {object} Host what the window sets, and the one property that the page adds
 * @property {ViewModel} first the first view, painted before anything is asked
 * @property {(message: FromPopover | ForWindow) => void} post
 * @property {(message: ToPopover) => void} [receive] set by the page
 */

export class Bridge {
  /** @type {Host} */
  #host;
  #lastId = Date.now() % 1e9;
  /** @type {Map<number, (outcome: Outcome) => void>} */
  #waiting = new Map();

  /** @param {Host} host */
  constructor(host) {
    this.#host = host;
  }

  get first() {
    return this.#host.first;
  }

  /**
   * From now on every view goes to `paint`.
   * @param {(view: ViewModel) => void} paint
   * @param {() => void} openSettings
   */
  listen(paint, openSettings) {
    this.#host.receive = (message) => {
      if (message.type === "view") paint(message.view);
      else if (message.type === "reply") this.#answer(message.id, message.outcome);
      else if (message.type === "open_settings") openSettings();
      // `show` and `hide` are the window's own.
    };
  }

  /** Posts a message without a reply. @param {FromPopover | ForWindow} message */
  post(message) {
    this.#host.post(message);
  }

  /**
   * Posts a request and waits for its outcome.
   *
   * Takes a function, so that a secret is read from its field, posted, and kept nowhere.
   * @param {(id: number) => FromPopover} ask makes the message with this id
   * @returns {Promise<Outcome>}
   */
  request(ask) {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#host.post(ask(id));
    });
  }

  /** @param {number} id @param {Outcome} outcome */
  #answer(id, outcome) {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }
}
