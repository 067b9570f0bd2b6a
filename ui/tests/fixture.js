// Shared by the tests of the page: Chromium with the files as they ship and the real content policy; a script replaces the
// window's side of the connection. Must not know what is expected of the page.

import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { chromium } from "playwright-core";
import { language } from "./words.js";

/** @import { Browser, BrowserContextOptions, Page as Tab } from "playwright-core" */
/** @import { ChartView, FromPopover, Outcome, PageLanguage, ViewModel } from "../messages.js" */

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const SOURCE = path.join(HERE, "../src");
const GALLERY = path.join(HERE, "gallery");
/** To be run in a page before its accessibility is checked. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CHARTS_FOLDER = path.join(HERE, "charts");

/** @type {Record<string, string>} */
const MIME_TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** The names of the gallery's states. */
export const STATES = readdirSync(GALLERY)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

/**
 * One state of the gallery.
 * @param {string} name
 * @returns {ViewModel}
 */
export function state(name) {
  return JSON.parse(readFileSync(path.join(GALLERY, `${name}.json`), "utf8"));
}

/** The names of the charts. */
export const CHARTS = readdirSync(CHARTS_FOLDER).map((name) => name.slice(0, -".json".length));

/**
 * One chart, as the core makes it.
 * @param {string} name
 * @returns {ChartView}
 */
export function chart(name) {
  return JSON.parse(readFileSync(path.join(CHARTS_FOLDER, `${name}.json`), "utf8"));
}

/** The drawing of a chart that has one. @param {string} name */
export function drawing(name) {
  const view = chart(name);
  if (view.kind !== "drawing") throw new Error(`${name} is no drawing`);
  return view.drawing;
}

/** The content policy the program ships with. */
export function contentPolicy() {
  return JSON.parse(readFileSync(path.join(HERE, "../../tauri.conf.json"), "utf8")).app.security.csp;
}

/** A browser and a server on loopback; one for all tests of a file. */
export async function openBrowser() {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://loopback").pathname.slice(1) || "index.html";
    try {
      const body = readFileSync(path.join(SOURCE, path.basename(name)));
      response.writeHead(200, {
        "content-type": MIME_TYPES[path.extname(name)] ?? "application/octet-stream",
        "content-security-policy": contentPolicy(),
      });
      response.end(body);
    } catch {
      // The only file that a browser requests by itself.
      response.writeHead(name === "favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return new TestBrowser(browser, `http://127.0.0.1:${address.port}`, () => server.close());
}

export class TestBrowser {
  /** @param {Browser} browser @param {string} origin @param {() => void} closeServer */
  constructor(browser, origin, closeServer) {
    this.browser = browser;
    this.origin = origin;
    this.closeServer = closeServer;
  }

  /**
   * Opens the page with its first view.
   * @param {ViewModel} first
   * @param {BrowserContextOptions & { hash?: string, before?: (tab: Tab) => Promise<void>, spoken?: PageLanguage }} [options] English without `spoken`
   */
  async open(first, { hash = "", before, spoken = language("en"), ...options } = {}) {
    const context = await this.browser.newContext({ viewport: { width: 360, height: 480 }, ...options });
    const tab = await context.newPage();
    const page = new TestPage(tab, this.origin);
    await before?.(tab);
    await tab.addInitScript(({ first, spoken }) => {
      /** @type {unknown[]} */
      const posted = [];
      Object.assign(globalThis, { posted, partnerBalance: { first, language: spoken, post: (/** @type {unknown} */ message) => posted.push(message) } });
    }, { first, spoken });
    await tab.goto(`${this.origin}/index.html${hash}`);
    await tab.waitForFunction(() => /** @type {any} */ (globalThis).posted.some((/** @type {any} */ message) => message.type === "ready"));
    return page;
  }

  async close() {
    await this.browser.close();
    this.closeServer();
  }
}

/** An open page, with the messages that its host receives and sends. */
export class TestPage {
  /** Console errors and warnings, page errors, violations of the policy, and requests to other addresses. @type {string[]} */
  complaints = [];

  /** @param {Tab} tab @param {string} origin */
  constructor(tab, origin) {
    this.tab = tab;
    tab.on("pageerror", (error) => this.complaints.push(`error: ${error.message}`));
    tab.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) this.complaints.push(`console: ${line.text()}`);
    });
    tab.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`)) this.complaints.push(`request: ${request.url()}`);
    });
  }

  /** What the page has posted for the program, without `ready`, the chart's requests and what is the window's. @returns {Promise<FromPopover[]>} */
  async posted() {
    return this.tab.evaluate("posted.filter((message) => !['ready', 'height', 'pin', 'draw_chart'].includes(message.type))");
  }

  /** Waits for the next message of this type, and removes it from the list. @param {string} type @returns {Promise<any>} */
  async take(type) {
    const found = await this.tab.waitForFunction((wanted) => {
      const list = /** @type {any} */ (globalThis).posted;
      const at = list.findIndex((/** @type {any} */ message) => message.type === wanted);
      return at < 0 ? null : list.splice(at, 1)[0];
    }, type);
    return found.jsonValue();
  }

  /** @param {ViewModel} view @param {PageLanguage} [language] */
  async view(view, language) {
    await this.tab.evaluate((message) => /** @type {any} */ (globalThis).partnerBalance.receive(message), { type: "view", view, language });
  }

  /** @param {number} id @param {Outcome} outcome */
  async reply(id, outcome) {
    await this.tab.evaluate((message) => /** @type {any} */ (globalThis).partnerBalance.receive(message), { type: "reply", id, outcome });
  }

  /** Answers the newest request for a chart. @param {string} name */
  async draw(name) {
    const { id } = await this.take("draw_chart");
    await this.reply(id, { kind: "chart", chart: chart(name) });
  }

  /** The accessible name of what has the focus, or its id. */
  async focused() {
    return this.tab.evaluate(() => {
      const it = document.activeElement;
      return it?.id || it?.className || it?.tagName || "";
    });
  }

  async close() {
    await this.tab.context().close();
  }
}

/** What axe finds. @param {TestPage} page @returns {Promise<string[]>} */
export async function accessibilityFaults(page) {
  return page.tab.evaluate(async () => {
    const result = await /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map((/** @type {any} */ v) => `${v.id}: ${v.help}: ${v.nodes.map((/** @type {any} */ n) => n.target + " " + n.any.map((/** @type {any} */ a) => a.message).join(" ")).join(", ")}`);
  });
}

/** The elements that exceed the right edge, by id or class. @param {TestPage} page @returns {Promise<string[]>} */
export async function overflowing(page) {
  return page.tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const all = [...document.querySelectorAll("main *, body > p:not(.unseen)")];
    const out = all.filter((each) => {
      const { right, left, width: own } = each.getBoundingClientRect();
      return own > 1 && (right > width + 0.5 || left < -0.5) && !each.closest("#account-name, .name, .unseen");
    });
    if (document.documentElement.scrollWidth > width) out.push(document.documentElement);
    return out.map((each) => `${each.tagName} ${each.id || each.className}`);
  });
}
