//! The product and the reference programs, each started on a desktop, and the product's tray item as a panel uses it.
//!
//! It must not know what is measured.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use desktop_tests::{
    Choice, Desktop, MouseButton, Process, Program, Session, SessionBuilder, Tray, Xwayland, store_account, wait,
};
use partner_balance_portal_sim::{Options, SimulatorThread};
use zbus::blocking::Proxy;

use super::{now, process};

/// Two amounts with the same level and length, but different pixels.
pub(crate) const AMOUNTS: [&str; 2] = ["675.24", "384.19"];

/// The portal's delay per reply, like that of a server on another continent.
pub(super) const LATENCY: Duration = Duration::from_millis(100);

/// The coordinates that the panel passes with a click, beside the tray.
const CLICK: (i32, i32) = (1260, 15);

/// Where the pointer rests: over nothing.
const POINTER_REST_POSITION: (i16, i16) = (40, 400);

/// A Wayland desktop with layer surfaces: sway, without X11.
pub(crate) fn sway() -> SessionBuilder {
    Session::builder().desktop(Desktop::Sway { scale: 1, xwayland: Xwayland::Missing })
}

/// The programs that are measured.
pub(crate) struct Binaries {
    pub(crate) product: PathBuf,
    pub(crate) bare_tray: PathBuf,
    pub(crate) bare_window: PathBuf,
}

/// The resident process, connected with credentials from its environment, with its first reading in the tray.
pub(crate) struct Resident {
    pub(crate) program: Program,
    pub(crate) tray: Tray,
    item: Item,
    /// The icon's place, if it is clicked with the mouse.
    icon: Option<(i16, i16)>,
    /// From its start to its item in the tray.
    pub(crate) icon_after: Duration,
    pub(crate) portal: Rc<SimulatorThread>,
    pub(crate) session: Session,
}

impl Resident {
    /// Starts it on X11.
    pub(crate) fn start(binaries: &Binaries) -> Result<Self> {
        Self::start_on(Session::builder(), binaries)
    }

    pub(crate) fn start_on(desktop: SessionBuilder, binaries: &Binaries) -> Result<Self> {
        Self::start_at(&start_portal()?, desktop.start()?, binaries)
    }

    /// Starts it on a desktop whose home may have files.
    pub(crate) fn start_at(portal: &Rc<SimulatorThread>, session: Session, binaries: &Binaries) -> Result<Self> {
        let variables = [
            ("PARTNER_BALANCE_BASE_URL", portal.base_url()),
            ("PARTNER_BALANCE_CLIENT_ID", Options::DEMO_CLIENT_ID),
            ("PARTNER_BALANCE_CLIENT_SECRET", Options::DEMO_CLIENT_SECRET),
        ];
        Self::start_with(portal, session, binaries, &variables)
    }

    /// Starts it with this many accounts in the keychain, which are polled once a day.
    pub(crate) fn start_stored(
        portal: &Rc<SimulatorThread>,
        session: Session,
        binaries: &Binaries,
        accounts: usize,
    ) -> Result<Self> {
        let credential = (Options::DEMO_CLIENT_ID, Options::DEMO_CLIENT_SECRET);
        for number in 1..=accounts {
            let settings = format!("name = \"Account {number}\"\nrefresh_interval = \"24h\"");
            store_account(&session, &format!("account-{number}"), portal.base_url(), &settings, credential)?;
        }
        Self::start_with(portal, session, binaries, &[])
    }

    fn start_with(
        portal: &Rc<SimulatorThread>,
        session: Session,
        binaries: &Binaries,
        variables: &[(&str, &str)],
    ) -> Result<Self> {
        portal.set_balance(AMOUNTS[0].parse().context("an amount")?);
        let registered = signals(&watcher(&session)?, "StatusNotifierItemRegistered")?;
        let started = now();
        let program = Program::start_at(&binaries.product, &session, &["--background"], variables)?;
        let icon = registered.recv_timeout(wait::TIMEOUT).context("no tray item")?;
        let icon_after = icon.saturating_duration_since(started);
        let tray = session.tray()?;
        wait_for_amount(&tray, AMOUNTS[0])?;
        let item = Item::of(&session)?;
        let icon = match session.desktop() {
            Desktop::Sway { .. } => Some(wait::until("the icon in the panel", || session.icon_place())?.middle()),
            Desktop::Xfce | Desktop::Weston { .. } => None,
        };
        Ok(Self { program, tray, item, icon, icon_after, portal: Rc::clone(portal), session })
    }

