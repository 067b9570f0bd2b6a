// Types of the page's own modules, beside those of the messages. Ships no more than they do.

import type { FromPopover, Problem, Remedy, ToPopover, ViewModel } from "./messages.js";

export * from "./messages.js";

/** What the window itself acts on: the content's height; whether a click elsewhere leaves it open. */
export type ForWindow = { type: "height"; px: number } | { type: "pin"; is_pinned: boolean };

/** What the window sets as `partnerBalance`, and the one property that the page adds. */
export type Host = {
  /** The first view, painted before anything is asked. */
  first: ViewModel;
  post(message: FromPopover | ForWindow): void;
  /** Set by the page. */
  receive?(message: ToPopover): void;
};

/** A screen; also the id of its section. */
export type ScreenName = "accounts" | "balance" | "connect" | "settings" | "history" | "alerts";

/** Shows a screen. */
export type Go = (name: ScreenName) => void;

/** What paints a screen or a part of one. */
export type Part = {
  paint(view: ViewModel): void;
  /** The screen is left, and not only for one that leads back to it. */
  leave?(view: ViewModel): void;
  /** The screen is shown. */
  enter?(): void;
};

/** What fields say, by their names or ids. */
export type Values = Record<string, string | boolean | string[]>;

/** What a banner needs of a problem. */
export type Shown = Omit<Problem, "code">;

/** A banner's button was pressed. */
export type OnRemedy = (remedy: Remedy, button: HTMLButtonElement, problem: Shown) => void;

/** What can be pointed at in a chart. */
export type Item = {
  x: number;
  y: number;
  amount_text: string;
  at_text: string;
  note: string;
  /** The balance stays until the next one. */
  isLevel: boolean;
  /** It is of the forecast. */
  isExpected: boolean;
};
