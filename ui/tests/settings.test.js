// The settings page: typed text survives new views and refusals; forgetting asks first.

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

/** Opens a state of the gallery with its settings. @param {string} name */
async function openSettings(name) {
  const page = await browser.open(state(name));
  await page.tab.click("#open-settings");
  return page;
}

test("the form shows the settings and saves what was changed", async () => {
  const page = await openSettings("normal");
  assert.equal(await page.focused(), "settings-title");
  await page.tab.fill("#low", "250");
  await page.tab.uncheck("#start_at_login");
  await page.tab.check("#hide_amount");
  assert.equal(await page.tab.isChecked("#look_for_updates"), false);
  await page.tab.getByLabel("Look for updates").check();
  await page.tab.click("#save-settings");
  const { id, settings } = await page.take("save_settings");
  const changed = { low: "250", start_at_login: false, hide_amount: true, look_for_updates: true };
  assert.deepEqual(settings, { ...state("normal").settings, ...changed });
  await page.view({ ...state("hidden"), settings });
  await page.reply(id, { kind: "done" });
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.equal(await page.focused(), "open-settings");
  assert.equal(await page.tab.locator("#live").textContent(), "Settings saved.");
  await page.close();
});

test("what was typed for one account is not saved for another", async () => {
  const page = await openSettings("normal");
  await page.tab.fill("#low", "25");
  const { account: first, settings: known, ...rest } = state("normal");
  assert.ok(first);
  const key = /** @type {const} */ ({ kind: "stored", id: "branch" });
  await page.view({ ...rest, account: { ...first, key }, settings: { ...known, low: "300" } });
  assert.equal(await page.tab.locator("#balance").isVisible(), true, "the user is told that it is another one");
  await page.tab.click("#open-settings");
  assert.equal(await page.tab.inputValue("#low"), "300");
  await page.tab.click("#save-settings");
  const { account, settings } = await page.take("save_settings");
  assert.deepEqual([account, settings.low], [key, "300"]);
  await page.close();
});

test("a new view doesn't change edited fields, and updates the others", async () => {
  const page = await openSettings("normal");
  await page.tab.fill("#low", "25");
  await page.tab.check("#hide_amount");
  const settings = { ...state("normal").settings, name: "Renamed elsewhere", low: "300" };
  await page.view({ ...state("low"), settings });
  await page.view({ ...state("low"), settings });
  assert.equal(await page.tab.inputValue("#low"), "25");
  assert.equal(await page.tab.isChecked("#hide_amount"), true);
  assert.equal(await page.tab.inputValue("#name"), "Renamed elsewhere");

  await page.tab.click("#settings-back");
  await page.tab.click("#open-settings");
  assert.equal(await page.tab.inputValue("#low"), "300", "left without saving, the form starts anew");
  assert.equal(await page.tab.isChecked("#hide_amount"), false);
  await page.close();
});

test("a refused setting is marked at its field and stays as typed", async () => {
  const page = await openSettings("normal");
  await page.tab.fill("#critical", "500");
  await page.tab.fill("#refresh_minutes", "0");
  await page.tab.keyboard.press("Enter");
  const { id } = await page.take("save_settings");
  await page.reply(id, {
    kind: "refused",
    problem: null,
    fields: [
      { field: "refresh_minutes", message: "From 1 to 1440 minutes." },
      { field: "critical", message: "Critical can’t be above low." },
    ],
  });
  assert.equal(await page.focused(), "critical", "the first in the form, whatever the order of the reply");
  assert.equal(await page.tab.inputValue("#critical"), "500");
  assert.equal(await page.tab.locator("#refresh_minutes").getAttribute("aria-describedby"), "refresh_minutes-error refresh_minutes-unit refresh_minutes-hint");
  assert.equal(await page.tab.getByText("From 1 to 1440 minutes.").isVisible(), true);
  await page.close();
});

