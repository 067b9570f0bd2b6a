// The page in other languages: nothing stays untranslated, nothing is cut or overlaps where words are longer or run from right
// to left, and a change of the language says all anew.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { accessibilityFaults, AXE, chart, openBrowser, overflowing, state, STATES } from "./fixture.js";
import { misplaced, texts } from "./layout.js";
import { everyScreen as walk } from "./screens.js";
import { AS_TOLD, language, pseudo, TRANSLATED } from "./words.js";

/** @import { TestPage, TestBrowser } from "./fixture.js" */

/** Room for all of a page: nothing sticks to the window's edge over something else. */
const TALL = 2600;

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** @param {TestPage} page @param {string} name a state with an account @param {(screen: string) => Promise<void>} look */
const everyScreen = (page, name, look) => walk(page, state(name), { drawn: chart("fan"), problem: state("offline").problem }, look);

/** All texts in a value, one after the other. @param {unknown} value @returns {string} */
function said(value) {
  if (typeof value === "string") return `${value}\n`;
  return typeof value === "object" && value !== null ? Object.values(value).map(said).join("") : "";
}

test("every text of every screen is the catalog's or the program's", async () => {
  const page = await browser.open(state("normal"), { spoken: pseudo() });
  const known = [...STATES.map(state), chart("fan"), ["7f3a9c1e-4711", "Partner Balance"]].map(said).join("");
  const check = async (/** @type {string} */ where) => {
    const untranslated = (await texts(page)).filter((text) => /\p{L}/u.test(text) && !/^\s*\(?\[.*\]\)?\s*$/su.test(text) && !known.includes(text.trim()));
    assert.deepEqual(untranslated, [], where);
  };
  for (const name of STATES) {
    await page.view(state(name));
    await check(name);
    if (state(name).accounts?.is_open) await page.tab.click("#arrange");
    if (state(name).accounts?.is_open) await check(`${name}, arranged`);
  }
  for (const name of ["normal", "account-of-several"]) await everyScreen(page, name, (where) => check(`${name}: ${where}`));
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("no frame shows another language than the user's", async () => {
  const page = await browser.open(state("low"), {
    spoken: pseudo("rtl"),
    before: async (tab) => void (await tab.addInitScript(() => {
      /** @type {string[]} */
      const frames = [];
      Object.assign(globalThis, { frames });
      const look = () => {
        if (document.body?.innerText.trim()) frames.push(`${document.documentElement.lang} ${document.dir} ${document.body.innerText}`);
        if (frames.length < 20) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    })),
  });
  await page.tab.waitForFunction(() => /** @type {any} */ (globalThis).frames.length >= 20);
  const frames = new Set(/** @type {string[]} */ (await page.tab.evaluate("frames")));
  assert.equal(frames.size, 1, [...frames].join("\n---\n"));
  assert.match([...frames][0] ?? "", /^ar rtl [^]*\[Šñöööž/);
  await page.close();
});

test("the tests read the catalogs as the program does", () => {
  assert.deepEqual(language("en"), AS_TOLD);
});

test("the page as it ships has no words of its own but the product's name", () => {
  const html = readFileSync(new URL("../src/index.html", import.meta.url), "utf8");
  const words = html.replace(/<!--.*?-->/gs, "").replace(/<[^>]*>/g, " ").trim().split(/\s{2,}/).filter((word) => /\p{L}/u.test(word));
  assert.deepEqual(words, ["Partner Balance"]);
});

test("another language says everything anew, and keeps what was typed", async () => {
  const page = await browser.open(state("normal"), { hash: "#settings" });
  const { tab } = page;
  assert.deepEqual(await tab.evaluate(() => [document.documentElement.lang, document.dir]), ["en", "ltr"]);
  await tab.fill("#low", "25");
  await tab.selectOption("#language", "de");
  await tab.click("#save-settings");
  const { id, settings } = await page.take("save_settings");
  assert.deepEqual([settings.language, settings.low], ["de", "25"]);
  await page.view({ ...state("normal"), settings }, pseudo());
  assert.equal(await tab.inputValue("#language"), "de");
  assert.match(await tab.locator("#forget").innerText(), /^\[Ƒöŕŕ/);
  await page.reply(id, { kind: "done" });
  assert.match(await tab.locator("#save-settings").innerText().catch(() => "") || (await tab.locator("#save-settings").textContent() ?? ""), /^\[Šåṽ/);
  assert.match(await tab.locator("#live").textContent() ?? "", /^\[Šéţţ/);
  assert.match(await tab.locator("#refresh_now").getAttribute("title") ?? "", /^\[Ŕéƒ/);
  assert.equal(await tab.evaluate("document.documentElement.lang"), "de");
  await page.view(state("offline"), pseudo("rtl"));
  assert.equal(await tab.evaluate("document.dir"), "rtl");
  await page.view(state("offline"), language("en"));
  assert.equal(await tab.locator("#balance-problem .remedies button").first().innerText(), "Try again");
  await page.close();
});

test("another language asks for the chart anew, whose texts are in the language", async () => {
  const page = await browser.open(state("normal"));
  await page.draw("fan");
  await page.view(state("normal"), pseudo());
  await page.draw("fan");
  await page.close();
});

test("a list of languages that comes again leaves the choice that was made but not saved", async () => {
  const page = await browser.open(state("normal"), { hash: "#settings" });
  assert.equal(await page.tab.inputValue("#language"), "auto");
  assert.equal(await page.tab.locator("#language option").first().innerText(), "The system’s language");
  await page.tab.selectOption("#language", "ja");
  await page.view(state("normal"), language("en"));
  assert.equal(await page.tab.inputValue("#language"), "ja");
  await page.close();
});

for (const dir of /** @type {const} */ (["ltr", "rtl"])) {
  for (const width of [360, 180]) {
    test(`nothing is cut and nothing overlaps in the pseudo-language, ${dir}, ${width} px`, async () => {
      const page = await browser.open(state("normal"), { spoken: pseudo(dir), viewport: { width, height: TALL } });
      const check = async (/** @type {string} */ where) => assert.deepEqual([...(await overflowing(page)), ...(await misplaced(page))], [], `${where}, ${dir}, ${width}`);
      for (const name of STATES) {
        await page.view(state(name));
        await check(name);
        if (!state(name).accounts?.is_open) continue;
        await page.tab.click("#arrange");
        await check(`${name}, arranged`);
      }
      for (const name of ["quiet-hours", "account-of-several"]) await everyScreen(page, name, (where) => check(`${name}: ${where}`));
      await page.close();
    });
  }

  test(`axe finds nothing in the pseudo-language, ${dir}`, async () => {
    const page = await browser.open(state("normal"), { spoken: pseudo(dir), reducedMotion: "reduce", viewport: { width: 360, height: TALL } });
    await page.tab.evaluate(AXE);
    for (const name of ["low", "offline", "ten-accounts", "signed-out", "snoozed"]) {
      await page.view(state(name));
      assert.deepEqual(await accessibilityFaults(page), [], name);
    }
    await everyScreen(page, "account-of-several", async (where) => assert.deepEqual(await accessibilityFaults(page), [], where));
    await page.close();
  });
}

for (const tag of TRANSLATED) {
  test(`nothing is cut and nothing overlaps in ${tag}`, async () => {
    for (const width of [360, 180]) {
      const page = await browser.open(state("normal"), { spoken: language(tag), viewport: { width, height: TALL } });
      const check = async (/** @type {string} */ where) => assert.deepEqual([...(await overflowing(page)), ...(await misplaced(page))], [], `${where}, ${width}`);
      for (const name of ["snoozed", "signed-out", "offline", "demo"]) {
        await page.view(state(name));
        await check(name);
      }
      await everyScreen(page, "quiet-hours", check);
      await page.close();
    }
  });
}

test("from right to left arrows point the other way; amounts, ids and addresses stay as they are", async () => {
  const page = await browser.open(state("normal"), { spoken: pseudo("rtl") });
  const { tab } = page;
  const scale = (/** @type {string} */ selector) => tab.locator(selector).first().evaluate((it) => getComputedStyle(it).scale);
  for (const selector of ["#settings-back svg", "#balance_foot svg", "#all-accounts svg", "#hide_amount"]) assert.equal(await scale(selector), "-1 1", selector);
  for (const selector of ["#open-settings svg", "#refresh_now svg", "#level svg"]) assert.equal(await scale(selector), "none", selector);
  const [figures, currency] = await tab.evaluate(() => ["figures", "currency"].map((id) => document.getElementById(id)?.getBoundingClientRect().x ?? 0));
  assert.ok(Number(figures) < Number(currency), "the currency follows the amount");
  const directions = await tab.evaluate(() => Object.fromEntries(["client_id", "client_secret", "access_token", "base_url", "currency-code", "low", "critical", "plot", "name"].map((id) => {
    const it = document.getElementById(id);
    return [id, it && getComputedStyle(it).direction];
  })));
  assert.deepEqual(directions, { client_id: "ltr", client_secret: "ltr", access_token: "ltr", base_url: "ltr", "currency-code": "ltr", low: "ltr", critical: "ltr", plot: "ltr", name: "ltr" });
  for (const id of ["low", "critical"]) assert.equal(await tab.locator(`#${id}`).evaluate((it) => getComputedStyle(it).textAlign), "end", `${id} is at the side where its label begins`);
  await page.close();
});

test("a name of the other direction is isolated from the sentence around it", async () => {
  const view = state("accounts");
  const rows = (view.accounts?.rows ?? []).map((row) => ({ ...row, name: "חשבון 1" }));
  const page = await browser.open({ ...view, accounts: view.accounts && { ...view.accounts, rows } });
  assert.equal(await page.tab.locator("[data-by='-1']").first().getAttribute("title"), "Move \u2068חשבון 1\u2069 up");
  await page.view(view);
  assert.doesNotMatch(await page.tab.locator("[data-by='-1']").first().getAttribute("title") ?? "", /[\u2068\u2069]/);
  await page.close();
});
