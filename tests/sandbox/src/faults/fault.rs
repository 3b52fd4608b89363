//! What can be switched on.

use std::{fmt, time::Duration};

use super::Failure;
use crate::record::Door;

/// How a call fails.
///
/// Its word is what it displays as: that of the failure, with `-after` where the server acts all the same.
///
/// ```
/// use sandbox::{Failure, Fault};
///
/// assert_eq!(Fault::After(Failure::Break).to_string(), "break-after");
/// assert_eq!(Fault::parse("html-502"), Some(Fault::Before(Failure::Html(502))));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It acts at once and answers so much later: `slow-3s`, `slow-250ms`. The word knows whole milliseconds
    /// only.
    Slow(Duration),
    /// It acts, and the gateway leaves its CORS headers off the answer: `opaque`. At the portal's own door
    /// nothing is needed to read an answer, so it is met at the gateway's only.
    Opaque,
    /// The server does not act, and this comes in place of its answer.
    Before(Failure),
    /// The server acts, and this comes in place of its answer.
    After(Failure),
}

/// At the end of a word: the server has acted.
const AFTER: &str = "-after";

impl Fault {
    /// The fault of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if word == "opaque" {
            return Some(Self::Opaque);
        }
        if let Some(span) = word.strip_prefix("slow-") {
            return duration(span).map(Self::Slow);
        }
        match word.strip_suffix(AFTER) {
            Some(word) => Failure::parse(word).map(Self::After),
            None => Failure::parse(word).map(Self::Before),
        }
    }

    /// Whether a question at this door meets it: what takes the leave to read makes no difference at the
    /// portal's.
    pub(super) fn is_met_at(self, door: Door) -> bool {
        let at_the_gateway = match self {
            Self::Opaque => true,
            Self::Slow(_) => false,
            Self::Before(failure) | Self::After(failure) => matches!(failure, Failure::Opaque(_)),
        };
        !at_the_gateway || door == Door::Gateway
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Slow(by) if by.subsec_millis() == 0 => write!(out, "slow-{}s", by.as_secs()),
            Self::Slow(by) => write!(out, "slow-{}ms", by.as_millis()),
            Self::Opaque => write!(out, "opaque"),
            Self::Before(failure) => write!(out, "{failure}"),
            Self::After(failure) => write!(out, "{failure}{AFTER}"),
        }
    }
}

/// `3s` or `250ms`.
fn duration(span: &str) -> Option<Duration> {
    match span.strip_suffix("ms") {
        Some(number) => number.parse().ok().map(Duration::from_millis),
        None => span.strip_suffix('s')?.parse().ok().map(Duration::from_secs),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_found_by_its_word() {
        let failures = Failure::usual().into_iter().chain([Failure::Html(599), Failure::Empty(429)]);
        let faults: Vec<Fault> = failures
            .flat_map(|it| [Fault::Before(it), Fault::After(it)])
            .chain([
                Fault::Opaque,
                Fault::Slow(Duration::from_secs(40)),
                Fault::Slow(Duration::from_millis(1250)),
            ])
            .collect();

        for fault in &faults {
            let word = fault.to_string();
            assert_eq!(Fault::parse(&word), Some(*fault), "{word}");
            let short = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
            assert!(word.chars().all(short) && word.len() < 50, "{word}");
            let namesakes = faults.iter().filter(|it| it.to_string() == word);
            assert_eq!(namesakes.count(), 1, "{word} names two");
        }
    }

    #[test]
    fn a_word_that_names_nothing_is_no_fault() {
        for word in
            ["", "brake", "html", "html-199", "html-600", "html-", "slow", "slow-3", "slow-s", "opaque-after"]
        {
            assert_eq!(Fault::parse(word), None, "{word}");
        }
    }
}
