//! The other origin: the same API, seen through a gateway that adds the CORS headers that were recorded.
//!
//! The portal's origin may read; any other gets the answer without the header that would let its page read
//! it. So does the portal's when the gateway refuses by itself, as a proxy in front of it would: a page can't
//! tell such a 429 or 503 from a broken line.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};

use crate::{citizen, city::City, record::Door};

/// With what a gateway refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GatewayRefusal {
    /// 429.
    TooManyRequests,
    /// 503.
    Unavailable,
}

/// What the gateway was told to do.
#[derive(Debug, Default)]
pub(crate) struct GatewayOrders(Mutex<Told>);

#[derive(Debug, Default)]
struct Told {
    /// With what it refuses, and how many questions more; `None` for all.
    refuses: Option<(GatewayRefusal, Option<u32>)>,
    hides_refusals: bool,
}

impl GatewayOrders {
    pub(crate) fn refuse(&self, refusal: GatewayRefusal, times: Option<u32>) {
        self.told().refuses = Some((refusal, times));
    }

    pub(crate) fn refuse_no_more(&self) {
        self.told().refuses = None;
    }

    pub(crate) fn hide_refusals(&self, on: bool) {
        self.told().hides_refusals = on;
    }

    /// What the next question is refused with, if it is.
    fn next(&self) -> Option<GatewayRefusal> {
        let refuses = &mut self.told().refuses;
        let (refusal, times) = (*refuses)?;
        match times {
            None => {}
            Some(0) => return None,
            Some(more) => *refuses = Some((refusal, Some(more - 1))),
        }
        Some(refusal)
    }

    fn hides(&self, status: StatusCode) -> bool {
        let refused = [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE].contains(&status);
        refused && self.told().hides_refusals
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) async fn answer(city: &City, request: Request) -> Response {
    let origin = request.headers().get(header::ORIGIN).cloned();
    let mut response = if request.method() == Method::OPTIONS {
        citizen::note(city, Door::Gateway, request).await;
        preflight()
    } else if let Some(refusal) = city.gateway_orders.next() {
        citizen::note(city, Door::Gateway, request).await;
        return bare(refusal);
    } else {
        citizen::answer(city, Door::Gateway, request).await
    };
    if !city.gateway_orders.hides(response.status()) {
        allow(response.headers_mut(), origin.filter(|origin| may_read(city, origin)));
    }
    response
}

/// As a proxy's own page: HTML, and no word about other origins.
fn bare(refusal: GatewayRefusal) -> Response {
    let status = match refusal {
        GatewayRefusal::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
        GatewayRefusal::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    };
    let mut response = Response::new(Body::from(format!("<!doctype html><title>{status}</title>")));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
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
