//! The proof of work that some offices demand of whoever asks them ("captcha"): a riddle, its solution, and the token that
//! the system gives for it.
//!
//! Nothing is asked of the person: the device calculates. [`super::flow`] asks for a riddle when an office in question
//! needs it (PRODUCT, "The API"), and puts the token to the questions that do.

use chrono::{DateTime, TimeDelta, Utc};

/// A riddle, as the system wrote it: it is handed back to the letter, since the system has signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Riddle(pub String);

/// What solves a riddle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The number that had to be found.
    pub counter: u32,
    /// The key that follows from it, in hex digits.
    pub key: String,
    /// How long that took, in milliseconds.
    pub millis: u32,
}

/// What the system gives for a solution. Bound to the device's address, good for several questions.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(pub String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token")
    }
}

/// A token, and until when it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The token.
    pub token: Token,
    /// From then on a new one is wanted.
    pub until: DateTime<Utc>,
}

impl Proof {
    /// A token lives 300 s (CONTRACT, "Captcha"); a question that is put with it must still arrive (PRODUCT: four minutes).
    const LIFE: TimeDelta = TimeDelta::minutes(4);

    /// A token that came at `now`.
    #[must_use]
    pub fn new(token: Token, now: DateTime<Utc>) -> Self {
        Self { token, until: now + Self::LIFE }
    }
}
