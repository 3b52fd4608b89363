//! The token that stands for a solved captcha: who gets one, and who must show one.
//!
//! It is bound to the client's address and may be shown more than once. Looking at an appointment and
//! confirming it give one as well.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Question;
use crate::{city::City, errors::ErrorCode, jwt};

/// A fresh token for whoever asks.
pub(super) fn issue(city: &City, question: &Question) -> String {
    let life = TimeDelta::from_std(city.captcha.token_life).unwrap_or_default();
    sign(city, &question.client, (city.now() + life).timestamp())
}

/// A token for a client's address, good until this Unix second.
pub(crate) fn sign(city: &City, client: &str, expires_at: i64) -> String {
    let claims = json!({ "ip": client, "iat": city.now().timestamp(), "exp": expires_at });
    jwt::issue(&city.secret, &claims)
}

/// What is wrong with the token that was shown, where one of the offices asks for one.
pub(super) fn error(
    city: &City,
    question: &Question,
    token: Option<&str>,
    office_ids: &[u32],
) -> Option<ErrorCode> {
    if !city.catalogue.wants_captcha(office_ids) {
        return None;
    }
    let Some(token) = token.filter(|it| !it.is_empty()) else {
        return Some(ErrorCode::CaptchaMissing);
    };
    let Some(claims) = jwt::open(&city.secret, token) else {
        return Some(ErrorCode::CaptchaInvalid);
    };
    let expired = claims.get("exp").and_then(Value::as_i64).is_none_or(|end| end <= city.now().timestamp());
    let own = claims.get("ip").is_some_and(|it| *it == question.client);
    // As in the server's library, a token that has expired is not looked at any further.
    if expired { Some(ErrorCode::CaptchaExpired) } else { (!own).then_some(ErrorCode::CaptchaInvalid) }
}
