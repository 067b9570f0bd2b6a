//! Looks at the way to the portal: proxy, name, connection, certificate, what it says, what time it has, and whether it
//! knows each account.

use std::sync::Arc;

use jiff::SignedDuration;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::Requester;
use partner_balance_core::text::command_line;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::portal::{probe, probe::ProbeReply, proxy, proxy::Proxy, proxy::ProxySource};

use super::Finding;
use crate::account_state::{self, AccountState};
use crate::context::{Account, Asking, Context};
use crate::report::Report;

/// Clocks further apart than this make tokens end too early or too late: they are renewed two minutes ahead.
const WORST_SKEW: SignedDuration = SignedDuration::from_secs(60);

pub(super) async fn look(context: &Context, operations: &AccountOperations) -> Vec<Finding> {
    let accounts = context.accounts().unwrap_or_default();
    let mut addresses: Vec<BaseUrl> = Vec::new();
    for Account { settings, .. } in &accounts {
        if !addresses.contains(&settings.base_url) {
            addresses.push(settings.base_url.clone());
        }
    }
    if addresses.is_empty() {
        addresses.push(context.environment.base_url.clone().unwrap_or_default());
    }
    let mut findings = Vec::new();
    for address in addresses {
        let proxy = proxy::to(&address).await;
        findings.extend(proxy.as_ref().map(way_through));
        let reply = probe::probe(address.clone(), &operations.clock).await;
        findings.extend(way(&address, proxy.as_ref(), reply.as_ref()).await);
        findings.extend(reply.ok().map(|reply| clock(reply, context)));
    }
    findings.extend(proxy::unusable_variable().map(|name| {
        Finding::note(
            "proxy",
            format!("The variable {name} names no proxy that can be used, so it is passed over."),
            "It should look like http://proxy.example:3128 or socks5h://proxy.example:1080.",
        )
    }));
    findings.extend(of_accounts(accounts, context, operations).await);
    if findings.iter().all(|finding| finding.what != "account") {
        findings.push(Finding::bad("account", "No account is connected yet.", "Run `partner-balance login`."));
    }
    findings
}

/// Whether the portal knows each account, in their order. Whoever asks what is wrong is not asked for a password first.
async fn of_accounts(accounts: Vec<Account>, context: &Context, operations: &AccountOperations) -> Vec<Finding> {
    let unread: Vec<AccountState> = accounts.into_iter().map(AccountState::unread).collect();
    let is_asked = |state: &&AccountState| state.account.asking == Asking::Allowed;
    let asked = unread.iter().filter(is_asked).cloned().collect();
    let answers = account_state::ask_all(&Arc::new(operations.clone()), asked, Requester::Program, None).await;
    let mut answers = answers.into_iter();
    let finding = |state: &AccountState| match state.account.asking {
        Asking::Paused => Some(paused(&state.account)),
        Asking::Allowed => answers.next().map(|(state, unrecorded)| of_account(&state, unrecorded.as_ref(), context)),
    };
    unread.iter().filter_map(finding).collect()
}

fn paused(account: &Account) -> Finding {
    let Account { settings, .. } = account;
    let remedy = format!("To end that: partner-balance config set paused false --account {}", settings.id.as_str());
    Finding::note("account", format!("{}: paused, so it was not asked.", settings.name), remedy)
}

fn of_account(state: &AccountState, unrecorded: Option<&Fault>, context: &Context) -> Finding {
    let report = Report::of(state, context, &context.formats());
    match (&report.status.fault, unrecorded) {
        (None, None) => Finding::good("account", format!("{}: {}.", report.status.name, report.amount())),
        (Some(fault), _) => {
            Finding::bad("account", format!("{}: {}", report.status.name, fault.message), fault.hint.clone())
        }
        (None, Some(fault)) => {
            let told = command_line::fault_text(fault);
            Finding::bad("account", format!("{}: {}", report.status.name, told.message), told.hint)
        }
    }
}

