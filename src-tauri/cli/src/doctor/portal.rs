//! Looks at the way to the portal: proxy, name, connection, certificate, what it says, what time it has, and whether it
//! knows each account.

use std::sync::Arc;

use jiff::SignedDuration;
use partner_balance_core::base_url::BaseUrl;
use partner_balance_core::fault::{Fault, FaultCode};
use partner_balance_core::monitor::{Freshness, Requester};
use partner_balance_core::text::DisplayFormats;
use partner_balance_engine::account_operations::AccountOperations;
use partner_balance_engine::portal::{probe, probe::ProbeReply, proxy, proxy::Proxy, proxy::ProxySource};

use super::{Finding, Topic};
use crate::account_state::{self, AccountState};
use crate::context::{Account, Asking, Context};
use crate::failure::Failure;
use crate::report::Report;
use crate::sentence::{Sentence, to_say};

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
            Topic::Proxy,
            to_say!(words, "command-line-doctor-proxy-unusable", name = name),
            to_say!(words, "command-line-doctor-proxy-unusable-hint"),
        )
    }));
    findings.extend(of_accounts(accounts, context, operations).await);
    if findings.iter().all(|finding| finding.what != Topic::Account) {
        let remedy = to_say!(words, "command-line-doctor-run-login");
        findings.push(Finding::bad(Topic::Account, to_say!(words, "command-line-no-account"), remedy));
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
    let (id, name) = (account.settings.id.clone(), account.name.clone());
    let command = format!("partner-balance config set paused false --account {}", id.as_str());
    Finding::note(
        Topic::Account,
        to_say!(words, "command-line-doctor-paused", account = &name),
        to_say!(words, "command-line-doctor-paused-hint", command = &command),
    )
}

fn of_account(state: &AccountState, unrecorded: Option<&Fault>, context: &Context) -> Finding {
    let name = state.account.name.clone();
    let fault = match &state.freshness {
        Freshness::Stale(failure) => Some(&failure.fault),
        Freshness::Fresh | Freshness::Unconfirmed => unrecorded,
    };
    let Some(fault) = fault else {
        let amount = |formats: &DisplayFormats| Report::of(state, context, formats).amount();
        let money = context.in_both(amount);
        return Finding::good(
            Topic::Account,
            to_say!(words, "command-line-doctor-account-known", account = &name, money = money.say(words)),
        );
    };
    let (message, hint) = Failure::from(fault.clone()).into_sentences();
    let meaning = to_say!(words, "command-line-doctor-account-problem", account = &name, problem = message.say(words));
    Finding::bad(Topic::Account, meaning, hint)
}

/// Which proxy is in use, and who says so.
fn way_through(proxy: &Proxy) -> Finding {
    let shown = proxy.to_string();
    let meaning = match proxy.source {
        ProxySource::Environment if cfg!(target_os = "linux") => {
            to_say!(words, "command-line-doctor-proxy-environment", proxy = &shown)
        }
        ProxySource::Environment => to_say!(words, "command-line-doctor-proxy-system", proxy = &shown),
        ProxySource::Desktop => to_say!(words, "command-line-doctor-proxy-desktop", proxy = &shown),
    };
    Finding::good(Topic::Proxy, meaning)
}

/// Network, certificate and portal, as far as the look got.
async fn way(address: &BaseUrl, proxy: Option<&Proxy>, reply: Result<&ProbeReply, &Fault>) -> Vec<Finding> {
    let host = address.host().to_owned();
    let is_encrypted = address.to_string().starts_with("https:");
    let named = || host.clone();
    let reached = || {
        let host = named();
        vec![Finding::good(Topic::Network, to_say!(words, "command-line-doctor-reached", host = &host))]
    };
    let tls = |finding: Finding| if is_encrypted { vec![finding] } else { Vec::new() };
    let trusted = || {
        let host = named();
        tls(Finding::good(Topic::Tls, to_say!(words, "command-line-doctor-trusted", host = &host)))
    };
    let told = |what, fault: &Fault| {
        let ((message, hint), host, detail) =
            (Failure::from(fault.clone()).into_sentences(), named(), fault.detail.clone());
        let meaning = to_say!(
            words,
            "command-line-doctor-host-problem",
            host = &host,
            problem = message.say(words),
            detail = &detail
        );
        Finding::bad(what, meaning, hint)
    };
    let in_order = |parts: [Vec<Finding>; 3]| parts.into_iter().flatten().collect();
    match reply {
        Ok(reply) => {
            let (host, status) = (named(), reply.status.to_string());
            let says = to_say!(words, "command-line-doctor-answers", host = &host, status = &status);
            in_order([reached(), trusted(), vec![Finding::good(Topic::Portal, says)]])
        }
        Err(fault) => match fault.code {
            FaultCode::ProxyFailed => {
                let (message, hint) = Failure::from(fault.clone()).into_sentences();
                vec![Finding::bad(Topic::Proxy, message, hint)]
            }
            // Behind a proxy the name is the proxy's to look up: here it may lead nowhere.
            FaultCode::Offline | FaultCode::TimedOut if proxy.is_some() => vec![told(Topic::Portal, fault)],
            FaultCode::Offline => vec![name(&host, address).await],
            FaultCode::CertificateRefused => in_order([reached(), tls(told(Topic::Tls, fault)), Vec::new()]),
            FaultCode::TimedOut => vec![name(&host, address).await, told(Topic::Portal, fault)],
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
            | FaultCode::SettingsUnavailable => in_order([reached(), trusted(), vec![told(Topic::Portal, fault)]]),
        },
    }
}

/// Whether the name leads anywhere: told apart from a connection that fails.
async fn name(host: &str, address: &BaseUrl) -> Finding {
    let port = address.join("").port_or_known_default().unwrap_or(443);
    let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let (limit, host) = (std::time::Duration::from_secs(5), host.to_owned());
    match tokio::time::timeout(limit, tokio::net::lookup_host((bare, port))).await {
        Ok(Ok(_)) => Finding::bad(
            Topic::Network,
            to_say!(words, "command-line-doctor-no-connection", host = &host),
            to_say!(words, "command-line-doctor-no-connection-hint"),
        ),
        Ok(Err(_)) | Err(_) => Finding::bad(
            Topic::Network,
            to_say!(words, "command-line-doctor-no-name", host = &host),
            to_say!(words, "command-line-doctor-no-name-hint"),
        ),
    }
}

fn clock(reply: ProbeReply, context: &Context) -> Finding {
    let what = Topic::Clock;
    let Some(date) = reply.date else {
        return Finding::note(what, to_say!(words, "command-line-doctor-clock-unknown"), Sentence::none());
    };
    let ahead = context.clock.now().wall.duration_since(date);
    let seconds = ahead.as_secs().unsigned_abs();
    if ahead.abs() <= WORST_SKEW {
        return Finding::good(what, to_say!(words, "command-line-doctor-clock-right"));
    }
    let meaning = if ahead.is_negative() {
        to_say!(words, "command-line-doctor-clock-behind", seconds = seconds)
    } else {
        to_say!(words, "command-line-doctor-clock-ahead", seconds = seconds)
    };
    Finding::bad(what, meaning, to_say!(words, "command-line-doctor-clock-hint"))
}
