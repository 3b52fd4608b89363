//! How one step of a ring is run and counted.

use super::tally::Tally;
use crate::shell::{cargo, run, stream};
use anyhow::Result;
use std::process::Command;

/// A check that is content or not.
pub(crate) fn lint(command: &mut Command, hint: &str) -> Result<Tally> {
    run(command, hint).map(|()| Tally::PASSED)
}

/// `cargo test` with these words: every test counts. A run that fails without a failed test (it doesn't compile, it
/// crashes) is one failure more.
pub(crate) fn tests(words: &[&str], arguments: &[&str]) -> Result<Tally> {
    counted(&mut cargo_test(words, arguments))
}

/// Without fail-fast: one failing file doesn't hide the next.
pub(crate) fn cargo_test(words: &[&str], arguments: &[&str]) -> Command {
    let mut command = cargo(["test", "--no-fail-fast"]);
    command.args(words);
    if !arguments.is_empty() {
        command.arg("--").args(arguments);
    }
    command
}

/// Runs tests and counts them by their closing lines.
pub(crate) fn counted(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let content = stream(command, "Is cargo in PATH?", |line| tally += Tally::read(line))?;
    if !content && tally.failed == 0 {
        tally += Tally::FAILED;
    }
    Ok(tally)
}
