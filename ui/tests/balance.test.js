// The balance as the user meets it: what is shown in each state, refreshing, problems and their buttons, the keyboard.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openStage, state } from "./stage.js";

/** @import { Stage } from "./stage.js" */

/** @type {Stage} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

test("P1 unknown is a dash, hidden is dots, and both are said in words", async () => {
  const play = await stage.open(state("first-load"));
  assert.equal(await play.tab.locator("#figures").textContent(), "—");
  assert.equal(await play.tab.locator("#amount_words").textContent(), "Balance unknown");
  assert.equal(await play.tab.locator("#currency").textContent(), "");
  assert.doesNotMatch(await play.tab.locator("#glance").innerText(), /\d/);
  assert.equal(await play.tab.locator("#age_line").isVisible(), false);

  await play.view(state("hidden"));
  assert.equal(await play.tab.locator("#figures").textContent(), "•••");
  assert.equal(await play.tab.locator("#amount_words").textContent(), "Amount hidden");

  await play.view(state("zero"));
  assert.equal(await play.tab.locator("#figures").textContent(), "0.00");
  assert.equal(await play.tab.locator("#figures").getAttribute("aria-hidden"), null);
  await play.close();
});

test("the level is a word and a shape, not only a colour", async () => {
  const play = await stage.open(state("normal"));
  const shapes = new Set();
  for (const name of ["normal", "low", "critical", "first-load"]) {
    await play.view(state(name));
    assert.equal(await play.tab.locator("#level_text").textContent(), state(name).balance.level_text);
    shapes.add(await play.tab.locator("#level-shape").getAttribute("href"));
  }
  assert.equal(shapes.size, 4);
  await play.close();
});

test("P2 a stale amount stays, dimmed, and says so; its moment is there in full", async () => {
  const play = await stage.open(state("offline"));
  const text = await play.tab.locator("#glance").innerText();
  assert.match(text, /675\.24/);
  assert.match(text, /Updated 3 hours ago/);
  assert.match(text, /may have changed/);
  assert.equal(await play.tab.locator("#age_line").getAttribute("title"), "Monday, 23 November 2026, 11:05:11");
  const dimmed = await play.tab.locator("#figures").evaluate((it) => Number(getComputedStyle(it).opacity));
  await play.view(state("normal"));
  await play.tab.waitForFunction(() => getComputedStyle(/** @type {Element} */ (document.querySelector("#figures"))).opacity === "1");
  assert.ok(dimmed < 1);
  await play.close();
});

test("P6 a refresh shows after half a second, not before; the button keeps working", async () => {
  const play = await stage.open(state("normal"), { before: async (tab) => tab.clock.install({ time: 0 }) });
  await play.tab.clock.pauseAt(3_600_000);
  const turning = play.tab.locator("#refresh_now.turning");
  await play.tab.click("#refresh_now");
  await play.take("refresh");
  assert.equal(await play.tab.locator("#live").textContent(), "Refreshing…");
  await play.view(state("refreshing"));
  await play.tab.clock.runFor(400);
  assert.equal(await turning.count(), 0);
  await play.view(state("refreshing"));
  await play.tab.clock.runFor(99);
  assert.equal(await turning.count(), 0, "another view doesn't start the wait anew, nor end it");
  await play.tab.clock.runFor(2);
  assert.equal(await turning.count(), 1);
  assert.equal(await play.tab.locator("#next_refresh").textContent(), "Refreshing…");
  await play.tab.click("#refresh_now");
  await play.take("refresh");

  await play.view(state("low"));
  assert.equal(await turning.count(), 0);
  assert.equal(await play.tab.locator("#live").textContent(), state("low").balance.announcement);

  await play.view({ ...state("low"), is_refreshing: true });
  await play.tab.clock.runFor(300);
  await play.view(state("low"));
  await play.tab.clock.runFor(60_000);
  assert.equal(await turning.count(), 0, "a short refresh never shows");
  await play.close();
});

