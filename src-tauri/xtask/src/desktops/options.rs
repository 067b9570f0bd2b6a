//! The arguments of `cargo xtask desktops`: which desktops, which package. Must not know how one is tried.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use super::desktop::{self, DesktopSpec};

/// The parsed arguments of `cargo xtask desktops`.
#[derive(Debug)]
pub(crate) struct Options {
    /// The desktops to try, in the order given.
    pub(crate) desktops: Vec<&'static DesktopSpec>,
    /// The package to install, if not the newest bundled one.
    pub(crate) package: Option<PathBuf>,
}

impl Options {
    /// Reads `[NAME...] [--deb FILE]`; without a name all desktops are meant.
    ///
    /// # Errors
    /// An unknown name or option; the error lists the known names.
    pub(crate) fn read(arguments: &[String]) -> Result<Self> {
        let mut package = None;
        let mut desktops = Vec::new();
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            if word == "--deb" {
                let file = words.next().context("--deb needs a file")?;
                package = Some(std::path::absolute(file).context("path of the package")?);
            } else if let Some(desktop) = desktop::ALL.iter().find(|desktop| desktop.name == word) {
                desktops.push(desktop);
            } else {
                let names: Vec<&str> = desktop::ALL.iter().map(|desktop| desktop.name).collect();
                bail!("unknown {word}; the desktops are {}; --deb FILE names a package", names.join(", "));
            }
        }
        if desktops.is_empty() {
            desktops = desktop::ALL.iter().collect();
        }
        Ok(Self { desktops, package })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Options> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn no_name_means_all() {
        assert_eq!(read(&[]).unwrap().desktops.len(), desktop::ALL.len());
    }

    #[test]
    fn names_and_a_package() {
        let options = read(&["lxqt", "--deb", "/a.deb", "i3"]).unwrap();
        assert_eq!(options.desktops.iter().map(|desktop| desktop.name).collect::<Vec<_>>(), ["lxqt", "i3"]);
        assert_eq!(options.package, Some(PathBuf::from("/a.deb")));
    }

    #[test]
    fn what_is_unknown_is_refused_with_what_is_known() {
        assert!(read(&["beos"]).unwrap_err().to_string().contains("gnome"));
        assert!(read(&["--deb"]).is_err());
    }
}
