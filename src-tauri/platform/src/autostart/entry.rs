//! The text of the entry at login, written and read. Source: Desktop Entry Specification 1.5.

use std::path::{Path, PathBuf};

use super::{AutostartError, BACKGROUND};
use crate::APPLICATION_ID;

/// The entry that starts this program.
pub(super) fn text_for(program: &Path) -> Result<String, AutostartError> {
    let program = program.to_str().filter(|path| !path.contains(char::is_control)).ok_or(AutostartError::Path)?;
    // The quoting rule of Exec excludes "=" from the program's name, quoted or not.
    if program.contains('=') {
        return Err(AutostartError::Path);
    }
    Ok(format!(
        "[Desktop Entry]\nType=Application\nVersion=1.0\nName=Partner Balance\nIcon={APPLICATION_ID}\n\
         Comment=The balance of a Partner Portal account in the tray\nExec={} {BACKGROUND}\nTerminal=false\n\
         NoDisplay=true\nStartupNotify=false\n",
        quoted(program)
    ))
}

/// Whether this program wrote it.
pub(super) fn is_ours(text: &str) -> bool {
    value(text, "Name") == Some("Partner Balance")
        && value(text, "Exec").is_some_and(|line| line.trim_end().ends_with(BACKGROUND))
}

/// Whether a desktop has switched it off: by the specification, or as GNOME (Cinnamon, Budgie) or MATE do in their settings.
pub(super) fn is_switched_off(text: &str) -> bool {
    let is = |key, wanted| value(text, key).is_some_and(|value| value == wanted);
    is("Hidden", "true") || is("X-GNOME-Autostart-enabled", "false") || is("X-MATE-Autostart-enabled", "false")
}

/// The program it starts. None for a name without a path, which is looked for elsewhere, and for what can't be read.
pub(super) fn program_of(text: &str) -> Option<PathBuf> {
    let line = unescaped(value(text, "Exec")?);
    let program = match line.strip_prefix('"') {
        Some(quoted) => unquoted(quoted)?,
        None => line.split_whitespace().next()?.to_owned(),
    };
    let program = PathBuf::from(program.replace("%%", "%"));
    program.is_absolute().then_some(program)
}

/// What the first group says of a key.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let lines = text.lines().skip_while(|line| line.trim() != "[Desktop Entry]").skip(1);
    let own = lines.take_while(|line| !line.starts_with('['));
    own.filter_map(|line| line.split_once('=')).find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
}

/// A path as one argument of an Exec line ("The Exec key"): in double quotes, with `"`, backtick, `$` and `\` escaped, a
/// percent sign doubled; then each backslash once more, as in every string.
fn quoted(path: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in path.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => quoted.extend(['\\', '\\', letter]),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// A string's value without the escapes of strings.
fn unescaped(value: &str) -> String {
    let mut letters = value.chars();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('s') => text.push(' '),
            Some('t') => text.push('\t'),
            Some('\\') | None => text.push('\\'),
            Some(other) => text.extend(['\\', other]),
        }
    }
    text
}

/// The argument after an opening quote, up to the closing one.
fn unquoted(rest: &str) -> Option<String> {
    let mut letters = rest.chars();
    let mut argument = String::new();
    loop {
        match letters.next()? {
            '"' => return Some(argument),
            '\\' => argument.push(letters.next()?),
            letter => argument.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_quoted_by_the_rules_of_the_exec_key_and_read_back() {
        for (path, line) in [
            ("/usr/bin/partner-balance-tray", r#""/usr/bin/partner-balance-tray""#),
            ("/opt/My Programs/tray", r#""/opt/My Programs/tray""#),
            (r#"/a"b"#, r#""/a\\"b""#),
            ("/a$HOME`b`", r#""/a\\$HOME\\`b\\`""#),
            (r"/a\b", r#""/a\\\\b""#),
            ("/100%/tray", r#""/100%%/tray""#),
            ("/größe/tray", r#""/größe/tray""#),
        ] {
            assert_eq!(quoted(path), line);
            let text = text_for(Path::new(path)).unwrap();
            assert_eq!(program_of(&text).as_deref(), Some(Path::new(path)), "{text}");
            assert!(is_ours(&text) && !is_switched_off(&text), "{text}");
        }
    }

    #[test]
    fn a_program_is_read_from_any_exec_line() {
        for (line, program) in [
            ("Exec=/usr/bin/tray --background", Some("/usr/bin/tray")),
            ("Exec = /usr/bin/tray", Some("/usr/bin/tray")),
            ("Exec=partner-balance-tray --background", None),
            ("Exec=\"/never closed", None),
            ("Exec=", None),
            ("Name=x\n[Desktop Action new]\nExec=/usr/bin/tray", None),
        ] {
            let text = format!("# a comment\n[Desktop Entry]\n{line}\n");
            assert_eq!(program_of(&text).as_deref(), program.map(Path::new), "{line}");
        }
    }

    #[test]
    fn each_way_of_switching_off_is_known() {
        let text = text_for(Path::new("/opt/tray")).unwrap();
        for (line, is_off) in [
            ("Hidden=true", true),
            ("Hidden = true", true),
            ("Hidden=false", false),
            ("X-GNOME-Autostart-enabled=false", true),
            ("X-GNOME-Autostart-enabled=true", false),
            ("X-MATE-Autostart-enabled=false", true),
            ("[Desktop Action x]\nHidden=true", false),
        ] {
            assert_eq!(is_switched_off(&format!("{text}{line}\n")), is_off, "{line}");
        }
    }

    #[test]
    fn paths_no_entry_can_hold_are_refused() {
        use std::os::unix::ffi::OsStrExt;
        let no_text = Path::new(std::ffi::OsStr::from_bytes(b"/caf\xe9/tray"));
        for path in [Path::new("/a\nExec=evil"), Path::new("/a=b/tray"), no_text] {
            assert!(matches!(text_for(path), Err(AutostartError::Path)), "{path:?}");
        }
    }
}
