//! The policy under which everything is sent: the strictest that a city is known to use.

use axum::{
    http::{HeaderValue, header},
    response::Response,
};

use crate::city::City;

/// Puts an answer under the policy. It may connect to its own origin and to the gateway, and to nothing else.
pub(crate) fn under_policy(city: &City, mut response: Response) -> Response {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self' {}; \
         img-src 'self'; require-trusted-types-for 'script'",
        city.gateway
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
