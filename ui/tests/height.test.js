// The height the page asks of its window: what the content needs, whatever the window has.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openStage, state } from "./stage.js";

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => { stage = await openStage(); });
after(() => stage.close());

/**
 * The height asked for last, once it is the wanted one.
 * @param {import("./stage.js").Play} play
 * @param {{ above?: number, not?: number, equal?: number }} [wanted] any, if it doesn't say
 */
async function height(play, wanted = {}) {
  const found = await play.tab.waitForFunction(({ above = 0, not = 0, equal }) => {
    const { posted } = /** @type {any} */ (globalThis);
    const px = posted.filter((/** @type {any} */ message) => message.type === "height").at(-1)?.px ?? 0;
    return px > above && px !== not && px === (equal ?? px) ? px : null;
  }, wanted);
  return /** @type {Promise<number>} */ (found.jsonValue());
}

test("a tall window is asked to be as short as the content", async () => {
  const small = await stage.open(state("normal"), { viewport: { width: 360, height: 120 } });
  const tall = await stage.open(state("normal"), { viewport: { width: 360, height: 700 } });
  const needed = await height(small);
  assert.ok(needed > 250 && needed < 600, `${needed}`);
  assert.ok(Math.abs((await height(tall)) - needed) <= 1, `${needed}`);
  await small.close();
  await tall.close();
});

test("the height follows the screen, up and down again", async () => {
  const play = await stage.open(state("normal"), { viewport: { width: 360, height: 700 } });
  const balance = await height(play);
  await play.tab.click("#open-settings");
  const settings = await height(play, { not: balance });
  assert.ok(settings > balance, `${settings} after ${balance}`);
  await play.tab.click("#forget");
  await height(play, { above: settings });
  await play.tab.click("#settings-back");
  await height(play, { equal: balance });
  await play.view(state("offline"));
  await height(play, { above: balance });
  await play.view(state("normal"));
  await height(play, { equal: balance });
  await play.close();
});

test("measuring leaves the place in a long page", async () => {
  const play = await stage.open(state("signed-out"), { viewport: { width: 360, height: 420 } });
  await play.tab.locator("#address summary").click();
  const top = () => play.tab.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  await play.tab.mouse.wheel(0, 2000);
  await play.tab.waitForFunction(() => (document.scrollingElement?.scrollTop ?? 0) > 100);
  const before = await top();
  const asked = await height(play);
  await play.tab.evaluate(() => { const hint = document.getElementById("secret-hint"); if (hint) hint.textContent = "Longer. ".repeat(30); });
  await height(play, { above: asked });
  assert.ok((await top()) >= before, `${await top()} after ${before}`);
  await play.close();
});
