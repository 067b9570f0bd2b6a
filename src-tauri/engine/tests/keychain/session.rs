//! A session without a desktop: a private bus and home folder, a keyring daemon to start and stop, and a prompter that
//! never shows its prompts.

use std::collections::HashMap;
use std::os::unix::fs::DirBuilderExt;
use std::process::{Command as StdCommand, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{FutureExt, StreamExt};
use tokio::io::AsyncWriteExt;
use tokio::process::{Child, Command};
use tokio::sync::watch;
use zbus::fdo::DBusProxy;
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

pub const SECRETS: &str = "org.freedesktop.secrets";
const SECRETS_PATH: &str = "/org/freedesktop/secrets";
const PASSWORD: &str = "test";
/// Far longer than anything here takes.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A Secret Service of a scenario's own, on the session's bus under its name as soon as it is built.
pub fn secret_service(service: impl zbus::object_server::Interface) -> zbus::connection::Builder<'static> {
    let builder = zbus::connection::Builder::session().unwrap();
    builder.serve_at(SECRETS_PATH, service).unwrap().name(SECRETS).unwrap()
}

/// A collection of such a service that is unlocked.
pub struct UnlockedCollection;

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl UnlockedCollection {
    #[zbus(property)]
    fn locked(&self) -> bool {
        false
    }
}

/// Without service activation: what is there is what the scenario starts.
const BUS_CONFIG: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"#;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bus {
    Private,
    /// The scenario starts it, at [`bus_address`].
    OfScenario,
    None,
}

/// The address of a bus that the scenario starts.
fn bus_address(home: &std::path::Path) -> String {
    format!("unix:path={}", home.join("bus").display())
}

/// A bus that is stopped when dropped.
pub struct OwnBus(std::process::Child);

impl OwnBus {
    /// Starts it at the address in this process's environment. Returns when it listens.
    pub fn start() -> Self {
        let address = std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
        let _ = std::fs::remove_file(address.trim_start_matches("unix:path="));
        let mut command = StdCommand::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address"]).arg(format!("--address={address}"));
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut said = std::io::BufReader::new(child.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut said, &mut line).unwrap();
        Self(child)
    }
}

