//! The end of a run: a table, and the one line that CI reads.

use super::tally::Tally;
use std::process::ExitCode;

/// What came out of a ring.
pub(crate) struct Outcome {
    pub(crate) name: &'static str,
    pub(crate) tally: Tally,
    pub(crate) seconds: f64,
}

/// Prints the table; the sum is the very last line, alone on it.
pub(crate) fn report(outcomes: &[Outcome]) -> ExitCode {
    let mut sum = Tally::default();
    println!("\n{:16}{:>8}{:>8}{:>10}", "ring", "passed", "failed", "seconds");
    for Outcome { name, tally, seconds } in outcomes {
        println!("{name:16}{:>8}{:>8}{seconds:>10.1}", tally.passed, tally.failed);
        sum += *tally;
    }
    println!("\n{sum}");
    if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