/// Which proxy is in use, and who says so.
fn way_through(proxy: &Proxy) -> Finding {
    let source = match proxy.source {
        ProxySource::Environment if cfg!(target_os = "linux") => "the environment (HTTPS_PROXY or ALL_PROXY)",
        ProxySource::Environment => "the environment or the system's settings",
        ProxySource::Desktop => "the desktop's settings",
    };
    Finding::good("proxy", format!("Requests go through {proxy}, as {source} has it."))
}

/// Network, certificate and portal, as far as the look got.
async fn way(address: &BaseUrl, proxy: Option<&Proxy>, reply: Result<&ProbeReply, &Fault>) -> Vec<Finding> {
    let host = address.host().to_owned();
    let is_encrypted = address.to_string().starts_with("https:");
    let reached = Finding::good("network", format!("{host} can be reached."));
    let tls = |finding: Finding| if is_encrypted { vec![finding] } else { Vec::new() };
    let trusted = || tls(Finding::good("TLS", format!("The certificate of {host} is trusted.")));
    let told = |what, fault: &Fault| {
        let told = command_line::fault_text(fault);
        Finding::bad(what, format!("{host}: {} ({})", told.message, fault.detail), told.hint)
    };
    match reply {
        Ok(reply) => {
            let says = Finding::good("portal", format!("{host} answers as a portal (HTTP {}).", reply.status));
            [vec![reached], trusted(), vec![says]].concat()
        }
        Err(fault) => match fault.code {
            FaultCode::ProxyFailed => {
                let told = command_line::fault_text(fault);
                vec![Finding::bad("proxy", told.message, told.hint)]
            }
            // Behind a proxy the name is the proxy's to look up: here it may lead nowhere.
            FaultCode::Offline | FaultCode::TimedOut if proxy.is_some() => vec![told("portal", fault)],
            FaultCode::Offline => vec![name(&host, address).await],
            FaultCode::CertificateRefused => [vec![reached], tls(told("TLS", fault))].concat(),
            FaultCode::TimedOut => vec![name(&host, address).await, told("portal", fault)],
            FaultCode::PortalDown
            | FaultCode::RateLimited
            | FaultCode::CredentialsRefused
            | FaultCode::CredentialsMissing
            | FaultCode::EnvironmentUnusable
            | FaultCode::TokenExpired
            | FaultCode::AddressRefused
            | FaultCode::WrongAddress
            | FaultCode::AddressChanged
            | FaultCode::UnexpectedReply
            | FaultCode::KeychainLocked
            | FaultCode::KeychainMissing
            | FaultCode::KeychainFailed
            | FaultCode::HistoryUnavailable
            | FaultCode::SettingsUnavailable => [vec![reached], trusted(), vec![told("portal", fault)]].concat(),
        },
    }
}

/// Whether the name leads anywhere: told apart from a connection that fails.
async fn name(host: &str, address: &BaseUrl) -> Finding {
    let port = address.join("").port_or_known_default().unwrap_or(443);
    let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let limit = std::time::Duration::from_secs(5);
    match tokio::time::timeout(limit, tokio::net::lookup_host((bare, port))).await {
        Ok(Ok(_)) => Finding::bad(
            "network",
            format!("The name {host} is found, but there is no connection to it."),
            "Check firewall and proxy of this network.",
        ),
        Ok(Err(_)) | Err(_) => Finding::bad(
            "network",
            format!("The name {host} is not found."),
            "Check this computer's internet connection, and that the address is right.",
        ),
    }
}

fn clock(reply: ProbeReply, context: &Context) -> Finding {
    let what = "clock";
    let Some(date) = reply.date else {
        return Finding::note(what, "The portal doesn't tell the time, so nothing is known of this clock.", "");
    };
    let ahead = context.clock.now().wall.duration_since(date);
    let seconds = ahead.as_secs().unsigned_abs();
    if ahead.abs() <= WORST_SKEW {
        return Finding::good(what, "It agrees with the portal's to the minute.");
    }
    let direction = if ahead.is_negative() { "behind" } else { "ahead of" };
    Finding::bad(
        what,
        format!("This computer's clock is {seconds} s {direction} the portal's."),
        "Set the clock, best by time synchronization: tokens seem to end too early or too late.",
    )
}
