// Several accounts: the list, into an account and back, their order, and what the settings offer for one of several.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, AXE, openBrowser, overflowing, state } from "./fixture.js";

/** @import { TestBrowser, TestPage } from "./fixture.js" */
/** @import { AccountRow, AccountsView, ViewModel } from "../messages.js" */

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** @param {string} id */
const key = (id) => /** @type {const} */ ({ kind: "stored", id });

/** A state with another list. @param {string} name @param {Partial<AccountsView>} changed @returns {ViewModel} */
function withAccounts(name, changed) {
  const view = state(name);
  assert.ok(view.accounts);
  return { ...view, accounts: { ...view.accounts, ...changed } };
}

/** The list with its rows in another order. @param {string[]} ids @returns {ViewModel} */
function inOrder(ids) {
  const rows = ids.flatMap((id) => rowsOf("accounts").filter((row) => row.key.kind === "stored" && row.key.id === id));
  return withAccounts("accounts", { rows, order: "own" });
}

/** @param {string} name */
function rowsOf(name) {
  return state(name).accounts?.rows ?? [];
}

/** One account of several is shown. @param {string} id */
function opened(id) {
  const view = state("account-of-several");
  assert.ok(view.account);
  return { ...view, account: { ...view.account, key: key(id) } };
}

/** The names in the list, from above. @param {TestPage} page */
async function names(page) {
  return page.tab.locator("#account-rows .name").allTextContents();
}

/** The name in the row that has the focus. @param {TestPage} page */
async function focusedRow(page) {
  return page.tab.evaluate(() => document.activeElement?.closest("#account-rows li")?.querySelector(".name")?.textContent);
}

/** A row of the list. @param {TestPage} page @param {string} name */
function row(page, name) {
  return page.tab.locator("#account-rows li", { hasText: name });
}

/** The next change of the order that was posted. @param {TestPage} page */
async function arranged(page) {
  const { id, order, accounts } = await page.take("arrange_accounts");
  return { id, order, ids: accounts.map((/** @type {{ id: string }} */ account) => account.id) };
}

/** @param {TestPage} page */
async function announced(page) {
  return page.tab.locator("#live").textContent();
}

/** Drags a row onto another, step by step. @param {TestPage} page @param {string} from @param {string} to */
async function dragOnto(page, from, to) {
  const [start, end] = [await row(page, from).boundingBox(), await row(page, to).boundingBox()];
  assert.ok(start && end);
  await page.tab.mouse.move(start.x + 100, start.y + start.height / 2);
  await page.tab.mouse.down();
  await page.tab.mouse.move(end.x + 100, end.y + end.height / 2, { steps: 8 });
}

test("one account has no list, and nothing that is about several", async () => {
  const page = await browser.open(state("normal"));
  assert.equal(await page.tab.locator("#accounts").isVisible(), false);
  assert.equal(await page.tab.locator("#all-accounts").isVisible(), false);
  await page.tab.click("#open-settings");
  assert.equal(await page.tab.locator("#of-several").isVisible(), false);
  await page.tab.keyboard.press("Escape");
  await page.tab.keyboard.press("Escape");
  assert.deepEqual(await page.posted(), [{ type: "close" }]);
  await page.close();
});

test("P3 several accounts are a list, in the program's order, each with its name, amount, level and age", async () => {
  const page = await browser.open(state("ten-accounts"));
  assert.equal(await page.tab.locator("#balance").isVisible(), false);
  const shown = await page.tab.locator("#account-rows li").evaluateAll((all) => all.map((it) => ({
    texts: ["name", "figures", "age", "note"].map((part) => it.querySelector(`.${part}`)?.textContent),
    shape: it.querySelector("use")?.getAttribute("href"),
    spoken: it.querySelector(".account > .unseen")?.textContent,
  })));
  const expected = rowsOf("ten-accounts").map((each) => ({
    texts: [each.name, each.amount_text, each.age_text, each.note ?? ""], shape: `#level-${each.level}`, spoken: each.spoken,
  }));
  assert.deepEqual(shown, expected);
  for (const { spoken } of rowsOf("ten-accounts")) {
    assert.equal(await page.tab.getByRole("button", { name: spoken, exact: true }).count(), 1, spoken);
  }
  await page.view(withAccounts("ten-accounts", { rows: rowsOf("ten-accounts").reverse() }));
  assert.deepEqual(await names(page), rowsOf("ten-accounts").map(({ name }) => name).reverse());
  assert.equal(await announced(page), state("ten-accounts").balance.announcement);
  await page.close();
});

