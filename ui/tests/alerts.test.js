// The alerts: a snooze is chosen and ended in the popover; the alert settings keep what is typed, show refusals at their field,
// say what they would have told, and send a test.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, state } from "./fixture.js";

/** @import { TestBrowser, TestPage } from "./fixture.js" */
/** @import { AlertForm, SnoozeView, ViewModel } from "../messages.js" */

const KEY = { kind: "stored", id: "default" };

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A view with another snooze. @param {ViewModel} view @param {SnoozeView} snooze @returns {ViewModel} */
function withSnooze(view, snooze) {
  return { ...view, alerts: { ...view.alerts, snooze } };
}

/** A view with other alert settings. @param {ViewModel} view @param {Partial<AlertForm>} form @returns {ViewModel} */
function withForm(view, form) {
  return { ...view, alerts: { ...view.alerts, form: { ...view.alerts.form, ...form } } };
}

/** Opens a state of the gallery with its alert settings. @param {string} name */
async function openAlerts(name) {
  const page = await browser.open(state(name));
  await page.tab.click("#open-settings");
  await openFromSettings(page);
  return page;
}

/** The page for alerts comes a moment after the first paint. @param {TestPage} page */
async function openFromSettings(page) {
  await page.tab.locator("#remind_low label").first().waitFor({ state: "attached" });
  await page.tab.getByRole("button", { name: "Alerts", exact: true }).click();
}

/** Answers the request for a preview. @param {TestPage} page @param {string} text @returns {Promise<AlertForm>} what it was for */
async function preview(page, text) {
  const { id, account, alerts } = await page.take("preview_alerts");
  assert.deepEqual(account, KEY);
  await page.reply(id, { kind: "sentence", text });
  return alerts;
}

/** @param {TestPage} page @returns {Promise<number>} requests for previews that nobody has taken */
async function previewsAsked(page) {
  return page.tab.evaluate("posted.filter((message) => message.type === 'preview_alerts').length");
}

test("P4 a snooze is offered while the balance is low, and chosen with one button", async () => {
  const page = await browser.open(state("low"));
  const group = page.tab.getByRole("group", { name: "Alerts" });
  for (const [name, choice] of [["Snooze 1 day", "day"], ["Until topped up", "until_topped_up"]]) {
    await group.getByRole("button", { name }).click();
    assert.deepEqual(await page.take("snooze"), { type: "snooze", account: KEY, choice });
  }
  await page.view(state("normal"));
  assert.equal(await group.isVisible(), false);
  await page.close();
});

test("P4 a snooze in force is shown with its end, said, and ended; the focus stays in its place", async () => {
  const page = await browser.open(state("low"));
  const live = page.tab.locator("#live");
  await page.tab.click("#snooze_day");
  const text = "Alerts snoozed until 24 Nov 14:05";
  await page.view(withSnooze(state("low"), { kind: "in_force", text }));
  assert.equal(await page.tab.getByText(text).first().isVisible(), true);
  assert.equal(await page.tab.locator("#snooze_day").isVisible(), false);
  assert.equal(await live.textContent(), text);
  assert.equal(await page.focused(), "end_snooze");
  await page.tab.getByRole("button", { name: "End snooze" }).click();
  assert.deepEqual(await page.take("end_snooze"), { type: "end_snooze", account: KEY });
  await page.view(state("low"));
  assert.equal(await live.textContent(), "Snooze ended.");
  assert.equal(await page.focused(), "snooze_day");
  await page.view(state("normal"));
  assert.equal(await page.focused(), "refresh_now", "not lost with the button");
  await page.close();
});

test("the first view says the balance, not its snooze", async () => {
  const page = await browser.open(state("snoozed"));
  assert.equal(await page.tab.locator("#live").textContent(), state("snoozed").balance.announcement);
  await page.close();
});

