// The settings as the user changes them: what is typed survives views and refusals; forgetting asks first.

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

/** The settings, open. @param {string} name */
async function openSettings(name) {
  const play = await stage.open(state(name));
  await play.tab.click("#open-settings");
  return play;
}

test("the form shows the settings and saves what was changed", async () => {
  const play = await openSettings("normal");
  assert.equal(await play.focused(), "settings-title");
  await play.tab.fill("#low", "250");
  await play.tab.uncheck("#start_at_login");
  await play.tab.check("#hide_amount");
  await play.tab.click("#save-settings");
  const { id, settings } = await play.take("save_settings");
  assert.deepEqual(settings, { ...state("normal").settings, low: "250", start_at_login: false, hide_amount: true });
  await play.view({ ...state("hidden"), settings });
  await play.reply(id, { kind: "done" });
  assert.equal(await play.tab.locator("#balance").isVisible(), true);
  assert.equal(await play.focused(), "open-settings");
  assert.equal(await play.tab.locator("#live").textContent(), "Settings saved.");
  await play.close();
});

test("a new view doesn't touch what was typed, and fills what wasn't", async () => {
  const play = await openSettings("normal");
  await play.tab.fill("#low", "25");
  await play.tab.check("#hide_amount");
  const settings = { ...state("normal").settings, name: "Renamed elsewhere", low: "300" };
  await play.view({ ...state("low"), settings });
  await play.view({ ...state("low"), settings });
  assert.equal(await play.tab.inputValue("#low"), "25");
  assert.equal(await play.tab.isChecked("#hide_amount"), true);
  assert.equal(await play.tab.inputValue("#name"), "Renamed elsewhere");

  await play.tab.click("#settings-back");
  await play.tab.click("#open-settings");
  assert.equal(await play.tab.inputValue("#low"), "300", "left without saving, the form starts anew");
  assert.equal(await play.tab.isChecked("#hide_amount"), false);
  await play.close();
});

test("a refused setting says so at its field and stays as typed", async () => {
  const play = await openSettings("normal");
  await play.tab.fill("#critical", "500");
  await play.tab.fill("#refresh_minutes", "0");
  await play.tab.keyboard.press("Enter");
  const { id } = await play.take("save_settings");
  await play.reply(id, {
    kind: "refused",
    problem: null,
    fields: [
      { field: "refresh_minutes", message: "From 1 to 1440 minutes." },
      { field: "critical", message: "Critical can’t be above low." },
    ],
  });
  assert.equal(await play.focused(), "critical", "the first in the form, whatever the order of the reply");
  assert.equal(await play.tab.inputValue("#critical"), "500");
  assert.equal(await play.tab.locator("#refresh_minutes").getAttribute("aria-describedby"), "refresh_minutes-error minutes");
  assert.equal(await play.tab.getByText("From 1 to 1440 minutes.").isVisible(), true);
  await play.close();
});

test("forgetting asks first; Esc takes the question back, then leaves", async () => {
  const play = await openSettings("normal");
  await play.tab.getByRole("button", { name: "Forget this account" }).click();
  assert.equal(await play.focused(), "forget-question");
  await play.tab.keyboard.press("Escape");
  assert.equal(await play.tab.locator("#forget-question").isVisible(), false);
  assert.equal(await play.focused(), "forget");
  await play.tab.click("#forget");
  await play.tab.getByRole("button", { name: "Keep it" }).click();
  await play.tab.keyboard.press("Escape");
  assert.equal(await play.tab.locator("#balance").isVisible(), true);
  assert.deepEqual(await play.posted(), []);
  await play.close();
});

test("forgetting leads back to connecting", async () => {
  const play = await openSettings("normal");
  await play.tab.click("#forget");
  await play.tab.click("#forget-yes");
  const { id, account } = await play.take("forget");
  assert.deepEqual(account, { kind: "stored", id: "default" }, "the account that was on the screen");
  await play.view(state("signed-out"));
  await play.reply(id, { kind: "done" });
  assert.equal(await play.tab.locator("#connect").isVisible(), true);
  assert.equal(await play.focused(), "connect-title");
  assert.doesNotMatch(await play.tab.locator("body").innerText(), /Partner account|675/);
  await play.close();
});

test("the demo is left at once; a credential from the environment can't be forgotten", async () => {
  const play = await openSettings("demo");
  await play.tab.getByRole("button", { name: "Leave the demo" }).click();
  await play.take("forget");
  await play.close();
  const other = await openSettings("from-environment");
  assert.equal(await other.tab.locator("#forget").isVisible(), false);
  await other.tab.click("#settings-portal");
  assert.deepEqual(await other.take("open_portal"), { type: "open_portal" });
  await other.close();
});

test("the address index.html#settings opens the settings", async () => {
  const play = await stage.open(state("normal"), { hash: "#settings" });
  assert.equal(await play.tab.locator("#settings").isVisible(), true);
  assert.equal(await play.tab.locator("#balance").isVisible(), false);
  await play.close();
});

test("quitting is offered where a menu may be missing: in the settings, while connecting, and in a window", async () => {
  for (const [name, hash, isOffered] of /** @type {const} */ ([
    ["normal", "", false],
    ["normal", "#settings", true],
    ["signed-out", "", true],
    ["window-note", "", true],
  ])) {
    const play = await stage.open(state(name), { hash });
    const quit = play.tab.getByRole("button", { name: "Quit Partner Balance" });
    assert.equal(await quit.isVisible(), isOffered, `${name}${hash}`);
    if (isOffered) {
      await quit.click();
      await play.take("quit");
    }
    await play.close();
  }
});

test("quitting is offered as soon as there is no tray any more", async () => {
  const play = await stage.open(state("normal"));
  await play.view({ ...state("normal"), window_note: "No tray." });
  assert.equal(await play.tab.locator("#quit").isVisible(), true);
  await play.view(state("normal"));
  assert.equal(await play.tab.locator("#quit").isVisible(), false);
  await play.close();
});
