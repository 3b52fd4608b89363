//! The other origin: the same API, seen through a gateway that adds the CORS headers that were recorded.
//!
//! The portal's origin may read; any other gets the answer without the header that would let its page read
//! it. So does the portal's when the gateway refuses by itself, as a proxy in front of it would: a page can't
//! tell such a 429 or 503 from a broken line.

use std::sync::atomic::Ordering;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};

use crate::{
    citizen,
    city::City,
    faults::{self, Failure, Fault, Unreadable},
    record::Door,
};

/// With what a gateway refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatewayRefusal {
    /// 429.
    TooManyRequests,
    /// 503.
    Unavailable,
}

impl GatewayRefusal {
    pub(crate) const fn fault(self) -> Fault {
        Fault::Before(Failure::Opaque(match self {
            Self::TooManyRequests => 429,
            Self::Unavailable => 503,
        }))
    }
}

pub(crate) async fn answer(city: &City, request: Request) -> Response {
    let origin = request.headers().get(header::ORIGIN).cloned();
    let mut response = if request.method() == Method::OPTIONS {
        citizen::note(city, Door::Gateway, request).await;
        preflight()
    } else {
        faults::answer(city, Door::Gateway, request).await
    };
    if !is_hidden(city, &response) {
        allow(response.headers_mut(), origin.filter(|origin| city.is_portal(origin)));
    }
    response
}

/// Whether no page may read it, the portal's neither.
fn is_hidden(city: &City, response: &Response) -> bool {
    let refused =
        [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&response.status());
    let hides = refused && city.hides_refusals.load(Ordering::Relaxed);
    hides || response.extensions().get::<Unreadable>().is_some()
}

fn preflight() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response
}

fn allow(headers: &mut HeaderMap, origin: Option<HeaderValue>) {
    let anything = HeaderValue::from_static("*");
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, anything.clone());
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, anything);
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
}
