//! Long secrets in a keychain whose items are short: Windows Credential Manager takes 2,560 bytes. Owns how a secret is divided
//! and put together again. Must not know what it is, or which keychain it is.
//!
//! The item itself then holds an index instead: which parts, how many, and the digest of the whole. The parts have names of
//! their own, in one of two sets: new parts never overwrite those that the index still names, so a kill leaves the old secret
//! or the new one.

use partner_balance_core::fault::{Fault, FaultCode};
use ring::digest::{SHA256, digest};
use zeroize::Zeroizing;

/// The longest item (learn.microsoft.com, `CREDENTIALW`: CRED_MAX_CREDENTIAL_BLOB_SIZE).
pub(super) const LONGEST_ITEM: usize = 5 * 512;
/// More than a token that any server would take in a header, twice.
const MOST_PARTS: usize = 12;
/// How an index begins. Every secret is JSON, which doesn't.
const INDEX: &str = "parts";
/// How often a secret is read that another process is replacing.
const ATTEMPTS: usize = 3;

/// Items of a keychain, by name.
pub(super) trait Items {
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Fault>;
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Fault>;
    /// No error if there is none.
    fn delete(&self, name: &str) -> Result<(), Fault>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PartSet {
    A,
    B,
}

impl PartSet {
    const ALL: [Self; 2] = [Self::A, Self::B];

    fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    fn letter(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    /// The name of a part of the item; counted from 1.
    fn part(self, name: &str, number: usize) -> String {
        format!("{name}#{}{number}", self.letter())
    }
}

/// What an item says that is no secret itself.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Index {
    set: PartSet,
    count: usize,
    /// Of the whole secret, in hexadecimal.
    digest: String,
}

impl Index {
    fn parse(item: &[u8]) -> Option<Self> {
        let words: Vec<&str> = std::str::from_utf8(item).ok()?.split(' ').collect();
        let [INDEX, letter, count, digest] = words[..] else { return None };
        let set = PartSet::ALL.into_iter().find(|set| set.letter() == letter)?;
        let count = count.parse().ok().filter(|count| (1..=MOST_PARTS).contains(count))?;
        Some(Self { set, count, digest: digest.to_owned() })
    }

    fn text(&self) -> String {
        format!("{INDEX} {} {} {}", self.set.letter(), self.count, self.digest)
    }
}

pub(super) fn read(items: &impl Items, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    for _ in 0..ATTEMPTS {
        let Some(item) = items.read(name)? else { return Ok(None) };
        let Some(index) = Index::parse(&item) else { return Ok(Some(item)) };
        if let Some(whole) = joined(items, name, &index)? {
            return Ok(Some(whole));
        }
    }
    Err(Fault::new(FaultCode::KeychainFailed, "a part of a long item is missing"))
}

/// None if the parts are not those of the index.
fn joined(items: &impl Items, name: &str, index: &Index) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    let mut whole = Zeroizing::new(Vec::with_capacity(index.count * LONGEST_ITEM));
    for number in 1..=index.count {
        let Some(part) = items.read(&index.set.part(name, number))? else { return Ok(None) };
        whole.extend_from_slice(&part);
    }
    Ok((digest_of(&whole) == index.digest).then_some(whole))
}

pub(super) fn write(items: &impl Items, name: &str, secret: &[u8]) -> Result<(), Fault> {
    let index = if secret.len() <= LONGEST_ITEM {
        items.write(name, secret)?;
        None
    } else {
        let before = items.read(name)?.and_then(|item| Index::parse(&item));
        let set = before.map_or(PartSet::A, |index| index.set.other());
        let count = secret.len().div_ceil(LONGEST_ITEM);
        if count > MOST_PARTS {
            return Err(Fault::new(FaultCode::KeychainFailed, "it doesn't take an item of this length"));
        }
        for (place, part) in secret.chunks(LONGEST_ITEM).enumerate() {
            items.write(&set.part(name, place + 1), part)?;
        }
        let index = Index { set, count, digest: digest_of(secret) };
        items.write(name, index.text().as_bytes())?;
        Some(index)
    };
    // The new secret is stored by now: that parts of others can't be deleted is no failure of this write. The next one tries again.
    if let Err(fault) = delete_parts(items, name, index.as_ref()) {
        tracing::warn!(detail = %fault.detail, "parts of a replaced secret are still in the keychain");
    }
    Ok(())
}

/// Deletes the item, and what a killed process may have left of it as well.
pub(super) fn delete(items: &impl Items, name: &str) -> Result<(), Fault> {
    let outcomes = [items.delete(name), delete_parts(items, name, None)];
    outcomes.into_iter().collect()
}

/// Deletes the parts that this index doesn't name: of the secret before, and of writes that were killed. Tries each, even if
/// another one fails.
fn delete_parts(items: &impl Items, name: &str, kept: Option<&Index>) -> Result<(), Fault> {
    let first_unused = |set| kept.filter(|index| index.set == set).map_or(1, |index| index.count + 1);
    let unused =
        PartSet::ALL.into_iter().flat_map(|set| (first_unused(set)..=MOST_PARTS).map(move |number| (set, number)));
    let outcomes: Vec<_> = unused.map(|(set, number)| items.delete(&set.part(name, number))).collect();
    outcomes.into_iter().collect()
}

