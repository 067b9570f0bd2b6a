//! The page's form for connecting, used with the keyboard: in which order the Tab key reaches its controls.

use desktop_tests::{MouseButton, Popover, Result, Session, wait};

use crate::desktops::stable_picture;

/// The open form, with the focus in Client ID.
pub struct ConnectForm<'a> {
    session: &'a Session,
    popover: Popover,
}

impl<'a> ConnectForm<'a> {
    /// Opens the popover of a program without an account.
    pub fn open(session: &'a Session) -> Result<Self> {
        session.tray()?.tooltip_with("not connected")?;
        Ok(Self { session, popover: session.open_popover()? })
    }

    /// Opens the form from the problem of an account whose credentials were refused.
    pub fn open_from_problem(session: &'a Session) -> Result<Self> {
        let popover = session.open_popover()?;
        // The controls: settings, refresh, copy the request id, enter credentials; then in the form portal, kind,
        // Client ID.
        session.press(&["Tab", "Tab", "Tab", "Tab", "Return"])?;
        session.press(&["Tab", "Tab", "Tab"])?;
        Ok(Self { session, popover })
    }

    /// Types Client ID and Client Secret; the focus stays in the latter.
    pub fn type_client(&self, id: &str, secret: &str) -> Result<()> {
        self.session.type_text(id)?;
        self.session.press(&["Tab"])?;
        self.session.type_text(secret)
    }

    /// Selects a token instead of a client, and types one.
    pub fn type_token(&self, token: &str) -> Result<()> {
        self.session.press(&["shift+Tab", "Right", "Tab"])?;
        self.session.type_text(token)
    }

    /// Presses the last button of the form.
    pub fn try_demo(&self) -> Result<()> {
        // The controls: Client Secret, show, address, test; then the demo.
        self.session.press(&["Tab", "Tab", "Tab", "Tab", "Tab", "Return"])
    }

    /// Waits until the form shows a refusal.
    pub fn refusal(&self) -> Result<()> {
        wait::until("a refusal in the form", || Ok(self.is_refused()?.then_some(())))
    }

    /// Whether the form shows a refusal.
    pub fn is_refused(&self) -> Result<bool> {
        let picture = self.session.picture(self.popover.place)?;
        Ok(picture.pixels.iter().filter(|pixel| is_pale_red(**pixel)).count() > 5_000)
    }

    /// Moves the focus from a refusal, which has it when shown, back to the Client Secret: address, show, secret.
    pub fn back_to_secret(&self) -> Result<()> {
        self.session.press(&["shift+Tab", "shift+Tab", "shift+Tab"])
    }

    /// Moves the focus from a refusal to its button with this number, from 1, and presses it.
    pub fn press_remedy(&self, number: usize) -> Result<()> {
        self.session.press(&vec!["Tab"; number])?;
        self.session.press(&["Return"])
    }

    /// Clicks on the button at the lower right of a refusal, once the refusal is completely visible.
    pub fn click_last_remedy(&self) -> Result<()> {
        // The window grows for the refusal, and what is on it moves meanwhile.
        let (place, last) = wait::until("the whole refusal, at rest", || {
            let Some(popover) = self.session.seen_popover()? else { return Ok(None) };
            let place = popover.place;
            let picture = stable_picture(self.session, place)?;
            let rows = picture.pixels.chunks(usize::from(picture.width));
            let is_of_it = |row: &[[u8; 3]]| row.iter().filter(|pixel| is_pale_red(**pixel)).count() > 50;
            let of_it: Vec<usize> =
                rows.enumerate().filter(|(_, row)| is_of_it(row)).map(|(number, _)| number).collect();
            anyhow::ensure!(of_it.len() > 110, "{} rows of it", of_it.len());
            let is_same_place = self.session.seen_popover()?.is_some_and(|now| now.place == place);
            Ok(of_it.last().filter(|_| is_same_place).map(|last| (place, *last)))
        })?;
        let below = place.y + u16::try_from(last)?.cast_signed();
        self.session.click_at(place.x + 220, below - 28, MouseButton::Left)
    }

    /// Replaces the content of the focused field.
    pub fn type_over(&self, text: &str) -> Result<()> {
        self.session.press(&["ctrl+a"])?;
        self.session.type_text(text)
    }
}

/// The background of a refusal in the light theme; nothing else on the page has this colour.
fn is_pale_red([red, green, blue]: [u8; 3]) -> bool {
    red > 240 && (8..32).contains(&red.saturating_sub(green)) && green.abs_diff(blue) < 6
}
