// The one polite live region: what a screen reader announces while the user does something else.

import { byId, write } from "./dom.js";

const region = byId("live");

/**
 * Has a screen reader announce a text; the same text again is not announced.
 * @param {string} text
 */
export function say(text) {
  write(region, text);
}
