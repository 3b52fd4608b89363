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
use serde_json::{Value, json};

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

/// Always answered with 200, whether the solution was right or not.
pub(super) fn token(body: &str) -> Result<Token, Failure> {
    let answer: Value = parse(body)?;
    let says = |path: &str| answer.pointer(path).and_then(Value::as_bool).unwrap_or_default();
    let valid = says("/meta/success") && says("/data/valid");
    let token = answer.get("token").and_then(Value::as_str).filter(|it| valid && !it.is_empty());
    match token {
        Some(token) => Ok(Token(token.to_owned())),
        None if answer.pointer("/meta/success").is_none() => {
            Err(Failure::new(Problem::Unexpected, "the answer to the solution of the captcha can't be read"))
        }
        None => Err(Failure::new(Problem::Captcha, "the solution of the captcha was refused")),
    }
}

/// The question, and the token with it.
pub(super) fn with_token(mut request: Request, token: &Token) -> Request {
    match &mut request.body {
        None => request.query.push(("captchaToken", token.0.clone())),
        // The last brace comes back behind the token.
        Some(body) => {
            let fields = body.strip_suffix('}').unwrap_or(body);
            *body = format!(r#"{fields},"captchaToken":{}}}"#, json!(token.0));
        }
    }
    request
}
