//! Where things lie. All commands work from the root of the checkout, so every other path is relative to it.

use crate::shell;
use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};

/// What a web server needs, made by `build`.
pub(crate) const DIST: &str = "dist";

/// Goes to the root of the checkout, wherever in it the command was typed.
pub(crate) fn enter() -> Result<()> {
    let manifest = env::var("CARGO_MANIFEST_DIR")
        .context("the checkout was not found. Start this program as `cargo xtask`, not by its path")?;
    let root =
        Path::new(&manifest).parent().context("xtask must lie in a folder of the checkout. Move it back")?;
    env::set_current_dir(root)
        .with_context(|| format!("{} can't be entered. Check its rights", root.display()))
}

/// Cargo's folder for what it builds. It is asked, because it may be set by the environment or by a configuration.
pub(crate) fn target() -> Result<PathBuf> {
    let mut ask = shell::cargo(["metadata", "--no-deps", "--format-version", "1"]);
    let answer = shell::capture(&mut ask, "Is Cargo.toml sound? Run `cargo metadata` to see what is wrong.")?;
    let metadata: serde_json::Value = serde_json::from_str(&answer)
        .context("cargo's answer is not JSON. Run `cargo metadata --no-deps` and look at it")?;
    let folder = metadata.get("target_directory").and_then(serde_json::Value::as_str);
    folder.map(PathBuf::from).context("cargo names no target folder. Run `cargo metadata --no-deps` and look")
}

/// Where tools are put that a machine lacks: inside the target folder, so nothing of the machine is changed and
/// `cargo clean` takes them along.
pub(crate) fn tools() -> Result<PathBuf> {
    Ok(target()?.join("tools"))
}

/// A program by its name in PATH.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
}