test("a problem says what, what now, and offers its remedies", async () => {
  const play = await stage.open(state("offline"));
  const banner = play.tab.locator("#balance-problem");
  assert.match(await banner.innerText(), /can’t be reached[\s\S]*Is this computer online/);
  await banner.getByRole("button", { name: "Try again" }).click();
  assert.deepEqual(await play.take("remedy"), { type: "remedy", remedy: "try_again" });

  await play.view(state("address-refused"));
  await banner.getByRole("button", { name: "Open Partner Portal" }).click();
  assert.deepEqual(await play.take("remedy"), { type: "remedy", remedy: "open_portal" });

  await play.view(state("normal"));
  assert.equal(await banner.isVisible(), false);
  await play.close();
});

test("the request id is copied", async () => {
  const play = await stage.open(state("rate-limited"), { permissions: ["clipboard-read", "clipboard-write"] });
  await play.tab.getByRole("button", { name: "Copy request ID" }).click();
  await play.tab.getByRole("button", { name: "Request ID copied" }).waitFor();
  assert.equal(await play.tab.evaluate(() => navigator.clipboard.readText()), state("rate-limited").problem?.request_id);
  assert.equal(await play.tab.locator("#live").textContent(), "Request ID copied.");
  await play.close();
});

test("the focus is not lost with a problem that goes away", async () => {
  const play = await stage.open(state("offline"));
  const again = play.tab.getByRole("button", { name: "Try again" });
  await again.focus();
  await play.view({ ...state("offline"), is_refreshing: true });
  assert.equal(await again.evaluate((it) => it === document.activeElement), true, "the same problem leaves its buttons alone");
  await play.view(state("normal"));
  assert.equal(await play.focused(), "refresh_now");
  await play.close();
});

test("credentials can be entered again from the problem, and left again", async () => {
  const play = await stage.open(state("credentials-refused"));
  await play.tab.getByRole("button", { name: "Enter credentials" }).click();
  assert.equal(await play.tab.getByRole("heading", { name: "Enter credentials" }).isVisible(), true);
  assert.equal(await play.tab.locator("#try-demo").isVisible(), false);
  await play.tab.keyboard.press("Escape");
  assert.equal(await play.tab.locator("#balance").isVisible(), true);
  assert.deepEqual(await play.posted(), [{ type: "form_left" }]);
  await play.close();
});

test("the demo is marked twice, a real account never", async () => {
  const play = await stage.open(state("demo"));
  assert.equal(await play.tab.getByText("Demo: simulated account").isVisible(), true);
  assert.equal(await play.tab.locator("#demo_badge").isVisible(), true);
  await play.tab.click("#open-settings");
  assert.equal(await play.tab.getByText("Demo: simulated account").isVisible(), true);
  await play.view(state("normal"));
  assert.equal(await play.tab.getByText("Demo: simulated account").isVisible(), false);
  await play.close();
});

test("everything is reached by keyboard, with the focus seen", async () => {
  const play = await stage.open(state("offline"));
  const reached = [];
  for (let i = 0; i < 4; i++) {
    await play.tab.keyboard.press("Tab");
    reached.push(await play.tab.evaluate(() => {
      const it = /** @type {HTMLElement} */ (document.activeElement);
      return `${it.getAttribute("aria-label") ?? it.textContent?.trim()} ${getComputedStyle(it).outlineStyle}`;
    }));
  }
  assert.deepEqual(reached, ["Settings solid", "Refresh now solid", "Try again solid", "Open Partner Portal solid"]);
  await play.tab.keyboard.press("Enter");
  assert.deepEqual(await play.take("open_portal"), { type: "open_portal" });
  await play.tab.keyboard.press("Escape");
  assert.deepEqual(await play.take("close"), { type: "close" });
  await play.close();
});

test("a long name ends in dots and is there in full", async () => {
  const play = await stage.open(state("german"));
  const name = play.tab.locator("#account-name");
  assert.equal(await name.getAttribute("title"), state("german").account?.name);
  assert.equal(await name.evaluate((it) => it.scrollWidth > it.clientWidth && getComputedStyle(it).textOverflow === "ellipsis"), true);
  await play.close();
});
