//! `POST captcha-verify/`: a token for a solved challenge, one for each. It is refused in the body; the status
//! is 200 whatever comes.

use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use serde_json::{Value, json};

use super::{Question, captcha_token};
use crate::{
    captcha::{Challenge, Solved},
    city::City,
    errors::Refusal,
};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let payload = match payload(question.field("payload")) {
        Ok(payload) => payload,
        Err(why) => return Ok(json!({ "meta": { "success": false, "error": why }, "data": null })),
    };
    let first = match solved(city, &payload) {
        Some(solved) => city.work(|book| Ok(book.note_solved(&solved)?))?,
        None => false,
    };
    Ok(if first {
        let token = captcha_token::issue(city, question);
        json!({ "meta": { "success": true }, "data": { "valid": true }, "token": token })
    } else {
        refused()
    })
}

/// What is said of a solution that is none.
pub(crate) fn refused() -> Value {
    let meta = json!({ "success": false, "error": "Captcha verification failed" });
    json!({ "meta": meta, "data": { "valid": false } })
}

/// JSON in base64, of either alphabet, with or without padding.
fn payload(value: &Value) -> Result<Value, &'static str> {
    let text = value.as_str().ok_or("No payload provided")?;
    let text = text.trim_end_matches('=').replace('-', "+").replace('_', "/");
    let bytes = BASE64_STANDARD_NO_PAD.decode(text).map_err(|_| "Payload could not be decoded")?;
    serde_json::from_slice(&bytes).map_err(|_| "Invalid JSON in payload")
}

fn solved(city: &City, payload: &Value) -> Option<Solved> {
    let challenge = Challenge::read(payload.get("challenge")?, &city.secret)?;
    challenge.solved_by(payload.get("solution")?, city.now())
}
