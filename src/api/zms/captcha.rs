//! `GET captcha-challenge/` and `POST captcha-verify/`: a riddle, and the token for its solution (CONTRACT, "Captcha").

use super::{Failure, Request, parse, post};
use crate::{
    api::altcha::{Unsolvable, Work},
    booking::{
        Problem,
        proof::{Riddle, Solution, Token},
    },
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::json;

/// Always answered with 200, whether the solution was right or not.
#[derive(Deserialize)]
pub(super) struct Dto {
    meta: Meta,
    #[serde(default)]
    data: Option<Data>,
    #[serde(default)]
    token: Option<String>,
}

#[derive(Deserialize)]
struct Meta {
    success: bool,
}

#[derive(Deserialize)]
struct Data {
    #[serde(default)]
    valid: bool,
}

/// The riddle goes back to the letter: the server has signed it.
pub(super) fn write(riddle: &Riddle, solution: &Solution) -> Request {
    let solution = json!({
        "counter": solution.counter,
        "derivedKey": solution.key,
        "time": solution.millis,
    });
    let payload = format!(r#"{{"challenge":{},"solution":{solution}}}"#, riddle.0);
    post("captcha-verify/", &json!({ "payload": BASE64_STANDARD.encode(payload) }))
}

/// A riddle that can be solved here; else the person is told at once.
pub(super) fn riddle(body: &str) -> Result<Riddle, Failure> {
    let riddle = Riddle(body.to_owned());
    match Work::new(&riddle) {
        Ok(_) => Ok(riddle),
        Err(why @ Unsolvable::Unknown(_)) => Err(Failure::new(Problem::CaptchaUnknown, why.to_string())),
        Err(why @ Unsolvable::Malformed(_)) => Err(Failure::new(Problem::Unexpected, why.to_string())),
    }
}

pub(super) fn token(body: &str) -> Result<Token, Failure> {
    let dto: Dto = parse(body)?;
    let valid = dto.meta.success && dto.data.is_some_and(|it| it.valid);
    let token = dto.token.filter(|it| valid && !it.is_empty());
    token.map(Token).ok_or_else(|| Failure::new(Problem::Captcha, "the solution of the captcha was refused"))
}

/// The question, and the token with it.
pub(super) fn with_token(mut request: Request, token: &Token) -> Request {
    match &mut request.body {
        None => request.query.push(("captchaToken", token.0.clone())),
        Some(body) => {
            if let Ok(serde_json::Value::Object(mut fields)) = serde_json::from_str(body) {
                fields.insert("captchaToken".to_owned(), json!(token.0));
                *body = serde_json::Value::Object(fields).to_string();
            }
        }
    }
    request
}
