//! Several accounts on real desktops: which one the icon shows, what tooltip, menu and notifications say of each, the list in
//! the popover, a new account and a forgotten one.

use desktop_tests::{CLIENT_ID, CLIENT_SECRET, Portal, Program, Result, Session, SessionBuilder, Tray, contains, wait};
use partner_balance_portal_sim::{Fault, Scope, Times};

use crate::desktops::{on_desktops, xfce};

on_desktops! {
    a_row_of_the_menu_opens_the_popover_at_its_account on xfce, sway;
    the_list_leads_into_an_account_and_back on xfce, sway, weston;
}

/// Two accounts, each at a portal of its own, and the program with both readings in the tray.
struct Two {
    main: Portal,
    branch: Portal,
    tray: Tray,
    _program: Program,
    session: Session,
}

impl Two {
    fn start(builder: SessionBuilder) -> Result<Self> {
        let session = builder.start()?;
        let (main, branch) = (Portal::start("675.24")?, Portal::start("250")?);
        main.store_account(&session, "main", "name = \"Main\"")?;
        branch.store_account(&session, "branch", "name = \"Branch\"\ncurrency = \"EUR\"")?;
        let _program = Program::start(&session, &["--background"], &[])?;
        let tray = session.tray()?;
        let two = Self { main, branch, tray, _program, session };
        two.tray.tooltip_with("Main: 675.24 USD")?;
        two.tray.tooltip_with("Branch: 250.00 EUR")?;
        Ok(two)
    }

    /// Sets the balance of the second account and asks for all.
    fn branch_has(&self, balance: &str) -> Result<()> {
        self.branch.put(balance)?;
        self.tray.choose("Refresh now")
    }
}

#[test]
fn p3_icon_tooltip_and_menu_show_the_account_that_needs_the_user_most() -> Result<()> {
    let two = Two::start(xfce())?;
    assert_eq!(two.tray.tooltip()?.title, "Main: 675.24 USD", "the first in order");
    let normal = two.tray.icon()?;
    two.branch_has("9.50")?;
    two.tray.tooltip_with("Branch: 9.50 EUR (critical)")?;
    let tooltip = two.tray.tooltip()?;
    assert_eq!((tooltip.title.as_str(), tooltip.text.as_str()), ("Branch: 9.50 EUR (critical)", "Main: 675.24 USD"));
    wait::until("another icon", || Ok((two.tray.icon()? != normal).then_some(())))?;
    let rows: Vec<String> = two.tray.menu()?.into_iter().map(|row| row.label).collect();
    assert!(
        rows[0].starts_with("Branch: 9.50 EUR (critical), ") && rows[1].starts_with("Main: 675.24 USD, "),
        "{rows:?}"
    );
    let warning = two.session.notification_with("Branch: balance is critical")?;
    assert!(warning.body.contains("9.50 EUR left"), "{warning:?}");
    assert_eq!(two.session.notifications()?.len(), 1, "nothing is said of the other");
    Ok(())
}

#[test]
fn p7_a_refused_and_a_hanging_account_hold_up_no_other() -> Result<()> {
    let two = Two::start(xfce())?;
    let before = two.tray.icon()?;
    two.branch.set_client_secret("another");
    two.branch.expire_tokens(partner_balance_portal_sim::Tokens::All);
    two.tray.choose("Refresh now")?;
    two.tray.tooltip_with("Branch: 250.00 EUR, as of")?;
    two.tray.tooltip_with("refused the credentials")?;
    wait::until("the mark on the icon", || Ok((two.tray.icon()? != before).then_some(())))?;
    two.branch.set_client_secret(CLIENT_SECRET);
    let slow = Fault::Delay { delay_ms: 60_000 };
    two.branch.set_fault(slow, Scope::Balance, Times::UntilCleared);
    two.main.put("600")?;
    two.tray.choose("Refresh now")?;
    let hangs = || two.branch.stats().balance.requests > two.branch.stats().balance.finished;
    wait::until("a request that hangs", || Ok(hangs().then_some(())))?;
    two.tray.tooltip_with("Main: 600.00 USD")?;
    assert!(hangs(), "the other account's answer came first");
    Ok(())
}

