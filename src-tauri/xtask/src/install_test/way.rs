//! How each kind of package is installed, upgraded and removed: shell command lines, inside the system.
//!
//! It must not know what is checked.

/// A kind of package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Deb,
    Rpm,
    Archive,
}

/// Who runs a command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Root,
    User,
}

impl Way {
    pub(super) const ALL: [Self; 3] = [Self::Deb, Self::Rpm, Self::Archive];

    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Deb => ".deb",
            Self::Rpm => ".rpm",
            Self::Archive => ".tar.xz",
        }
    }

    pub(super) fn who(self) -> Who {
        match self {
            Self::Deb | Self::Rpm => Who::Root,
            Self::Archive => Who::User,
        }
    }

    /// Installs the packages in a folder, or upgrades to them.
    pub(super) fn install(self, folder: &str) -> String {
        match self {
            Self::Deb => {
                format!("apt-get install --yes --quiet=2 --no-install-recommends {folder}/partner-balance-tray_*.deb")
            }
            // Debian's packages are none that rpm knows of.
            Self::Rpm => format!("rpm --upgrade --nodeps {folder}/partner-balance-tray-[0-9]*.rpm"),
            Self::Archive => format!(
                "export HOME=/home/tester; mkdir -p /tmp/unpacked && cd /tmp/unpacked && \
                 tar -xf {folder}/partner-balance-*.tar.xz && partner-balance-*/install.sh; s=$?; rm -r /tmp/unpacked; exit $s"
            ),
        }
    }

    pub(super) fn remove(self) -> &'static str {
        match self {
            Self::Deb => "apt-get purge --yes --quiet=2 partner-balance-tray",
            Self::Rpm => "rpm --erase --nodeps partner-balance-tray",
            Self::Archive => "export HOME=/home/tester; sh ~/.local/share/partner-balance/install.sh --uninstall",
        }
    }

    /// Prints what differs from the package, which is nothing.
    pub(super) fn verify(self) -> &'static str {
        match self {
            Self::Deb => "dpkg --verify partner-balance-tray",
            Self::Rpm => "rpm --verify --nodeps partner-balance-tray",
            Self::Archive => {
                "cd /home/tester/.local && xargs -a share/partner-balance/installed-files -d '\\n' ls >/dev/null"
            }
        }
    }

    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Deb | Self::Rpm => "/usr",
            Self::Archive => "/home/tester/.local",
        }
    }

    /// The folder of zsh's functions, below `share`.
    pub(super) fn zsh(self) -> &'static str {
        match self {
            Self::Deb => "zsh/vendor-completions",
            Self::Rpm | Self::Archive => "zsh/site-functions",
        }
    }
}
