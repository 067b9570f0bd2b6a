//! Whose a file or a pipe is on Windows, and who else may use it. Owns the rule that a user's own things are for that user,
//! the system and administrators; must not know what is in them.

use std::fs::File;
use std::io;
use std::os::windows::io::AsHandle;

pub use crate::access_list::Other;
use crate::access_list::{other, owner};
use crate::descriptor;

/// The SID of the user who runs this program: `S-1-...`.
///
/// # Errors
/// When the system doesn't tell.
pub fn user() -> io::Result<String> {
    descriptor::user()
}

/// The first other than this user, the system and administrators who has any right to an open file.
///
/// # Errors
/// When its access list can't be read.
pub fn others_right(file: &File) -> io::Result<Option<Other>> {
    let other = other(&descriptor::of(file.as_handle())?, &user_as_written()?);
    Ok(other.map(|other| match other {
        Other::Owner(owner) => Other::Owner(by_number(owner)),
        Other::Allowed(user) => Other::Allowed(by_number(user)),
        Other::Everyone => Other::Everyone,
    }))
}

/// Not by the short names of descriptors, which no other program knows. As it was if the system doesn't know it either.
fn by_number(user: String) -> String {
    descriptor::number_of(&user).unwrap_or(user)
}

/// Whether this user has made the pipe that is open for reading. Another user can't make one in this user's name.
///
/// # Errors
/// When the system doesn't tell.
pub fn is_made_by_user(pipe: impl AsHandle) -> io::Result<bool> {
    let made = descriptor::of(pipe.as_handle())?;
    Ok(owner(&made) == Some(user_as_written()?.as_str()))
}

/// Calls `create` with a pointer to `SECURITY_ATTRIBUTES` by which this user owns what is created and nobody else may use it.
/// The pointer is valid during the call.
///
/// # Errors
/// When the system can't make them, and those of `create`.
pub fn create_for_user<T>(create: impl FnOnce(*mut std::ffi::c_void) -> io::Result<T>) -> io::Result<T> {
    let user = user()?;
    descriptor::with_attributes(&format!("O:{user}D:P(A;;GA;;;{user})"), create)
}

/// This user as the system writes it in a descriptor: some have short names there.
fn user_as_written() -> io::Result<String> {
    let written = descriptor::as_written(&format!("O:{}", user()?))?;
    owner(&written).map(str::to_owned).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

#[cfg(test)]
mod tests {
    use std::os::windows::fs::OpenOptionsExt as _;

    use windows_sys::Win32::Storage::FileSystem::{
        FILE_FLAG_BACKUP_SEMANTICS, FILE_READ_DATA, READ_CONTROL, WRITE_DAC,
    };

    use super::*;

    /// Of content and access list.
    const ALL_RIGHTS: u32 = READ_CONTROL | WRITE_DAC | FILE_READ_DATA;

    #[test]
    fn p5_a_file_is_its_users_alone_or_somebody_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "x").unwrap();
        let user = user().unwrap();
        assert!(user.starts_with("S-1-"), "{user}");
        let open = || File::options().access_mode(ALL_RIGHTS).open(&path).unwrap();
        descriptor::set_list(open().as_handle(), &format!("D:P(A;;FA;;;{user})")).unwrap();
        assert_eq!(others_right(&File::open(&path).unwrap()).unwrap(), None);
        descriptor::set_list(open().as_handle(), &format!("D:P(A;;FA;;;{user})(A;;FR;;;WD)")).unwrap();
        assert_eq!(others_right(&File::open(&path).unwrap()).unwrap(), Some(Other::Allowed("S-1-1-0".to_owned())));
    }

    #[test]
    fn users_with_short_names_have_numbers() {
        for (short, number) in [("WD", "S-1-1-0"), ("BU", "S-1-5-32-545"), ("S-1-5-11", "S-1-5-11")] {
            assert_eq!(by_number(short.to_owned()), number);
        }
        assert_eq!(by_number("nobody".to_owned()), "nobody");
    }

    fn list_of(path: &std::path::Path) -> String {
        // Folders as well.
        let flags = FILE_FLAG_BACKUP_SEMANTICS;
        let thing = File::options().access_mode(READ_CONTROL).custom_flags(flags).open(path).unwrap();
        let descriptor = descriptor::of(thing.as_handle()).unwrap();
        crate::access_list::list(&descriptor).unwrap().to_owned()
    }

    /// A folder made in one that everyone can read.
    fn made_in_open_folder(folder: &std::path::Path) -> std::path::PathBuf {
        let open = folder.join("open");
        std::fs::create_dir(&open).unwrap();
        let rights = File::options().access_mode(ALL_RIGHTS).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(&open);
        let user = user().unwrap();
        let everyone = format!("D:P(A;OICI;FA;;;{user})(A;OICI;FR;;;WD)");
        descriptor::set_list(rights.unwrap().as_handle(), &everyone).unwrap();
        let made = open.join("a").join("b größe");
        crate::make_folder(&made).unwrap();
        crate::make_folder(&made).unwrap();
        made
    }

    #[test]
    fn p5_folders_are_the_user_s_alone() {
        let folder = tempfile::tempdir().unwrap();
        let made = made_in_open_folder(folder.path());
        for path in [&made, made.parent().unwrap()] {
            let list = list_of(path);
            assert!(list.contains(&user().unwrap()) && !list.contains(";;;WD)"), "{}: {list}", path.display());
        }
        assert!(list_of(made.parent().unwrap().parent().unwrap()).contains(";;;WD)"), "the one that was there stays");
    }

    #[test]
    fn p5_what_is_made_in_such_a_folder_is_the_user_s_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = made_in_open_folder(folder.path()).join("file");
        crate::replace(&file, b"x", crate::Audience::Owner).unwrap();
        assert_eq!(others_right(&File::open(&file).unwrap()).unwrap(), None);
    }

    #[test]
    fn a_file_that_is_replaced_keeps_its_access_list() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let user = user().unwrap();
        for list in [
            format!("D:P(A;;FA;;;{user})"),
            format!("D:P(A;;FA;;;{user})(A;;FR;;;WD)"),
            format!("D:P(A;;FA;;;{user})(A;;FR;;;BU)(A;;FA;;;SY)"),
        ] {
            std::fs::write(&path, "old").unwrap();
            let open = File::options().access_mode(ALL_RIGHTS).open(&path).unwrap();
            descriptor::set_list(open.as_handle(), &list).unwrap();
            drop(open);
            let before = list_of(&path);
            crate::replace(&path, b"new", crate::Audience::Owner).unwrap();
            assert_eq!((list_of(&path), std::fs::read(&path).unwrap().as_slice()), (before, &b"new"[..]), "{list}");
        }
    }

    #[test]
    fn the_user_is_the_owner_of_what_is_created_for_the_user() {
        let user = user().unwrap();
        let written = descriptor::as_written(&format!("O:{user}D:P(A;;GA;;;{user})")).unwrap();
        assert_eq!(owner(&written), Some(user_as_written().unwrap().as_str()));
        assert_eq!(other(&written, &user_as_written().unwrap()), None, "{written}");
        assert!(create_for_user(|attributes| Ok(!attributes.is_null())).unwrap());
    }
}
