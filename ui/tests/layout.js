// What the tests ask of the page's layout in any language. Must not know any screen.

/** @import { TestPage } from "./fixture.js" */

/** All that the page says: texts and names, also of what is hidden. @param {TestPage} page @returns {Promise<string[]>} */
export async function texts(page) {
  return page.tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = /** @type {Text} */ (walker.currentNode);
      // A part of a bold sentence is judged as a whole.
      const whole = parentElement?.closest(":has(> b)");
      if (!parentElement?.closest("script, template, #plot-labels")) found.push((whole ? whole.textContent : data) ?? "");
    }
    for (const element of document.querySelectorAll("main *")) {
      for (const name of ["title", "aria-label", "aria-valuetext"]) found.push(element.getAttribute(name) ?? "");
    }
    return [...new Set(found.filter((text) => text.trim()))];
  });
}

/**
 * Visible texts that leave the window or what they stand in, and pairs that overlap. Names that are too long end in dots.
 * @param {TestPage} page @returns {Promise<string[]>}
 */
export async function misplaced(page) {
  return page.tab.evaluate(() => {
    /** @typedef {{ node: Text, box: DOMRect }} Line */
    /** @type {Line[]} */
    const lines = [];
    /** @type {string[]} */
    const faults = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const leaves = (/** @type {DOMRect} */ box, /** @type {DOMRect} */ outer) =>
      box.left < outer.left - 1 || box.right > outer.right + 1 || box.top < outer.top - 2 || box.bottom > outer.bottom + 2;
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const parent = node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility() || parent.closest("#plot, .unseen, .radios legend, #address label, #account-name, .name, select, .account > .unseen")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const frame = parent.closest("button, .badge, .choice span, .ranges span, .days label, td, th, summary, label, .problem, .question, #glance, .foot, fieldset, .form, .screen, main");
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        lines.push({ node, box });
        if (frame && leaves(box, frame.getBoundingClientRect())) faults.push(`"${node.data.trim()}" leaves ${frame.tagName} ${frame.id || frame.className}`);
      }
    }
    const card = document.querySelector("#glance");
    if (card && card.scrollHeight > card.clientHeight) faults.push(`the card is ${card.clientHeight} high, and what stands in it ${card.scrollHeight}`);
    const overlap = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) => {
      const [x, y] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      return x > 1 && y > Math.min(a.height, b.height) / 4;
    };
    lines.forEach((line, at) => lines.slice(at + 1).forEach((other) => {
      if (line.node !== other.node && overlap(line.box, other.box)) faults.push(`"${line.node.data.trim()}" overlaps "${other.node.data.trim()}"`);
    }));
    return [...new Set(faults)];
  });
}
