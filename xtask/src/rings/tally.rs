//! What a ring found, counted.

use std::{fmt, ops::AddAssign};

/// How many tests passed, failed and were left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Tally {
    pub(crate) const PASSED: Self = Self { passed: 1, failed: 0, skipped: 0 };
    pub(crate) const FAILED: Self = Self { passed: 0, failed: 1, skipped: 0 };
    pub(crate) const SKIPPED: Self = Self { passed: 0, failed: 0, skipped: 1 };

    /// Counts a closing line of cargo's test runner; any other line counts nothing.
    pub(crate) fn read(line: &str) -> Self {
        let mut tally = Self::default();
        let Some(rest) = line.trim().strip_prefix("test result: ") else { return tally };
        let words: Vec<&str> = rest.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, what] = pair else { continue };
            let Ok(number) = number.parse() else { continue };
            match *what {
                "passed;" => tally.passed = number,
                "failed;" => tally.failed = number,
                "ignored;" => tally.skipped = number,
                _ => {}
            }
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The line by which CI reads a run.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn a_closing_line_is_counted() {
        let line =
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s";

        assert_eq!(Tally::read(line), Tally { passed: 12, failed: 0, skipped: 1 });
    }

    #[test]
    fn a_failed_run_is_counted() {
        let line =
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 9s";

        assert_eq!(Tally::read(line), Tally { passed: 3, failed: 2, skipped: 0 });
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(Tally::read("test booking::flow ... ok"), Tally::default());
        assert_eq!(Tally::read("running 12 passed; tests"), Tally::default());
    }

    #[test]
    fn the_last_line_names_the_skipped_only_when_there_are_some() {
        assert_eq!(Tally { passed: 5, failed: 0, skipped: 0 }.to_string(), "5 passed, 0 failed");
        assert_eq!(Tally { passed: 5, failed: 1, skipped: 2 }.to_string(), "5 passed, 1 failed, 2 skipped");
    }
}
