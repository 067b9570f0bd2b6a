// The page's languages for its tests, read from the catalogs; and a pseudo-language, which shows what is not translated and
// what gets too little room. Must not know what is expected of the page.

import { readdirSync, readFileSync, statSync } from "node:fs";

/** @import { PageLanguage } from "../messages.js" */

/** English as the program tells it; a test of the engine keeps it current. @type {PageLanguage} */
export const AS_TOLD = JSON.parse(readFileSync(new URL("languages/en.json", import.meta.url), "utf8"));
const CATALOGS = new URL("../../src-tauri/core/languages/", import.meta.url);

/** The texts of a file by their ids. @param {string} tag @param {string} area @returns {Record<string, string>} */
function catalog(tag, area) {
  const text = readFileSync(new URL(`${tag}/${area}.ftl`, CATALOGS), "utf8").replaceAll("\r", "");
  const entries = text.matchAll(/^(-?[a-z][\w-]*) = *(.*(?:\n +.*)*)/gm);
  return Object.fromEntries([...entries].map(([, id, value]) => [id, (value ?? "").replace(/\n +/g, " ")]));
}

/** What the program tells the page of a language: the catalogs of the page have neither selectors nor functions. @param {string} tag @returns {PageLanguage} */
export function language(tag) {
  const terms = catalog("en", "terms");
  const words = { ...catalog("en", "popover"), ...catalog(tag, "popover") };
  for (const [id, text] of Object.entries(words)) {
    const named = text.replace(/\{ (-[\w-]+) \}/g, (_, name) => terms[name] ?? "");
    const counted = named.replace(/\{ (\d+) \}/g, (_, count) => new Intl.NumberFormat(tag).format(Number(count)));
    words[id] = counted.replace(/\{ (\$\w+) \}/g, "{$1}");
  }
  return { lang: tag, dir: tag === "ar" || tag === "he" ? "rtl" : "ltr", words, languages: AS_TOLD.languages };
}

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = [..."åƀçđéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ"];

/**
 * Each text in brackets, with an accent on each letter, and longer; variables and tags stay.
 * @param {"ltr" | "rtl"} [dir]
 * @param {number} [share] by how much longer
 * @returns {PageLanguage}
 */
export function pseudo(dir = "ltr", share = 0.4) {
  const english = language("en");
  const words = Object.fromEntries(Object.entries(english.words).map(([id, text]) => [id, `[${longer(text, share)}]`]));
  const languages = english.languages.map(({ tag, name }) => ({ tag, name: `[${name}]` }));
  return { ...english, lang: dir === "rtl" ? "ar" : "de", dir, words, languages };
}

/** @param {string} text @param {number} share */
function longer(text, share) {
  let letters = 0;
  return text.split(/(\{\$\w+\}|<\/?b>)/).map((part, at) => (at % 2 ? part : [...part].map((letter) => {
    const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
    if (accented === letter) return letter;
    letters += share;
    if (letters < 1) return accented;
    letters -= 1;
    return accented + accented;
  }).join(""))).join("");
}

/** The languages whose words for the page are there already, without English. */
export const TRANSLATED = readdirSync(CATALOGS).filter((tag) => tag !== "en" && statSync(new URL(`${tag}/popover.ftl`, CATALOGS)).size > 0);
