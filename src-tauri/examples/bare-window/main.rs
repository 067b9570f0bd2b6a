//! The least a window with a page can be: what opening the popover is measured against.
//!
//! As large as the popover, at a place the benchmark knows, with an amount drawn by the page and no script. Says
//! `loaded` when Tauri reports the page loaded.

use std::io::Write as _;

use tauri::webview::PageLoadEvent;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "bare", WebviewUrl::App("index.html".into()))
                .title("Bare window")
                .inner_size(360.0, 420.0)
                .position(800.0, 60.0)
                .decorations(false)
                // One of another size than it asks for would be tiled by sway.
                .resizable(false)
                .on_page_load(|_, payload| {
                    if payload.event() == PageLoadEvent::Finished {
                        // Nobody needs to listen.
                        let _ = std::io::stdout().write_all(b"loaded\n");
                    }
                })
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!("src-tauri/examples/bare-window/tauri.conf.json"))?;
    app.run(|_, _| {});
    Ok(())
}
