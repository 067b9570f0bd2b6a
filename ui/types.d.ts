// Types of the page, known to all its modules without an import: those of the messages, and its own. Nothing of this ships.

import type * as Messages from "./messages.js";

declare global {
  type AccountKey = Messages.AccountKey;
  type AccountOrder = Messages.AccountOrder;
  type AccountRow = Messages.AccountRow;
  type AccountView = Messages.AccountView;
  type BalanceView = Messages.BalanceView;
  type ChartDrawing = Messages.ChartDrawing;
  type ChartPoint = Messages.ChartPoint;
  type ChartView = Messages.ChartView;
  type FieldError = Messages.FieldError;
  type FromPopover = Messages.FromPopover;
  type Outcome = Messages.Outcome;
  type PageLanguage = Messages.PageLanguage;
  type Problem = Messages.Problem;
  type Remedy = Messages.Remedy;
  type SeriesRange = Messages.SeriesRange;
  type SnoozeChoice = Messages.SnoozeChoice;
  type SnoozeView = Messages.SnoozeView;
  type ToPopover = Messages.ToPopover;
  type ViewModel = Messages.ViewModel;

  /** What the window itself acts on: the content's height; whether a click elsewhere leaves it open. */
  type ForWindow = { type: "height"; px: number } | { type: "pin"; is_pinned: boolean };

  /** What the window sets as `partnerBalance`, and the one property that the page adds. */
  type Host = {
    /** The first view, painted before anything is asked. */
    first: ViewModel;
    /** What it is said in. */
    language: PageLanguage;
    post(message: FromPopover | ForWindow): void;
    /** Set by the page. */
    receive?(message: ToPopover): void;
  };

  /** A screen; also the id of its section. */
  type ScreenName = "accounts" | "balance" | "connect" | "settings" | "history" | "alerts";

  /** What the elements are of which more is needed than of any. */
  type Kinds = {
    "access_token": HTMLInputElement;
    "address": HTMLDetailsElement;
    "base_url": HTMLInputElement;
    "chart-point": HTMLInputElement;
    "client-fields": HTMLFieldSetElement;
    "client_id": HTMLInputElement;
    "client_secret": HTMLInputElement;
    "connect-form": HTMLFormElement;
    "has_quiet_hours": HTMLInputElement;
    "kind-token": HTMLInputElement;
    "language": HTMLSelectElement;
    "new-name": HTMLFieldSetElement;
    "token-fields": HTMLFieldSetElement;
  };

  /** The element with this id. A test compares it with the page. */
  type ElementOf<Id extends string> = Id extends keyof Kinds ? Kinds[Id] : HTMLElement;

  /** Shows a screen. */
  type Go = (name: ScreenName) => void;

  /** What paints a screen or a part of one. */
  type Part = {
    paint(view: ViewModel): void;
    /** The screen is left, and not only for one that leads back to it. */
    leave?(view: ViewModel): void;
    /** The screen is shown. */
    enter?(): void;
  };

  /** What fields say, by their names or ids. */
  type Values = Record<string, string | boolean | string[]>;

  /** What a banner needs of a problem. */
  type Shown = Omit<Problem, "code">;

  /** A banner's button was pressed. */
  type OnRemedy = (remedy: Remedy, button: HTMLButtonElement, problem: Shown) => void;

  /** What can be pointed at in a chart. */
  type Item = {
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
}
