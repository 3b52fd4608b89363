//! The headers of an answer. Fresh ones carry the server's time; what the system behind the API refused may
//! be cached.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::errors::Refusal;

pub(super) fn answer(result: Result<Value, Refusal>, now: DateTime<Utc>) -> Response {
    let (status, fresh, body) = match result {
        Ok(value) => (StatusCode::OK, true, value),
        Err(refusal) => {
            let (status, fresh) = match &refusal {
                Refusal::Checked(status, _) => (*status, true),
                Refusal::Thrown(status, _) => (*status, false),
                Refusal::Crashed(_) => (StatusCode::INTERNAL_SERVER_ERROR, false),
            };
            (status, fresh, refusal.body())
        }
    };
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    write(response.headers_mut(), fresh, now);
    response
}

fn write(headers: &mut HeaderMap, fresh: bool, now: DateTime<Utc>) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    if !fresh {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
        return;
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=0"));
    if let Ok(date) = HeaderValue::try_from(now.format("%a, %d %b %Y %H:%M:%S GMT").to_string()) {
        headers.insert(header::EXPIRES, date.clone());
        headers.insert(header::LAST_MODIFIED, date);
    }
}
