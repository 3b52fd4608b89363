//! Parts of the Rust toolchain.

use crate::shell::{ask, capture, cargo, run_within, say};
use anyhow::Result;
use std::{path::Path, process::Command, time::Duration};

/// Downloads that hang are ended after this and tried once more.
const PATIENCE: Duration = Duration::from_mins(2);

/// The standard library for a target. Looked for on disk: that works without rustup, too.
pub(crate) fn target(name: &str) -> Result<()> {
    let mut query = Command::new("rustc");
    query.args(["--print", "target-libdir", "--target", name]);
    let folder = capture(&mut query, "Is Rust installed? Install it with rustup.")?;
    if Path::new(folder.trim()).is_dir() { Ok(()) } else { add(&["target", "add", name]) }
}

/// A subcommand of cargo that comes as a component: `clippy`, `rustfmt`.
pub(crate) fn component(name: &str, subcommand: &str) -> Result<()> {
    if ask(&mut cargo([subcommand, "--version"])).is_some() {
        Ok(())
    } else {
        add(&["component", "add", name])
    }
}

fn add(arguments: &[&str]) -> Result<()> {
    let line = arguments.join(" ");
    say(&format!("Missing in the Rust toolchain: rustup {line}"));
    let hint = format!(
        "Check the network and run `rustup {line}` by hand; \
         without rustup, install the same part from where your Rust came from."
    );
    let attempt = || run_within(PATIENCE, Command::new("rustup").args(arguments), &hint);
    attempt().or_else(|error| {
        say(&format!("Once more, because: {error:#}"));
        attempt()
    })
}
