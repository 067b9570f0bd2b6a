// Messages between the page and the program: view models, requests, and replies by request id.
// Owns the global `partnerBalance`, which the window sets before the page loads; must not know any screen.

/** @type {Host} */
const host = /** @type {any} */ (globalThis).partnerBalance;
/** @type {Map<number, (outcome: Outcome) => void>} */
const waiting = new Map();
let lastId = Date.now() % 1e9;

export const { first: firstView, language: firstLanguage } = host;

/** From now on every view goes to `paint`. @param {(view: ViewModel, language?: PageLanguage) => void} paint
 * @param {() => void} openSettings */
export function listen(paint, openSettings) {
  host.receive = (message) => {
    if (message.type === "view") paint(message.view, message.language);
    else if (message.type === "open_settings") openSettings();
    else if (message.type === "reply") {
      waiting.get(message.id)?.(message.outcome);
      waiting.delete(message.id);
    }
    // `show` and `hide` are the window's own.
  };
}

/** Posts a message without a reply. @param {FromPopover | ForWindow} message */
export function post(message) {
  host.post(message);
}

/** Posts a request and waits for its outcome.
 * Takes a function, so that a secret is read from its field, posted, and kept nowhere.
 * @param {(id: number) => FromPopover} ask makes the message with this id @returns {Promise<Outcome>} */
export function request(ask) {
  const id = ++lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    host.post(ask(id));
  });
}
