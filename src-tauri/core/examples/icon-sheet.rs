//! The contact sheet of the tray icon: every state at every size, as it is and magnified, on light and dark panels.
//!
//! `cargo run -p partner-balance-core --example icon-sheet -- out.png [size ...]`

use std::process::ExitCode;

use partner_balance_core::account::Level;
use partner_balance_core::icon::{IconSpec, IconText, Mark, Pixels, render};
use tiny_skia::{Color, Pixmap, Rect, Transform};

const SIZES: [u32; 6] = [16, 22, 24, 32, 44, 48];
const MAGNIFIED: u32 = 6;
const PANELS: [[u8; 3]; 5] = [[0xff; 3], [0xf5; 3], [0x2b; 3], [0x1d; 3], [0; 3]];
const GAP: u32 = 6;
const LEVELS: [Level; 4] = [Level::Normal, Level::Low, Level::Critical, Level::Unknown];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        return ExitCode::from(2);
    };
    let sizes: Vec<u32> = arguments.filter_map(|size| size.parse().ok()).collect();
    let saved = sheet(if sizes.is_empty() { &SIZES } else { &sizes }).map(|sheet| sheet.save_png(&file));
    if matches!(saved, Some(Ok(()))) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The columns of the sheet: amounts of every length, the other texts, and states.
fn specs(level: Level) -> Vec<IconSpec> {
    let spec = |text: &str| IconSpec { text: IconText::Amount(text.into()), level, is_stale: false, mark: None };
    let stale = |spec: IconSpec| IconSpec { is_stale: true, ..spec };
    let marked = |spec: IconSpec| IconSpec { mark: Some(Mark::ActingNeeded), ..spec };
    let mut specs: Vec<_> = ["5", "42", "675", "-40", "1.2k", "389k", "-106", "3.4M", "24T"].map(spec).into();
    specs.push(IconSpec { text: IconText::Unknown, ..spec("") });
    specs.push(IconSpec { text: IconText::Hidden, ..spec("") });
    specs.push(stale(spec("675")));
    specs.push(stale(spec("1.2k")));
    specs.push(marked(spec("7")));
    specs.push(marked(spec("675")));
    specs.push(stale(marked(spec("389k"))));
    specs.push(IconSpec { mark: Some(Mark::OtherAccount), ..spec("675") });
    specs.push(marked(IconSpec { text: IconText::Unknown, ..spec("") }));
    specs
}

fn sheet(sizes: &[u32]) -> Option<Pixmap> {
    let columns = specs(Level::Normal).len() as u32;
    let rows = LEVELS.len() as u32;
    let side = |size: u32| size * MAGNIFIED + GAP;
    let largest = sizes.iter().copied().max()?;
    let small = |size: u32| PANELS.len() as u32 * (rows * (size + GAP) + GAP);
    let height = sizes.iter().map(|&size| small(size) + 2 * (rows * side(size) + GAP)).sum();
    let mut sheet = Pixmap::new(columns * side(largest) + GAP, height)?;
    let mut top = 0;
    for &size in sizes {
        for panel in PANELS {
            top = band(&mut sheet, top, size, 1, panel);
        }
        for panel in [PANELS[0], PANELS[3]] {
            top = band(&mut sheet, top, size, MAGNIFIED, panel);
        }
    }
    Some(sheet)
}

/// Draws every state at one size on one panel; gives the row below.
fn band(sheet: &mut Pixmap, top: u32, size: u32, scale: u32, panel: [u8; 3]) -> u32 {
    let step = size * scale + GAP;
    let bottom = top + LEVELS.len() as u32 * step + GAP;
    block(sheet, (0, top), (sheet.width(), bottom - top), panel);
    for (row, level) in LEVELS.into_iter().enumerate() {
        for (column, spec) in specs(level).into_iter().enumerate() {
            let at = (GAP + column as u32 * step, top + GAP + row as u32 * step);
            place(sheet, at, scale, panel, &render(&spec, size));
        }
    }
    bottom
}

fn place(sheet: &mut Pixmap, at: (u32, u32), scale: u32, panel: [u8; 3], pixels: &Pixels) {
    for (index, pixel) in pixels.rgba.chunks_exact(4).enumerate() {
        let (x, y) = (index as u32 % pixels.width, index as u32 / pixels.width);
        let alpha = u16::from(pixel[3]);
        let over = |channel: usize| {
            let mixed = u16::from(pixel[channel]) * alpha + u16::from(panel[channel]) * (255 - alpha);
            u8::try_from(mixed / 255).unwrap_or(255)
        };
        block(sheet, (at.0 + x * scale, at.1 + y * scale), (scale, scale), [over(0), over(1), over(2)]);
    }
}

fn block(sheet: &mut Pixmap, at: (u32, u32), size: (u32, u32), colour: [u8; 3]) {
    let mut paint = tiny_skia::Paint { anti_alias: false, ..tiny_skia::Paint::default() };
    paint.set_color(Color::from_rgba8(colour[0], colour[1], colour[2], 255));
    if let Some(rect) = Rect::from_xywh(at.0 as f32, at.1 as f32, size.0 as f32, size.1 as f32) {
        sheet.fill_rect(rect, &paint, Transform::identity(), None);
    }
}