test("the list becomes one account when the others are gone", async () => {
  const page = await browser.open(state("accounts"));
  await page.view(state("normal"));
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.equal(await page.tab.locator("#all-accounts").isVisible(), false);
  await page.close();
});

test("an account is opened by click, by Enter, and by arrows and Enter", async () => {
  const page = await browser.open(state("accounts"));
  const keys = page.tab.keyboard;
  await row(page, "Branch office").click();
  assert.deepEqual((await page.take("open_account")).account, key("branch"));
  await keys.press("Enter");
  assert.deepEqual((await page.take("open_account")).account, key("branch"));
  await keys.press("ArrowDown");
  await keys.press("ArrowDown");
  assert.equal(await focusedRow(page), "Partner account", "the last row");
  await keys.press("ArrowUp");
  await keys.press("ArrowUp");
  assert.equal(await focusedRow(page), "South");
  await keys.press("Enter");
  assert.deepEqual((await page.take("open_account")).account, key("south"));
  await page.close();
});

test("from an account Esc and a button lead back, and the focus comes back to its row", async () => {
  const page = await browser.open(state("accounts"));
  for (const back of ["Escape", "All accounts"]) {
    await row(page, "Branch office").click();
    await page.take("open_account");
    await page.view(opened("branch"));
    assert.equal(await page.focused(), "account-name");
    if (back === "Escape") await page.tab.keyboard.press(back);
    else await page.tab.getByRole("button", { name: back }).click();
    assert.deepEqual(await page.take("open_account"), { type: "open_account", account: null });
    // Another one is the most urgent by now.
    await page.view(inOrder(["default", "south", "branch"]));
    assert.equal(await focusedRow(page), "Branch office", back);
  }
  await page.tab.keyboard.press("Escape");
  assert.deepEqual(await page.posted(), [{ type: "close" }]);
  await page.close();
});

test("an account that the tray's menu opened leads back to its row", async () => {
  const page = await browser.open(opened("south"));
  await page.view(state("accounts"));
  assert.equal(await focusedRow(page), "South");
  await page.close();
});

test("all are refreshed with one button", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.locator("#accounts").getByRole("button", { name: "Refresh now" }).click();
  assert.deepEqual(await page.take("refresh"), { type: "refresh", account: null });
  assert.equal(await announced(page), "Refreshing…");
  await page.close();
});

test("the order is chosen: by urgency, or one's own", async () => {
  const page = await browser.open(state("accounts"));
  const orders = page.tab.getByRole("group", { name: "Order" });
  assert.equal(await orders.isVisible(), false);
  await page.tab.getByRole("button", { name: "Change the order" }).click();
  assert.equal(await orders.getByLabel("Most urgent first").isChecked(), true);
  await orders.getByLabel("My own order").check();
  const { id, order, ids } = await arranged(page);
  assert.deepEqual([order, ids], ["own", ["south", "branch", "default"]]);
  await page.view(withAccounts("accounts", { order: "own" }));
  await page.reply(id, { kind: "done" });
  await orders.getByLabel("Most urgent first").check();
  assert.equal((await arranged(page)).order, "urgent");
  await page.tab.keyboard.press("Escape");
  assert.equal(await orders.isVisible(), false);
  assert.deepEqual(await page.posted(), [], "Esc ended changing the order, and closed nothing");
  await page.close();
});

