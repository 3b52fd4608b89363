//! The headers of an answer. Fresh ones carry the server's time; what the system behind the API refused may
//! be cached; what is refused at the door has none.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::errors::Refusal;

/// What an answer says about keeping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Caching {
    Fresh,
    FiveMinutes,
    Silent,
}

pub(crate) fn answer(result: &Result<Value, Refusal>, now: DateTime<Utc>) -> Response {
    let status = result.as_ref().map_or_else(Refusal::status, |_| StatusCode::OK);
    let body = match result {
        Ok(value) => value.to_string(),
        Err(refusal) => refusal.body().to_string(),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    match result {
        Ok(_) | Err(Refusal::Checked(..)) => write(headers, Caching::Fresh, now),
        Err(Refusal::Thrown(..) | Refusal::Crashed(_)) => write(headers, Caching::FiveMinutes, now),
        Err(Refusal::Maintenance) => write(headers, Caching::Silent, now),
        Err(Refusal::Barred(_)) => {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
    }
    response
}

/// An answer to someone who has one of this moment or later: nothing new (`31-conditional-get`).
pub(super) fn unless_known(response: Response, since: Option<&str>, now: DateTime<Utc>) -> Response {
    let since = since.and_then(|it| DateTime::parse_from_rfc2822(it).ok());
    let known = since.is_some_and(|since| since.timestamp() >= now.timestamp());
    if !known || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    parts.status = StatusCode::NOT_MODIFIED;
    Response::from_parts(parts, Body::empty())
}

fn write(headers: &mut HeaderMap, caching: Caching, now: DateTime<Utc>) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    match caching {
        Caching::Silent => {}
        Caching::FiveMinutes => {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
        }
        Caching::Fresh => {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=0"));
            if let Ok(date) = HeaderValue::try_from(now.format("%a, %d %b %Y %H:%M:%S GMT").to_string()) {
                headers.insert(header::EXPIRES, date.clone());
                headers.insert(header::LAST_MODIFIED, date);
            }
        }
    }
}
