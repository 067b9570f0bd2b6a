// Pictures of the gallery, light and dark, for people to look at: `npm run pictures -- FOLDER [STATE...]`.
// Without a folder they go to target/pictures. Checks nothing.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, state, STATES } from "./fixture.js";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../target/pictures", import.meta.url));
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

/** @param {string} name */
function screens(name) {
  const hasAccount = state(name).account !== null;
  return hasAccount && ["normal", "demo", "german", "from-environment"].includes(name) ? ["", "#settings", "#connect"] : [""];
}

for (const name of STATES.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    for (const hash of screens(name)) {
      const page = await browser.open(state(name), { hash, colorScheme, deviceScaleFactor: 2 });
      if (state(name).is_refreshing) await page.tab.locator(".turning").waitFor();
      // As tall as its content, up to the window's maximum height: sticky parts are then where the user sees them.
      const height = await page.tab.evaluate(() => document.documentElement.scrollHeight);
      await page.tab.setViewportSize({ width: 360, height: hash === "#connect" || height > 900 ? 900 : height });
      const file = path.join(folder, `${name}${hash.replace("#", "-")}-${colorScheme}.png`);
      await page.tab.screenshot({ path: file, animations: "disabled" });
      await page.close();
    }
  }
}
await browser.close();
