// The height that the page requests for its window: that of the content, independent of the window's own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, state } from "./fixture.js";

/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser.close());

/**
 * The height requested last, once it fulfils the conditions.
 * @param {import("./fixture.js").TestPage} page
 * @param {{ above?: number, not?: number, equal?: number }} [wanted] by default any height
 */
async function height(page, wanted = {}) {
  const found = await page.tab.waitForFunction(({ above = 0, not = 0, equal }) => {
    const { posted } = /** @type {any} */ (globalThis);
    const px = posted.filter((/** @type {any} */ message) => message.type === "height").at(-1)?.px ?? 0;
    return px > above && px !== not && px === (equal ?? px) ? px : null;
  }, wanted);
  return /** @type {Promise<number>} */ (found.jsonValue());
}

test("a tall window is requested to be as short as the content", async () => {
  const small = await browser.open(state("normal"), { viewport: { width: 360, height: 120 } });
  const tall = await browser.open(state("normal"), { viewport: { width: 360, height: 700 } });
  const needed = await height(small);
  assert.ok(needed > 350 && needed < 680, `${needed}`);
  assert.ok(Math.abs((await height(tall)) - needed) <= 1, `${needed}`);
  await small.close();
  await tall.close();
});

test("the height follows the screen, up and down again", async () => {
  const page = await browser.open(state("normal"), { viewport: { width: 360, height: 700 } });
  const balance = await height(page);
  await page.tab.click("#open-history");
  const history = await height(page, { not: balance });
  assert.ok(history < balance, `${history} after ${balance}`);
  await page.tab.click("#history-back");
  await height(page, { equal: balance });
  await page.tab.click("#open-settings");
  const settings = await height(page, { not: balance });
  await page.tab.click("#forget");
  await height(page, { above: settings });
  await page.tab.click("#settings-back");
  await height(page, { equal: balance });
  await page.view(state("offline"));
  await height(page, { above: balance });
  await page.view(state("normal"));
  await height(page, { equal: balance });
  await page.close();
});

test("measuring keeps the scroll position in a long page", async () => {
  const page = await browser.open(state("signed-out"), { viewport: { width: 360, height: 420 } });
  await page.tab.locator("#address summary").click();
  const top = () => page.tab.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  await page.tab.mouse.wheel(0, 2000);
  await page.tab.waitForFunction(() => (document.scrollingElement?.scrollTop ?? 0) > 100);
  const before = await top();
  const asked = await height(page);
  await page.tab.evaluate(() => { const hint = document.getElementById("client_secret-hint"); if (hint) hint.textContent = "Longer. ".repeat(30); });
  await height(page, { above: asked });
  assert.ok((await top()) >= before, `${await top()} after ${before}`);
  await page.close();
});
