//! Whose address counts as the client's: what a proxy in front wrote into `X-Forwarded-For`, else the
//! connection's. `X-Real-IP` changes nothing (`41-ratelimit-other-xff`,
//! `41-ratelimit-other-remote-via-x-real-ip`).

use axum::extract::Request;

use crate::line::Line;

pub(super) fn of(request: &Request) -> String {
    let forwarded = request.headers().get("x-forwarded-for").and_then(|it| it.to_str().ok());
    let first = forwarded.and_then(|it| it.split(',').next()).map(|it| it.trim().to_owned());
    let peer = || Line::of(request).map(|line| line.peer.ip().to_string());
    first.or_else(peer).unwrap_or_default()
}
