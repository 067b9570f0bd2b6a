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
    Ok(other(&descriptor::of(file.as_handle())?, &user_as_written()?))
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

    use super::*;

    const READ_CONTROL_WRITE_DAC_AND_DATA: u32 = 0x0002_0000 | 0x0004_0000 | 0x0001;

    #[test]
    fn p5_a_file_is_its_users_alone_or_somebody_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "x").unwrap();
        let user = user().unwrap();
        assert!(user.starts_with("S-1-"), "{user}");
        let open = || File::options().access_mode(READ_CONTROL_WRITE_DAC_AND_DATA).open(&path).unwrap();
        descriptor::set_list(open().as_handle(), &format!("D:P(A;;FA;;;{user})")).unwrap();
        assert_eq!(others_right(&File::open(&path).unwrap()).unwrap(), None);
        descriptor::set_list(open().as_handle(), &format!("D:P(A;;FA;;;{user})(A;;FR;;;WD)")).unwrap();
        assert_eq!(others_right(&File::open(&path).unwrap()).unwrap(), Some(Other::Allowed("WD".to_owned())));
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
