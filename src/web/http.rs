//! Sends what the layers below wrote, and hands back what came. Knows no endpoint.

use crate::api::{Answer, Request};
use chrono::{DateTime, Utc};
use gloo_net::http::{RequestBuilder, Response};
use web_sys::{AbortSignal, RequestCache};

/// After this many milliseconds no answer is expected any more.
const PATIENCE: u32 = 20_000;

/// Puts a question to the appointment system. Never from a cache: errors may carry `max-age=300` (CONTRACT). With the answer comes
/// the system's own time, where it is surely that of this moment: some caches in between keep what is only read.
pub(super) async fn send(base: &str, request: Request) -> (Answer, Option<DateTime<Utc>>) {
    let acts = request.body.is_some();
    let url = format!("{base}{}", request.path);
    let builder = match &request.body {
        None => gloo_net::http::Request::get(&url).query(request.query),
        Some(_) => gloo_net::http::Request::post(&url),
    };
    let builder = builder
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
        .header("Accept", "application/json");
    match answer(builder, request.body).await {
        Ok((status, body, at)) => (Answer::Heard { status, body }, at.filter(|_| acts)),
        Err(_) if !on_line() => (Answer::Offline, None),
        Err(why) => (Answer::Lost(why.to_string()), None),
    }
}

type Heard = (u16, String, Option<DateTime<Utc>>);

async fn answer(builder: RequestBuilder, body: Option<String>) -> Result<Heard, gloo_net::Error> {
    let response: Response = match body {
        None => builder.send().await?,
        Some(body) => builder.header("Content-Type", "application/json").body(body)?.send().await?,
    };
    let at = response.headers().get("Last-Modified").and_then(|it| moment(&it));
    Ok((response.status(), response.text().await?, at))
}

/// `Last-Modified` is the one header with the server's time that is readable from another origin (CONTRACT, "Errors").
fn moment(header: &str) -> Option<DateTime<Utc>> {
    let millis = js_sys::Date::parse(header);
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit for 292 million years")]
    millis.is_finite().then(|| DateTime::from_timestamp_millis(millis as i64)).flatten()
}

/// Only "no" can be relied upon (HTML standard, `navigator.onLine`): "yes" may be a network that leads nowhere.
fn on_line() -> bool {
    web_sys::window().is_none_or(|it| it.navigator().on_line())
}

/// A file of the portal's.
pub(super) async fn text(address: &str) -> Result<String, String> {
    let signal = AbortSignal::timeout_with_u32(PATIENCE);
    let response = gloo_net::http::Request::get(address)
        .abort_signal(Some(&signal))
        .send()
        .await
        .map_err(|it| it.to_string())?;
    if !response.ok() {
        return Err(format!("HTTP {}", response.status()));
    }
    response.text().await.map_err(|it| it.to_string())
}
