//! `GET captcha-challenge/`: some work for a browser.

use serde_json::Value;

use super::Question;
use crate::{captcha::Challenge, city::City, errors::Refusal};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a call")]
pub(super) fn answer(city: &City, _: &Question) -> Result<Value, Refusal> {
    Ok(Challenge::page(&city.captcha, &city.secret, city.now()))
}
