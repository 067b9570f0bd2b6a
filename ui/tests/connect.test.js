// Connecting as the user does it: typing, testing, refusals, the keychain that won't, the token, the demo. No secret stays behind.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openStage, state } from "./stage.js";

/** @import { Play, Stage } from "./stage.js" */
/** @import { Outcome, Problem, Remedy } from "../messages.js" */

const SECRET = "planted-secret-4711";

/** @type {Stage} */
let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

/** @param {Play} play */
async function typeCredential(play) {
  await play.tab.fill("#client_id", "my-client");
  await play.tab.fill("#client_secret", SECRET);
}

/** @param {Partial<Problem>} problem @returns {Outcome} */
function refused(problem) {
  return {
    kind: "refused",
    problem: { code: "credentials_refused", message: "Refused.", hint: "Check it.", request_id: null, remedies: [], ...problem },
    fields: [],
  };
}

/** The keychain took nothing: the credential works and is held. @param {Remedy[]} remedies */
function keychainLocked(remedies) {
  return refused({ code: "keychain_locked", message: "The keychain is locked.", remedies });
}

/** @param {Play} play */
async function typedValues(play) {
  return play.tab.evaluate(() => [...document.querySelectorAll("input")].map((it) => it.value).join("|"));
}

test("the button says when it is the keychain that is waited for, and is itself again after the answer", async () => {
  const play = await stage.open(state("signed-out"));
  const submit = play.tab.locator("#connect-submit");
  await play.tab.click("#connect-submit");
  const { id } = await play.take("connect");
  assert.equal(await submit.textContent(), "Testing…");
  await play.view({ ...state("signed-out"), busy_text: "Storing…" });
  assert.equal(await submit.textContent(), "Storing…");
  await play.reply(id, { kind: "refused", problem: state("keychain-locked").problem, fields: [] });
  assert.equal(await submit.textContent(), "Test and save");
  await play.view(state("signed-out"));
  assert.equal(await submit.textContent(), "Test and save");
  await play.close();
});

test("the first screen says where the credentials come from and what Reset does", async () => {
  const play = await stage.open(state("signed-out"));
  const text = await play.tab.locator("#connect").innerText();
  for (const words of ["account manager", "System > API", "Client ID", "Reset ends the old secret", "Other integrations"]) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await play.tab.locator("#client_secret").getAttribute("type"), "password");
  assert.equal(await play.tab.locator("#base_url").getAttribute("placeholder"), state("signed-out").default_base_url);
  await play.tab.click("#connect-portal");
  assert.deepEqual(await play.take("open_portal"), { type: "open_portal" });
  await play.close();
});

test("Test and save posts what was typed, as typed, once", async () => {
  const play = await stage.open(state("signed-out"));
  await play.tab.fill("#client_id", " my-client ");
  await play.tab.fill("#client_secret", SECRET);
  await play.tab.click("#address summary");
  await play.tab.fill("#base_url", "https://portal.example.com");
  await play.tab.keyboard.press("Enter");
  const message = await play.take("connect");
  assert.deepEqual(message.credential, { kind: "client", base_url: "https://portal.example.com", client_id: " my-client ", client_secret: SECRET });
  assert.equal(await play.tab.locator("#connect-submit").innerText(), "Testing…");
  await play.tab.keyboard.press("Enter");
  assert.deepEqual(await play.posted(), [], "one question at a time");
  await play.close();
});

test("P5 after success the fields are empty and the secret is nowhere in the page", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.click("#show-secret");
  assert.equal(await play.tab.locator("#client_secret").getAttribute("type"), "text");
  await play.tab.click("#connect-submit");
  const { id } = await play.take("connect");
  await play.view(state("normal"));
  await play.reply(id, { kind: "done" });
  await play.tab.locator("#balance").waitFor();
  assert.doesNotMatch(await typedValues(play), /planted|my-client/);
  assert.equal(await play.tab.locator("#client_secret").getAttribute("type"), "password");
  assert.ok(!(await play.tab.content()).includes(SECRET));
  assert.equal(await play.focused(), "account-name");
  assert.deepEqual(play.complaints, []);
  await play.close();
});

test("a refusal shows in the form, gets the focus, and what was typed stays; a new view changes nothing of it", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.click("#connect-submit");
  const { id } = await play.take("connect");
  await play.view({ ...state("signed-out"), is_refreshing: true });
  await play.reply(id, refused({ message: "The portal refused Client ID or Client Secret.", request_id: "85fa7686fa9f8a090c937bad50f565ad" }));
  await play.view(state("signed-out"));
  const problem = play.tab.locator("#connect-problem .problem");
  assert.match(await problem.innerText(), /refused Client ID[\s\S]*Check it\.[\s\S]*85fa7686/);
  assert.equal(await problem.evaluate((it) => it === document.activeElement), true);
  assert.equal(await play.tab.inputValue("#client_id"), "my-client");
  assert.equal(await play.tab.inputValue("#client_secret"), SECRET);
  assert.equal(await play.tab.locator("#connect-submit").innerText(), "Test and save");
  await play.close();
});

