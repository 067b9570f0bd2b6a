// The balance page: what it shows in each state, refreshing, problems and their buttons, the keyboard.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, state } from "./fixture.js";

/** @import { TestBrowser } from "./fixture.js" */

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

test("P1 unknown is a dash, hidden is dots, and both have a description in words", async () => {
  const page = await browser.open(state("first-load"));
  assert.equal(await page.tab.locator("#figures").textContent(), "—");
  assert.equal(await page.tab.locator("#amount_words").textContent(), "Balance unknown");
  assert.equal(await page.tab.locator("#currency").textContent(), "");
  assert.doesNotMatch(await page.tab.locator("#glance").innerText(), /\d/);
  assert.equal(await page.tab.locator("#age_line").isVisible(), false);

  await page.view(state("hidden"));
  assert.equal(await page.tab.locator("#figures").textContent(), "•••");
  assert.equal(await page.tab.locator("#amount_words").textContent(), "Amount hidden");

  await page.view(state("zero"));
  assert.equal(await page.tab.locator("#figures").textContent(), "0.00");
  assert.equal(await page.tab.locator("#figures").getAttribute("aria-hidden"), null);
  await page.close();
});

test("the level is a word and a shape, not only a colour", async () => {
  const page = await browser.open(state("normal"));
  const shapes = new Set();
  for (const name of ["normal", "low", "critical", "first-load"]) {
    await page.view(state(name));
    assert.equal(await page.tab.locator("#level_text").textContent(), state(name).balance.level_text);
    shapes.add(await page.tab.locator("#level-shape").getAttribute("href"));
  }
  assert.equal(shapes.size, 4);
  await page.close();
});

test("P2 a stale amount stays, dimmed and marked in words; its title is the exact time", async () => {
  const page = await browser.open(state("offline"));
  const text = await page.tab.locator("#glance").innerText();
  assert.match(text, /675\.24/);
  assert.match(text, /Updated 3 hours ago/);
  assert.match(text, /may have changed/);
  assert.equal(await page.tab.locator("#age_line").getAttribute("title"), "Monday, 23 November 2026, 11:05:11");
  const dimmed = await page.tab.locator("#figures").evaluate((it) => Number(getComputedStyle(it).opacity));
  await page.view(state("normal"));
  await page.tab.waitForFunction(() => getComputedStyle(/** @type {Element} */ (document.querySelector("#figures"))).opacity === "1");
  assert.ok(dimmed < 1);
  await page.close();
});

test("P6 a refresh shows after half a second, not before; the button keeps working", async () => {
  const page = await browser.open(state("normal"), { before: async (tab) => tab.clock.install({ time: 0 }) });
  await page.tab.clock.pauseAt(3_600_000);
  const turning = page.tab.locator("#refresh_now.turning");
  await page.tab.click("#refresh_now");
  await page.take("refresh");
  assert.equal(await page.tab.locator("#live").textContent(), "Refreshing…");
  await page.view(state("refreshing"));
  await page.tab.clock.runFor(400);
  assert.equal(await turning.count(), 0);
  await page.view(state("refreshing"));
  await page.tab.clock.runFor(99);
  assert.equal(await turning.count(), 0, "another view doesn't start the wait anew, nor end it");
  await page.tab.clock.runFor(2);
  assert.equal(await turning.count(), 1);
  assert.equal(await page.tab.locator("#next_refresh").textContent(), "Refreshing…");
  await page.tab.click("#refresh_now");
  await page.take("refresh");

  await page.view(state("low"));
  assert.equal(await turning.count(), 0);
  assert.equal(await page.tab.locator("#live").textContent(), state("low").balance.announcement);

  await page.view({ ...state("low"), is_refreshing: true });
  await page.tab.clock.runFor(300);
  await page.view(state("low"));
  await page.tab.clock.runFor(60_000);
  assert.equal(await turning.count(), 0, "a short refresh never shows");
  await page.close();
});

