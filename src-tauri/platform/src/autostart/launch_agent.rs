//! The text of a login entry of macOS: a launch agent (launchd.plist(5)). Pure; must not know where it is kept.

use std::path::Path;

use super::{AutostartError, BACKGROUND};
use crate::APPLICATION_ID;

/// Folders into which macOS moves an app that was opened where it was downloaded to. It is another one at each start.
const MOVED_AWAY: &str = "/AppTranslocation/";

/// The entry that starts `program` without a window. The system's settings list it by the app that is named in it.
///
/// # Errors
/// When the path can't be written into one, or would not exist any more at the next login.
pub(super) fn text_for(program: &Path) -> Result<String, AutostartError> {
    let program = program.to_str().ok_or(AutostartError::Path)?;
    // Not allowed in XML at all, in whatever form.
    if program.chars().any(|character| character.is_control()) {
        return Err(AutostartError::Path);
    }
    if program.contains(MOVED_AWAY) {
        let reason = "move Partner Balance into the folder Applications and start it there";
        return Err(AutostartError::System(reason.to_owned()));
    }
    Ok(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{APPLICATION_ID}</string>
	<key>AssociatedBundleIdentifiers</key>
	<string>{APPLICATION_ID}</string>
	<key>ProgramArguments</key>
	<array>
		<string>{}</string>
		<string>{BACKGROUND}</string>
	</array>
	<key>RunAtLoad</key>
	<true/>
	<key>LimitLoadToSessionType</key>
	<string>Aqua</string>
	<key>ProcessType</key>
	<string>Interactive</string>
</dict>
</plist>
"#,
        escaped(program)
    ))
}

/// The program that an entry of ours starts.
pub(super) fn program_of(text: &str) -> Option<String> {
    let (_, arguments) = text.split_once("<key>ProgramArguments</key>")?;
    let (_, program) = arguments.split_once("<string>")?;
    let (program, _) = program.split_once("</string>")?;
    Some(program.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_path_is_written_so_that_the_same_is_read() {
        for path in [
            "/Applications/Partner Balance.app/Contents/MacOS/partner-balance-tray",
            "/Users/Größe & Söhne/<b>&amp;</b> \"100%\"'s/partner-balance-tray",
        ] {
            let text = text_for(Path::new(path)).unwrap();
            assert_eq!(program_of(&text).as_deref(), Some(path));
            assert_eq!(text.matches("<string>").count(), 6, "{text}");
            assert!(text.contains("<string>--background</string>"), "{text}");
        }
        assert_eq!(program_of("<plist/>"), None);
    }

    #[test]
    fn an_app_that_was_only_opened_where_it_was_downloaded_to_is_refused() {
        let moved =
            "/private/var/folders/x/T/AppTranslocation/0B/d/Partner Balance.app/Contents/MacOS/partner-balance-tray";
        let refused = text_for(Path::new(moved)).unwrap_err().to_string();
        assert!(refused.contains("into the folder Applications"), "{refused}");
        assert!(matches!(text_for(Path::new("/a\u{1}b")), Err(AutostartError::Path)));
    }

    #[test]
    fn the_entry_is_a_property_list() {
        let text = text_for(Path::new("/A & B/tray")).unwrap();
        let read = "import plistlib, sys; d = plistlib.loads(sys.stdin.buffer.read()); print(d['ProgramArguments'], d['RunAtLoad'])";
        let mut python = match std::process::Command::new("python3")
            .args(["-c", read])
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
        {
            Ok(python) => python,
            // Where there is no Python the other tests have to do.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => panic!("{error}"),
        };
        std::io::Write::write_all(&mut python.stdin.take().unwrap(), text.as_bytes()).unwrap();
        let said = python.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), "['/A & B/tray', '--background'] True");
    }
}
