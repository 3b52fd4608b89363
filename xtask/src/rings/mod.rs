//! All tests and checks, in rings from cheap to dear. A ring that fails doesn't stop the next one: one run tells everything.

mod licences;
mod list;
mod report;
mod run;
mod tally;

pub(crate) use list::bench;
use list::{RINGS, Ring};
use report::{Outcome, report};
use std::{process::ExitCode, time::Instant};
use tally::Tally;

/// All rings. `full` adds what takes long in the browser.
pub(crate) fn all(full: bool) -> ExitCode {
    go(&RINGS.iter().collect::<Vec<_>>(), full)
}

/// Only the rings that read the code without running it.
pub(crate) fn checks() -> ExitCode {
    go(&RINGS.iter().filter(|it| it.check).collect::<Vec<_>>(), false)
}

fn go(rings: &[&Ring], full: bool) -> ExitCode {
    let mut outcomes = Vec::new();
    for (index, ring) in rings.iter().enumerate() {
        println!("\n── {} of {}: {} ── {}", index + 1, rings.len(), ring.name, ring.proves);
        let start = Instant::now();
        let tally = (ring.run)(full).unwrap_or_else(|error| {
            println!("✗ {error:#}");
            Tally::FAILED
        });
        let seconds = start.elapsed().as_secs_f64();
        println!("── {}: {tally} in {seconds:.1} s", ring.name);
        outcomes.push(Outcome { name: ring.name, tally, seconds });
    }
    report(&outcomes)
}
