// The chart: when it is asked for, what of it is drawn, values under the pointer and by keyboard, the table, export and removal.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { drawing, openBrowser, state } from "./fixture.js";

/** @import { TestPage, TestBrowser } from "./fixture.js" */
/** @import { Outcome } from "../messages.js" */

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** The page with a chart. @param {string} name */
async function openChart(name) {
  const page = await browser.open(state("normal"));
  await page.draw(name);
  return page;
}

/** Waits for what the page posted before, and says how many charts it has asked for. @param {TestPage} page */
async function asked(page) {
  return page.tab.evaluate(() => /** @type {any} */ (globalThis).posted.filter((/** @type {any} */ message) => message.type === "draw_chart").length);
}

/** What is said of the place pointed at. @param {TestPage} page */
async function reading(page) {
  return page.tab.locator("#reading").evaluate((it) => (/** @type {HTMLElement} */ (it).hidden ? null : [...it.children].map((part) => part.textContent).filter(Boolean)));
}

/** Points at a share of the chart. @param {TestPage} page @param {number} share */
async function point(page, share) {
  const box = await page.tab.locator("#frame").boundingBox();
  assert.ok(box);
  await page.tab.mouse.move(box.x + box.width * share, box.y + box.height / 2);
}

test("the first paint waits for nothing of the chart", async () => {
  const page = await browser.open(state("normal"), {
    // They never come.
    before: async (tab) => void (await tab.route(/\/(chart|plot|history)\.js$/, () => {})),
  });
  assert.equal(await page.tab.locator("#figures").innerText(), "675.24");
  await page.tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  await page.tab.click("#open-settings");
  assert.equal(await page.focused(), "settings-title");
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("the chart is asked for at once, and again only for a newer reading", async () => {
  const page = await browser.open(state("normal"));
  const { account, range } = await page.take("draw_chart");
  assert.deepEqual([account, range], [{ kind: "stored", id: "default" }, "thirty_days"]);
  const view = state("normal");
  await page.view({ ...view, balance: { ...view.balance, age_text: "Updated 3 minutes ago" } });
  await page.view({ ...view, is_refreshing: true });
  assert.equal(await asked(page), 0);
  await page.view({ ...view, balance: { ...view.balance, fetched_at_text: "Monday, 23 November 2026, 14:15:11" } });
  assert.equal(await asked(page), 1);
  await page.take("draw_chart");
  await page.view({ ...view, settings: { ...view.settings, low: "300" } });
  assert.equal(await asked(page), 1, "the thresholds are in it");
  await page.take("draw_chart");
  await page.view({ ...view, settings: { ...view.settings, low: "300" }, days_left_text: "No forecast yet: it takes readings of a week" });
  assert.equal(await asked(page), 1, "the forecast is in it, and readings that were deleted elsewhere have changed it");
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("its room is reserved: nothing moves when it comes or goes", async () => {
  const page = await browser.open(state("normal"));
  const places = () => page.tab.evaluate(() => [...document.querySelectorAll("#balance > *, #chart > *")].map((it) => {
    const { top, height } = it.getBoundingClientRect();
    return `${it.id || it.className}: ${top} ${height}`;
  }));
  const first = await places();
  await page.draw("year");
  await page.tab.locator("#frame").waitFor();
  assert.deepEqual(await places(), first);
  await point(page, 0.5);
  assert.deepEqual(await places(), first, "nor under the pointer");
  await page.tab.check("[value=all]", { force: true });
  await page.draw("one");
  assert.deepEqual(await places(), first, "nor with a sentence in its place");
  await page.close();
});

test("balance, gaps, top-ups, fan, charges and thresholds are drawn", async () => {
  const page = await openChart("fan");
  const { pieces, fan, thresholds, charges } = drawing("fan");
  const paths = await page.tab.evaluate(() => Object.fromEntries([...document.querySelectorAll("#frame path")].map((it) => [it.getAttribute("class"), it.getAttribute("d") ?? ""])));
  const count = (/** @type {string} */ name, /** @type {RegExp} */ what) => (paths[name] ?? "").match(what)?.length ?? 0;
  assert.equal(pieces.length, 2);
  assert.equal(count("course", /M/g), 2, "two pieces");
  assert.equal(count("area", /Z/g), 2);
  assert.equal(count("course", /V/g), pieces.flat().length - 2, "a step for each point but the first of a piece");
  assert.equal(count("gap", /M/g), 1, "one gap between them");
  assert.equal(count("mark", /M/g), 1 + charges.length, "a top-up and the charges");
  assert.equal(count("median", /[ML]/g), fan.length);
  assert.equal(count("fan", /[ML]/g), 2 * fan.length);
  assert.deepEqual([count("limit-low", /M/g), count("limit-critical", /M/g)], [1, 1]);
  const labels = await page.tab.locator("#plot-labels").evaluate((it) => [...it.children].map((label) => label.textContent));
  for (const text of ["+500", "−120", thresholds[1]?.label, "0", "500", "1,000"]) assert.ok(labels.includes(text ?? ""), `${text}`);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("P1 the value under the pointer is the exact reading at that moment", async () => {
  const page = await openChart("fan");
  assert.equal(await reading(page), null);
  const { pieces, fan } = drawing("fan");
  const points = pieces[0] ?? [];
  const index = points.findIndex((it, at) => (points[at + 1]?.x ?? 0) - it.x > 200);
  const [long, next] = [points[index], points[index + 1]];
  assert.ok(long && next);
  await point(page, (long.x + next.x) / 2 / 10_000);
  assert.deepEqual(await reading(page), [long.amount_text, `since ${long.at_text}`], "where the balance stays");
  const topUp = points.find((it) => it.top_up);
  assert.ok(topUp);
  await point(page, (topUp.x + 30) / 10_000);
  assert.equal((await reading(page))?.at(-1), "Topped up by 500.00 USD or more");
  const last = fan.at(-1);
  assert.ok(last);
  await point(page, 0.999);
  assert.deepEqual(await reading(page), [last.amount_text, last.at_text, last.note]);
  assert.match(last.amount_text, /^about /);
  await page.tab.mouse.move(5, 5);
  assert.equal(await reading(page), null);
  await page.close();
});

test("in a gap no value is made up: the nearer reading is shown", async () => {
  const page = await openChart("fan");
  const [before, later] = drawing("fan").pieces;
  const [from, until] = [before?.at(-1), later?.[0]];
  assert.ok(from && until);
  for (const [share, expected] of /** @type {const} */ ([[0.25, from], [0.75, until]])) {
    await point(page, (from.x + (until.x - from.x) * share) / 10_000);
    assert.deepEqual(await reading(page), [expected.amount_text, expected.at_text]);
  }
  await page.close();
});

test("readings are stepped through by keyboard, with the focus seen and each one said", async () => {
  const page = await openChart("fan");
  const { pieces, fan } = drawing("fan");
  const points = pieces.flat();
  await page.tab.focus("[name=range]:checked");
  await page.tab.keyboard.press("Tab");
  assert.equal(await page.focused(), "chart-point");
  const outline = await page.tab.locator("#plot").evaluate((it) => getComputedStyle(it).outlineStyle);
  assert.equal(outline, "solid");
  const said = () => page.tab.locator("#chart-point").getAttribute("aria-valuetext");
  assert.match(await said() ?? "", /^675\.24 USD, 23 Nov, 14:05/, "it begins with the newest reading");
  await page.tab.keyboard.press("ArrowLeft");
  const before = points.at(-2);
  assert.equal(await said(), `${before?.amount_text}, ${before?.at_text}`);
  assert.deepEqual((await reading(page))?.slice(0, 2), [before?.amount_text, before?.at_text]);
  await page.tab.keyboard.press("Home");
  assert.equal(await said(), `${points[0]?.amount_text}, ${points[0]?.at_text}`);
  await page.tab.keyboard.press("End");
  const last = fan.at(-1);
  assert.equal(await said(), `${last?.amount_text}, ${last?.at_text}, ${last?.note}`);
  await page.tab.keyboard.press("Tab");
  assert.equal(await reading(page), null);
  assert.equal(await page.tab.locator("#chart-summary").textContent(), drawing("fan").summary);
  await page.close();
});

test("the range is chosen by keyboard too, and only the newest answer is drawn", async () => {
  const page = await openChart("month");
  await page.tab.focus("[name=range]:checked");
  await page.tab.keyboard.press("ArrowRight");
  const first = await page.take("draw_chart");
  await page.tab.keyboard.press("ArrowRight");
  const second = await page.take("draw_chart");
  assert.deepEqual([first.range, second.range], ["ninety_days", "year"]);
  const answer = (/** @type {string} */ name) => /** @type {Outcome} */ ({ kind: "chart", chart: { kind: "drawing", drawing: drawing(name) } });
  await page.reply(second.id, answer("year"));
  await page.reply(first.id, answer("week"));
  assert.equal(await page.tab.locator("#chart-summary").textContent(), drawing("year").summary);
  await page.close();
});

test("P9 another account's chart goes at once, and a hidden amount's too", async () => {
  const page = await openChart("fan");
  const frame = page.tab.locator("#frame");
  assert.equal(await frame.isVisible(), true);
  const view = state("normal");
  assert.ok(view.account);
  const key = /** @type {const} */ ({ kind: "stored", id: "branch" });
  await page.view({ ...view, account: { ...view.account, key } });
  const leftOver = () => page.tab.evaluate(() => ["#chart", "#readings tbody"].map((it) => document.querySelector(it)?.textContent).join(" "));
  assert.equal(await frame.isVisible(), false);
  assert.doesNotMatch(await leftOver(), /\d\.\d\d/);
  assert.deepEqual((await page.take("draw_chart")).account, key);

  await page.view(view);
  await page.draw("fan");
  assert.equal(await frame.isVisible(), true);
  await page.view(state("hidden"));
  assert.equal(await frame.isVisible(), false);
  assert.doesNotMatch(await leftOver(), /\d\.\d\d/, "before there is an answer");
  await page.draw("hidden");
  assert.match(await page.tab.locator("#plot").innerText(), /hidden/);
  await page.close();
});

test("a newer reading of the same account changes the chart without taking it away", async () => {
  const page = await openChart("month");
  const view = state("normal");
  await page.view({ ...view, balance: { ...view.balance, fetched_at_text: "later" } });
  assert.equal(await page.tab.locator("#frame").isVisible(), true);
  await page.draw("fan");
  assert.equal(await page.tab.locator("#chart-summary").textContent(), drawing("fan").summary);
  await page.close();
});

test("a problem is said instead of a chart", async () => {
  const page = await browser.open(state("normal"));
  const { id } = await page.take("draw_chart");
  const problem = { code: "history_unavailable", message: "The history can’t be read.", hint: "", request_id: null, remedies: [] };
  await page.reply(id, /** @type {any} */ ({ kind: "refused", problem, fields: [] }));
  assert.match(await page.tab.locator("#plot").innerText(), /can’t be read/);
  await page.close();
});

test("the table has every reading, newest first, with top-ups and gaps", async () => {
  const page = await openChart("fan");
  await page.tab.getByRole("button", { name: "Table and export" }).click();
  assert.equal(await page.focused(), "history-title");
  const rows = await page.tab.locator("#readings tbody tr").evaluateAll((all) => all.map((row) => /** @type {HTMLElement} */ (row).innerText));
  const { pieces } = drawing("fan");
  assert.equal(rows.length, pieces.flat().length + 1);
  assert.match(rows[0] ?? "", /23 Nov, 14:05\s+675\.24 USD/);
  assert.ok(rows.some((text) => /Topped up by 500\.00 USD or more/.test(text)));
  assert.equal(rows.findIndex((text) => /No readings/.test(text)), pieces[1]?.length);
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.focused(), "open-history");
  await page.close();
});

test("an export says where the file is", async () => {
  const page = await openChart("month");
  await page.tab.click("#open-history");
  await page.tab.click("#export");
  const { id, account } = await page.take("export_history");
  assert.deepEqual(account, { kind: "stored", id: "default" });
  assert.equal(await page.tab.locator("#export").innerText(), "Exporting…");
  await page.reply(id, { kind: "exported", path: "/home/user/Downloads/partner-balance-default-2026-11-23.csv" });
  assert.match(await page.tab.locator("#exported").innerText(), /Saved as \/home\/user\/Downloads\/partner-balance-default-2026-11-23\.csv/);
  assert.equal(await page.tab.locator("#export").innerText(), "Export as CSV");
  await page.tab.click("#history-back");
  await page.tab.click("#open-history");
  assert.equal(await page.tab.locator("#exported").isVisible(), false);
  await page.close();
});

test("deleting asks first, and asks for the chart anew", async () => {
  const page = await openChart("month");
  await page.tab.click("#open-history");
  await page.tab.click("#delete-history");
  assert.equal(await page.focused(), "delete-question");
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.focused(), "delete-history");
  assert.deepEqual(await page.posted(), []);
  await page.tab.click("#delete-history");
  await page.tab.click("#delete-yes");
  const { id, account } = await page.take("delete_history");
  assert.deepEqual(account, { kind: "stored", id: "default" });
  await page.reply(id, { kind: "done" });
  await page.draw("one");
  assert.equal(await page.tab.locator("#readings").isVisible(), false);
  assert.match(await page.tab.locator("#no-table").innerText(), /second reading/);
  assert.equal(await page.tab.locator("#delete-question").isVisible(), false);
  await page.close();
});

test("a refusal to delete is shown, and the question stays", async () => {
  const page = await openChart("month");
  await page.tab.click("#open-history");
  await page.tab.click("#delete-history");
  await page.tab.click("#delete-yes");
  const { id } = await page.take("delete_history");
  const problem = { code: "history_unavailable", message: "The history can’t be deleted (the disk is full).", hint: "Try again.", request_id: null, remedies: [] };
  await page.reply(id, /** @type {any} */ ({ kind: "refused", problem, fields: [] }));
  assert.match(await page.tab.locator("#history-problem").innerText(), /disk is full/);
  assert.equal(await page.tab.locator("#delete-question").isVisible(), true);
  await page.close();
});

test("time runs from left to right where the language doesn't", async () => {
  const page = await openChart("fan");
  await page.tab.evaluate(() => (document.documentElement.dir = "rtl"));
  const { pieces } = drawing("fan");
  await point(page, 0.001);
  assert.equal((await reading(page))?.[0], pieces[0]?.[0]?.amount_text);
  await page.tab.focus("#chart-point");
  await page.tab.keyboard.press("Home");
  const first = await page.tab.locator("#chart-point").inputValue();
  await page.tab.keyboard.press("ArrowRight");
  assert.deepEqual([first, await page.tab.locator("#chart-point").inputValue()], ["0", "1"]);
  await page.close();
});
