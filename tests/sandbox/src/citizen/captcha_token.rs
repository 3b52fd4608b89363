//! The token that some answers hand out. It has the shape of a real one; nothing checks it until the sandbox
//! has a captcha.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use crate::secrets;

/// How long a token is good for.
const LIFE: TimeDelta = TimeDelta::seconds(300);

pub(super) fn issue(now: DateTime<Utc>) -> String {
    let head = json!({ "typ": "JWT", "alg": "HS256" });
    let claims = json!({ "ip": "127.0.0.1", "iat": now.timestamp(), "exp": (now + LIFE).timestamp() });
    let part = |text: String| BASE64_URL_SAFE_NO_PAD.encode(text);
    let seal = BASE64_URL_SAFE_NO_PAD.encode(secrets::bytes::<32>());
    format!("{}.{}.{seal}", part(head.to_string()), part(claims.to_string()))
}
