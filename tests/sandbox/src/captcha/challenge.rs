//! A challenge: its parameters, its signature, and whether a solution is one.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Captcha, key::Ingredients};
use crate::{jwt::Secret, secrets};

/// In bytes, as recorded.
const KEY_LENGTH: usize = 32;

/// A challenge that this server has signed.
pub(crate) struct Challenge {
    parameters: Parameters,
    signature: String,
}

/// The parameters that a solution is checked by.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    algorithm: String,
    nonce: String,
    salt: String,
    cost: u32,
    key_length: usize,
    key_prefix: String,
    /// In Unix seconds.
    expires_at: i64,
}

/// A challenge that was solved: it is good for one token.
pub(crate) struct Solved {
    /// What tells this challenge from all others.
    pub(crate) signature: String,
    /// When it may be forgotten, in Unix seconds.
    pub(crate) expires_at: i64,
}

impl Challenge {
    /// A new one, as it is sent.
    pub(crate) fn page(captcha: &Captcha, secret: &Secret, now: DateTime<Utc>) -> Value {
        let life = TimeDelta::from_std(captcha.challenge_life).unwrap_or_default();
        let parameters = json!({
            "algorithm": captcha.algorithm,
            "nonce": hex::encode(secrets::bytes::<32>()),
            "salt": hex::encode(secrets::bytes::<12>()),
            "cost": captcha.cost,
            "keyLength": KEY_LENGTH,
            "keyPrefix": captcha.key_prefix,
            "keySignature": null,
            "memoryCost": null,
            "parallelism": null,
            "expiresAt": (now + life).timestamp(),
            "data": null,
        });
        let signature = hex::encode(secret.sign(&canonical(&parameters)));
        json!({ "parameters": parameters, "signature": signature })
    }

    /// One that came back. `None` when it is none, or not one of ours as it was.
    pub(crate) fn read(page: &Value, secret: &Secret) -> Option<Self> {
        let (parameters, signature) = (page.get("parameters")?, page.get("signature")?.as_str()?);
        let ours = secret.has_signed(&canonical(parameters), &hex::decode(signature).ok()?);
        let parameters = Parameters::deserialize(parameters).ok().filter(|_| ours)?;
        Some(Self { parameters, signature: signature.to_owned() })
    }

    /// Checks a solution.
    pub(crate) fn solved_by(self, solution: &Value, now: DateTime<Utc>) -> Option<Solved> {
        let it = &self.parameters;
        let counter = solution.get("counter")?.as_u64().and_then(|it| u32::try_from(it).ok())?;
        let (salt, nonce) = (hex::decode(&it.salt).ok()?, hex::decode(&it.nonce).ok()?);
        let ingredients = Ingredients {
            algorithm: &it.algorithm,
            salt: &salt,
            nonce: &nonce,
            cost: it.cost,
            length: it.key_length,
        };
        let key = hex::encode(ingredients.key(counter)?);
        let right = key.starts_with(&it.key_prefix) && solution.get("derivedKey")?.as_str()? == key;
        let in_time = now.timestamp() <= it.expires_at;
        (right && in_time).then_some(Solved { signature: self.signature, expires_at: it.expires_at })
    }
}

/// The text that is signed: the members in the order of their names, nulls included.
fn canonical(parameters: &Value) -> String {
    let sorted: BTreeMap<_, _> = parameters.as_object().into_iter().flatten().collect();
    json!(sorted).to_string()
}