test("the alert settings are opened from the settings and lead back there, with what was typed", async () => {
  const page = await browser.open(state("normal"));
  await page.tab.click("#open-settings");
  await page.tab.fill("#low", "77");
  await openFromSettings(page);
  assert.equal(await page.focused(), "alerts-title");
  for (const back of ["Escape", "Back"]) {
    if (back === "Escape") await page.tab.keyboard.press("Escape");
    else await page.tab.locator("#alerts").getByRole("button", { name: "Back" }).click();
    assert.equal(await page.tab.locator("#settings").isVisible(), true, back);
    assert.equal(await page.focused(), "open-alerts", back);
    assert.equal(await page.tab.inputValue("#low"), "77", back);
    await openFromSettings(page);
  }
  await page.tab.keyboard.press("Escape");
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  await page.tab.click("#open-settings");
  assert.equal(await page.tab.inputValue("#low"), "100", "left without saving");
  await page.close();
});

test("the form shows the settings and saves what was changed", async () => {
  const page = await openAlerts("normal");
  assert.equal(await page.tab.locator("#crossings").textContent(), "falls below 100.00 USD (low) or below 20.00 USD (critical)");
  const { form } = state("normal").alerts;
  await page.tab.fill("#days", "10");
  await page.tab.getByRole("radiogroup", { name: "critical" }).getByLabel("4 h", { exact: true }).check();
  await page.tab.uncheck("#recovered");
  assert.equal(await page.tab.locator("#quiet_from").isVisible(), false);
  await page.tab.check("#has_quiet_hours");
  await page.tab.fill("#quiet_from", "21:30");
  await page.tab.getByRole("group", { name: "Days off" }).getByLabel("Sun").check();
  await page.tab.click("#save-alerts");
  const { id, account, alerts } = await page.take("save_alerts");
  const saved = { ...form, days: "10", remind_critical: "4h", recovered: false, has_quiet_hours: true, quiet_from: "21:30", days_off: ["sun"] };
  assert.deepEqual([account, alerts], [KEY, saved]);
  await page.view(withForm(state("normal"), alerts));
  await page.reply(id, { kind: "done" });
  assert.equal(await page.focused(), "open-alerts");
  assert.equal(await page.tab.locator("#live").textContent(), "Alert settings saved.");
  await openFromSettings(page);
  assert.equal(await page.tab.inputValue("#days"), "10");
  await page.close();
});

test("every setting is shown as it is", async () => {
  const page = await openAlerts("quiet-hours");
  await page.tab.click("#save-alerts");
  assert.deepEqual((await page.take("save_alerts")).alerts, state("quiet-hours").alerts.form);
  assert.equal(await page.tab.locator("#quiet_until").isVisible(), true);
  await page.close();
});

test("a new view doesn't change edited fields, and updates the others", async () => {
  const page = await openAlerts("normal");
  await page.tab.fill("#days", "12");
  await page.tab.getByLabel("Mon").check();
  const changed = withForm(state("low"), { days: "3", days_off: ["sat"], remind_low: "off", blind_after: "48" });
  await page.view(changed);
  await page.view(changed);
  await page.tab.click("#save-alerts");
  const { alerts } = await page.take("save_alerts");
  assert.deepEqual(alerts, { ...changed.alerts.form, days: "12", days_off: ["mon"] });
  await page.close();
});

test("what was typed for one account is not saved for another", async () => {
  const page = await openAlerts("normal");
  await page.tab.fill("#days", "12");
  const { account: first, ...rest } = state("normal");
  assert.ok(first);
  const key = /** @type {const} */ ({ kind: "stored", id: "branch" });
  await page.view({ ...rest, account: { ...first, key } });
  await page.tab.click("#open-settings");
  await openFromSettings(page);
  assert.equal(await page.tab.inputValue("#days"), "7");
  await page.tab.click("#save-alerts");
  assert.deepEqual((await page.take("save_alerts")).account, key);
  await page.close();
});

test("left without saving, the form starts anew", async () => {
  const page = await openAlerts("normal");
  await page.tab.fill("#days", "12");
  await page.tab.check("#has_quiet_hours");
  await page.tab.keyboard.press("Escape");
  await openFromSettings(page);
  assert.equal(await page.tab.inputValue("#days"), "7");
  assert.equal(await page.tab.locator("#quiet-hours").isVisible(), false);
  await page.close();
});

