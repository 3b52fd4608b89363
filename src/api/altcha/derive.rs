//! From a password to a key, a round at a time: one derivation may take seconds, and the page must live meanwhile.

use hmac::{
    Hmac, Mac,
    digest::{Key, KeyInit},
};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The hash that is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// What all keys of a riddle are derived by.
#[derive(Debug)]
pub(super) struct Method {
    pub(super) hash: Hash,
    /// PBKDF2 (RFC 8018, 5.2) rather than the bare hash.
    pub(super) stretched: bool,
    pub(super) salt: Vec<u8>,
    /// At least one.
    pub(super) rounds: u32,
    /// In bytes.
    pub(super) key_length: usize,
}

/// A key under way.
#[derive(Debug)]
pub(super) struct Derivation {
    /// Keyed by the password; `None` for the bare hash.
    keyed: Option<Keyed>,
    /// What the last round gave; before the first one, what goes into it.
    last: Vec<u8>,
    /// What the rounds of this block have given together.
    sum: Vec<u8>,
    rounds_left: u32,
    /// Blocks that are done.
    key: Vec<u8>,
    /// The number of this block, from 1.
    block: u32,
}

impl Method {
    pub(super) fn begin(&self, password: &[u8]) -> Derivation {
        let keyed = self.stretched.then(|| Keyed::new(self.hash, password));
        let last = if self.stretched { self.first_of(1) } else { [&self.salt, password].concat() };
        Derivation { keyed, last, sum: Vec::new(), rounds_left: self.rounds, key: Vec::new(), block: 1 }
    }

    /// What goes into the first round of a block of PBKDF2.
    fn first_of(&self, block: u32) -> Vec<u8> {
        [self.salt.as_slice(), &block.to_be_bytes()].concat()
    }
}

impl Derivation {
    /// One round. Gives the key once it is whole.
    pub(super) fn round(&mut self, method: &Method) -> Option<Vec<u8>> {
        self.last = match &self.keyed {
            Some(keyed) => keyed.of(&self.last),
            None => method.hash.of(&self.last),
        };
        match &self.keyed {
            Some(_) if !self.sum.is_empty() => {
                self.sum.iter_mut().zip(&self.last).for_each(|(sum, it)| *sum ^= it);
            }
            _ => self.sum.clone_from(&self.last),
        }
        self.rounds_left = self.rounds_left.saturating_sub(1);
        if self.rounds_left > 0 {
            return None;
        }
        self.key.append(&mut self.sum);
        if self.keyed.is_some() && self.key.len() < method.key_length {
            self.block += 1;
            self.last = method.first_of(self.block);
            self.rounds_left = method.rounds;
            return None;
        }
        self.key.truncate(method.key_length);
        Some(std::mem::take(&mut self.key))
    }
}

impl Hash {
    fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// A keyed hash, the key taken in once.
#[derive(Debug)]
enum Keyed {
    Sha256(Hmac<Sha256>),
    Sha384(Hmac<Sha384>),
    Sha512(Hmac<Sha512>),
}

impl Keyed {
    fn new(hash: Hash, key: &[u8]) -> Self {
        match hash {
            Hash::Sha256 => Self::Sha256(keyed(key)),
            Hash::Sha384 => Self::Sha384(keyed(key)),
            Hash::Sha512 => Self::Sha512(keyed(key)),
        }
    }

    fn of(&self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256(it) => it.clone().chain_update(bytes).finalize().into_bytes().to_vec(),
            Self::Sha384(it) => it.clone().chain_update(bytes).finalize().into_bytes().to_vec(),
            Self::Sha512(it) => it.clone().chain_update(bytes).finalize().into_bytes().to_vec(),
        }
    }
}

/// HMAC takes keys of any length; the empty one in place of a refused one never happens, and would only be refused in turn.
fn keyed<M: KeyInit + Mac>(key: &[u8]) -> M {
    <M as KeyInit>::new_from_slice(key).unwrap_or_else(|_| <M as KeyInit>::new(&Key::<M>::default()))
}
