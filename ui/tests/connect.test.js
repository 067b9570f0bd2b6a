// The form for connecting: typing, testing, refusals, a keychain that refuses, the token, the demo. No secret remains in the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, state } from "./fixture.js";

/** @import { TestPage, TestBrowser } from "./fixture.js" */
/** @import { Outcome, Problem, Remedy } from "../messages.js" */

const SECRET = "planted-secret-4711";

/** @type {TestBrowser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** @param {TestPage} page */
async function typeCredential(page) {
  await page.tab.fill("#client_id", "my-client");
  await page.tab.fill("#client_secret", SECRET);
}

/** @param {Partial<Problem>} problem @returns {Outcome} */
function refused(problem) {
  return {
    kind: "refused",
    problem: { code: "credentials_refused", message: "Refused.", hint: "Check it.", request_id: null, remedies: [], ...problem },
    fields: [],
  };
}

/** The keychain is locked: the credential works and is kept in memory. @param {Remedy[]} remedies */
function keychainLocked(remedies) {
  return refused({ code: "keychain_locked", message: "The keychain is locked.", remedies });
}

/** @param {TestPage} page */
async function typedValues(page) {
  return page.tab.evaluate(() => [...document.querySelectorAll("input")].map((it) => it.value).join("|"));
}

test("the button says when it waits for the keychain, and has its own label again after the answer", async () => {
  const page = await browser.open(state("signed-out"));
  const submit = page.tab.locator("#connect-submit");
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  assert.equal(await submit.textContent(), "Testing…");
  await page.view({ ...state("signed-out"), busy_text: "Storing…" });
  assert.equal(await submit.textContent(), "Storing…");
  await page.reply(id, { kind: "refused", problem: state("keychain-locked").problem, fields: [] });
  assert.equal(await submit.textContent(), "Test and save");
  await page.view(state("signed-out"));
  assert.equal(await submit.textContent(), "Test and save");
  await page.close();
});

test("only the pressed button says what it waits for, and has its own label again after the answer", async () => {
  const page = await browser.open(state("signed-out"));
  const submit = page.tab.locator("#connect-submit");
  await typeCredential(page);
  await page.tab.click("#connect-submit");
  await page.reply((await page.take("connect")).id, keychainLocked(["try_again", "keep_for_this_run"]));
  const again = page.tab.locator("#connect-problem .remedies button").first();
  await again.click();
  const { id } = await page.take("store_again");
  await page.view({ ...state("signed-out"), busy_text: "Storing…" });
  assert.equal(await again.textContent(), "Storing…");
  assert.equal(await page.tab.locator("#live").textContent(), "Storing…");
  assert.equal(await submit.textContent(), "Test and save");
  await page.view(state("signed-out"));
  assert.equal(await again.textContent(), "Saving…", "it is still waited for the answer");
  await page.reply(id, keychainLocked(["try_again", "keep_for_this_run"]));
  assert.equal(await again.textContent(), "Try again");
  assert.equal(await submit.textContent(), "Test and save");
  await page.close();
});

test("a form that has sent nothing waits for nothing, and its button keeps its label", async () => {
  const page = await browser.open({ ...state("signed-out"), busy_text: "Storing…" });
  const submit = page.tab.locator("#connect-submit");
  assert.equal(await submit.textContent(), "Test and save");
  await page.view(state("signed-out"));
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  assert.equal(await submit.textContent(), "Testing…");
  await page.reply(id, refused({}));
  assert.equal(await submit.textContent(), "Test and save");
  await page.close();
});

test("the first screen says where the credentials come from and what Reset does", async () => {
  const page = await browser.open(state("signed-out"));
  const text = await page.tab.locator("#connect").innerText();
  for (const words of ["account manager", "System > API", "Client ID", "Reset ends the old secret", "Other integrations"]) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await page.tab.locator("#client_secret").getAttribute("type"), "password");
  assert.equal(await page.tab.locator("#base_url").getAttribute("placeholder"), state("signed-out").default_base_url);
  await page.tab.click("#connect [data-post=open_portal]");
  assert.deepEqual(await page.take("open_portal"), { type: "open_portal" });
  await page.close();
});