    pub(crate) fn process(&self) -> Result<Process> {
        first(&self.program)
    }

    /// The processes of its popover, if it has any.
    pub(crate) fn children(&self) -> Vec<Process> {
        self.program.processes().split_off(1)
    }

    /// Clicks the icon: through the panel's `Activate` call; on sway, where the popover appears at the pointer, with
    /// the mouse.
    pub(crate) fn click_icon(&self) -> Result<()> {
        match self.icon {
            Some((x, y)) => self.session.click_at(x, y, MouseButton::Left),
            None => self.tray.activate(CLICK.0, CLICK.1),
        }
    }

    /// Closes the popover with the keyboard: two clicks in a row might be taken for a double click.
    pub(crate) fn close_popover(&self) -> Result<()> {
        self.session.popover()?;
        self.session.press(&["Escape"])?;
        if self.icon.is_some() {
            // Over the icon it would show the tooltip.
            self.session.move_pointer(POINTER_REST_POSITION.0, POINTER_REST_POSITION.1)?;
        }
        self.session.no_popover()
    }

    /// Sets the portal's balance and waits until the tray shows it.
    pub(crate) fn read(&self, amount: &str) -> Result<()> {
        self.portal.set_balance(amount.parse().context("an amount")?);
        self.item.refresh.choose()?;
        wait_for_amount(&self.tray, amount)
    }

    /// The time from a click on *Refresh now* to the signal that the icon has changed.
    pub(crate) fn time_refresh(&self, amount: &str) -> Result<Duration> {
        self.portal.set_balance(amount.parse().context("an amount")?);
        while self.item.new_icons.try_recv().is_ok() {}
        let start = now();
        self.item.refresh.choose()?;
        let changed = self.item.new_icons.recv_timeout(wait::TIMEOUT).context("no new icon after a refresh")?;
        Ok(changed.saturating_duration_since(start))
    }

    /// Triggers a poll that returns the amount already shown.
    pub(crate) fn poll_unchanged(&self) -> Result<()> {
        let finished = self.portal.stats().balance.finished;
        self.item.refresh.choose()?;
        let stats = self.portal.block_until(wait::TIMEOUT, move |stats| stats.balance.finished > finished);
        stats.map(|_| ()).context("the program doesn't ask the portal")?;
        // Nothing on the desktop shows that the answer was processed, and a click before that would be ignored.
        process::rest(&self.process()?)
    }

    /// Like [`Self::time_refresh`], and checks that the icon has really changed.
    pub(crate) fn time_refresh_seen(&self, amount: &str) -> Result<Duration> {
        let before = self.tray.icon()?;
        let took = self.time_refresh(amount)?;
        ensure!(self.tray.icon()? != before, "a new icon was signalled, but it has not changed");
        Ok(took)
    }

    /// How long the portal takes to answer a minimal request.
    pub(crate) fn time_answer(&self) -> Result<Duration> {
        let address = self.portal.base_url().trim_start_matches("http://");
        let token = self.portal.mint_access_token();
        let request = format!(
            "GET /user/openapi/user/v1/client/account_balance HTTP/1.1\r\nHost: {address}\r\nUser-Agent: OpenAPI\r\n\
             Authorization: Bearer {token}\r\nConnection: close\r\n\r\n"
        );
        let mut reply = Vec::new();
        let start = now();
        let mut stream = TcpStream::connect(address).context("connect to the simulator")?;
        stream.write_all(request.as_bytes()).context("ask the simulator")?;
        stream.read_to_end(&mut reply).context("the simulator's answer")?;
        let took = start.elapsed();
        ensure!(reply.starts_with(b"HTTP/1.1 200"), "the simulator refused: {}", String::from_utf8_lossy(&reply));
        Ok(took)
    }
}

/// A portal that several programs may use, one after the other.
pub(crate) fn start_portal() -> Result<Rc<SimulatorThread>> {
    Ok(Rc::new(SimulatorThread::start(Options { latency: LATENCY, ..Options::default() }).context("simulator")?))
}