test("a refused setting is marked at its field and stays as typed", async () => {
  const page = await openAlerts("quiet-hours");
  await page.tab.fill("#blind_after", "0");
  await page.tab.keyboard.press("Enter");
  const { id } = await page.take("save_alerts");
  const fields = [
    { field: "quiet_until", message: "Enter another time." },
    { field: "blind_after", message: "Enter a whole number of hours." },
    { field: "remind_low", message: "Choose one." },
  ];
  await page.reply(id, { kind: "refused", problem: null, fields });
  assert.equal(await page.focused(), "blind_after", "the first in the form");
  assert.equal(await page.tab.inputValue("#blind_after"), "0");
  assert.equal(await page.tab.locator("#blind_after").getAttribute("aria-describedby"), "blind_after-error blind_after-unit blind_after-hint");
  for (const { message } of fields) assert.equal(await page.tab.getByText(message).isVisible(), true, message);
  await page.tab.fill("#blind_after", "24");
  assert.equal(await page.tab.getByText("Enter a whole number of hours.").count(), 0);
  await page.close();
});

test("P4 what the settings would have told follows as one types, one request at a time", async () => {
  const page = await openAlerts("normal");
  const shown = page.tab.locator("#preview");
  assert.deepEqual(await preview(page, "With these settings: 3 notifications."), state("normal").alerts.form);
  assert.equal(await shown.textContent(), "With these settings: 3 notifications.");
  await page.tab.fill("#days", "1");
  const first = await page.take("preview_alerts");
  await page.tab.fill("#days", "12");
  await page.tab.fill("#days", "123");
  assert.equal(await previewsAsked(page), 0, "the answer is waited for");
  await page.reply(first.id, { kind: "sentence", text: "of 1" });
  assert.equal(await shown.textContent(), "With these settings: 3 notifications.", "what is out of date is not shown");
  assert.equal((await preview(page, "of 123")).days, "123");
  await page.tab.getByText("of 123").waitFor();
  assert.equal(await previewsAsked(page), 0, "nothing is asked without a change");
  await page.close();
});

test("a preview is of the account that is shown", async () => {
  const page = await openAlerts("normal");
  const asked = await page.take("preview_alerts");
  const { account: first, ...rest } = state("normal");
  assert.ok(first);
  const key = /** @type {const} */ ({ kind: "stored", id: "branch" });
  await page.view({ ...rest, account: { ...first, key } });
  await page.tab.click("#open-settings");
  await openFromSettings(page);
  await page.reply(asked.id, { kind: "sentence", text: "of the first" });
  const next = await page.take("preview_alerts");
  assert.deepEqual(next.account, key);
  assert.equal(await page.tab.locator("#preview").textContent(), "");
  await page.close();
});

test("a screen that is left asks for no preview", async () => {
  const page = await openAlerts("normal");
  await preview(page, "3 notifications");
  await page.tab.keyboard.press("Escape");
  await page.view(withForm(state("normal"), { days: "3" }));
  assert.equal(await previewsAsked(page), 0);
  await page.close();
});

test("P7 a test notification says whether it was sent", async () => {
  const page = await openAlerts("normal");
  for (const text of ["Sent. Look at your desktop.", "Not sent: no notification server took it (gone)."]) {
    await page.tab.getByRole("button", { name: "Send a test notification" }).click();
    const { id, account } = await page.take("test_notification");
    assert.deepEqual(account, KEY);
    assert.equal(await page.tab.locator("#test-notification").textContent(), "Sending…");
    await page.reply(id, { kind: "sentence", text });
    assert.equal(await page.tab.locator("#tested").textContent(), text);
    assert.equal(await page.tab.locator("#live").textContent(), text);
  }
  await page.tab.keyboard.press("Escape");
  await openFromSettings(page);
  assert.equal(await page.tab.locator("#tested").isVisible(), false);
  await page.close();
});

test("the address index.html#alerts opens the alert settings; without an account there are none", async () => {
  const page = await browser.open(state("normal"), { hash: "#alerts" });
  await page.tab.locator("#alerts").waitFor();
  await page.view(state("signed-out"));
  assert.equal(await page.tab.locator("#connect").isVisible(), true);
  assert.equal(await page.tab.locator("#alerts").isVisible(), false);
  await page.close();
});
