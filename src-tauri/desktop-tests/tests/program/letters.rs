//! The page's letters in the program's own web engine: the page's tests are done in another one.

use desktop_tests::{Picture, Program, Result, SessionBuilder};

use crate::desktops::{on_desktops, stable_picture};

on_desktops! {
    p3_the_steps_have_their_numbers_in_a_language_with_a_font_of_its_own on xfce, sway;
}

/// `--accent` of the page's light style, which the numbers of the steps have.
const ACCENT: [u8; 3] = [0x17, 0x69, 0x4b];

/// Beside the text of the steps, in pixels from the left.
const BESIDE_STEPS: std::ops::Range<u16> = 12..34;

/// fontconfig chooses the font by the user's language. Of the one it chooses for Japanese here, WebKitGTK draws letters, but
/// takes neither its height nor the numbers of a list.
fn p3_the_steps_have_their_numbers_in_a_language_with_a_font_of_its_own(builder: SessionBuilder) -> Result<()> {
    let session = builder.start()?;
    let _program = Program::start(&session, &["--background"], &[("LC_ALL", "ja_JP.UTF-8")])?;
    session.tray()?;
    let popover = session.open_popover()?;
    let seen = numbers(&stable_picture(&session, popover.place)?);
    assert!(seen > 15, "{seen} pixels");
    Ok(())
}

/// How many pixels of the numbers there are. Below the upper third of the page there is a button of the same colour.
fn numbers(picture: &Picture) -> usize {
    let places = (0..picture.height / 3).flat_map(|row| BESIDE_STEPS.map(move |column| (column, row)));
    places.filter(|(column, row)| picture.pixel(*column, *row) == Some(ACCENT)).count()
}