fn wait_for_amount(tray: &Tray, amount: &str) -> Result<()> {
    wait::until("the amount in the tooltip", || {
        let tooltip = tray.tooltip()?;
        Ok((tooltip.title.contains(amount) || tooltip.text.contains(amount)).then_some(()))
    })
}

/// The product on sway without credentials: its popover is the form for connecting.
pub(crate) struct Unconnected {
    pub(crate) program: Program,
    pub(crate) session: Session,
}

impl Unconnected {
    pub(crate) fn start(binaries: &Binaries) -> Result<Self> {
        let session = sway().start()?;
        let program = Program::start_at(&binaries.product, &session, &["--background"], &[])?;
        session.tray()?;
        Ok(Self { program, session })
    }

    pub(crate) fn open_form(&self) -> Result<()> {
        self.session.click_icon(MouseButton::Left)
    }
}

/// The reference tray on a desktop of its own.
pub(crate) struct BareTray {
    pub(crate) program: Program,
    pub(crate) session: Session,
}

impl BareTray {
    pub(crate) fn start(binaries: &Binaries) -> Result<Self> {
        let session = Session::builder().start()?;
        let program = Program::start_at(&binaries.bare_tray, &session, &[], &[])?;
        session.tray()?;
        Ok(Self { program, session })
    }

    pub(crate) fn process(&self) -> Result<Process> {
        first(&self.program)
    }
}

fn first(program: &Program) -> Result<Process> {
    program.processes().into_iter().next().with_context(|| format!("the program has ended: {}", program.output()))
}

/// The reference window, on the product's desktop.
pub(crate) struct BareWindow {
    process: Child,
    pub(crate) started: Instant,
    loaded: Receiver<Instant>,
}

impl BareWindow {
    pub(crate) fn start(binaries: &Binaries, session: &Session) -> Result<Self> {
        let mut command = session.command(&binaries.bare_window)?;
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let started = now();
        let mut process = command.spawn().context("start the bare window")?;
        let output = process.stdout.take().context("output of the bare window")?;
        let (heard, loaded) = channel();
        std::thread::spawn(move || {
            for _ in BufReader::new(output).lines().map_while(Result::ok).filter(|line| line == "loaded") {
                // The receiver may be gone.
                let _ = heard.send(now());
            }
        });
        Ok(Self { process, started, loaded })
    }

    /// The time from its start until it reported the page as loaded.
    pub(crate) fn time_to_loaded(&self) -> Result<Duration> {
        let loaded = self.loaded.recv_timeout(wait::TIMEOUT).context("the bare window loads no page")?;
        Ok(loaded.saturating_duration_since(self.started))
    }
}

impl Drop for BareWindow {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The tray item on the bus: the *Refresh now* row of its menu, and its `NewIcon` signal.
struct Item {
    refresh: Choice,
    new_icons: Receiver<Instant>,
}

impl Item {
    fn of(session: &Session) -> Result<Self> {
        let items: Vec<String> =
            watcher(session)?.get_property("RegisteredStatusNotifierItems").context("tray items")?;
        let item = items.first().context("no tray item")?;
        let (name, path) = item.split_at(item.find('/').unwrap_or(item.len()));
        let path = if path.is_empty() { "/StatusNotifierItem" } else { path };
        let item = proxy(session, name, path, "org.kde.StatusNotifierItem")?;
        let refresh = session.tray()?.choice("Refresh")?;
        Ok(Self { refresh, new_icons: signals(&item, "NewIcon")? })
    }
}

fn watcher(session: &Session) -> Result<Proxy<'static>> {
    proxy(session, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")
}

/// When each signal of this name came.
fn signals(of: &Proxy<'static>, name: &'static str) -> Result<Receiver<Instant>> {
    let signals = of.receive_signal(name).with_context(|| format!("signals {name}"))?;
    let (heard, moments) = channel();
    std::thread::spawn(move || {
        for _ in signals {
            if heard.send(now()).is_err() {
                break;
            }
        }
    });
    Ok(moments)
}

fn proxy(session: &Session, name: &str, path: &str, interface: &'static str) -> Result<Proxy<'static>> {
    zbus::blocking::proxy::Builder::new(session.bus())
        .destination(name.to_owned())?
        .path(path.to_owned())?
        .interface(interface)?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()
        .with_context(|| format!("{interface} of {name}"))
}
