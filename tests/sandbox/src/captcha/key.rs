//! The key that a try leads to: salt, nonce and counter, hashed over and over.

use pbkdf2::pbkdf2_hmac;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// What goes into a key.
pub(super) struct Ingredients<'it> {
    pub(super) algorithm: &'it str,
    pub(super) salt: &'it [u8],
    pub(super) nonce: &'it [u8],
    pub(super) cost: u32,
    /// In bytes.
    pub(super) length: usize,
}

impl Ingredients<'_> {
    /// The key of one try. `None` for an algorithm that is not known here.
    pub(super) fn key(&self, counter: u32) -> Option<Vec<u8>> {
        let password = [self.nonce, &counter.to_be_bytes()].concat();
        match self.algorithm {
            "SHA-256" => Some(self.hash::<Sha256>(&password)),
            "SHA-384" => Some(self.hash::<Sha384>(&password)),
            "SHA-512" => Some(self.hash::<Sha512>(&password)),
            "PBKDF2/SHA-256" => Some(self.filled(|key| {
                pbkdf2_hmac::<Sha256>(&password, self.salt, self.cost, key);
            })),
            "PBKDF2/SHA-384" => Some(self.filled(|key| {
                pbkdf2_hmac::<Sha384>(&password, self.salt, self.cost, key);
            })),
            "PBKDF2/SHA-512" => Some(self.filled(|key| {
                pbkdf2_hmac::<Sha512>(&password, self.salt, self.cost, key);
            })),
            _ => None,
        }
    }

    /// The first round takes salt and password, each further one the round before.
    fn hash<D: Digest>(&self, password: &[u8]) -> Vec<u8> {
        let first = D::new().chain_update(self.salt).chain_update(password).finalize();
        let last = (1..self.cost).fold(first, |round, _| D::digest(&round));
        last.into_iter().take(self.length).collect()
    }

    fn filled(&self, fill: impl FnOnce(&mut [u8])) -> Vec<u8> {
        let mut key = vec![0; self.length];
        fill(&mut key);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The salt and nonce of `53-verify-ok`.
    const SALT: &str = "2100ee50edc29e536c390179";
    const NONCE: &str = "c0a33d0af58d3cfa1acec61066ecf6e063cd782db874fa4e1b5579b165cfdaf2";

    fn key(algorithm: &str) -> Option<String> {
        let (salt, nonce) = (hex::decode(SALT).unwrap(), hex::decode(NONCE).unwrap());
        let ingredients = Ingredients { algorithm, salt: &salt, nonce: &nonce, cost: 100, length: 32 };
        ingredients.key(17).map(hex::encode)
    }

    #[test]
    fn the_recorded_solution_is_found() {
        let recorded = "005a5b5442dcdda65356cfe77087f0f127c6838c51b505453d037f14991c8e60";

        assert_eq!(key("SHA-256").as_deref(), Some(recorded));
    }

    /// Reckoned by `altcha-lib` 2.8.0, whose server side is what a city would run.
    #[test]
    fn the_other_algorithms_come_to_what_their_authors_come_to() {
        for (algorithm, expected) in [
            ("SHA-384", "7c8f423fb8057ab6ebcf4c7d580dc3b324257fbc9c50f8b1006a97ca4f4e7efa"),
            ("SHA-512", "f17d0dff79caf2ce7616677ae00a74691d35bdba46ff399215efc32219ad1646"),
            ("PBKDF2/SHA-256", "3fe43a7aa1eb6a158b95358cd4971a1b43a122b0da4570e7692022632a7c779e"),
            ("PBKDF2/SHA-384", "de6ca18bcf09c79e94c99709af20abed68f0d9ff5445d620b066d77a9de4fedb"),
            ("PBKDF2/SHA-512", "e66069b528d016ec47518ddc576ea760de673db53b14713b4275e76ddd3f9a31"),
        ] {
            assert_eq!(key(algorithm).as_deref(), Some(expected), "{algorithm}");
        }
    }

    #[test]
    fn an_algorithm_that_needs_memory_is_not_known_here() {
        assert_eq!(key("ARGON2ID"), None);
    }
}
