//! Licences, sources and bans of the dependencies by cargo-deny; the rules are in `deny.toml`.

use super::{run::lint, tally::Tally};
use crate::{
    shell::{run_within, say},
    tools::pinned,
};
use anyhow::Result;
use std::{
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

pub(crate) fn licences() -> Result<Tally> {
    let deny = pinned::cargo_deny()?;
    let hint = "Remove the dependency, or allow it in deny.toml with a reason.";
    let mut rules = Command::new(&deny);
    let mut tally =
        lint(rules.args(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]), hint)?;
    tally += advisories(&deny)?;
    Ok(tally)
}

/// Known holes are kept in a database on GitHub, which closed networks don't reach.
fn advisories(deny: &Path) -> Result<Tally> {
    let mut fetch = Command::new(deny);
    fetch.args(["fetch", "db"]).stderr(Stdio::null());
    if run_within(Duration::from_mins(1), &mut fetch, "").is_err() {
        say("Known holes (advisories): skipped, their database on GitHub can't be reached from here.");
        return Ok(Tally::SKIPPED);
    }
    let hint = "Update the dependency, or ignore the advisory in deny.toml with a reason.";
    lint(Command::new(deny).args(["check", "advisories"]), hint)
}
