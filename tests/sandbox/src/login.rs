//! Who is signed in: the demonstration portal issues tokens, and the API knows its own.
//!
//! A city's login is a service of its own, of which nothing was recorded. What is taken from it here is what
//! the real server's source reads out of a token: a subject, and the citizen's name and address.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::{city::City, jwt};

/// How long one stays signed in.
const LIFE: TimeDelta = TimeDelta::hours(1);

/// A token for the citizen with this name and address.
pub(crate) fn issue(city: &City, given_name: &str, family_name: &str, email: &str) -> String {
    let now = city.now();
    let claims = json!({
        // One address, one citizen: whoever signs in again finds their appointments.
        "sub": email.to_lowercase(),
        "name": format!("{given_name} {family_name}"),
        "given_name": given_name,
        "family_name": family_name,
        "email": email,
        "iat": now.timestamp(),
        "exp": (now + LIFE).timestamp(),
    });
    jwt::issue(&city.secret, &claims)
}

/// The subject of the token in a header `Authorization`, while it is good.
pub(crate) fn subject(city: &City, authorization: Option<&str>) -> Option<String> {
    let claims = jwt::open(&city.secret, authorization?.strip_prefix("Bearer ")?)?;
    let good = claims.get("exp").and_then(Value::as_i64)? > city.now().timestamp();
    claims.get("sub").and_then(Value::as_str).filter(|_| good).map(str::to_owned)
}
