//! Signed tokens: JSON Web Tokens under HMAC-SHA-256, the only kind that the recordings show.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

/// What the server signs with: everything that it must know again.
#[derive(Debug, Clone)]
pub(crate) struct Secret(pub(crate) [u8; 32]);

impl Secret {
    /// A signature over a text.
    pub(crate) fn sign(&self, text: &str) -> Vec<u8> {
        self.mac(text).map(|mac| mac.finalize().into_bytes().to_vec()).unwrap_or_default()
    }

    /// Whether this is the signature over the text, looked at in constant time.
    pub(crate) fn has_signed(&self, text: &str, signature: &[u8]) -> bool {
        self.mac(text).is_some_and(|mac| mac.verify_slice(signature).is_ok())
    }

    /// `None` never comes: HMAC takes keys of any length.
    fn mac(&self, text: &str) -> Option<Hmac<Sha256>> {
        Hmac::new_from_slice(&self.0).ok().map(|mac: Hmac<Sha256>| mac.chain_update(text))
    }
}

/// A token with these claims.
pub(crate) fn issue(secret: &Secret, claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(&json!({ "typ": "JWT", "alg": "HS256" })), part(claims));
    let signature = BASE64_URL_SAFE_NO_PAD.encode(secret.sign(&text));
    format!("{text}.{signature}")
}

/// The claims of a token that this secret signed. Whether it has expired is for the caller to see.
pub(crate) fn open(secret: &Secret, token: &str) -> Option<Value> {
    let (text, signature) = token.rsplit_once('.')?;
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?;
    let (head, claims) = text.split_once('.')?;
    let part = |part: &str| serde_json::from_slice::<Value>(&BASE64_URL_SAFE_NO_PAD.decode(part).ok()?).ok();
    let is_ours = part(head)?.get("alg")? == "HS256" && secret.has_signed(text, &signature);
    part(claims).filter(|_| is_ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_only_with_its_secret_and_unchanged() {
        let (ours, other) = (Secret([1; 32]), Secret([2; 32]));
        let claims = json!({ "ip": "127.0.0.1", "exp": 60 });

        let token = issue(&ours, &claims);

        assert_eq!(open(&ours, &token), Some(claims));
        assert_eq!(open(&other, &token), None);
        assert_eq!(open(&ours, &format!("{token}x")), None);
        assert_eq!(open(&ours, "x.y.z"), None);
    }

    #[test]
    fn a_token_without_a_signature_is_none_of_ours() {
        let part = |value: Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let unsigned = format!("{}.{}.", part(json!({ "alg": "none" })), part(json!({ "exp": 60 })));

        assert_eq!(open(&Secret([1; 32]), &unsigned), None);
    }
}
