//! Security descriptors of Windows as text (SDDL): who owns a thing, and who may do something with it. Reads text only; must
//! not know whose it is. Source: learn.microsoft.com, "Security Descriptor String Format", "ACE Strings".

/// The system itself, and administrators: they can read every file anyway. And the owner, in an entry for whoever that is.
const TRUSTED: [&str; 3] = ["SY", "BA", "OW"];
/// The same where the system gives no short names.
const TRUSTED_SIDS: [&str; 3] = ["S-1-5-18", "S-1-5-32-544", "S-1-3-4"];

/// Somebody else has a right to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Other {
    /// Another user is its owner, who may change all rights. A SID.
    Owner(String),
    /// An entry of its access list allows somebody something. A SID (`S-1-1-0`: everyone).
    Allowed(String),
    /// It has no access list: everyone may do everything.
    Everyone,
}

/// The owner that a descriptor names.
pub(crate) fn owner(descriptor: &str) -> Option<&str> {
    let after = descriptor.strip_prefix("O:")?;
    let end = ["G:", "D:", "S:"].iter().filter_map(|part| after.find(part)).min();
    Some(&after[..end.unwrap_or(after.len())])
}

/// The access list that a descriptor has, with its flags.
pub(crate) fn list(descriptor: &str) -> Option<&str> {
    descriptor.split_once("D:").map(|(_, list)| list)
}

/// The first other than `user`, the system and administrators who has any right, as the descriptor writes them. Entries that deny something are not counted:
/// without them it can only be open to more people.
pub(crate) fn other(descriptor: &str, user: &str) -> Option<Other> {
    let is_trusted = |sid: &str| sid == user || TRUSTED.contains(&sid) || TRUSTED_SIDS.contains(&sid);
    match owner(descriptor) {
        Some(owner) if is_trusted(owner) => {}
        owner => return Some(Other::Owner(owner.unwrap_or_default().to_owned())),
    }
    let Some(list) = list(descriptor) else { return Some(Other::Everyone) };
    if list.contains("NO_ACCESS_CONTROL") {
        return Some(Other::Everyone);
    }
    let allowed = entries(list).into_iter().filter_map(allowed);
    allowed.filter(|sid| !is_trusted(sid)).map(|sid| Other::Allowed(sid.to_owned())).next()
}

/// The entries' texts, without their parentheses. Conditions of an entry may have parentheses of their own.
fn entries(list: &str) -> Vec<&str> {
    let (mut found, mut depth, mut begin) = (Vec::new(), 0u32, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '(' => {
                if depth == 0 {
                    begin = at + 1;
                }
                depth += 1;
            }
            ')' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    found.push(&list[begin..at]);
                }
            }
            _ => {}
        }
    }
    found
}

/// Whom an entry allows something. None if it denies, only records, or is only for files made in a folder.
fn allowed(entry: &str) -> Option<&str> {
    let mut fields = entry.split(';');
    let (kind, flags, rights) = (fields.next()?, fields.next()?, fields.next()?);
    let sid = fields.nth(2)?;
    // Pairs of letters.
    let is_inherited_only = flags.as_bytes().chunks(2).any(|flag| flag == b"IO");
    let allows = ["A", "OA", "XA", "ZA"].contains(&kind);
    (allows && !is_inherited_only && !rights.is_empty() && rights != "0x0").then_some(sid)
}

#[cfg(test)]
mod tests {
    use super::*;

    const USER: &str = "S-1-5-21-1-2-3-1001";

    #[test]
    fn owner_system_and_administrators_may_and_nobody_else() {
        let allowed = |sid: &str| Some(Other::Allowed(sid.to_owned()));
        for (descriptor, expected) in [
            (format!("O:{USER}D:(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;{USER})"), None),
            (format!("O:BAG:BAD:PAI(A;;FA;;;S-1-5-18)(A;;FR;;;{USER})"), None),
            (format!("O:{USER}D:P(A;;FA;;;OW)"), None),
            (format!("O:{USER}D:P"), None),
            (format!("O:{USER}D:(A;;FA;;;{USER})(A;;0x1200a9;;;WD)"), allowed("WD")),
            (format!("O:{USER}D:AI(A;ID;FR;;;BU)"), allowed("BU")),
            (format!("O:{USER}D:(A;;WD;;;S-1-5-21-1-2-3-1002)"), allowed("S-1-5-21-1-2-3-1002")),
            (format!("O:{USER}D:(D;;FA;;;WD)(A;;FA;;;{USER})"), None),
            (format!("O:{USER}D:(A;OICIIO;FA;;;CO)(A;OICI;FA;;;{USER})"), None),
            (format!("O:{USER}D:(XA;;FX;;;S-1-1-0;(@User.Title==\"a (b)\"))(A;;FA;;;{USER})"), allowed("S-1-1-0")),
            (format!("O:{USER}D:(XD;;FX;;;WD;(a && (b)))(A;;FA;;;{USER})"), None),
            (format!("O:{USER}D:(A;;;;;WD)"), None),
            (format!("O:{USER}D:NO_ACCESS_CONTROL"), Some(Other::Everyone)),
            (format!("O:{USER}"), Some(Other::Everyone)),
            (format!("O:{USER}G:BU"), Some(Other::Everyone)),
            ("O:S-1-5-21-1-2-3-1002D:P".to_owned(), Some(Other::Owner("S-1-5-21-1-2-3-1002".to_owned()))),
            (String::new(), Some(Other::Owner(String::new()))),
        ] {
            assert_eq!(other(&descriptor, USER), expected, "{descriptor}");
        }
    }

    #[test]
    fn the_owner_ends_where_the_next_part_begins() {
        for (descriptor, expected) in [
            ("O:BAG:SYD:(A;;FA;;;WD)", Some("BA")),
            ("O:S-1-5-21-7D:P", Some("S-1-5-21-7")),
            ("O:LA", Some("LA")),
            ("G:BAD:P", None),
        ] {
            assert_eq!(owner(descriptor), expected, "{descriptor}");
        }
    }
}