fn a_row_of_the_menu_opens_the_popover_at_its_account(builder: SessionBuilder) -> Result<()> {
    let two = Two::start(builder)?;
    two.tray.choose("Branch: 250.00 EUR")?;
    two.session.popover()?;
    // The controls of an account: all accounts, settings. What is typed over is its name.
    two.session.press(&["Tab", "Tab", "Return"])?;
    rename(&two.session, "Branch in Rome")?;
    two.tray.tooltip_with("Branch in Rome: 250.00 EUR")?;
    two.tray.tooltip_with("Main: 675.24 USD")?;
    Ok(())
}

fn the_list_leads_into_an_account_and_back(builder: SessionBuilder) -> Result<()> {
    let two = Two::start(builder)?;
    two.session.open_popover()?;
    // The controls of the list: order, refresh, then the rows.
    two.session.press(&["Tab", "Tab", "Tab", "Down", "Return"])?;
    // The focus is on the account's name now; the next control is the settings.
    two.session.press(&["Tab", "Return"])?;
    rename(&two.session, "Second")?;
    two.tray.tooltip_with("Second: 250.00 EUR")?;
    // Back to the list, and away.
    two.session.press(&["Escape"])?;
    assert!(two.session.shows_popover()?);
    leave(&two.session)
}

#[test]
fn p5_p9_a_second_account_is_added_and_the_first_forgotten() -> Result<()> {
    let session = Session::builder().start()?;
    let (main, branch) = (Portal::start("675.24")?, Portal::start("250")?);
    main.store_account(&session, "main", "name = \"Main\"")?;
    let program = Program::start(&session, &["--background"], &[])?;
    let tray = session.tray()?;
    tray.tooltip_with("675.24 USD")?;

    tray.choose("Settings")?;
    session.popover()?;
    // The controls: name, currency, low, critical, interval, language, login, hide, updates, alerts, portal, another account.
    session.press(&["Tab"; 12])?;
    session.press(&["Return"])?;
    // The controls of the form: portal, kind, name, Client ID, Client Secret, show, address.
    session.press(&["Tab", "Tab", "Tab"])?;
    session.type_text("Branch")?;
    session.press(&["Tab"])?;
    session.type_text(CLIENT_ID)?;
    session.press(&["Tab"])?;
    session.type_text(CLIENT_SECRET)?;
    session.press(&["Tab", "Tab", "Return", "Tab"])?;
    session.type_text(branch.base_url())?;
    session.press(&["Return"])?;
    tray.tooltip_with("Branch: 250.00")?;
    tray.tooltip_with("Main: 675.24 USD")?;
    wait::until("two credentials and two sessions in the keychain", || {
        Ok((session.secrets()?.len() == 4).then_some(()))
    })?;

    leave(&session)?;
    tray.choose("Main: 675.24 USD")?;
    session.popover()?;
    session.press(&["Tab", "Return"])?;
    // The same controls, and with several accounts two more: pause and icon.
    session.press(&["Tab"; 15])?;
    session.press(&["Return"])?;
    session.press(&["Tab", "Return"])?;
    wait::until("only the second account", || {
        let tooltip = tray.tooltip()?;
        Ok((!format!("{tooltip:?}").contains("675.24") && format!("{tooltip:?}").contains("250.00")).then_some(()))
    })?;
    let asked = main.stats().balance.requests;
    wait::until("the first account's secrets to be gone", || Ok((session.secrets()?.len() == 2).then_some(())))?;
    let settings = std::fs::read_to_string(session.config_home().join("partner-balance/settings.toml"))?;
    assert!(settings.contains("Branch") && !settings.contains("Main"), "{settings}");
    let history = std::fs::read(session.data_home().join("partner-balance/history.sqlite3"))?;
    assert!(!contains(&history, b"675.24"), "nothing is left of it");
    drop(program);
    let _again = Program::start(&session, &["--background"], &[])?;
    session.tray()?.tooltip_with("250.00")?;
    assert_eq!(main.stats().balance.requests, asked, "nobody asks for it any more");
    Ok(())
}

/// Goes back until the popover closes. The settings may still be waiting for an answer, so the number of steps isn't known.
fn leave(session: &Session) -> Result<()> {
    wait::until("a closed popover", || {
        if session.shows_popover()? {
            session.press(&["Escape"])?;
        }
        Ok((!session.shows_popover()?).then_some(()))
    })
}

/// Types over the name in the open settings and saves.
fn rename(session: &Session, name: &str) -> Result<()> {
    session.press(&["Tab", "ctrl+a"])?;
    session.type_text(name)?;
    session.press(&["Return"])
}