test("Alt and arrows move a row; it keeps the focus and its new place is announced", async () => {
  const page = await browser.open(state("accounts"));
  await row(page, "South").locator(".account").focus();
  await page.tab.keyboard.press("Alt+ArrowUp");
  assert.deepEqual(await page.posted(), [], "nothing is above the first");
  await page.tab.keyboard.press("Alt+ArrowDown");
  const { id, order, ids } = await arranged(page);
  assert.deepEqual([order, ids], ["own", ["branch", "south", "default"]]);
  assert.equal(await announced(page), "South: 2 of 3");
  assert.equal(await focusedRow(page), "South");
  await page.view(inOrder(["branch", "south", "default"]));
  await page.reply(id, { kind: "done" });
  assert.deepEqual(await names(page), ["Branch office", "South", "Partner account"]);
  assert.equal(await focusedRow(page), "South");
  await page.close();
});

test("two moves before the first answer both last", async () => {
  const page = await browser.open(state("accounts"));
  await row(page, "South").locator(".account").focus();
  await page.tab.keyboard.press("Alt+ArrowDown");
  await page.tab.keyboard.press("Alt+ArrowDown");
  const [first, second] = [await arranged(page), await arranged(page)];
  await page.view(inOrder(first.ids));
  await page.reply(first.id, { kind: "done" });
  assert.deepEqual(await names(page), ["Branch office", "Partner account", "South"], "not back to the first answer's order");
  await page.view(inOrder(second.ids));
  await page.reply(second.id, { kind: "done" });
  assert.deepEqual(await names(page), ["Branch office", "Partner account", "South"]);
  await page.close();
});

test("buttons move a row, too, and are named by it", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.click("#arrange");
  await page.tab.getByRole("button", { name: "Move Partner account up" }).click();
  assert.deepEqual((await arranged(page)).ids, ["south", "default", "branch"]);
  assert.equal(await announced(page), "Partner account: 2 of 3");
  assert.equal(await page.tab.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).title), "Move Partner account up");
  await page.tab.click("#arrange");
  assert.equal(await page.tab.getByRole("button", { name: "Move Partner account up" }).count(), 0);
  await page.close();
});

test("Esc ends changing the order and the focus stays; whoever comes back finds a list that can be opened", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.click("#arrange");
  await page.tab.getByRole("button", { name: "Move Partner account up" }).focus();
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.focused(), "arrange");
  await page.tab.click("#arrange");
  await page.view(opened("branch"));
  await page.view(state("accounts"));
  assert.equal(await page.tab.locator("#arrange").getAttribute("aria-pressed"), "false");
  await row(page, "South").click();
  assert.equal((await page.take("open_account")).account.id, "south");
  await page.close();
});

test("P9 from an account with a snooze to one without, nothing is said of its end", async () => {
  const snoozed = opened("branch");
  const page = await browser.open({ ...snoozed, alerts: { ...snoozed.alerts, snooze: { kind: "in_force", text: "Alerts snoozed until topped up" } } });
  const before = await announced(page);
  await page.view({ ...opened("south"), alerts: { ...snoozed.alerts, snooze: { kind: "offered" } } });
  assert.doesNotMatch(`${await announced(page)}`, /nooze/);
  assert.doesNotMatch(`${before}`, /ended/);
  await page.close();
});

test("the pointer moves a row, but only while the order is being changed", async () => {
  const page = await browser.open(state("accounts"));
  await dragOnto(page, "South", "Partner account");
  await page.tab.mouse.up();
  assert.deepEqual(await names(page), ["South", "Branch office", "Partner account"]);
  assert.deepEqual(await page.posted(), []);
  await page.tab.click("#arrange");
  await dragOnto(page, "South", "Partner account");
  assert.deepEqual(await page.posted(), [], "not before it is let go");
  await page.tab.mouse.up();
  const { order, ids } = await arranged(page);
  assert.deepEqual([order, ids], ["own", ["branch", "default", "south"]]);
  assert.equal(await announced(page), "South: 3 of 3");
  await page.close();
});

