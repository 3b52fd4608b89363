//! A city's own tools against its appointment system: programs of the crate `replay`, started where the command was typed, so
//! that folders are found there. Only what they print goes to the standard output, so that it can be kept in a file.

use crate::shell::cargo;
use anyhow::{Context, Result};
use std::process::ExitCode;

/// What the widget makes of recorded exchanges.
pub(crate) fn replay(options: &[String]) -> Result<ExitCode> {
    start(&["--bin", "replay"], options)
}

/// The faults of a configuration.
pub(crate) fn check_config(options: &[String]) -> Result<ExitCode> {
    start(&["--bin", "check-config"], options)
}

/// Asks the city's API what does no harm, and tells what the widget can do with it.
pub(crate) fn record(options: &[String]) -> Result<ExitCode> {
    start(&["--features", "record", "--bin", "record"], options)
}

fn start(program: &[&str], options: &[String]) -> Result<ExitCode> {
    eprintln!("▸ Building this takes a minute on a fresh checkout, then a second.");
    let mut tool = cargo(["run", "--quiet", "--package", "replay"]);
    let status = tool.args(program).arg("--").args(options).status().context("cargo could not be started")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
