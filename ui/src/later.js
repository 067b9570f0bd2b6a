// What a first paint of the balance doesn't need: the other screens and the chart, loaded together afterwards.
// Must not know which screen is shown.

import { AlertsScreen } from "./alerts.js";
import { ChartPanel } from "./chart.js";
import { ConnectScreen } from "./connect.js";
import { HistoryScreen } from "./history.js";
import { SettingsScreen } from "./settings.js";

/** @import { Bridge } from "./bridge.js" */
/** @import { Go } from "./page.js" */
/** @typedef {ReturnType<typeof load>} Later */

/** @param {Bridge} bridge @param {Go} go */
export function load(bridge, go) {
  const chart = new ChartPanel(bridge, (view) => history.fill(view));
  const history = new HistoryScreen(bridge, go, () => chart.ask());
  const [connect, settings] = [new ConnectScreen(bridge, go), new SettingsScreen(bridge, go)];
  return { connect, settings, alerts: new AlertsScreen(bridge, go), history, chart };
}