impl Drop for OwnBus {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// Runs one scenario in its own process, with a private home folder and, if wanted, a private bus.
pub fn run(scenario: &str, bus: Bus) {
    let home = tempfile::tempdir().unwrap();
    let runtime = home.path().join("run");
    std::fs::DirBuilder::new().mode(0o700).create(&runtime).unwrap();
    let config = home.path().join("bus.conf");
    std::fs::write(&config, BUS_CONFIG).unwrap();
    let this = std::env::current_exe().unwrap();
    let mut command = match bus {
        Bus::Private => {
            let mut command = StdCommand::new("dbus-run-session");
            command.arg(format!("--config-file={}", config.display())).arg("--").arg(this);
            command
        }
        Bus::None | Bus::OfScenario => StdCommand::new(this),
    };
    command.env_clear();
    if bus == Bus::OfScenario {
        command.env("DBUS_SESSION_BUS_ADDRESS", bus_address(home.path()));
    }
    let output = command
        .args(["--exact", "--ignored", "--nocapture", scenario])
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_DATA_HOME", home.path().join("data"))
        .stdin(Stdio::null())
        .output()
        .expect("the packages dbus and gnome-keyring are needed");
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

/// A keyring daemon, stopped when dropped.
pub struct Keyring(Child);

impl Keyring {
    /// With its login collection unlocked; creates the collection if there is none.
    pub async fn unlocked() -> Self {
        let mut child = Self::command().arg("--unlock").stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(PASSWORD.as_bytes()).await.unwrap();
        until_owned(true).await;
        Self(child)
    }

    /// Locked, as after a login without password.
    pub async fn locked() -> Self {
        let child = Self::command().stdin(Stdio::null()).spawn().unwrap();
        until_owned(true).await;
        Self(child)
    }

    pub async fn stop(mut self) {
        self.0.kill().await.unwrap();
        until_owned(false).await;
    }

    fn command() -> Command {
        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets"]).stdout(Stdio::null()).kill_on_drop(true);
        command
    }
}

/// Waits until the Secret Service's name has an owner, or has none.
async fn until_owned(is_owned: bool) {
    let bus = zbus::Connection::session().await.unwrap();
    let proxy = DBusProxy::new(&bus).await.unwrap();
    let mut changes = proxy.receive_name_owner_changed_with_args(&[(0, SECRETS)]).await.unwrap();
    let wait = async {
        while proxy.name_has_owner(SECRETS.try_into().unwrap()).await.unwrap() != is_owned {
            changes.next().await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.expect("the keyring daemon did not start or stop");
}

/// Unlocks the login collection without a prompt, as a login or another program does.
pub async fn unlock_without_prompt() {
    let bus = zbus::Connection::session().await.unwrap();
    let service = "org.freedesktop.Secret.Service";
    let opened = bus
        .call_method(Some(SECRETS), SECRETS_PATH, Some(service), "OpenSession", &("plain", Value::from("")))
        .await
        .unwrap();
    let (_, session): (OwnedValue, OwnedObjectPath) = opened.body().deserialize().unwrap();
    let login = OwnedObjectPath::try_from("/org/freedesktop/secrets/collection/login").unwrap();
    let password = (session, Vec::<u8>::new(), PASSWORD.as_bytes().to_vec(), "text/plain");
    let internal = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
    bus.call_method(Some(SECRETS), SECRETS_PATH, Some(internal), "UnlockWithMasterPassword", &(login, password))
        .await
        .unwrap();
}

/// Accepts prompts from the keyring daemon without showing them, and counts them. Stopped when dropped.
pub struct Prompter {
    shown: watch::Receiver<usize>,
    asked_by: Arc<Mutex<Option<Callback>>>,
    bus: zbus::Connection,
}

/// The requester of a prompt: its bus name and path.
type Callback = (String, OwnedObjectPath);

struct FakePrompter(watch::Sender<usize>, Arc<Mutex<Option<Callback>>>);

#[zbus::interface(name = "org.gnome.keyring.internal.Prompter")]
impl FakePrompter {
    fn begin_prompting(&self, callback: OwnedObjectPath, #[zbus(header)] header: zbus::message::Header<'_>) {
        *self.1.lock().unwrap() = header.sender().map(|sender| (sender.to_string(), callback));
        self.0.send_modify(|shown| *shown += 1);
    }

    fn perform_prompt(
        &self,
        _callback: OwnedObjectPath,
        _kind: String,
        _properties: HashMap<String, OwnedValue>,
        _exchange: String,
    ) {
    }

    fn stop_prompting(&self, _callback: OwnedObjectPath) {}
}

impl Prompter {
    pub async fn start() -> Self {
        let (count, shown) = watch::channel(0);
        let asked_by = Arc::<Mutex<_>>::default();
        let bus = zbus::connection::Builder::session()
            .unwrap()
            .serve_at("/org/gnome/keyring/Prompter", FakePrompter(count, asked_by.clone()))
            .unwrap()
            .name("org.gnome.keyring.SystemPrompter")
            .unwrap()
            .build()
            .await
            .unwrap();
        Self { shown, asked_by, bus }
    }

    /// The number of prompts so far.
    pub fn shown(&self) -> usize {
        *self.shown.borrow()
    }

    /// Closes the last prompt, as a user does.
    pub async fn cancel(&self) {
        let (name, path) = self.asked_by.lock().unwrap().take().expect("no prompt is shown");
        let interface = "org.gnome.keyring.internal.Prompter.Callback";
        self.bus.call_method(Some(name), path, Some(interface), "PromptDone", &()).await.unwrap();
    }

    pub async fn until_shown(&self, count: usize) {
        let mut shown = self.shown.clone();
        let wait = shown.wait_for(|&shown| shown >= count);
        tokio::time::timeout(PATIENCE, wait).await.expect("no prompt was shown").unwrap();
    }
}

/// Monitors the bus for requests to show a prompt.
pub struct BusMonitor {
    calls: zbus::MessageStream,
    bus: zbus::Connection,
}

impl BusMonitor {
    pub async fn start() -> Self {
        let bus = zbus::Connection::session().await.unwrap();
        let calls = zbus::MessageStream::from(&bus);
        for kind in ["method_call',member='Prompt", "signal',member='Completed"] {
            let rule = format!("type='{kind}',interface='org.freedesktop.Secret.Prompt',eavesdrop='true'");
            Self::ask_bus(&bus, "AddMatch", &rule).await;
        }
        Self { calls, bus }
    }

    /// Waits until a prompt has been answered.
    pub async fn until_answered(&mut self) {
        let answered = async {
            while let Some(Ok(message)) = self.calls.next().await {
                if message.header().member().is_some_and(|member| member == "Completed") {
                    return;
                }
            }
        };
        tokio::time::timeout(PATIENCE, answered).await.expect("no prompt was answered");
    }

    /// The number of prompts requested since the last call.
    pub async fn prompts(&mut self) -> usize {
        // The bus preserves the order: when this is answered, all earlier messages have arrived.
        Self::ask_bus(&self.bus, "NameHasOwner", SECRETS).await;
        let mut prompts = 0;
        while let Some(Some(Ok(message))) = self.calls.next().now_or_never() {
            prompts += usize::from(message.header().member().is_some_and(|member| member == "Prompt"));
        }
        prompts
    }

    async fn ask_bus(bus: &zbus::Connection, method: &str, argument: &str) {
        let name = "org.freedesktop.DBus";
        bus.call_method(Some(name), "/org/freedesktop/DBus", Some(name), method, &(argument)).await.unwrap();
    }
}

/// The program's items that `secret-tool` finds, as "path label username", sorted.
pub async fn found() -> Vec<String> {
    let search = Command::new("secret-tool")
        .args(["search", "--all", "--unlock", "service", "partner-balance"])
        .output()
        .await
        .expect("the package libsecret-tools is needed");
    // secret-tool prints attributes to one stream and the rest to the other, in the same order of items.
    let out = String::from_utf8(search.stdout).unwrap();
    let err = String::from_utf8(search.stderr).unwrap();
    let values = |text: &str, key: &str| -> Vec<String> {
        text.lines().filter_map(|line| line.strip_prefix(key)).map(str::to_owned).collect()
    };
    let paths: Vec<_> = out.lines().filter(|line| line.starts_with('[')).map(str::to_owned).collect();
    let labels = values(&out, "label = ");
    let users = values(&format!("{out}{err}"), "attribute.username = ");
    assert!(paths.len() == labels.len() && labels.len() == users.len(), "{out}{err}");
    let mut found: Vec<_> = (0..paths.len()).map(|i| format!("{} {} {}", paths[i], labels[i], users[i])).collect();
    found.sort();
    found
}

/// Stores an item with the program's attributes and one more.
pub async fn store_similar_item(user: &str, secret: &str) {
    let mut child = Command::new("secret-tool")
        .args(["store", "--label=twin", "service", "partner-balance", "username", user, "twin", "yes"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(secret.as_bytes()).await.unwrap();
    assert!(child.wait().await.unwrap().success());
}
