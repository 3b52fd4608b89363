//! ALTCHA, version 2: a proof of work, solved in slices so that the page stays alive.
//!
//! A key is derived from salt, nonce and a counter (four bytes, the highest first); the solution is the first counter whose
//! key begins with the digits that the riddle names. `SHA-*` hashes salt, nonce and counter, and then `cost` − 1 times what
//! came out; `PBKDF2/*` takes nonce and counter as the password, and `cost` rounds. Verified against recorded and made
//! riddles (`tests/altcha.rs`).

mod derive;

use self::derive::{Derivation, Hash, Method};
use crate::booking::proof::{Riddle, Solution};
use serde_json::Value;
use std::fmt;

/// Why a riddle can't be solved here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsolvable {
    /// It wants something that we can't: another algorithm, or a person who reads a picture.
    Unknown(String),
    /// It is none.
    Malformed(String),
}

impl fmt::Display for Unsolvable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(what) => write!(f, "the captcha wants {what}, which we don't know"),
            Self::Malformed(what) => write!(f, "the captcha can't be read: {what}"),
        }
    }
}

/// Work on a riddle, from slice to slice.
#[derive(Debug)]
pub struct Work {
    method: Method,
    /// The nonce, and behind it the counter that is tried.
    password: Vec<u8>,
    /// What the key must begin with, in hex digits.
    prefix: String,
    counter: u32,
    derivation: Derivation,
}

/// How far the work is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Not done so far.
    Working,
    /// Done.
    Solved(Solution),
    /// No counter solves it.
    Exhausted,
}

/// Longer keys than any hash has are no use to anybody, and would keep the device busy.
const LONGEST_KEY: usize = 256;

impl Work {
    /// Begins with a riddle.
    ///
    /// # Errors
    /// When it wants what we don't know, or is none.
    pub fn new(riddle: &Riddle) -> Result<Self, Unsolvable> {
        // Values rather than a type of its own: half the bytes in the module.
        let challenge: Value =
            serde_json::from_str(&riddle.0).map_err(|it| Unsolvable::Malformed(it.to_string()))?;
        if challenge.get("codeChallenge").is_some_and(|it| !it.is_null()) {
            return Err(Unsolvable::Unknown("a picture to be read".to_owned()));
        }
        let wrong = |what: &str| Unsolvable::Malformed(what.to_owned());
        let parameter = |name: &str| challenge.get("parameters").and_then(|it| it.get(name));
        let text = |name: &str| parameter(name).and_then(Value::as_str).ok_or_else(|| wrong(name));
        let number =
            |name: &str| parameter(name).and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok());
        let algorithm = text("algorithm")?;
        let (hash, stretched) = match algorithm {
            "SHA-256" => (Hash::Sha256, false),
            "SHA-384" => (Hash::Sha384, false),
            "SHA-512" => (Hash::Sha512, false),
            "PBKDF2/SHA-256" => (Hash::Sha256, true),
            "PBKDF2/SHA-384" => (Hash::Sha384, true),
            "PBKDF2/SHA-512" => (Hash::Sha512, true),
            _ => return Err(Unsolvable::Unknown(algorithm.chars().take(40).collect())),
        };
        let key_length = if parameter("keyLength").is_some() { number("keyLength") } else { Some(32) };
        let prefix = text("keyPrefix")?.to_ascii_lowercase();
        let possible = !prefix.is_empty() && prefix.bytes().all(|it| it.is_ascii_hexdigit());
        let long_enough = |it: &usize| prefix.len() <= 2 * it && *it <= LONGEST_KEY;
        let key_length = key_length.map(|it| it as usize).filter(long_enough).filter(|_| possible);
        let bytes = |name: &str| hex(text(name)?).ok_or_else(|| wrong(name));
        let method = Method {
            hash,
            stretched,
            salt: bytes("salt")?,
            rounds: number("cost").ok_or_else(|| wrong("cost"))?.max(1),
            key_length: key_length.ok_or_else(|| wrong("no key can begin so"))?,
        };
        let mut password = bytes("nonce")?;
        password.extend([0; COUNTER]);
        let derivation = method.begin(&password);
        Ok(Self { method, password, prefix, counter: 0, derivation })
    }

    /// Goes on for so many rounds of hashing; fewer when it is solved before.
    pub fn go_on(&mut self, rounds: u32) -> Progress {
        for _ in 0..rounds {
            let Some(key) = self.derivation.round(&self.method) else { continue };
            let key = digits(&key);
            if key.starts_with(&self.prefix) {
                return Progress::Solved(Solution { counter: self.counter, key, millis: 0 });
            }
            let Some(next) = self.counter.checked_add(1) else { return Progress::Exhausted };
            self.counter = next;
            let end = self.password.len().saturating_sub(COUNTER);
            self.password.truncate(end);
            self.password.extend(next.to_be_bytes());
            self.derivation = self.method.begin(&self.password);
        }
        Progress::Working
    }
}

/// Bytes of the counter.
const COUNTER: usize = 4;

fn hex(digits: &str) -> Option<Vec<u8>> {
    let whole = digits.len().is_multiple_of(2) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    whole.then(|| (0..digits.len()).step_by(2).map(byte).collect())?
}

fn digits(bytes: &[u8]) -> String {
    let digit = |it: u8| char::from_digit(it.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|it| [digit(it >> 4), digit(it & 15)]).collect()
}
