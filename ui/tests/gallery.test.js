// Every state of the gallery, in both colour schemes and at every width: nothing overflows, axe finds nothing, nothing is
// requested from another address.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { accessibilityFaults, AXE, CHARTS, chart, contentPolicy, openBrowser, overflowing, SOURCE, state, STATES } from "./fixture.js";

/** @import { TestPage, TestBrowser } from "./fixture.js" */

/** What the page may weigh, uncompressed. Bytes. */
const MOST_BYTES = 100_000;

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Shows the alert settings of a state, with long texts and a refusal at each field. @param {TestPage} page @param {string} name */
async function openAlerts(page, name) {
  await page.view(state(name));
  await page.tab.evaluate(() => (location.hash = ""));
  await page.tab.evaluate(() => (location.hash = "#alerts"));
  await page.tab.locator("#alerts").waitFor();
  const long = "With these settings: 13 Benachrichtigungsübermittlungen in the last 30 days (1 critical, 2 low, 8 reminders, 2 topped up).";
  const { id } = await page.take("preview_alerts");
  await page.reply(id, { kind: "sentence", text: long });
  await page.tab.click("#test-notification");
  await page.reply((await page.take("test_notification")).id, { kind: "sentence", text: long });
  await page.tab.click("#save-alerts");
  const fields = ["rearm_percent", "days", "blind_after", "quiet_from", "quiet_until"].map((field) => ({ field, message: long }));
  await page.reply((await page.take("save_alerts")).id, { kind: "refused", problem: null, fields });
}

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing in any state, ${colorScheme}`, async () => {
    const page = await browser.open(state("normal"), { colorScheme, reducedMotion: "reduce" });
    await page.tab.evaluate(AXE);
    for (const name of STATES) {
      await page.view(state(name));
      assert.deepEqual(await accessibilityFaults(page), [], `${name}, ${colorScheme}`);
    }
    await page.close();
  });

  test(`axe finds nothing on any chart, pointed at, and its table, ${colorScheme}`, async () => {
    const page = await browser.open(state("normal"), { colorScheme, reducedMotion: "reduce" });
    await page.tab.evaluate(AXE);
    for (const name of CHARTS) {
      const view = state("normal");
      await page.view({ ...view, balance: { ...view.balance, fetched_at_text: name } });
      await page.draw(name);
      if (chart(name).kind === "drawing") await page.tab.focus("#chart-point");
      assert.deepEqual(await accessibilityFaults(page), [], `${name}, ${colorScheme}`);
    }
    await page.view({ ...state("normal"), balance: { ...state("normal").balance, fetched_at_text: "last" } });
    await page.draw("fan");
    await page.tab.click("#open-history");
    await page.tab.click("#delete-history");
    assert.deepEqual(await accessibilityFaults(page), [], `table, ${colorScheme}`);
    await page.close();
  });

  test(`axe finds nothing on the forms, with errors and questions open, ${colorScheme}`, async () => {
    const page = await browser.open(state("normal"), { colorScheme, reducedMotion: "reduce" });
    await page.tab.evaluate(AXE);
    await page.tab.click("#open-settings");
    await page.tab.click("#save-settings");
    const { id } = await page.take("save_settings");
    const problem = { ...state("offline").problem, remedies: [] };
    await page.reply(id, /** @type {any} */ ({ kind: "refused", problem, fields: [{ field: "low", message: "Not a number." }] }));
    await page.tab.click("#forget");
    assert.deepEqual(await accessibilityFaults(page), [], "settings");

    await page.tab.click("#forget-no");
    await openAlerts(page, "quiet-hours");
    assert.deepEqual(await accessibilityFaults(page), [], "alerts, with errors");
    await page.view(state("normal"));
    assert.deepEqual(await accessibilityFaults(page), [], "alerts");

    await page.view(state("signed-out"));
    await page.tab.click("#connect-submit");
    const asked = await page.take("connect");
    await page.reply(asked.id, /** @type {any} */ ({ kind: "refused", problem: state("credentials-refused").problem, fields: [{ field: "base_url", message: "Not https." }] }));
    assert.deepEqual(await accessibilityFaults(page), [], "connect");
    await page.tab.click("label:has(#kind-token)");
    assert.deepEqual(await accessibilityFaults(page), [], "connect with a token");
    await page.close();
  });
}

for (const width of [900, 360, 320, 180]) {
  test(`nothing overflows at ${width} px`, async () => {
    const page = await browser.open(state("normal"), { viewport: { width, height: 480 } });
    for (const name of STATES) {
      await page.view(state(name));
      assert.deepEqual(await overflowing(page), [], `${name} at ${width}`);
    }
    for (const name of CHARTS) {
      const view = state("normal");
      await page.view({ ...view, balance: { ...view.balance, fetched_at_text: name } });
      await page.draw(name);
      assert.deepEqual(await overflowing(page), [], `${name} at ${width}`);
      if (chart(name).kind !== "drawing") continue;
      await page.tab.focus("#chart-point");
      for (const key of ["Home", "End"]) {
        await page.tab.keyboard.press(key);
        assert.deepEqual(await overflowing(page), [], `${name} at ${width}, ${key}`);
      }
    }
    await page.tab.click("#open-history");
    assert.deepEqual(await overflowing(page), [], `table at ${width}`);
    await page.view(state("german"));
    await page.tab.evaluate(() => (location.hash = "#settings"));
    await page.tab.locator("#settings").waitFor();
    await page.tab.click("#forget");
    assert.deepEqual(await overflowing(page), [], `settings at ${width}`);
    for (const name of ["german", "quiet-hours"]) {
      await openAlerts(page, name);
      assert.deepEqual(await overflowing(page), [], `alerts of ${name} at ${width}`);
    }
    await page.close();
  });
}

test("the amount is on one line and as large as it can be", async () => {
  const page = await browser.open(state("normal"));
  const size = () => page.tab.evaluate(() => {
    const it = /** @type {HTMLElement} */ (document.getElementById("figures"));
    return { font: parseFloat(getComputedStyle(it).fontSize), lines: it.getClientRects().length };
  });
  const short = await size();
  assert.ok(short.font >= 48, `${short.font} px`);
  await page.view(state("huge-negative"));
  const long = await size();
  assert.equal(long.lines, 1);
  assert.ok(long.font < short.font && long.font >= 18, `${long.font} px`);
  await page.close();
});

test("the page as it ships weighs at most 100 kB, and asks for nothing but itself", async () => {
  const bytes = readdirSync(SOURCE).reduce((sum, name) => sum + statSync(path.join(SOURCE, name)).size, 0);
  assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`);
  for (const name of STATES) {
    const page = await browser.open(state(name));
    assert.deepEqual(page.complaints, [], name);
    await page.close();
  }
});

