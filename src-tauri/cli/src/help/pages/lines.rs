//! The lines of the pages, command by command. Words only.

use partner_balance_core::message_id;

use super::Line;

pub(super) const TOP: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance login                     ", message_id!("help-example-login")),
    Line::Row("  partner-balance                           ", message_id!("help-example-status")),
    Line::Row("  partner-balance --json                    ", message_id!("help-example-json")),
    Line::Row("  partner-balance config set low 250        ", message_id!("help-example-low")),
    Line::Gap,
    Line::Say(message_id!("help-more")),
];

pub(super) const TOP_LONG: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance login                     ", message_id!("help-example-login")),
    Line::Row("  partner-balance                           ", message_id!("help-example-status")),
    Line::Row("  partner-balance status --json             ", message_id!("help-example-json")),
    Line::Row("  partner-balance status --format waybar    ", message_id!("help-example-waybar")),
    Line::Row("  partner-balance check -w 100: -c 20:      ", message_id!("help-example-check")),
    Line::Row("  partner-balance forecast                  ", message_id!("help-example-forecast")),
    Line::Row("  partner-balance history                   ", message_id!("help-example-history")),
    Line::Row("  partner-balance alerts                    ", message_id!("help-example-alerts")),
    Line::Row("  partner-balance config set low 250        ", message_id!("help-example-low")),
    Line::Gap,
    Line::Say(message_id!("help-exits")),
    Line::Row("  0    ", message_id!("help-exits-0")),
    Line::Row("  1    ", message_id!("help-exits-1")),
    Line::Row("  2    ", message_id!("help-exits-2")),
    Line::Row("  130  ", message_id!("help-exits-130")),
    Line::Row("  141  ", message_id!("help-exits-141")),
    Line::Gap,
    Line::Say(message_id!("help-exits-check")),
    Line::Gap,
    Line::Say(message_id!("help-environment")),
    Line::Row("  PARTNER_BALANCE_CLIENT_ID      ", message_id!("help-environment-client-id")),
    Line::Code("  PARTNER_BALANCE_CLIENT_SECRET"),
    Line::Row("  PARTNER_BALANCE_ACCESS_TOKEN   ", message_id!("help-environment-token")),
    Line::Row("  PARTNER_BALANCE_BASE_URL       ", message_id!("help-environment-base-url")),
    Line::Row("  NO_COLOR                       ", message_id!("help-environment-no-color")),
    Line::Gap,
    Line::Say(message_id!("help-credentials-file-form")),
    Line::Gap,
    Line::Say(message_id!("help-several-accounts")),
    Line::Gap,
    Line::Say(message_id!("help-output")),
    Line::Gap,
    Line::Say(message_id!("help-language")),
];

pub(super) const STATUS: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance status                 ", message_id!("help-status-example")),
    Line::Row("  partner-balance status --refresh       ", message_id!("help-status-example-refresh")),
    Line::Row("  partner-balance status --max-age 1h    ", message_id!("help-status-example-max-age")),
    Line::Code("  partner-balance status --json | jq -r .balance"),
    Line::Code("  partner-balance status --format waybar"),
    Line::Code("  partner-balance status --account branch --account shop"),
    Line::Gap,
    Line::Say(message_id!("help-status-fields")),
    Line::Gap,
    Line::Say(message_id!("help-status-several")),
    Line::Gap,
    Line::Say(message_id!("help-status-exit")),
];

pub(super) const WATCH: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance watch                    ", message_id!("help-watch-example")),
    Line::Code("  partner-balance watch | jq --unbuffered -r '.name + \": \" + (.balance // \"?\")'"),
    Line::Code("  partner-balance watch --json | jq --unbuffered 'select(.level != \"normal\")'"),
    Line::Gap,
    Line::Say(message_id!("help-watch-lines")),
    Line::Gap,
    Line::Say(message_id!("help-watch-changes")),
    Line::Gap,
    Line::Say(message_id!("help-watch-exit")),
];

