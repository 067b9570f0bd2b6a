// Draws a chart: each kind of line is one path of the picture in the page; labels stand over it.
// Knows places and texts; must not know what is asked of whom.

import { byId, make, pick, say, write } from "./dom.js";

const picture = pick(byId("frame"), "svg", SVGSVGElement);
const labels = byId("plot-labels");
const reading = byId("reading");
const [amountText, atText, noteText] = /** @type {[HTMLElement, HTMLElement, HTMLElement]} */ ([...reading.children]);

/** All that can be pointed at, by time. @param {ChartDrawing} drawing @returns {Item[]} */
export function items({ pieces, fan }) {
  const read = pieces.flatMap((piece) => piece.map((point, index) => (
    { ...point, note: point.top_up?.text ?? "", isLevel: index + 1 < piece.length, isExpected: false })));
  return [...read, ...fan.slice(1).map((point) => ({ ...point, isLevel: false, isExpected: true }))];
}

/** @param {ChartDrawing} drawing */
export function draw({ pieces, fan, thresholds, charges, money_ticks, time_ticks, zero_y, now_x }) {
  const level = (/** @type {number} */ y) => `M0 ${y}H10000`;
  const lines = pieces.map(steps);
  const limit = (/** @type {string} */ name) => thresholds.filter((each) => each.level === name).map((each) => level(each.y)).join("");
  const topUps = pieces.flat().flatMap((point) => point.top_up ?? []);
  const marks = [...topUps, ...charges].map(dot).join("");
  const last = pieces.at(-1)?.at(-1);
  picture.replaceChildren();
  // Each over the ones before it.
  setPaths({
    grid: money_ticks.map((tick) => level(tick.at)).join("") + time_ticks.map((tick) => `M${tick.at} 10000v300`).join(""),
    fan: fan.length > 1 ? `${line(fan.map(({ x, high_y }) => ({ x, y: high_y })))}${line(fan.map(({ x, low_y }) => ({ x, y: low_y })).reverse()).replace("M", "L")}Z` : "",
    area: pieces.map((piece, index) => `${lines[index]}V${zero_y}H${piece[0]?.x ?? 0}Z`).join(""),
    zero: level(zero_y),
    "limit-low": limit("low"),
    "limit-critical": limit("critical"),
    now: fan.length > 1 ? `M${now_x} 0V10000` : "",
    gap: pieces.slice(1).map((piece, index) => line([pieces[index]?.at(-1), piece[0]].filter((point) => point !== undefined))).join(""),
    median: line(fan),
    course: lines.join(""),
    halo: marks + (last ? dot(last) : ""),
    mark: marks,
    hole: marks,
    end: last ? dot(last) : "",
  });
  labels.replaceChildren(
    ...money_ticks.map((tick) => label("money", tick.label, 0, tick.at)),
    // Where there is little room, every second one is left out.
    ...time_ticks.map((tick, index) => label(index % 2 === 0 ? "time" : "time second", tick.label, tick.at, 10_000)),
    ...thresholds.map((each) => label(`limit ${each.level}`, each.label, 10_000, each.y)),
    ...topUps.map((mark) => label("above", mark.label, mark.x, mark.y)),
    ...charges.map((mark) => label("below", mark.label, mark.x, mark.y)),
  );
  // The side is as wide as its longest label.
  const widest = Math.max(...money_ticks.map((tick) => tick.label.length), 1);
  byId("plot").style.setProperty("--side", `${widest}ch`);
}

export function clear() {
  picture.replaceChildren();
  labels.replaceChildren();
  drawCursor(null, 0);
}

/** Points an item out, at `x`, which may be right of it where the balance stays. @param {Item | null} item @param {number} x */
export function drawCursor(item, x) {
  setPaths({ cursor: item ? `M${x} 0V10000` : "", spot: item ? dot({ x, y: item.y }) : "" });
  reading.hidden = item === null;
  if (!item) return;
  write(amountText, item.amount_text);
  write(atText, x > item.x + 1 ? say("popover-chart-since", { moment: item.at_text }) : item.at_text);
  write(noteText, item.note);
  place(reading, x, 0);
  // On the side where there is more room.
  reading.classList.toggle("leftwards", x > 5_000);
}

/** @param {Record<string, string>} paths by class */
function setPaths(paths) {
  for (const [name, path] of Object.entries(paths)) {
    const element = picture.querySelector(`.${name}`) ?? picture.appendChild(document.createElementNS(picture.namespaceURI, "path"));
    element.setAttribute("class", name);
    element.setAttribute("d", path);
  }
}

/** A balance stays until the next reading. @param {ChartPoint[]} points */
function steps(points) {
  return points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}h1` : `H${x}V${y}`)).join("");
}

/** @param {{ x: number, y: number }[]} points */
function line(points) {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/** With round ends a line of no length is a circle, however the picture is stretched. @param {{ x: number, y: number }} point */
function dot({ x, y }) {
  return `M${x} ${y}h1`;
}

/** @param {string} kind @param {string} text @param {number} x @param {number} y */
function label(kind, text, x, y) {
  const element = make("span", { className: kind, textContent: text });
  place(element, x, y);
  return element;
}

/** @param {HTMLElement} element @param {number} x @param {number} y */
function place(element, x, y) {
  element.style.left = `${x / 100}%`;
  element.style.top = `${y / 100}%`;
}