fn digest_of(secret: &[u8]) -> String {
    digest(&SHA256, secret).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeMap;

    use super::*;

    /// A keychain as short as the real one, which ends all work after so many writes and deletions.
    struct Short {
        items: RefCell<BTreeMap<String, Vec<u8>>>,
        left: Cell<usize>,
    }

    impl Default for Short {
        fn default() -> Self {
            Self { items: RefCell::default(), left: Cell::new(usize::MAX) }
        }
    }

    impl Short {
        fn change(&self) -> Result<(), Fault> {
            let left = self.left.get().checked_sub(1).ok_or_else(|| Fault::new(FaultCode::KeychainFailed, "killed"))?;
            self.left.set(left);
            Ok(())
        }

        fn names(&self) -> Vec<String> {
            self.items.borrow().keys().cloned().collect()
        }
    }

    impl Items for Short {
        fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
            Ok(self.items.borrow().get(name).cloned().map(Zeroizing::new))
        }

        fn write(&self, name: &str, secret: &[u8]) -> Result<(), Fault> {
            self.change()?;
            if secret.len() > LONGEST_ITEM {
                return Err(Fault::new(FaultCode::KeychainFailed, "it doesn't take an item of this length"));
            }
            self.items.borrow_mut().insert(name.to_owned(), secret.to_vec());
            Ok(())
        }

        fn delete(&self, name: &str) -> Result<(), Fault> {
            self.change()?;
            self.items.borrow_mut().remove(name);
            Ok(())
        }
    }

    fn secret(length: usize, seed: u8) -> Vec<u8> {
        let letters = (0..length).map(|place| b'a' + ((place / 7) as u8).wrapping_mul(seed) % 26);
        b"{".iter().copied().chain(letters).take(length).collect()
    }

    fn found(items: &Short) -> Option<Vec<u8>> {
        read(items, "main").unwrap().map(|found| found.to_vec())
    }

    #[test]
    fn a_secret_of_any_length_is_found_as_it_was_and_nothing_of_another_stays() {
        let items = Short::default();
        assert_eq!(found(&items), None);
        let lengths = [10, LONGEST_ITEM, LONGEST_ITEM + 1, 3 * LONGEST_ITEM, 9_000, 5, MOST_PARTS * LONGEST_ITEM, 1];
        for (length, seed) in lengths.into_iter().zip(1..) {
            let secret = secret(length, seed);
            write(&items, "main", &secret).unwrap();
            assert_eq!(found(&items), Some(secret), "{length}");
            let expected = if length <= LONGEST_ITEM { 1 } else { 1 + length.div_ceil(LONGEST_ITEM) };
            assert_eq!(items.names().len(), expected, "{length}: {:?}", items.names());
        }
        let before = found(&items);
        let refused = write(&items, "main", &secret(MOST_PARTS * LONGEST_ITEM + 1, 3)).unwrap_err();
        assert_eq!((refused.code, found(&items)), (FaultCode::KeychainFailed, before));
        write(&items, "main", &secret(9_000, 3)).unwrap();
        write(&items, "other", b"{}").unwrap();
        delete(&items, "main").unwrap();
        assert_eq!(items.names(), ["other"]);
        delete(&items, "main").unwrap();
    }

    #[test]
    fn p8_a_kill_at_any_step_leaves_the_old_secret_or_the_new_one() {
        for (old, new, next) in [
            (9_000, 8_000, 9_000),
            (9_000, 8_000, 100),
            (100, 9_000, 100),
            (100, 30_000, 9_000),
            (9_000, 100, 30_000),
            (9_000, 100, 100),
        ] {
            let (old, new, next) = (secret(old, 3), secret(new, 5), secret(next, 7));
            for steps in 0.. {
                let items = Short::default();
                write(&items, "main", &old).unwrap();
                items.left.set(steps);
                let written = write(&items, "main", &new);
                let now = found(&items).unwrap();
                assert!(now == old || now == new, "after {steps} steps");
                assert_eq!(written.is_ok(), now == new, "after {steps} steps: what is stored is no failure");
                let is_whole = items.left.replace(usize::MAX) > 0;
                // The next one works, and nothing of the killed one stays.
                write(&items, "main", &next).unwrap();
                assert_eq!(found(&items).as_ref(), Some(&next));
                let parts = if next.len() <= LONGEST_ITEM { 0 } else { next.len().div_ceil(LONGEST_ITEM) };
                assert_eq!(items.names().len(), 1 + parts, "after {steps} steps: {:?}", items.names());
                delete(&items, "main").unwrap();
                assert_eq!(items.names(), [""; 0]);
                if is_whole {
                    break;
                }
            }
        }
    }

    #[test]
    fn p1_parts_that_are_missing_or_of_another_secret_are_no_secret() {
        let items = Short::default();
        write(&items, "main", &secret(9_000, 3)).unwrap();
        items.write("main#a2", &secret(LONGEST_ITEM, 5)).unwrap();
        assert_eq!(read(&items, "main").unwrap_err().code, FaultCode::KeychainFailed);
        items.delete("main#a2").unwrap();
        assert_eq!(read(&items, "main").unwrap_err().code, FaultCode::KeychainFailed);
        for item in ["parts", "parts c 2 0", "parts a 0 0", "parts a 99 0", "parts a x 0", "parts a 1 0 0"] {
            items.write("main", item.as_bytes()).unwrap();
            assert_eq!(found(&items), Some(item.as_bytes().to_vec()), "not an index of ours");
        }
    }
}
