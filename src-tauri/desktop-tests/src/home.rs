//! The private folders of a session and the configuration files of its desktop programs.
//!
//! Nothing of the machine's own user is used. It must not know which of the programs are started.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use tempfile::TempDir;

use crate::Result;
use crate::builder::{SessionBuilder, Theme};
use crate::desktop::{self, Desktop, Edge, Focus};

/// Side of a tray icon in the panel, in pixels: hosts draw this size unscaled, so it can be compared pixel by pixel.
pub(crate) const ICON_SIZE: u16 = 22;

/// Takes the lines of a menu and answers with the one that ends as the file `choice` says, which is for one menu.
const MENU: &str = r#"#!/bin/sh
mv "$0.choice" "$0.chosen" || exit 1
end=$(cat "$0.chosen")
cat > "$0.lines~" && mv "$0.lines~" "$0.lines"
while IFS= read -r line || [ -n "$line" ]; do
  case "$line" in *"$end") printf '%s\n' "$line" ;; esac
done < "$0.lines"
"#;

/// The menu of a notification server without one of its own, with the files beside it.
#[derive(Debug)]
pub(crate) struct Menu {
    pub(crate) script: PathBuf,
}

impl Menu {
    /// How the line ends that is to be chosen next.
    pub(crate) fn choice(&self) -> PathBuf {
        self.script.with_extension("sh.choice")
    }

    /// The lines of the menu that was opened last.
    pub(crate) fn lines(&self) -> PathBuf {
        self.script.with_extension("sh.lines")
    }
}

/// The folders of one session, removed when dropped.
#[derive(Debug)]
pub(crate) struct Home {
    root: TempDir,
}

impl Home {
    /// Creates the folders and writes the configuration files.
    pub(crate) fn create(choices: &SessionBuilder) -> Result<Self> {
        let theme = choices.theme;
        let home = Self { root: tempfile::Builder::new().prefix("desktop-").tempdir().context("private home")? };
        for folder in [home.logs(), home.config(), home.data(), home.state(), home.cache(), home.runtime()] {
            fs::create_dir_all(&folder).context("private folder")?;
        }
        fs::set_permissions(home.runtime(), fs::Permissions::from_mode(0o700)).context("private runtime folder")?;
        home.write(&home.config().join("gtk-3.0/settings.ini"), &gtk_settings(theme))?;
        home.write(
            &home.config().join("xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"),
            &panel_settings(theme, choices.panel_edge),
        )?;
        home.write_compositor_settings(choices)?;
        if choices.focus == Focus::Pointer {
            home.write(&home.config().join("openbox/rc.xml"), &focus_under_pointer()?)?;
        }
        home.write(&home.config().join("dunst/dunstrc"), &home.dunst_settings())?;
        home.write_script(&home.shown_script(), &home.shown_script_text())?;
        home.write_script(&home.menu().script, MENU)?;
        home.write(&home.bus_settings_file(), &home.bus_settings())?;
        home.link_bus_services()?;
        Ok(home)
    }

