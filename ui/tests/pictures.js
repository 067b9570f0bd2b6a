// Pictures of the gallery, light and dark, for people to look at: `npm run pictures -- FOLDER [STATE...]`.
// Without a folder they go to target/pictures. A chart is a state named "chart-" and its name. Checks nothing.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chart, CHARTS, openBrowser, state, STATES } from "./fixture.js";
import { language, pseudo, TRANSLATED } from "./words.js";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../target/pictures", import.meta.url));
const wanted = process.argv.slice(3);
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

const LONG_PREVIEW = "With these settings: 13 notifications in the last 30 days (1 critical, 2 low, 8 reminders, 2 topped up).";

/** @param {string} name */
function screens(name) {
  const hasAccount = state(name).account !== null;
  return hasAccount && ["normal", "demo", "german", "from-environment", "account-of-several"].includes(name) ? ["", "#settings", "#connect"] : [""];
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

/** How the page's own words are looked at: in the pseudo-language, and in those that are translated. `npm run pictures -- FOLDER languages` */
const SPOKEN = { pseudo: pseudo(), "pseudo-rtl": pseudo("rtl"), ...Object.fromEntries(TRANSLATED.map((tag) => [tag, language(tag)])) };
for (const [name, spoken] of Object.entries(SPOKEN)) {
  if (wanted.length > 0 && !wanted.includes("languages")) break;
  for (const [of = "", hash = ""] of [["snoozed", ""], ["account-of-several", "#settings"], ["quiet-hours", "#alerts"], ["signed-out", ""], ["offline", "#history"], ["ten-accounts", ""]]) {
    const isDark = of === "quiet-hours" || of === "snoozed";
    const page = await browser.open(state(of), { hash, spoken, deviceScaleFactor: 1.5, viewport: { width: 360, height: 1300 }, colorScheme: isDark ? "dark" : "light" });
    if (of === "ten-accounts") await page.tab.click("#arrange");
    if (of === "snoozed" || of === "offline") await page.draw("fan");
    await page.tab.evaluate(() => (document.body.style.minHeight = "0"));
    await page.tab.screenshot({ path: path.join(folder, `language-${name}-${of}${hash.replace("#", "-")}.png`), animations: "disabled" });
    await page.close();
  }
}

/** How the list of accounts is looked at, while its order is changed. */
const LISTS = /** @type {const} */ ({
  light: {}, dark: { colorScheme: "dark" }, contrast: { forcedColors: "active" }, twice: { viewport: { width: 190, height: 450 } }, rtl: { isRtl: true },
});
for (const look of /** @type {(keyof typeof LISTS)[]} */ (Object.keys(LISTS))) {
  if (wanted.length > 0 && !wanted.includes("order")) break;
  const { isRtl = false, ...options } = /** @type {any} */ (LISTS[look]);
  const page = await browser.open(state("ten-accounts"), { deviceScaleFactor: 2, viewport: { width: 380, height: 900 }, ...options });
  if (isRtl) await page.tab.evaluate(() => (document.documentElement.dir = "rtl"));
  await page.tab.click("#arrange");
  await page.tab.screenshot({ path: path.join(folder, `order-${look}.png`), animations: "disabled", fullPage: look === "twice" });
  await page.close();
}

/** How the alert settings are looked at: the state of the gallery, what the browser is told, and what is wrong. */
const ALERTS = /** @type {const} */ ({
  light: { of: "normal" }, dark: { of: "normal", colorScheme: "dark" }, contrast: { of: "quiet-hours", forcedColors: "active" },
  quiet: { of: "quiet-hours" }, wrong: { of: "quiet-hours", colorScheme: "dark", isRefused: true }, german: { of: "german" },
  twice: { of: "quiet-hours", viewport: { width: 180, height: 450 } }, short: { of: "quiet-hours", viewport: { width: 360, height: 480 } },
});
for (const look of /** @type {(keyof typeof ALERTS)[]} */ (Object.keys(ALERTS))) {
  if (wanted.length > 0 && !wanted.includes("alerts")) break;
  const { of, isRefused = false, ...options } = /** @type {any} */ (ALERTS[look]);
  const page = await browser.open(state(of), { hash: "#alerts", deviceScaleFactor: 2, ...options });
  const { id } = await page.take("preview_alerts");
  await page.reply(id, { kind: "sentence", text: LONG_PREVIEW });
  if (isRefused) {
    await page.tab.click("#save-alerts");
    const asked = await page.take("save_alerts");
    const fields = ["rearm_percent", "blind_after", "quiet_until"].map((field) => ({ field, message: "Enter a whole number of hours from 1 to 720." }));
    await page.reply(asked.id, { kind: "refused", problem: null, fields });
  }
  const height = await page.tab.evaluate(() => document.documentElement.scrollHeight);
  if (!options.viewport) await page.tab.setViewportSize({ width: 360, height: Math.min(height, 1000) });
  await page.tab.screenshot({ path: path.join(folder, `alerts-${look}.png`), animations: "disabled", fullPage: look === "twice" });
  await page.close();
}

/** The state of the gallery that fits a chart. @param {string} name */
function stateOf(name) {
  const states = /** @type {Record<string, string>} */ ({ critical: "critical", negative: "negative", huge: "huge", empty: "zero", hidden: "hidden" });
  return state(states[name] ?? "normal");
}

/** How a chart is looked at: what the browser is told, and the page's direction. */
const LOOKS = /** @type {const} */ ({
  light: {}, dark: { colorScheme: "dark" }, contrast: { forcedColors: "active" }, narrow: { viewport: { width: 200, height: 900 } },
  wide: { viewport: { width: 520, height: 700 } }, rtl: { isRtl: true }, pointed: { isPointed: true }, table: { hash: "#history" },
});

for (const name of CHARTS.filter((each) => wanted.length === 0 || wanted.includes(`chart-${each}`))) {
  const looks = name === "fan" ? Object.keys(LOOKS) : ["light", "dark"];
  for (const look of /** @type {(keyof typeof LOOKS)[]} */ (looks)) {
    const { isRtl = false, isPointed = false, ...options } = /** @type {any} */ (LOOKS[look]);
    const page = await browser.open(stateOf(name), { deviceScaleFactor: 2, viewport: { width: 360, height: 900 }, ...options });
    if (isRtl) await page.tab.evaluate(() => (document.documentElement.dir = "rtl"));
    await page.draw(name);
    const view = chart(name);
    if (view.kind === "drawing") await page.tab.locator(`[value=${view.drawing.range}]`).evaluate((it) => (/** @type {HTMLInputElement} */ (it).checked = true));
    const height = await page.tab.evaluate(() => {
      document.body.style.minHeight = "0";
      return Math.ceil(document.body.getBoundingClientRect().height);
    });
    await page.tab.setViewportSize({ width: options.viewport?.width ?? 360, height: Math.min(height, 900) });
    if (isPointed) {
      const box = await page.tab.locator("#frame").boundingBox();
      if (box) await page.tab.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    }
    await page.tab.screenshot({ path: path.join(folder, `chart-${name}-${look}.png`), animations: "disabled" });
    await page.close();
  }
}
await browser.close();
