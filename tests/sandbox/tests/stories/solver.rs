//! Solves a challenge as a browser would. Written from the recorded solution, not from the server's check.

use base64::{Engine, prelude::BASE64_STANDARD};
use pbkdf2::pbkdf2_hmac_array;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The first counter whose key begins as it should.
pub(crate) fn solve(challenge: &Value) -> Value {
    let asked = &challenge["parameters"];
    let prefix = asked["keyPrefix"].as_str().unwrap();
    let mut tries = (0..).map(|counter| (counter, hex::encode(key(asked, counter))));
    let (counter, key) = tries.find(|(_, key)| key.starts_with(prefix)).unwrap();
    json!({ "counter": counter, "derivedKey": key, "time": 1 })
}

/// What is posted.
pub(crate) fn payload(challenge: &Value, solution: &Value) -> Value {
    let text = json!({ "challenge": challenge, "solution": solution }).to_string();
    json!({ "payload": BASE64_STANDARD.encode(text) })
}

fn key(asked: &Value, counter: u32) -> Vec<u8> {
    let bytes = |name: &str| hex::decode(asked[name].as_str().unwrap()).unwrap();
    let (salt, cost) = (bytes("salt"), u32::try_from(asked["cost"].as_u64().unwrap()).unwrap());
    let password = [bytes("nonce"), counter.to_be_bytes().to_vec()].concat();
    match asked["algorithm"].as_str().unwrap() {
        "SHA-256" => hash::<Sha256>(&salt, &password, cost),
        "SHA-384" => hash::<Sha384>(&salt, &password, cost),
        "SHA-512" => hash::<Sha512>(&salt, &password, cost),
        "PBKDF2/SHA-256" => pbkdf2_hmac_array::<Sha256, 32>(&password, &salt, cost).to_vec(),
        "PBKDF2/SHA-384" => pbkdf2_hmac_array::<Sha384, 32>(&password, &salt, cost).to_vec(),
        "PBKDF2/SHA-512" => pbkdf2_hmac_array::<Sha512, 32>(&password, &salt, cost).to_vec(),
        other => panic!("nobody here can solve {other}"),
    }
}

fn hash<D: Digest>(salt: &[u8], password: &[u8], cost: u32) -> Vec<u8> {
    let mut data = [salt, password].concat();
    for _ in 0..cost {
        data = D::digest(&data).to_vec();
    }
    data[..32].to_vec()
}