test("a view that comes while the pointer holds a row moves nothing, updates texts, and counts when it is let go", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.click("#arrange");
  await dragOnto(page, "South", "Branch office");
  const held = ["Branch office", "South", "Partner account"];
  assert.deepEqual(await names(page), held);
  const rows = rowsOf("accounts").reverse().map((each) => ({ ...each, age_text: "just now" }));
  await page.view(withAccounts("accounts", { rows }));
  assert.deepEqual(await names(page), held);
  assert.equal(await row(page, "South").locator(".age").textContent(), "just now");
  await page.tab.mouse.up();
  assert.deepEqual((await arranged(page)).ids, ["branch", "south", "default"], "where the user sees them");
  await page.close();
});

test("a row that is let go where it was changes nothing, and the newest view is shown", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.click("#arrange");
  const box = await row(page, "South").boundingBox();
  assert.ok(box);
  await page.tab.mouse.move(box.x + 100, box.y + 20);
  await page.tab.mouse.down();
  await page.view(inOrder(["south", "default", "branch"]));
  assert.deepEqual(await names(page), ["South", "Branch office", "Partner account"]);
  await page.tab.mouse.up();
  assert.deepEqual(await names(page), ["South", "Partner account", "Branch office"]);
  assert.deepEqual(await page.posted(), []);
  await page.close();
});

test("a refused order is told until the next change, and the rows go back", async () => {
  const page = await browser.open(state("accounts"));
  const problem = { ...state("offline").problem, code: "settings_unavailable", message: "The settings can’t be written.", remedies: ["try_again"] };
  await row(page, "South").locator(".account").focus();
  await page.tab.keyboard.press("Alt+ArrowDown");
  await page.reply((await arranged(page)).id, /** @type {any} */ ({ kind: "refused", problem, fields: [] }));
  const told = page.tab.getByText("The settings can’t be written.");
  assert.equal(await told.isVisible(), true);
  assert.equal(await page.tab.locator("#accounts-problem .remedies button").count(), 0, "they are about the portal");
  assert.deepEqual(await names(page), ["South", "Branch office", "Partner account"]);
  assert.equal(await page.tab.locator("#orders [value=urgent]").isChecked(), true);
  assert.equal(await focusedRow(page), "South");
  await page.view(state("accounts"));
  assert.equal(await told.isVisible(), true, "another view doesn't take it away");
  await page.tab.keyboard.press("Alt+ArrowDown");
  await page.reply((await arranged(page)).id, { kind: "done" });
  assert.equal(await told.isVisible(), false);
  await page.close();
});

test("P5 the form for a new account names the address that its secret goes to, not that of the account shown", async () => {
  const page = await browser.open({ ...opened("north"), default_base_url: "https://own.example" });
  const address = () => page.tab.locator("#base_url").getAttribute("placeholder");
  assert.equal(await address(), "https://own.example");
  await page.tab.click("#open-settings");
  await page.tab.click("#add-another");
  assert.equal(await address(), state("accounts").new_base_url);
  await page.tab.keyboard.press("Escape");
  assert.equal(await address(), "https://own.example");
  await page.close();
});

