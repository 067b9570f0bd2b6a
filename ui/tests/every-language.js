// Every state and every screen in every language, with the texts of the program and of the page: nothing is cut, nothing
// overlaps, axe finds nothing; light and dark, at 100 and at 200 %. `npm run gallery -- FOLDER [PICTURES]`, where FOLDER has the
// states as the tests of the core write them (`cargo xtask gallery` does both). With PICTURES it draws some of them there;
// with QUICK=1 it looks only at light ones at 100 %.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { accessibilityFaults, AXE, chart, openBrowser, overflowing } from "./fixture.js";
import { misplaced } from "./layout.js";
import { everyScreen } from "./screens.js";
import { language, TRANSLATED } from "./words.js";

/** @import { TestPage, TestBrowser } from "./fixture.js" */
/** @import { ViewModel } from "../messages.js" */
/** @typedef {{ name: string, view: ViewModel }} Shown */

const [folder = "", pictures = ""] = process.argv.slice(2);
const LANGUAGES = ["en", ...TRANSLATED];
/** Room for all of a page: nothing sticks to the window's edge over something else. At 200 % half as wide. */
const WINDOWS = /** @type {const} */ ({ "100 %": { width: 360, height: 2600 }, "200 %": { width: 180, height: 4200 } });
const PICTURED = ["normal", "critical and no days", "credentials refused", "list of accounts", "snoozed for a day", "signed out"];

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(path.join(folder, `${file}.json`), "utf8"));

/** @param {TestPage} page @param {string} where @param {string[]} faults */
async function judge(page, where, faults) {
  const found = [...(await overflowing(page)), ...(await misplaced(page)), ...(await accessibilityFaults(page))];
  faults.push(...found.map((fault) => `${where}: ${fault}`));
}

/** @param {TestBrowser} browser @param {string} tag @param {"light" | "dark"} colorScheme @param {keyof typeof WINDOWS} size @param {string[]} faults */
async function look(browser, tag, colorScheme, size, faults) {
  const states = /** @type {Shown[]} */ (read(tag));
  const first = states.find(({ name }) => name === "normal")?.view;
  assert.ok(first);
  const page = await browser.open(first, { spoken: language(tag), colorScheme, reducedMotion: "reduce", viewport: WINDOWS[size] });
  await page.tab.evaluate(AXE);
  let seen = 0;
  for (const { name, view } of states) {
    await page.view(view);
    await judge(page, `${tag}, ${colorScheme}, ${size}: ${name}`, faults);
    seen += 1;
    if (pictures && size === "100 %" && PICTURED.includes(name)) await picture(page, `${tag}-${name.replaceAll(" ", "-")}-${colorScheme}`);
  }
  const drawn = tag === "en" ? chart("fan") : read(`chart-${tag}`);
  const problem = states.find(({ name }) => name === "offline")?.view.problem ?? null;
  await everyScreen(page, first, { drawn, problem }, async (screen) => {
    await judge(page, `${tag}, ${colorScheme}, ${size}: ${screen}`, faults);
    seen += 1;
    if (pictures && size === "100 %") await picture(page, `${tag}-screen-${screen.replaceAll(/\W+/g, "-")}-${colorScheme}`);
  });
  faults.push(...page.complaints);
  await page.close();
  return seen;
}

/** @param {TestPage} page @param {string} name */
async function picture(page, name) {
  const height = await page.tab.evaluate(() => {
    document.body.style.minHeight = "0";
    return Math.ceil(document.body.getBoundingClientRect().height);
  });
  await page.tab.screenshot({ path: path.join(pictures, `${name}.png`), animations: "disabled", clip: { x: 0, y: 0, width: 360, height } });
}

assert.ok(folder, "npm run gallery -- FOLDER [PICTURES]");
if (pictures) mkdirSync(pictures, { recursive: true });
const browser = await openBrowser();
/** @type {string[]} */
const faults = [];
let seen = 0;
const isQuick = process.env["QUICK"] === "1";
const schemes = /** @type {("light" | "dark")[]} */ (isQuick ? ["light"] : ["light", "dark"]);
const sizes = /** @type {(keyof typeof WINDOWS)[]} */ (isQuick ? ["100 %"] : Object.keys(WINDOWS));
for (const tag of LANGUAGES) {
  for (const colorScheme of schemes) for (const size of sizes) seen += await look(browser, tag, colorScheme, size, faults);
  console.log(`${tag}: ${seen} screens so far, ${faults.length} faults`);
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${LANGUAGES.length} languages, ${seen} screens, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
