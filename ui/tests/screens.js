// The page's screens, one after the other. Must not know what is looked for on them.

/** @import { TestPage } from "./fixture.js" */
/** @import { ChartView, ViewModel } from "../messages.js" */

/** A refusal of a form, as a whole and at fields. @param {ViewModel["problem"]} problem @param {string[]} fields */
const refusal = (problem, fields) => /** @type {any} */ ({
  kind: "refused", problem: { ...problem, request_id: "7f3a9c1e-4711", remedies: ["try_again", "enter_credentials", "keep_for_this_run", "open_portal", "dismiss"] },
  fields: fields.map((field) => ({ field, message: "[Ñöţ ţĥîš öñéé.]" })),
});

/**
 * Shows one screen after the other, each with all that it can open.
 * @param {TestPage} page
 * @param {ViewModel} view a state with an account
 * @param {{ drawn: ChartView, problem: ViewModel["problem"] }} answers what the program replies: the chart, and what is wrong with a form
 * @param {(screen: string) => Promise<void>} look
 */
export async function everyScreen(page, view, { drawn, problem }, look) {
  const { tab } = page;
  const refused = (/** @type {string[]} */ fields) => refusal(problem, fields);
  const go = async (/** @type {string} */ screen) => {
    await tab.evaluate(() => (location.hash = ""));
    await tab.evaluate((hash) => (location.hash = hash), screen);
    await tab.locator(`#${screen}`).waitFor();
  };
  await page.view(view);
  await look("balance");
  await go("settings");
  await tab.evaluate("posted.length = 0");
  await tab.click("#save-settings");
  await page.reply((await page.take("save_settings")).id, refused(["low", "refresh_minutes", "language"]));
  await tab.click("#forget");
  await look("settings");
  await go("alerts");
  await tab.click("#save-alerts");
  await page.reply((await page.take("save_alerts")).id, refused(["days", "blind_after", "quiet_from"]));
  await look("alerts");
  await tab.evaluate("posted.length = 0");
  await page.view({ ...view, days_left_text: "[…]" });
  await page.reply((await page.take("draw_chart")).id, { kind: "chart", chart: drawn });
  await go("history");
  await tab.click("#delete-history");
  await look("history");
  await go("connect");
  await tab.click("label:has([name=kind][value=client])");
  await tab.click("#address summary");
  await tab.click("#connect-submit");
  await page.reply((await page.take("connect")).id, refused(["client_secret", "base_url"]));
  await look("connect");
  await tab.click("#show-secret");
  await tab.click("#connect-problem .copy");
  await look("connect, secret shown, copied");
  await tab.click("label:has(#kind-token)");
  await look("connect with a token");
  await go("settings");
  await tab.click("#add-another");
  await look("one more account");
}
