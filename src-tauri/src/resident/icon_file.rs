//! The file with the icon's position at the last click, from one start to the next. A file that can't be read or written is
//! no error: the position is unknown then. Must not know what the position is for.

use std::path::PathBuf;

use partner_balance_engine::messages::IconPlace;
use partner_balance_files::{Audience, replace};

/// The file.
pub struct IconFile(PathBuf);

impl IconFile {
    pub const fn at(file: PathBuf) -> Self {
        Self(file)
    }

    /// The stored position.
    pub fn read(&self) -> Option<IconPlace> {
        serde_json::from_slice(&std::fs::read(&self.0).ok()?).ok()
    }

    /// Stores a position. The file is replaced as a whole, so that no start reads half of it.
    pub fn write(&self, icon: IconPlace) {
        let written = serde_json::to_vec(&icon)
            .map_err(std::io::Error::from)
            .and_then(|json| replace(&self.0, &json, Audience::Owner));
        if let Err(error) = written {
            tracing::info!(%error, "the icon's position was not stored");
        }
    }
}

#[cfg(test)]
mod tests {
    use partner_balance_engine::messages::Point;

    use super::*;

    #[test]
    fn a_place_is_found_again_and_rubbish_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = IconFile::at(folder.path().join("icon.json"));
        assert_eq!(file.read(), None);
        let place =
            IconPlace { at: Point { x: 9, y: -3 }, origin: Point { x: 0, y: 0 }, extent: Point { x: 10, y: 20 } };
        file.write(place);
        assert_eq!(file.read(), Some(place));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
        std::fs::write(folder.path().join("icon.json"), "{\"at\":").unwrap();
        assert_eq!(file.read(), None);
    }
}