pub(super) const CHECK_ABOUT: &[Line] = &[
    Line::Say(message_id!("help-check-about-long")),
    Line::Gap,
    Line::Say(message_id!("help-check-range")),
    Line::Row("  10      ", message_id!("help-check-range-10")),
    Line::Row("  10:     ", message_id!("help-check-range-from-10")),
    Line::Row("  ~:10    ", message_id!("help-check-range-to-10")),
    Line::Row("  10:20   ", message_id!("help-check-range-outside")),
    Line::Row("  @10:20  ", message_id!("help-check-range-inside")),
    Line::Gap,
    Line::Say(message_id!("help-check-unknown")),
    Line::Gap,
    Line::Say(message_id!("help-check-days")),
];

pub(super) const CHECK: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance check                   ", message_id!("help-check-example")),
    Line::Row("  partner-balance check -w 100: -c 20:    ", message_id!("help-check-example-ranges")),
    Line::Code("  partner-balance check -c 0: -t 5 --max-age 30m"),
    Line::Code("  partner-balance check --warn-days 7 --critical-days 2"),
    Line::Code("  partner-balance check --account branch"),
    Line::Gap,
    Line::Say(message_id!("help-check-several")),
    Line::Gap,
    Line::Say(message_id!("help-check-exit")),
];

pub(super) const METRICS: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance metrics"),
    Line::Code("  partner-balance metrics --output /var/lib/node-exporter/partner-balance.prom"),
    Line::Code("  partner-balance metrics --max-age 1h --account default"),
    Line::Gap,
    Line::Say(message_id!("help-metrics-names")),
    Line::Code("  partner_balance_amount"),
    Line::Code("  partner_balance_low_threshold"),
    Line::Code("  partner_balance_critical_threshold"),
    Line::Code("  partner_balance_level"),
    Line::Code("  partner_balance_fresh"),
    Line::Code("  partner_balance_age_seconds"),
    Line::Code("  partner_balance_last_success_timestamp_seconds"),
    Line::Code("  partner_balance_fault"),
    Line::Row("  partner_balance_left_seconds, ", message_id!("help-metrics-percentile")),
    Line::Code("  partner_balance_paused"),
    Line::Gap,
    Line::Say(message_id!("help-metrics-unknown")),
    Line::Gap,
    Line::Say(message_id!("help-metrics-exit")),
];

pub(super) const HISTORY: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance history                       ", message_id!("help-history-example")),
    Line::Code("  partner-balance history --since 2026-11-01 --until 2026-11-30"),
    Line::Code("  partner-balance history --json | jq -r 'select(.spent != null) | .spent'"),
    Line::Code("  partner-balance history export > readings.csv"),
    Line::Code("  partner-balance history delete"),
    Line::Gap,
    Line::Say(message_id!("help-history-days")),
    Line::Gap,
    Line::Say(message_id!("help-history-fields")),
    Line::Gap,
    Line::Say(message_id!("help-exit-readings")),
];

pub(super) const HISTORY_EXPORT: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance history export > readings.csv"),
    Line::Code("  partner-balance history export --since 30d --format json"),
    Line::Code("  partner-balance history export --since 2026-11-01 --until 2026-11-30"),
    Line::Gap,
    Line::Say(message_id!("help-history-export-lines")),
    Line::Gap,
    Line::Say(message_id!("help-history-export-json")),
    Line::Gap,
    Line::Say(message_id!("help-exit-readings")),
];

pub(super) const HISTORY_DELETE: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance history delete"),
    Line::Code("  partner-balance history delete --account branch --yes"),
    Line::Gap,
    Line::Say(message_id!("help-history-delete-stays")),
    Line::Gap,
    Line::Say(message_id!("help-history-delete-exit")),
];

