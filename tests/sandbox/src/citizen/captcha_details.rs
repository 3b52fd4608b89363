//! `GET captcha-details/`: where the captcha's own server would be. It is out of a browser's reach, and what
//! it says about being enabled counts for nothing (`51-calendar-captcha-missing-although-CAPTCHA_ENABLED-false`).

use serde_json::{Value, json};

use super::Question;
use crate::{city::City, errors::Refusal};

#[expect(clippy::unnecessary_wraps, reason = "the shape of a call")]
pub(super) fn answer(city: &City, _: &Question) -> Result<Value, Refusal> {
    Ok(json!({
        "siteKey": "zms-peer-site",
        "captchaChallenge": "https://zms.example/api/v1/captcha/challenge",
        "captchaVerify": "https://zms.example/api/v1/captcha/verify",
        "captchaEnabled": city.captcha.announced,
    }))
}
