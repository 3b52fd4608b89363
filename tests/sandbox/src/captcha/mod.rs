//! The captcha: a proof of work by which a browser shows that it took some trouble (ALTCHA, version 2).
//!
//! A challenge is signed, so nothing of it need be kept; only that it was solved is noted, and for as long as
//! it lasts. Who solved one gets a token ([`crate::citizen`] says where it is asked for).

mod challenge;
mod key;

use std::time::Duration;

pub(crate) use self::challenge::{Challenge, Solved};

/// How the captcha is set up; by default as it was recorded (`52-captcha-challenge`, `53-verify-ok`).
///
/// Whether one is asked for at all is not said here but by each office's scope.
#[derive(Debug, Clone)]
pub struct Captcha {
    /// The algorithm that challenges name. `SHA-256`, `SHA-384`, `SHA-512` and `PBKDF2/` with one of them can
    /// be solved; whatever else is named, as `ARGON2ID`, no solution is ever right.
    pub algorithm: String,
    /// How many rounds one try takes.
    pub cost: u32,
    /// What a solution's key begins with, in hex: each digit makes for sixteen times as many tries.
    pub key_prefix: String,
    /// How long a challenge may be solved.
    pub challenge_life: Duration,
    /// How long a token is good for.
    pub token_life: Duration,
    /// What `captcha-details` says of it. It changes nothing: tokens are asked for all the same.
    pub announced: bool,
}

impl Default for Captcha {
    fn default() -> Self {
        Self {
            algorithm: "SHA-256".to_owned(),
            cost: 100,
            key_prefix: "00".to_owned(),
            challenge_life: Duration::from_mins(5),
            token_life: Duration::from_mins(5),
            announced: false,
        }
    }
}
