//! The text of the login entry, written and read. Source: Desktop Entry Specification 1.5. Must not know where the file is.

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
    // GLib takes digits for booleans as well.
    let is = |key, wanted: [&str; 2]| value(text, key).is_some_and(|value| wanted.contains(&value));
    let no = ["false", "0"];
    is("Hidden", ["true", "1"]) || is("X-GNOME-Autostart-enabled", no) || is("X-MATE-Autostart-enabled", no)
}

/// Whether it is for one of these desktops, named as in `XDG_CURRENT_DESKTOP`.
pub(super) fn is_for(text: &str, desktops: &str) -> bool {
    let names_one = |list: &str| list.split(';').any(|name| desktops.split(':').any(|desktop| desktop == name.trim()));
    value(text, "OnlyShowIn").is_none_or(names_one) && !value(text, "NotShowIn").is_some_and(names_one)
}

/// Whether the program it starts is there.
pub(super) fn has_program(text: &str) -> bool {
    value(text, "Exec").and_then(first_argument).is_some_and(|program| is_there(&program))
}

/// The same entry starting this program; whatever else was added to it stays.
pub(super) fn with_program(text: &str, program: &Path) -> Result<String, AutostartError> {
    let own = text_for(program)?;
    let line = own.lines().find(|line| line.starts_with("Exec=")).unwrap_or_default();
    let repaired = edited(&without_missing_check(text), "Exec", Some(line));
    Ok(if value(&repaired, "Exec").is_some() { repaired } else { own })
}

/// The same entry without a `TryExec` whose program isn't there: no desktop would start it.
pub(super) fn without_missing_check(text: &str) -> String {
    match value(text, "TryExec").map(unescaped) {
        Some(program) if !is_there(&program) => edited(text, "TryExec", None),
        Some(_) | None => text.to_owned(),
    }
}

/// The text with another line for a key of the first group, or without one.
fn edited(text: &str, key: &str, line: Option<&str>) -> String {
    let mut groups = 0;
    let mut edited = String::new();
    for old in text.split_inclusive('\n') {
        groups += usize::from(old.starts_with('['));
        let is_it = groups == 1 && old.split_once('=').is_some_and(|(name, _)| name.trim() == key);
        if !is_it {
            edited.push_str(old);
        } else if let Some(line) = line {
            edited.push_str(line);
            edited.push('\n');
        }
    }
    edited
}

/// Whether this path is a program, or this name one on the search path.
fn is_there(program: &str) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    let is_program = |file: &Path| {
        std::fs::metadata(file).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
    };
    if program.contains('/') {
        return is_program(Path::new(program));
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    !program.is_empty() && std::env::split_paths(&folders).any(|folder| is_program(&folder.join(program)))
}

/// The program it starts. None for a name without a path, which is looked for elsewhere, and for what can't be read.
pub(super) fn program_of(text: &str) -> Option<PathBuf> {
    value(text, "Exec").and_then(first_argument).map(PathBuf::from).filter(|program| program.is_absolute())
}

/// The program of an Exec line. None for one that can't be read.
fn first_argument(line: &str) -> Option<String> {
    let line = unescaped(line);
    let program = match line.strip_prefix('"') {
        Some(quoted) => unquoted(quoted)?,
        None => line.split_whitespace().next()?.to_owned(),
    };
    Some(program.replace("%%", "%"))
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