test("an account is added from the list; the form leads back to the button", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.getByRole("button", { name: "Add account" }).click();
  assert.equal(await page.tab.locator("#connect-title").textContent(), "Add an account");
  assert.equal(await page.focused(), "connect-title");
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.focused(), "add-account");
  assert.deepEqual(await page.posted(), [{ type: "form_left" }]);
  await page.take("form_left");
  await page.tab.keyboard.press("Enter");
  await page.tab.fill("#account_name", "North");
  await page.tab.fill("#client_id", "my-client");
  await page.tab.fill("#client_secret", "planted-secret-4711");
  await page.tab.click("#connect-submit");
  const { id, name, credential } = await page.take("add_account");
  assert.deepEqual([name, credential], ["North", { kind: "client", base_url: "", client_id: "my-client", client_secret: "planted-secret-4711" }]);
  await page.view(opened("north"));
  await page.reply(id, { kind: "done" });
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.doesNotMatch(await page.tab.evaluate(() => [...document.querySelectorAll("input")].map((it) => it.value).join("|")), /planted|my-client|North/);
  await page.close();
});

test("an account is added from the settings; entering credentials afterwards is of the account shown", async () => {
  const page = await browser.open(state("credentials-refused"));
  await page.tab.click("#open-settings");
  await page.tab.getByRole("button", { name: "Add another account" }).click();
  assert.equal(await page.tab.locator("#account_name").isVisible(), true);
  await page.tab.keyboard.press("Escape");
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  await page.tab.getByRole("button", { name: "Enter credentials" }).click();
  assert.equal(await page.tab.locator("#connect-title").textContent(), "Enter credentials");
  assert.equal(await page.tab.locator("#account_name").isVisible(), false);
  await page.tab.click("#connect-submit");
  assert.deepEqual((await page.take("connect")).account, key("default"));
  await page.close();
});

test("a refused new account stays as typed, and its name's error is at its field", async () => {
  const page = await browser.open(state("accounts"));
  await page.tab.click("#add-account");
  await page.tab.fill("#account_name", "South");
  await page.tab.click("#connect-submit");
  const { id } = await page.take("add_account");
  await page.view(state("accounts"));
  await page.reply(id, { kind: "refused", problem: null, fields: [{ field: "account_name", message: "There is a South already." }] });
  assert.equal(await page.focused(), "account_name");
  assert.equal(await page.tab.inputValue("#account_name"), "South");
  assert.equal(await page.tab.getByText("There is a South already.").isVisible(), true);
  await page.close();
});

test("one of several is renamed, paused, shown in the icon, and forgotten in its settings", async () => {
  const page = await browser.open(opened("branch"));
  await page.tab.click("#open-settings");
  await page.tab.fill("#name", "Branch east");
  await page.tab.getByRole("switch", { name: "Pause this account" }).check();
  await page.tab.getByRole("switch", { name: "Always in the tray icon" }).check();
  await page.tab.click("#save-settings");
  const saved = await page.take("save_settings");
  assert.deepEqual(saved.account, key("branch"));
  assert.deepEqual(saved.settings, { ...state("account-of-several").settings, name: "Branch east", is_paused: true, is_in_icon: true });
  await page.view({ ...opened("branch"), settings: saved.settings });
  await page.reply(saved.id, { kind: "done" });
  assert.equal(await page.focused(), "open-settings");
  await page.tab.keyboard.press("Enter");
  assert.equal(await page.tab.isChecked("#is_paused"), true);
  await page.tab.click("#forget");
  await page.tab.click("#forget-yes");
  const { id, account } = await page.take("forget");
  assert.deepEqual(account, key("branch"));
  await page.view(inOrder(["south", "default"]));
  await page.reply(id, { kind: "done" });
  assert.equal(await page.tab.locator("#settings").isVisible(), false, "the settings would be another account's");
  assert.doesNotMatch(await page.tab.locator("main").innerText(), /Branch/);
  await page.close();
});