pub(super) const FORECAST: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance forecast"),
    Line::Code("  partner-balance forecast --threshold 0"),
    Line::Code("  partner-balance forecast --json | jq .days_left.p50"),
    Line::Code("  partner-balance forecast --from readings.csv --now 2026-11-23T14:05:11Z"),
    Line::Gap,
    Line::Say(message_id!("help-forecast-days")),
    Line::Gap,
    Line::Say(message_id!("help-forecast-fields")),
    Line::Gap,
    Line::Say(message_id!("help-forecast-exit")),
];

pub(super) const ALERTS: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts"),
    Line::Code("  partner-balance alerts --json | jq .next"),
    Line::Code("  partner-balance alerts test"),
    Line::Code("  partner-balance alerts snooze --for 4h"),
    Line::Code("  partner-balance alerts webhook-secret"),
    Line::Code("  partner-balance alerts replay"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-told")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-fields")),
    Line::Gap,
    Line::Say(message_id!("help-exit-account")),
];

pub(super) const ALERTS_TEST: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts test"),
    Line::Code("  partner-balance alerts test --account branch"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-test-sent")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-test-exit")),
];

pub(super) const ALERTS_WEBHOOK_SECRET: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts webhook-secret"),
    Line::Code("  partner-balance alerts webhook-secret --new --account branch"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-webhook-secret-digits")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-webhook-secret-exit")),
];

pub(super) const ALERTS_SNOOZE: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts snooze"),
    Line::Code("  partner-balance alerts snooze --for 4h --account branch"),
    Line::Code("  partner-balance alerts snooze --until-topped-up"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-snooze-held")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-snooze-exit")),
];

pub(super) const ALERTS_RESUME: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts resume"),
    Line::Code("  partner-balance alerts resume --account branch"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-resume-exit")),
];

pub(super) const ALERTS_REPLAY: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance alerts replay"),
    Line::Code("  partner-balance alerts replay --settings draft.toml"),
    Line::Code("  partner-balance alerts replay --json | jq -r .summary"),
    Line::Code("  partner-balance alerts replay --from looks.csv --time-zone Europe/Berlin"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-replay-told")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-replay-lines")),
    Line::Code("  2026-11-22T08:00:00Z,104.20,"),
    Line::Code("  2026-11-23T08:00:00Z,,offline"),
    Line::Gap,
    Line::Say(message_id!("help-alerts-replay-fields")),
    Line::Gap,
    Line::Say(message_id!("help-alerts-replay-exit")),
];

pub(super) const LOGIN: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Row("  partner-balance login                   ", message_id!("help-login-example")),
    Line::Code("  pass show yeastar | partner-balance login --client-id 0123abcd"),
    Line::Code("  partner-balance login --account branch --name 'Branch office'"),
    Line::Code("  partner-balance login --token < token.txt"),
    Line::Gap,
    Line::Say(message_id!("help-login-where")),
    Line::Gap,
    Line::Say(message_id!("help-login-input")),
    Line::Gap,
    Line::Say(message_id!("help-login-exit")),
];

pub(super) const LOGOUT: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance logout"),
    Line::Row("  partner-balance logout --account branch     ", message_id!("help-logout-example")),
    Line::Gap,
    Line::Say(message_id!("help-logout-removes")),
    Line::Gap,
    Line::Say(message_id!("help-logout-exit")),
];

pub(super) const ACCOUNTS: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance accounts"),
    Line::Code("  partner-balance accounts --json | jq -r .account"),
    Line::Row(
        "  partner-balance login --account branch --name 'Branch office'   ",
        message_id!("help-accounts-example"),
    ),
    Line::Gap,
    Line::Say(message_id!("help-accounts-told")),
    Line::Gap,
    Line::Say(message_id!("help-accounts-fields")),
    Line::Gap,
    Line::Say(message_id!("help-exit-account")),
];