test("a problem names cause and advice, and offers its remedies", async () => {
  const page = await browser.open(state("offline"));
  const banner = page.tab.locator("#balance-problem");
  assert.match(await banner.innerText(), /can’t be reached[\s\S]*Is this computer online/);
  await banner.getByRole("button", { name: "Try again" }).click();
  assert.deepEqual(await page.take("remedy"), { type: "remedy", remedy: "try_again" });

  await page.view(state("address-refused"));
  await banner.getByRole("button", { name: "Open Partner Portal" }).click();
  assert.deepEqual(await page.take("remedy"), { type: "remedy", remedy: "open_portal" });

  await page.view(state("normal"));
  assert.equal(await banner.isVisible(), false);
  await page.close();
});

test("the request id is copied", async () => {
  const page = await browser.open(state("rate-limited"), { permissions: ["clipboard-read", "clipboard-write"] });
  await page.tab.getByRole("button", { name: "Copy request ID" }).click();
  await page.tab.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await page.tab.evaluate(() => navigator.clipboard.readText()), state("rate-limited").problem?.request_id);
  assert.equal(await page.tab.locator("#live").textContent(), "Request ID copied.");
  await page.close();
});

test("the focus is not lost when a problem disappears", async () => {
  const page = await browser.open(state("offline"));
  const again = page.tab.getByRole("button", { name: "Try again" });
  await again.focus();
  await page.view({ ...state("offline"), is_refreshing: true });
  assert.equal(await again.evaluate((it) => it === document.activeElement), true, "the same problem leaves its buttons alone");
  await page.view(state("normal"));
  assert.equal(await page.focused(), "refresh_now");
  await page.close();
});

test("the form for credentials can be opened from the problem and left again", async () => {
  const page = await browser.open(state("credentials-refused"));
  await page.tab.getByRole("button", { name: "Enter credentials" }).click();
  assert.equal(await page.tab.getByRole("heading", { name: "Enter credentials" }).isVisible(), true);
  assert.equal(await page.tab.locator("#try-demo").isVisible(), false);
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.deepEqual(await page.posted(), [{ type: "form_left" }]);
  await page.close();
});

test("the demo is marked twice, a real account never", async () => {
  const page = await browser.open(state("demo"));
  assert.equal(await page.tab.getByText("Demo: simulated account").isVisible(), true);
  assert.equal(await page.tab.locator("#demo_badge").isVisible(), true);
  await page.tab.click("#open-settings");
  assert.equal(await page.tab.getByText("Demo: simulated account").isVisible(), true);
  await page.view(state("normal"));
  assert.equal(await page.tab.getByText("Demo: simulated account").isVisible(), false);
  await page.close();
});

test("everything is reached by keyboard, with a visible focus", async () => {
  const page = await browser.open(state("offline"));
  const reached = [];
  for (let i = 0; i < 6; i++) {
    await page.tab.keyboard.press("Tab");
    reached.push(await page.tab.evaluate(() => {
      const it = /** @type {HTMLElement} */ (document.activeElement);
      return `${it.title || it.textContent?.trim()} ${getComputedStyle(it).outlineStyle}`;
    }));
  }
  assert.deepEqual(reached, ["Settings solid", "Refresh now solid", "Try again solid", " solid", "Table and export solid", "Open Partner Portal solid"]);
  await page.tab.keyboard.press("Enter");
  assert.deepEqual(await page.take("open_portal"), { type: "open_portal" });
  await page.tab.keyboard.press("Escape");
  assert.deepEqual(await page.take("close"), { type: "close" });
  await page.close();
});

test("a long name ends in dots and its title is complete", async () => {
  const page = await browser.open(state("german"));
  const name = page.tab.locator("#account-name");
  assert.equal(await name.getAttribute("title"), state("german").account?.name);
  assert.equal(await name.evaluate((it) => it.scrollWidth > it.clientWidth && getComputedStyle(it).textOverflow === "ellipsis"), true);
  await page.close();
});