test("an answer that comes after the settings were left shows nothing and moves nobody", async () => {
  const page = await openSettings("normal");
  await page.tab.fill("#low", "x");
  for (const kind of /** @type {const} */ (["refused", "done"])) {
    if (kind === "done") await page.tab.click("#open-settings");
    await page.tab.click("#save-settings");
    const { id } = await page.take("save_settings");
    await page.tab.keyboard.press("Escape");
    assert.equal(await page.focused(), "open-settings");
    if (kind === "done") {
      // Somewhere else by now.
      await page.tab.click("#open-history");
      await page.reply(id, { kind });
      assert.equal(await page.tab.locator("#history").isVisible(), true);
    } else {
      await page.reply(id, { kind, problem: null, fields: [{ field: "low", message: "Not an amount." }] });
      assert.equal(await page.focused(), "open-settings");
      assert.equal(await page.tab.locator(".error").count(), 0);
    }
  }
  assert.equal(await page.tab.locator("#save-settings").textContent(), "Save");
  await page.close();
});

test("forgetting asks first; Esc closes the question, then the settings", async () => {
  const page = await openSettings("normal");
  await page.tab.getByRole("button", { name: "Forget this account" }).click();
  assert.equal(await page.focused(), "forget-question");
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.tab.locator("#forget-question").isVisible(), false);
  assert.equal(await page.focused(), "forget");
  await page.tab.click("#forget");
  await page.tab.getByRole("button", { name: "Keep it" }).click();
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.deepEqual(await page.posted(), []);
  await page.close();
});

test("forgetting leads back to connecting", async () => {
  const page = await openSettings("normal");
  await page.tab.click("#forget");
  await page.tab.click("#forget-yes");
  const { id, account } = await page.take("forget");
  assert.deepEqual(account, { kind: "stored", id: "default" }, "the account that was on the screen");
  await page.view(state("signed-out"));
  await page.reply(id, { kind: "done" });
  assert.equal(await page.tab.locator("#connect").isVisible(), true);
  assert.equal(await page.focused(), "connect-title");
  assert.doesNotMatch(await page.tab.locator("body").innerText(), /Partner account|675/);
  await page.close();
});

test("the demo is left at once; a credential from the environment can't be forgotten", async () => {
  const page = await openSettings("demo");
  await page.tab.getByRole("button", { name: "Leave the demo" }).click();
  await page.take("forget");
  await page.close();
  const other = await openSettings("from-environment");
  assert.equal(await other.tab.locator("#forget").isVisible(), false);
  await other.tab.click("#settings [data-post=open_portal]");
  assert.deepEqual(await other.take("open_portal"), { type: "open_portal" });
  await other.close();
});

test("after the demo is left, the button is the next account's", async () => {
  const page = await openSettings("demo");
  await page.tab.click("#forget");
  const { id } = await page.take("forget");
  const forget = page.tab.locator("#forget");
  assert.equal(await forget.textContent(), "Leaving…");
  await page.view(state("normal"));
  assert.equal(await forget.textContent(), "Leaving…");
  await page.reply(id, { kind: "done" });
  assert.equal(await forget.textContent(), "Forget this account");
  await page.close();
});

test("the address index.html#settings opens the settings", async () => {
  const page = await browser.open(state("normal"), { hash: "#settings" });
  assert.equal(await page.tab.locator("#settings").isVisible(), true);
  assert.equal(await page.tab.locator("#balance").isVisible(), false);
  await page.close();
});

test("quitting is offered where a menu may be missing: in the settings, while connecting, and in a window", async () => {
  for (const [name, hash, isOffered] of /** @type {const} */ ([
    ["normal", "", false],
    ["normal", "#settings", true],
    ["signed-out", "", true],
    ["window-note", "", true],
  ])) {
    const page = await browser.open(state(name), { hash });
    const quit = page.tab.getByRole("button", { name: "Quit Partner Balance" });
    assert.equal(await quit.isVisible(), isOffered, `${name}${hash}`);
    if (isOffered) {
      await quit.click();
      await page.take("quit");
    }
    await page.close();
  }
});

test("quitting is offered as soon as there is no tray any more", async () => {
  const page = await browser.open(state("normal"));
  await page.view({ ...state("normal"), window_note: "No tray." });
  assert.equal(await page.tab.locator("[data-post=quit]").isVisible(), true);
  await page.view(state("normal"));
  assert.equal(await page.tab.locator("[data-post=quit]").isVisible(), false);
  await page.close();
});