test("Test and save posts what was typed, as typed, once", async () => {
  const page = await browser.open(state("signed-out"));
  await page.tab.fill("#client_id", " my-client ");
  await page.tab.fill("#client_secret", SECRET);
  await page.tab.click("#address summary");
  await page.tab.fill("#base_url", "https://portal.example.com");
  await page.tab.keyboard.press("Enter");
  const message = await page.take("connect");
  assert.deepEqual(message.credential, { kind: "client", base_url: "https://portal.example.com", client_id: " my-client ", client_secret: SECRET });
  assert.equal(await page.tab.locator("#connect-submit").innerText(), "Testing…");
  await page.tab.keyboard.press("Enter");
  assert.deepEqual(await page.posted(), [], "one question at a time");
  await page.close();
});

test("P5 after success the fields are empty and the secret is nowhere in the page", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.click("#show-secret");
  assert.equal(await page.tab.locator("#client_secret").getAttribute("type"), "text");
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  await page.view(state("normal"));
  await page.reply(id, { kind: "done" });
  await page.tab.locator("#balance").waitFor();
  assert.doesNotMatch(await typedValues(page), /planted|my-client/);
  assert.equal(await page.tab.locator("#client_secret").getAttribute("type"), "password");
  assert.ok(!(await page.tab.content()).includes(SECRET));
  assert.equal(await page.focused(), "account-name");
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test("a refusal is shown in the form and gets the focus, and the typed text stays, also with a new view", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  await page.view({ ...state("signed-out"), is_refreshing: true });
  await page.reply(id, refused({ message: "The portal refused Client ID or Client Secret.", request_id: "85fa7686fa9f8a090c937bad50f565ad" }));
  await page.view(state("signed-out"));
  const problem = page.tab.locator("#connect-problem .problem");
  assert.match(await problem.innerText(), /refused Client ID[\s\S]*Check it\.[\s\S]*85fa7686/);
  assert.equal(await problem.evaluate((it) => it === document.activeElement), true);
  assert.equal(await page.tab.inputValue("#client_id"), "my-client");
  assert.equal(await page.tab.inputValue("#client_secret"), SECRET);
  assert.equal(await page.tab.locator("#connect-submit").innerText(), "Test and save");
  await page.close();
});

test("a field's error is linked to the field, gets the focus, and disappears when the field is corrected", async () => {
  const page = await browser.open(state("signed-out"));
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  await page.reply(id, {
    kind: "refused",
    problem: null,
    fields: [
      { field: "client_secret", message: "Enter the Client Secret." },
      { field: "base_url", message: "Only https addresses work." },
      { field: "nobody_knows_it", message: "Something else is wrong." },
    ],
  });
  const secret = page.tab.locator("#client_secret");
  assert.equal(await page.focused(), "client_secret");
  assert.equal(await secret.getAttribute("aria-invalid"), "true");
  const described = (await secret.getAttribute("aria-describedby"))?.split(" ")[0];
  assert.equal(await page.tab.locator(`#${described}`).innerText(), "▲ Enter the Client Secret.".slice(2));
  assert.match(await page.tab.locator("#connect-problem").innerText(), /Something else is wrong/);
  await secret.fill("x");
  assert.equal(await secret.getAttribute("aria-invalid"), null);
  const describing = await secret.evaluate((it) => it.getAttribute("aria-describedby")?.split(" ").filter((id) => document.getElementById(id)));
  assert.deepEqual(describing, ["client_secret-hint"]);
  assert.equal(await page.tab.locator("#client_secret-error").count(), 0);
  await page.close();
});

test("an error in the folded address unfolds it", async () => {
  const page = await browser.open(state("signed-out"));
  await page.tab.click("#connect-submit");
  const { id } = await page.take("connect");
  await page.reply(id, { kind: "refused", problem: null, fields: [{ field: "base_url", message: "Only https addresses work." }] });
  assert.equal(await page.focused(), "base_url");
  assert.equal(await page.tab.getByText("Only https addresses work.").isVisible(), true);
  await page.close();
});