test("P9 a screen about an account is left when the view is of another one, but what is typed to connect stays", async () => {
  /** @type {[string[], (id: string) => ViewModel, string][]} */
  const cases = [
    [["#open-settings"], opened, "#balance"],
    [["#open-settings"], () => state("accounts"), "#accounts"],
    [["#open-settings", "#open-alerts"], opened, "#balance"],
    [["#open-history"], opened, "#balance"],
    [["#open-settings", "#add-another"], opened, "#connect"],
  ];
  for (const [clicks, next, expected] of cases) {
    const page = await browser.open(opened("branch"));
    for (const id of clicks) await page.tab.click(id);
    await page.view(opened("branch"));
    assert.equal(await page.tab.locator(expected).isVisible(), expected === "#connect", "the same account");
    if (clicks[0] === "#open-history") await page.tab.click("#delete-history");
    await page.view(next("south"));
    assert.equal(await page.tab.locator(expected).isVisible(), true, clicks.join(" "));
    await page.view(opened("south"));
    if (expected === "#connect") await page.tab.click("#connect-back");
    await page.tab.click("#open-history");
    assert.equal(await page.tab.locator("#delete-question").isVisible(), false, "it was about the other one");
    await page.close();
  }
});

test("P9 the questions before forgetting and before deleting a history name the account", async () => {
  const view = opened("branch");
  assert.ok(view.account);
  const name = "Donaudampfschifffahrtsgesellschaft Telekommunikationsdienst";
  const page = await browser.open({ ...view, account: { ...view.account, name } }, { viewport: { width: 190, height: 700 } });
  for (const [screen, button, question] of [["settings", "forget", "forget"], ["history", "delete-history", "delete"]]) {
    await page.tab.click(`#open-${screen}`);
    await page.tab.click(`#${button}`);
    assert.equal(await page.tab.getByRole("group", { name }).isVisible(), true);
    assert.match(await page.tab.locator(`#${question}-question`).innerText(), new RegExp(name));
    assert.deepEqual(await overflowing(page), []);
    await page.tab.click(`#${screen}-back`);
  }
  await page.close();
});

/** A list of so many accounts. @param {number} count @param {string} age @returns {ViewModel} */
function crowd(count, age) {
  const [first] = rowsOf("ten-accounts");
  assert.ok(first);
  const rows = Array.from({ length: count }, (_, at) => ({ ...first, key: key(`account-${at}`), name: `Account ${at}`, age_text: age }));
  return withAccounts("accounts", { rows });
}

test("50 rows are painted with as few layouts as two", async () => {
  const page = await browser.open(crowd(2, "now"));
  const session = await page.tab.context().newCDPSession(page.tab);
  await session.send("Performance.enable");
  const layouts = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "LayoutCount")?.value ?? 0;
  /** Layouts until the view is on the screen. @param {ViewModel} view */
  const cost = async (view) => {
    const before = await layouts();
    await page.view(view);
    await page.tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))));
    return (await layouts()) - before;
  };
  await cost(crowd(2, "now"));
  const [few, many] = [await cost(crowd(2, "1 minute ago")), [await cost(crowd(50, "1 minute ago")), await cost(crowd(50, "2 minutes ago"))]];
  assert.ok(few >= 1, `${few}`);
  // New rows change the height that is asked for: one more for that.
  assert.ok(Math.max(...many) <= few + 2, `${few} for two rows, ${many} for 50`);
  assert.equal((await names(page)).length, 50);
  await page.close();
});

/** Texts of a row that overlap, or leave it. @param {TestPage} page */
async function overlaps(page) {
  return page.tab.locator("#account-rows li").evaluateAll((all) => all.flatMap((item) => {
    const parts = [...item.querySelectorAll(".account > svg, .texts > span, .moves button")];
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);
    const own = item.getBoundingClientRect();
    const out = boxes.filter((box) => box.left < own.left - 0.5 || box.right > own.right + 0.5 || box.bottom > own.bottom + 0.5);
    const crossing = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) =>
      box.left < other.right - 0.5 && other.left < box.right - 0.5 && box.top < other.bottom - 0.5 && other.top < box.bottom - 0.5));
    return out.length + crossing.length > 0 ? [`${item.textContent}: ${out.length} out, ${crossing.length} crossing`] : [];
  }));
}