test("the content policy forbids inline scripts and styles, and the page has none", () => {
  const policy = contentPolicy();
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/);
  const html = readFileSync(path.join(SOURCE, "index.html"), "utf8");
  assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<style/);
  for (const name of readdirSync(SOURCE)) {
    const text = readFileSync(path.join(SOURCE, name), "utf8");
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|localStorage|sessionStorage|https?:\/\//, name);
  }
});

test("P1 P3 no frame shows anything but the first view", async () => {
  const page = await browser.open(state("low"), {
    before: async (tab) => {
      await tab.addInitScript(() => {
        /** @type {string[]} */
        const frames = [];
        Object.assign(globalThis, { frames });
        const look = () => {
          frames.push(document.body ? document.body.innerText.trim() : "");
          if (frames.length < 40) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
  });
  await page.tab.waitForFunction(() => /** @type {any} */ (globalThis).frames.length >= 40);
  const frames = new Set(/** @type {string[]} */ (await page.tab.evaluate("frames")));
  frames.delete("");
  assert.equal(frames.size, 1, [...frames].join("\n---\n"));
  assert.match([...frames][0] ?? "", /84\.10/);
  await page.close();
});

test("elements are of the kinds that the page's modules take them for", async () => {
  const types = readFileSync(path.join(SOURCE, "../types.d.ts"), "utf8");
  const kinds = [...types.matchAll(/^ {4}"([\w-]+)": (HTML\w+);$/gm)].map(([, id, kind]) => [id, kind]);
  assert.ok(kinds.length > 10, `${kinds.length}`);
  const page = await browser.open(state("normal"));
  const others = await page.tab.evaluate((all) => all.filter(([id = "", kind = ""]) => document.getElementById(id)?.constructor.name !== kind), kinds);
  assert.deepEqual(others, []);
  await page.close();
});

test("names and texts with markup are shown as text", async () => {
  const page = await browser.open(state("markup"), { hash: "#settings" });
  const name = state("markup").account?.name ?? "";
  assert.equal(await page.tab.locator("#account-name").textContent(), name);
  assert.equal(await page.tab.inputValue("#name"), name);
  assert.equal(await page.tab.locator("main img, main script").count(), 0);
  assert.equal(await page.tab.title(), "Partner Balance");
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("forced colours and reduced motion are honoured", async () => {
  const page = await browser.open(state("low"), { forcedColors: "active", reducedMotion: "reduce" });
  await page.view({ ...state("low"), is_refreshing: true });
  await page.tab.locator(".turning").waitFor();
  const styles = await page.tab.evaluate(() => ({
    animation: getComputedStyle(/** @type {Element} */ (document.querySelector(".turning svg"))).animationName,
    shape: document.querySelector("#level-shape")?.getAttribute("href"),
    words: document.querySelector("#next_refresh")?.textContent,
  }));
  assert.deepEqual(styles, { animation: "none", shape: "#level-low", words: "Refreshing…" });
  await page.close();
});