pub(super) const CONFIG: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance config show"),
    Line::Code("  partner-balance config get low"),
    Line::Code("  partner-balance config set low 250"),
    Line::Code("  partner-balance config set refresh_interval 30m"),
    Line::Code("  partner-balance config set name 'Branch office' --account branch"),
    Line::Code("  partner-balance config set paused true --account branch"),
    Line::Code("  ${EDITOR:-vi} \"$(partner-balance config path)\""),
    Line::Gap,
    Line::Say(message_id!("help-exit-usual")),
];

pub(super) const CONFIG_PATH: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance config path"),
    Line::Code("  ${EDITOR:-vi} \"$(partner-balance config path)\""),
];

pub(super) const CONFIG_SHOW: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance config show"),
    Line::Code("  partner-balance config show --account branch"),
];

pub(super) const CONFIG_GET: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance config get low"),
    Line::Code("  partner-balance config get name --account branch"),
    Line::Gap,
    Line::Say(message_id!("help-config-get-several")),
];

pub(super) const CONFIG_SET: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance config set low 250"),
    Line::Code("  partner-balance config set critical 99.50 --account branch"),
    Line::Code("  partner-balance config set refresh_interval '1h 30m'"),
    Line::Code("  partner-balance config set hide_amount true"),
    Line::Code("  partner-balance config set remind_low 3d"),
    Line::Code("  partner-balance config set quiet_from 22:00"),
    Line::Code("  partner-balance config set days_off sat,sun"),
    Line::Code("  partner-balance config set program /home/me/bin/tell"),
    Line::Row("  partner-balance config set webhook ''     ", message_id!("help-config-set-example-webhook")),
    Line::Code("  partner-balance config set paused true --account branch"),
    Line::Code("  partner-balance config set refresh_interval 5m --account branch"),
    Line::Code("  partner-balance config set refresh_interval default --account branch"),
    Line::Code("  partner-balance config set icon_account branch"),
    Line::Code("  partner-balance config set account_order own"),
    Line::Gap,
    Line::Say(message_id!("help-config-set-several")),
    Line::Gap,
    Line::Say(message_id!("help-config-set-thresholds")),
    Line::Gap,
    Line::Say(message_id!("help-config-set-webhook")),
    Line::Gap,
    Line::Say(message_id!("help-config-set-exit")),
];

pub(super) const DOCTOR: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance doctor"),
    Line::Code("  partner-balance doctor --bundle partner-balance.txt"),
    Line::Gap,
    Line::Say(message_id!("help-doctor-exit")),
];

pub(super) const UPDATES: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance updates"),
    Line::Code("  partner-balance updates --json | jq -r .newest"),
    Line::Row("  partner-balance config set look_for_updates true   ", message_id!("help-updates-example")),
    Line::Gap,
    Line::Say(message_id!("help-updates-feed")),
    Line::Gap,
    Line::Say(message_id!("help-updates-fields")),
    Line::Gap,
    Line::Say(message_id!("help-updates-exit")),
];

pub(super) const COMPLETIONS: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  bash:"),
    Line::Code("    partner-balance completions bash \\"),
    Line::Code("      > ~/.local/share/bash-completion/completions/partner-balance"),
    Line::Row("  ", message_id!("help-completions-zsh")),
    Line::Code("    partner-balance completions zsh > ~/.zfunc/_partner-balance"),
    Line::Code("  fish:"),
    Line::Code("    partner-balance completions fish \\"),
    Line::Code("      > ~/.config/fish/completions/partner-balance.fish"),
    Line::Code("  PowerShell:"),
    Line::Code("    partner-balance completions powershell >> $PROFILE"),
    Line::Code("  elvish:"),
    Line::Code("    partner-balance completions elvish >> ~/.config/elvish/rc.elv"),
];

pub(super) const MAN: &[Line] = &[
    Line::Say(message_id!("help-heading-examples")),
    Line::Code("  partner-balance man | man -l -"),
    Line::Code("  partner-balance man --output ~/.local/share/man/man1"),
    Line::Gap,
    Line::Say(message_id!("help-man-english")),
];