test("ten accounts read well at 380 px: a name and its amount side by side, nothing overlaps", async () => {
  const page = await browser.open(state("ten-accounts"), { viewport: { width: 380, height: 700 } });
  assert.deepEqual(await overlaps(page), []);
  assert.deepEqual(await overflowing(page), []);
  const rows = await page.tab.locator("#account-rows li").evaluateAll((all) => all.map((item) => {
    const [name, figures] = [".name", ".figures"].map((part) => /** @type {Element} */ (item.querySelector(part)));
    const size = Math.min(...[...item.querySelectorAll(".texts span")].map((it) => parseFloat(getComputedStyle(it).fontSize)));
    return name && figures && { size, apart: Math.abs(name.getBoundingClientRect().bottom - figures.getBoundingClientRect().bottom), lines: figures.getClientRects().length };
  }));
  for (const each of rows) assert.ok(each && each.size >= 13 && each.apart < 3 && each.lines === 1, JSON.stringify(each));
  await page.close();
});

const LONG = "Donaudampfschifffahrtsgesellschaft Telekommunikationsdienstleistungen";
/** Rows as long as they get. @type {AccountRow[]} */
const LONG_ROWS = rowsOf("ten-accounts").map((each, at) => ({
  ...each, name: at % 2 ? LONG : each.name, amount_text: at % 3 ? each.amount_text : "−123.456.789.012,34 EUR",
  age_text: "Kritisch · zuletzt vor 2 Stunden und 45 Minuten aktualisiert", note: "Benachrichtigungen bis zur nächsten Aufladung zurückgestellt",
}));

for (const dir of ["ltr", "rtl"]) {
  test(`long names and amounts don't overlap at any width, ${dir}`, async () => {
    const page = await browser.open(withAccounts("ten-accounts", { rows: LONG_ROWS }));
    await page.tab.evaluate((wanted) => (document.documentElement.dir = wanted), dir);
    for (const isArranging of [false, true]) {
      if (isArranging) await page.tab.click("#arrange");
      for (const width of [900, 380, 320, 180]) {
        await page.tab.setViewportSize({ width, height: 700 });
        assert.deepEqual(await overlaps(page), [], `${width}, arranging: ${isArranging}`);
        assert.deepEqual(await overflowing(page), [], `${width}, arranging: ${isArranging}`);
      }
    }
    await page.close();
  });
}

/** @type {import("playwright-core").BrowserContextOptions[]} */
const LOOKS = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }, { viewport: { width: 190, height: 350 }, deviceScaleFactor: 2 }];
for (const look of LOOKS) {
  test(`axe finds nothing on the list, its order, a refusal, a new account, settings of one of several: ${JSON.stringify(look)}`, async () => {
    const page = await browser.open(state("ten-accounts"), { reducedMotion: "reduce", ...look });
    await page.tab.evaluate(AXE);
    assert.deepEqual(await accessibilityFaults(page), [], "list");
    await page.tab.click("#arrange");
    assert.deepEqual(await accessibilityFaults(page), [], "order");
    await row(page, "Hosted PBX").locator(".account").focus();
    await page.tab.keyboard.press("Alt+ArrowDown");
    await page.reply((await arranged(page)).id, { kind: "refused", problem: state("offline").problem, fields: [] });
    assert.deepEqual(await accessibilityFaults(page), [], "refusal");
    assert.deepEqual(await overflowing(page), [], "refusal");
    await page.tab.keyboard.press("Escape");
    await page.tab.click("#add-account");
    assert.deepEqual(await accessibilityFaults(page), [], "new account");
    assert.deepEqual(await overflowing(page), [], "new account");
    await page.tab.keyboard.press("Escape");
    await page.view(state("account-of-several"));
    assert.deepEqual(await accessibilityFaults(page), [], "account");
    await page.tab.click("#open-settings");
    assert.deepEqual(await accessibilityFaults(page), [], "settings");
    assert.deepEqual(await overflowing(page), [], "settings");
    await page.close();
  });
}
