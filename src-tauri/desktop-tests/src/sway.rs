//! Sway's windows and commands, over its socket: `man sway-ipc`.
//!
//! Layer surfaces are in none of its lists. Places are in screen pixels. This module must not know whose windows they
//! are.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use anyhow::Context as _;
use serde_json::Value;

use crate::screen::{Rectangle, Window};
use crate::{Result, wait};

const RUN_COMMAND: u32 = 0;
const GET_WORKSPACES: u32 = 1;
const GET_TREE: u32 = 4;

/// The start of every message.
const MAGIC: &[u8] = b"i3-ipc";

/// A running sway.
#[derive(Clone, Debug)]
pub(crate) struct Sway {
    pub(crate) socket: PathBuf,
    pub(crate) scale: u16,
}

/// What has the keyboard focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keyboard {
    /// A window, by its number.
    Window(u32),
    /// None: the empty desktop.
    Desktop,
    /// A layer surface above the windows.
    Layer,
}

impl Sway {
    /// All windows, including those on hidden workspaces.
    pub(crate) fn windows(&self) -> Result<Vec<Window>> {
        let tree = self.ask(GET_TREE, "")?;
        nodes(&tree).into_iter().filter(|node| is_window(node)).map(|node| self.window(node)).collect()
    }

    /// What has the keyboard focus. While a layer surface has it, no node is focused.
    pub(crate) fn keyboard(&self) -> Result<Keyboard> {
        let tree = self.ask(GET_TREE, "")?;
        match nodes(&tree).into_iter().find(|node| node["focused"] == true) {
            Some(node) if is_window(node) => Ok(Keyboard::Window(number(node)?)),
            Some(_) => Ok(Keyboard::Desktop),
            None => Ok(Keyboard::Layer),
        }
    }

    /// The screen without the area of bars.
    pub(crate) fn work_area(&self) -> Result<Rectangle> {
        let workspaces = self.ask(GET_WORKSPACES, "")?;
        let mut visible = workspaces.as_array().into_iter().flatten().filter(|workspace| workspace["visible"] == true);
        self.place(&visible.next().context("a visible workspace")?["rect"])
    }

    /// Runs a command, as a key binding does.
    pub(crate) fn command(&self, command: &str) -> Result<()> {
        let answer = self.ask(RUN_COMMAND, command)?;
        anyhow::ensure!(answer[0]["success"] == true, "{command}: {answer}");
        Ok(())
    }

    fn window(&self, node: &Value) -> Result<Window> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let class = match text(&node["app_id"]) {
            class if class.is_empty() => text(&node["window_properties"]["class"]),
            class => class,
        };
        let outer = self.place(&node["rect"])?;
        let inner = self.place(&node["window_rect"])?;
        Ok(Window {
            id: number(node)?,
            title: text(&node["name"]),
            class,
            process: node["pid"].as_u64().and_then(|id| u32::try_from(id).ok()),
            place: Rectangle { x: outer.x + inner.x, y: outer.y + inner.y, ..inner },
            is_visible: node["visible"] == true,
        })
    }

    fn place(&self, rectangle: &Value) -> Result<Rectangle> {
        let length = |name: &str| -> Result<i16> {
            let length = rectangle[name].as_i64().with_context(|| format!("{name} in {rectangle}"))?;
            Ok(i16::try_from(length * i64::from(self.scale))?)
        };
        let (width, height) = (length("width")?.cast_unsigned(), length("height")?.cast_unsigned());
        Ok(Rectangle { x: length("x")?, y: length("y")?, width, height })
    }

    fn ask(&self, kind: u32, text: &str) -> Result<Value> {
        let mut stream = UnixStream::connect(&self.socket).context("sway's socket")?;
        stream.set_read_timeout(Some(wait::TIMEOUT))?;
        let length = u32::try_from(text.len())?;
        let message = [MAGIC, &length.to_ne_bytes(), &kind.to_ne_bytes(), text.as_bytes()].concat();
        stream.write_all(&message).context("request to sway")?;
        let mut header = [0; 14];
        stream.read_exact(&mut header).context("answer of sway")?;
        let mut length = [0; 4];
        length.copy_from_slice(&header[6..10]);
        let mut answer = vec![0; usize::try_from(u32::from_ne_bytes(length))?];
        stream.read_exact(&mut answer).context("answer of sway")?;
        serde_json::from_slice(&answer).context("answer of sway")
    }
}

/// A node and its descendants.
fn nodes(node: &Value) -> Vec<&Value> {
    let below = ["nodes", "floating_nodes"].into_iter().filter_map(|name| node[name].as_array()).flatten();
    std::iter::once(node).chain(below.flat_map(nodes)).collect()
}

/// Outputs, workspaces and containers have no process.
fn is_window(node: &Value) -> bool {
    node["pid"].is_u64()
}

fn number(node: &Value) -> Result<u32> {
    node["id"].as_u64().and_then(|id| u32::try_from(id).ok()).context("number of a window")
}