test("P7 with a locked keychain: try again, or keep the credential for this run", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.click("#connect-submit");
  await page.reply((await page.take("connect")).id, keychainLocked(["try_again", "keep_for_this_run"]));
  await page.tab.getByRole("button", { name: "Try again" }).click();
  await page.reply((await page.take("store_again")).id, keychainLocked(["try_again", "keep_for_this_run"]));
  await page.tab.getByRole("button", { name: "Keep for this run only" }).click();
  const { id } = await page.take("keep_for_this_run");
  await page.view(state("kept-for-this-run"));
  await page.reply(id, { kind: "done" });
  await page.tab.locator("#balance").waitFor();
  assert.doesNotMatch(await typedValues(page), /planted/);
  assert.deepEqual(await page.posted(), [{ type: "form_left" }]);
  await page.close();
});

test("try again after a failed test tests again", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.click("#connect-submit");
  await page.reply((await page.take("connect")).id, refused({ code: "offline", remedies: ["try_again"] }));
  await page.tab.getByRole("button", { name: "Try again" }).click();
  assert.equal((await page.take("connect")).credential.client_secret, SECRET);
  await page.close();
});

test("an access token alone: only the token is sent, and the page says how long it is valid", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.click("label:has(#kind-token)");
  assert.match(await page.tab.locator("#token-fields").innerText(), /half an hour/);
  await page.tab.fill("#access_token", "pasted-token");
  await page.tab.click("#connect-submit");
  const { id, credential } = await page.take("connect");
  assert.deepEqual(credential, { kind: "token", base_url: "", access_token: "pasted-token" });
  await page.view(state("token"));
  await page.reply(id, { kind: "done" });
  await page.tab.locator("#balance").waitFor();
  assert.equal(await page.tab.getByText("works until 14:32").isVisible(), true);
  assert.doesNotMatch(await typedValues(page), /pasted-token|planted/);
  await page.close();
});

test("the demo starts with one press", async () => {
  const page = await browser.open(state("signed-out"));
  await page.tab.getByRole("button", { name: "Try the demo" }).click();
  const { id } = await page.take("try_demo");
  await page.view(state("demo"));
  await page.reply(id, { kind: "done" });
  assert.equal(await page.tab.getByText("Demo: simulated account").isVisible(), true);
  await page.close();
});

test("P5 Esc closes the window and clears the secret; leaving the form does too", async () => {
  const page = await browser.open(state("signed-out"));
  await typeCredential(page);
  await page.tab.keyboard.press("Escape");
  assert.deepEqual(await page.take("close"), { type: "close" });
  assert.equal(await page.tab.inputValue("#client_secret"), "");

  await page.view(state("credentials-refused"));
  await page.tab.getByRole("button", { name: "Enter credentials" }).click();
  await typeCredential(page);
  await page.tab.click("#connect-back");
  assert.equal(await page.tab.locator("#balance").isVisible(), true);
  assert.equal(await page.tab.inputValue("#client_secret"), "");
  assert.deepEqual(await page.take("form_left"), { type: "form_left" });
  await page.close();
});

test("a problem of the program is shown before connecting, too", async () => {
  const page = await browser.open(state("signed-out-problem"));
  assert.match(await page.tab.locator("#connect-banner").innerText(), /settings couldn’t be read/);
  assert.equal(await page.tab.locator("#window-note").isVisible(), true);
  await page.close();
});

test("the form can be completed with the keyboard alone", async () => {
  const page = await browser.open(state("signed-out"));
  const keys = page.tab.keyboard;
  // The focus is in the first field, and the instructions above it are still visible.
  assert.equal(await page.focused(), "client_id");
  assert.equal(await page.tab.evaluate("scrollY"), 0);
  await keys.type("my-client");
  await keys.press("Tab");
  await keys.type(SECRET);
  await keys.press("Enter");
  assert.equal((await page.take("connect")).credential.client_secret, SECRET);
  await page.close();
});
