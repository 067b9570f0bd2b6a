//! A newer version in the menu: with and without an account, and for each way to get it.

use semver::Version;

use super::*;
use crate::updates::{Download, Installation, Update, UpdateWay};

fn update(way: UpdateWay) -> Update {
    Update { version: Version::new(0, 2, 0), notes_page: "https://releases.example/notes".parse().unwrap(), way }
}

fn rows(state: &GalleryState, update: Option<&Update>) -> Vec<(Command, String)> {
    let mut menu = Vec::new();
    state.with_input(|input| menu = build(&ViewInput { update, ..*input }).tray.menu);
    let of_update = menu.into_iter().filter_map(|row| match row {
        MenuRow::Choice { command, label, .. } => Some((command, label)),
        MenuRow::Absent(_) | MenuRow::Separator => None,
    });
    of_update.filter(|(command, _)| matches!(command, Command::ShowReleaseNotes | Command::GetUpdate)).collect()
}

#[test]
fn a_newer_version_is_told_in_the_menu_with_the_way_to_get_it() {
    let connected = GalleryState::of(active(Some(reading("675.24", 2)), Freshness::Fresh, idle()));
    let signed_out = GalleryState { account: None, ..GalleryState::of(State::Unopened) };
    let download = Download { address: "https://releases.example/a".parse().unwrap(), sha256: "0".repeat(64) };
    let notes = (Command::ShowReleaseNotes, "Version 0.2.0 is available: what is new".to_owned());
    for state in [connected, signed_out] {
        assert_eq!(rows(&state, None), []);
        for (way, label) in [
            (UpdateWay::Packages(Installation::Deb), Some("Get the .deb, then: sudo apt install ./FILE")),
            (UpdateWay::Packages(Installation::Flatpak), Some("Get the .flatpak, then: flatpak install ./FILE")),
            (UpdateWay::Packages(Installation::Package), Some("Update with your package manager")),
            (UpdateWay::Download(download.clone()), Some("Download version 0.2.0")),
            (UpdateWay::Nothing, None),
        ] {
            let expected: Vec<_> = [Some(notes.clone()), label.map(|label| (Command::GetUpdate, label.to_owned()))]
                .into_iter()
                .flatten()
                .collect();
            assert_eq!(rows(&state, Some(&update(way))), expected);
        }
    }
}
