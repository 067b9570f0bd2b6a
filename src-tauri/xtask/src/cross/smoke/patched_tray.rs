//! A tray program for Wine alone. Wine doesn't say where an icon is, and then the crate `tray-icon` drops every click: in a
//! copy of the crate the pointer's place is used instead.
//!
//! It must not know what is tried with the program.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::super::build::{BOTH, PROGRAMS, WINDOWS};
use super::super::root::Root;
use super::TRAY;
use crate::{cargo, command};

const SOURCE: &str = "src/platform_impl/windows/mod.rs";
/// The end of the function that asks Windows for the icon's place, without and with a substitute.
const ORIGINAL: &str = "        Some(rect)
    } else {
        None
    }
}
";
const PATCHED: &str = "        Some(rect)
    } else {
        let mut cursor = POINT { x: 0, y: 0 };
        let known = unsafe { GetCursorPos(&mut cursor) } != 0;
        known.then_some(RECT { left: cursor.x, top: cursor.y, right: cursor.x + 1, bottom: cursor.y + 1 })
    }
}
";

/// Builds the tray program with the changed crate. Returns its file.
///
/// # Errors
/// The crate looks other than expected, or the program can't be built.
pub(super) fn build(root: &Root, folder: &Path) -> Result<PathBuf> {
    let copy = folder.join("tray-icon");
    if copy.exists() {
        fs::remove_dir_all(&copy).context("the last copy of tray-icon")?;
    }
    command::output(std::process::Command::new("cp").arg("-r").args([&crate_folder()?, &copy]))?;
    let file = copy.join(SOURCE);
    let text = fs::read_to_string(&file).context("source of tray-icon")?;
    fs::write(&file, patched(&text)?).context("source of tray-icon")?;
    // A path override: the lock file stays as it is.
    let over = r#"paths=["/out/tray-icon"]"#;
    // Both programs, as always: alone, the tray program would have other features of the libraries, and those built anew.
    let words = ["cargo", "build", "--locked", "--config", over, "--target", WINDOWS];
    root.run(&[], &[&words[..], &BOTH].concat())?;
    // The next build of the program itself takes the place of this one.
    let program = folder.join("patched-tray.exe");
    fs::copy(folder.join(PROGRAMS).join(TRAY), &program).context("copy of the patched program")?;
    Ok(program)
}

/// Where cargo has unpacked the crate.
fn crate_folder() -> Result<PathBuf> {
    let described = cargo::metadata(&["--filter-platform", WINDOWS])?;
    let packages = described["packages"].as_array().context("cargo metadata: no packages")?;
    let tray_icon = packages.iter().find(|package| package["name"] == "tray-icon").context("no crate tray-icon")?;
    let manifest = tray_icon["manifest_path"].as_str().context("cargo metadata: no manifest of tray-icon")?;
    Ok(Path::new(manifest).parent().context("folder of tray-icon")?.to_path_buf())
}

fn patched(text: &str) -> Result<String> {
    ensure!(text.matches(ORIGINAL).count() == 1, "tray-icon asks for the icon's place in another way than expected");
    Ok(text.replace(ORIGINAL, PATCHED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_in_use_can_be_patched() {
        let text = fs::read_to_string(crate_folder().unwrap().join(SOURCE)).unwrap();
        assert!(patched(&text).unwrap().contains("GetCursorPos(&mut cursor) }"));
        assert!(patched("fn get_tray_rect() {}").is_err());
    }
}