test("a field's error is tied to the field, focused, and goes when it is mended", async () => {
  const play = await stage.open(state("signed-out"));
  await play.tab.click("#connect-submit");
  const { id } = await play.take("connect");
  await play.reply(id, {
    kind: "refused",
    problem: null,
    fields: [
      { field: "client_secret", message: "Enter the Client Secret." },
      { field: "base_url", message: "Only https addresses work." },
      { field: "nobody_knows_it", message: "Something else is wrong." },
    ],
  });
  const secret = play.tab.locator("#client_secret");
  assert.equal(await play.focused(), "client_secret");
  assert.equal(await secret.getAttribute("aria-invalid"), "true");
  const described = (await secret.getAttribute("aria-describedby"))?.split(" ")[0];
  assert.equal(await play.tab.locator(`#${described}`).innerText(), "▲ Enter the Client Secret.".slice(2));
  assert.match(await play.tab.locator("#connect-problem").innerText(), /Something else is wrong/);
  await secret.fill("x");
  assert.equal(await secret.getAttribute("aria-invalid"), null);
  assert.equal(await secret.getAttribute("aria-describedby"), "secret-hint");
  assert.equal(await play.tab.locator("#client_secret-error").count(), 0);
  await play.close();
});

test("an error in the folded address unfolds it", async () => {
  const play = await stage.open(state("signed-out"));
  await play.tab.click("#connect-submit");
  const { id } = await play.take("connect");
  await play.reply(id, { kind: "refused", problem: null, fields: [{ field: "base_url", message: "Only https addresses work." }] });
  assert.equal(await play.focused(), "base_url");
  assert.equal(await play.tab.getByText("Only https addresses work.").isVisible(), true);
  await play.close();
});

test("P7 with a locked keychain: try it again, or keep the credential for this run", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.click("#connect-submit");
  await play.reply((await play.take("connect")).id, keychainLocked(["try_again", "keep_for_this_run"]));
  await play.tab.getByRole("button", { name: "Try again" }).click();
  await play.reply((await play.take("store_again")).id, keychainLocked(["try_again", "keep_for_this_run"]));
  await play.tab.getByRole("button", { name: "Keep for this run only" }).click();
  const { id } = await play.take("keep_for_this_run");
  await play.view(state("kept-for-this-run"));
  await play.reply(id, { kind: "done" });
  await play.tab.locator("#balance").waitFor();
  assert.doesNotMatch(await typedValues(play), /planted/);
  assert.deepEqual(await play.posted(), [{ type: "form_left" }]);
  await play.close();
});

test("try again after a failed test tests again", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.click("#connect-submit");
  await play.reply((await play.take("connect")).id, refused({ code: "offline", remedies: ["try_again"] }));
  await play.tab.getByRole("button", { name: "Try again" }).click();
  assert.equal((await play.take("connect")).credential.client_secret, SECRET);
  await play.close();
});

test("an access token alone: only the token is sent, and it says how long it lasts", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.click("label:has(#kind-token)");
  assert.match(await play.tab.locator("#token-fields").innerText(), /half an hour/);
  await play.tab.fill("#access_token", "pasted-token");
  await play.tab.click("#connect-submit");
  const { id, credential } = await play.take("connect");
  assert.deepEqual(credential, { kind: "token", base_url: "", access_token: "pasted-token" });
  await play.view(state("token"));
  await play.reply(id, { kind: "done" });
  await play.tab.locator("#balance").waitFor();
  assert.equal(await play.tab.getByText("works until 14:32").isVisible(), true);
  assert.doesNotMatch(await typedValues(play), /pasted-token|planted/);
  await play.close();
});

test("the demo is one press away", async () => {
  const play = await stage.open(state("signed-out"));
  await play.tab.getByRole("button", { name: "Try the demo" }).click();
  const { id } = await play.take("try_demo");
  await play.view(state("demo"));
  await play.reply(id, { kind: "done" });
  assert.equal(await play.tab.getByText("Demo: simulated account").isVisible(), true);
  await play.close();
});

test("P5 Esc closes the window and takes the secret away; leaving the form does too", async () => {
  const play = await stage.open(state("signed-out"));
  await typeCredential(play);
  await play.tab.keyboard.press("Escape");
  assert.deepEqual(await play.take("close"), { type: "close" });
  assert.equal(await play.tab.inputValue("#client_secret"), "");

  await play.view(state("credentials-refused"));
  await play.tab.getByRole("button", { name: "Enter credentials" }).click();
  await typeCredential(play);
  await play.tab.click("#connect-back");
  assert.equal(await play.tab.locator("#balance").isVisible(), true);
  assert.equal(await play.tab.inputValue("#client_secret"), "");
  assert.deepEqual(await play.take("form_left"), { type: "form_left" });
  await play.close();
});

test("a problem of the program is shown before connecting, too", async () => {
  const play = await stage.open(state("signed-out-problem"));
  assert.match(await play.tab.locator("#connect-banner").innerText(), /settings couldn’t be read/);
  assert.equal(await play.tab.locator("#window-note").isVisible(), true);
  await play.close();
});

test("the form is done by keyboard alone", async () => {
  const play = await stage.open(state("signed-out"));
  const keys = play.tab.keyboard;
  // The keyboard is where the first thing is pasted, and the steps that lead there are still in view.
  assert.equal(await play.focused(), "client_id");
  assert.equal(await play.tab.evaluate("scrollY"), 0);
  await keys.type("my-client");
  await keys.press("Tab");
  await keys.type(SECRET);
  await keys.press("Enter");
  assert.equal((await play.take("connect")).credential.client_secret, SECRET);
  await play.close();
});
