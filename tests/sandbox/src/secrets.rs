//! Numbers and keys that nobody can guess.

/// Random bytes from the system.
pub(crate) fn bytes<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    // A system without randomness gives keys of zeros: good enough for a stand-in, and no reason to stop.
    getrandom::fill(&mut bytes).unwrap_or_default();
    bytes
}

/// A key as the API gives it: 64 lower-case hex digits.
pub(crate) fn auth_key() -> String {
    hex::encode(bytes::<32>())
}

/// A key as old links have it: 4 hex digits.
pub(crate) fn old_auth_key() -> String {
    hex::encode(bytes::<2>())
}

/// A number of six digits.
pub(crate) fn six_digits() -> u32 {
    100_000 + u32::from_le_bytes(bytes()) % 900_000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_64_hex_digits_and_is_never_the_same() {
        let key = auth_key();

        assert_eq!(key.len(), 64);
        assert!(key.chars().all(|it| matches!(it, '0'..='9' | 'a'..='f')));
        assert_ne!(key, auth_key());
    }

    #[test]
    fn a_process_has_a_number_of_six_digits() {
        assert!((100_000..1_000_000).contains(&six_digits()));
    }
}