    fn write_compositor_settings(&self, choices: &SessionBuilder) -> Result<()> {
        let script = self.path().join("write-addresses.sh");
        self.write_script(&script, &desktop::compositor_script(&self.compositor_addresses()))?;
        let config = self.config();
        match choices.desktop {
            Desktop::Xfce => Ok(()),
            Desktop::Sway { scale, xwayland } => {
                let size = (choices.width, choices.height);
                let settings = desktop::sway_settings(scale, xwayland, size, &script);
                self.write(&config.join("sway/config"), &settings)?;
                self.write(&config.join("waybar/config"), &desktop::waybar_settings(choices.panel_edge, ICON_SIZE))?;
                let background = if choices.theme == Theme::Dark { "#202428" } else { "#d8dce0" };
                self.write(&config.join("waybar/style.css"), &desktop::waybar_style(background))?;
                let shown = self.path().join("shown-by-mako.sh");
                self.write_script(&shown, &desktop::mako_script(&self.shown_notifications()))?;
                self.write(&config.join("mako/config"), &desktop::mako_settings(&shown))
            }
            Desktop::Weston { .. } => self.write(&config.join("weston.ini"), &desktop::weston_settings(&script)),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.root.path()
    }

    pub(crate) fn logs(&self) -> PathBuf {
        self.path().join("logs")
    }

    pub(crate) fn config(&self) -> PathBuf {
        self.path().join(".config")
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.path().join(".local/share")
    }

    pub(crate) fn state(&self) -> PathBuf {
        self.path().join(".local/state")
    }

    pub(crate) fn cache(&self) -> PathBuf {
        self.path().join(".cache")
    }

    pub(crate) fn runtime(&self) -> PathBuf {
        self.path().join("run")
    }

    /// The address of the session bus.
    pub(crate) fn bus_address(&self) -> String {
        format!("unix:path={}", self.runtime().join("bus").display())
    }

    pub(crate) fn bus_settings_file(&self) -> PathBuf {
        self.path().join("bus.conf")
    }

    /// Links to or copies of programs that the session's user can't reach at their own paths.
    pub(crate) fn programs(&self) -> PathBuf {
        self.path().join("programs")
    }

    /// Written by the compositor's script: the variables with which programs reach it.
    pub(crate) fn compositor_addresses(&self) -> PathBuf {
        self.path().join("compositor")
    }

    /// The notifications shown, written by a script of dunst's or mako's: fields end in 0x1f, records in 0x1e.
    pub(crate) fn shown_notifications(&self) -> PathBuf {
        self.path().join("notifications-shown")
    }

    fn shown_script(&self) -> PathBuf {
        self.path().join("notification-shown.sh")
    }

    /// What dunst runs to let the user choose an action.
    pub(crate) fn menu(&self) -> Menu {
        Menu { script: self.path().join("notification-menu.sh") }
    }

    fn write(&self, file: &Path, text: &str) -> Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("folder of {}", file.display()))?;
        }
        fs::write(file, text).with_context(|| format!("write {}", file.display()))
    }

    fn write_script(&self, file: &Path, text: &str) -> Result<()> {
        self.write(file, text)?;
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).with_context(|| format!("{}", file.display()))
    }

    /// Only these services may be started by the bus: with the system's own list, a call to a keychain or notification
    /// server would start one, and its absence could not be tested.
    fn link_bus_services(&self) -> Result<()> {
        let folder = self.bus_services();
        fs::create_dir_all(&folder).context("folder of bus services")?;
        for service in ["org.xfce.Xfconf", "org.gnome.keyring.SystemPrompter", "org.gnome.keyring.PrivatePrompter"] {
            let file = format!("{service}.service");
            let installed = Path::new("/usr/share/dbus-1/services").join(&file);
            if installed.exists() {
                symlink(installed, folder.join(file)).context("bus service")?;
            }
        }
        Ok(())
    }

    fn bus_services(&self) -> PathBuf {
        self.path().join("bus-services")
    }

    fn bus_settings(&self) -> String {
        format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <!-- The tests, while the session is another user's. -->
    <allow user="root"/>
  </policy>
</busconfig>
"#,
            address = self.bus_address(),
            services = self.bus_services().display(),
        )
    }

    fn dunst_settings(&self) -> String {
        format!(
            "[global]\n\
             width = 340\n\
             offset = 12x40\n\
             origin = top-right\n\
             font = DejaVu Sans 10\n\
             history_length = 100\n\
             sticky_history = yes\n\
             mouse_left_click = do_action, close_current\n\
             dmenu = {menu}\n\
             [urgency_low]\n\
             timeout = 0\n\
             [urgency_normal]\n\
             timeout = 0\n\
             [urgency_critical]\n\
             timeout = 0\n\
             [shown]\n\
             summary = *\n\
             script = {shown}\n",
            menu = self.menu().script.display(),
            shown = self.shown_script().display(),
        )
    }

    fn shown_script_text(&self) -> String {
        format!(
            "#!/bin/sh\nprintf '%s\\037%s\\037%s\\037%s\\037%s\\036' \"$DUNST_ID\" \"$DUNST_APP_NAME\" \
             \"$DUNST_SUMMARY\" \"$DUNST_BODY\" \"$DUNST_URGENCY\" >> '{}'\n",
            self.shown_notifications().display()
        )
    }
}

fn gtk_settings(theme: Theme) -> String {
    let dark = match theme {
        Theme::Light => 0,
        Theme::Dark => 1,
    };
    format!(
        "[Settings]\ngtk-theme-name=Adwaita\ngtk-icon-theme-name=Adwaita\ngtk-font-name=DejaVu Sans 10\n\
         gtk-application-prefer-dark-theme={dark}\ngtk-enable-animations=0\n"
    )
}

/// The machine's own settings of openbox, except for what gives a window the focus.
fn focus_under_pointer() -> Result<String> {
    let settings = fs::read_to_string("/etc/xdg/openbox/rc.xml").context("settings of openbox")?;
    let with = |text: &str, name: &str, from: &str, to: &str| {
        let element = |value: &str| format!("<{name}>{value}</{name}>");
        anyhow::ensure!(text.contains(&element(from)), "openbox' settings have no {}", element(from));
        Ok(text.replace(&element(from), &element(to)))
    };
    with(&with(&settings, "followMouse", "no", "yes")?, "focusDelay", "200", "0")
}

/// The settings of Xfce's panel, `xfce4-panel.xml`: along an edge, empty space, then the tray at the right end.
#[must_use]
pub fn panel_settings(theme: Theme, edge: Edge) -> String {
    let dark = theme == Theme::Dark;
    // The panel's numbers for its position, along the whole edge.
    let position = match edge {
        Edge::Top => 6,
        Edge::Bottom => 8,
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p={position};x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="30"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="icon-size" type="int" value="{ICON_SIZE}"/>
    </property>
  </property>
</channel>
"#
    )
}
