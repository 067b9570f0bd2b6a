// The one polite live region: what a screen reader is told while the user does something else.

import { byId, write } from "./dom.js";

const region = byId("live");

/**
 * Tells a screen reader; the same again is not told twice.
 * @param {string} text
 */
export function say(text) {
  write(region, text);
}
