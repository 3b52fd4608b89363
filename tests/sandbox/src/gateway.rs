//! The other origin: the same API, seen through a gateway that adds the CORS headers that were recorded.
//!
//! The portal's origin may read; any other gets the answer without the header that would let its page read
//! it.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};

use crate::{citizen, city::City, record::Door};

pub(crate) async fn answer(city: &City, request: Request) -> Response {
    let origin = request.headers().get(header::ORIGIN).cloned();
    let mut response = if request.method() == Method::OPTIONS {
        citizen::note(city, Door::Gateway, request).await;
        preflight()
    } else {
        citizen::answer(city, Door::Gateway, request).await
    };
    allow(response.headers_mut(), origin.filter(|origin| may_read(city, origin)));
    response
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

/// The portal, under its number or under the name that developers type.
fn may_read(city: &City, origin: &HeaderValue) -> bool {
    *origin == city.portal || *origin == city.portal.replace("127.0.0.1", "localhost")
}
