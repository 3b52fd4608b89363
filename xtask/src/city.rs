//! A city's tools against its own API. They are programs of their own. Only what they print goes to the standard output, so
//! that it can be kept in a file.

use crate::shell::cargo;
use anyhow::{Context, Result, bail, ensure};
use std::{path::Path, process::ExitCode};

/// A line for each recorded exchange of a folder.
pub(crate) fn replay(options: &[String]) -> Result<ExitCode> {
    let [folder] = options else {
        bail!(
            "`replay` wants a folder of recorded exchanges, for example: cargo xtask replay tests/fixtures/zms"
        );
    };
    ensure!(Path::new(folder).is_dir(), "there is no folder {folder}");
    start("replay", &[folder])
}

fn start(program: &str, arguments: &[&str]) -> Result<ExitCode> {
    eprintln!("▸ Building `{program}` takes a minute on a fresh checkout, then a second.");
    let mut tool = cargo(["run", "--quiet", "--package", "replay", "--bin", program, "--"]);
    let status = tool.args(arguments).status().context("cargo could not be started")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
