//! Refusals, in the envelope and with the codes, words and cache headers that were recorded.
//!
//! The API itself refuses what it can check; what the system behind it refuses comes back with other cache
//! headers, and what nobody foresaw as `unknownError`, with 520 in the body and another status on the
//! outside.

mod error_code;

use axum::http::StatusCode;
use serde_json::{Value, json};

pub use self::error_code::ErrorCode;

/// What is said at the door.
const BARRED: [ErrorCode; 2] = [ErrorCode::IpBlacklisted, ErrorCode::RateLimitExceeded];
/// What only the system behind the API knows.
const THROWN: [ErrorCode; 5] = [
    ErrorCode::AppointmentNotFound,
    ErrorCode::AuthKeyMismatch,
    ErrorCode::ProcessNotReservedAnymore,
    ErrorCode::ProcessNotPreconfirmedAnymore,
    ErrorCode::TooManyAppointmentsWithSameMail,
];

/// An answer that refuses.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// By the API's own checks: fresh cache headers.
    Checked(StatusCode, Vec<ErrorCode>),
    /// By the system behind it: cacheable for five minutes, without the server's time.
    Thrown(StatusCode, ErrorCode),
    /// At the door, before the API itself: with no headers but the content's type.
    Barred(ErrorCode),
    /// Everything is closed for a while: no word on caching.
    Maintenance,
    /// The server fell over.
    Crashed(String),
}

impl Refusal {
    pub(crate) fn checked(codes: Vec<ErrorCode>) -> Self {
        let status = codes.first().map_or(StatusCode::BAD_REQUEST, |code| status(code.status()));
        Self::Checked(status, codes)
    }

    pub(crate) fn thrown(code: ErrorCode) -> Self {
        Self::Thrown(status(code.status()), code)
    }

    /// As the server refuses with this code, wherever it does.
    pub(crate) fn of(code: ErrorCode) -> Self {
        if code == ErrorCode::ServiceUnavailable {
            Self::Maintenance
        } else if BARRED.contains(&code) {
            Self::Barred(code)
        } else if THROWN.contains(&code) {
            Self::thrown(code)
        } else {
            Self::checked(vec![code])
        }
    }

    /// A failure that the API has no word for: HTTP says one thing, the body another.
    pub(crate) const fn unmapped(status: StatusCode) -> Self {
        Self::Thrown(status, ErrorCode::Unknown)
    }

    /// What HTTP says; the body may say otherwise.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Checked(status, _) | Self::Thrown(status, _) => *status,
            Self::Barred(code) => status(code.status()),
            Self::Maintenance => StatusCode::SERVICE_UNAVAILABLE,
            Self::Crashed(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub(crate) fn body(&self) -> Value {
        match self {
            Self::Checked(_, codes) => {
                json!({ "errors": codes.iter().map(|it| it.page()).collect::<Vec<_>>() })
            }
            Self::Thrown(_, code) | Self::Barred(code) => json!({ "errors": [code.page()] }),
            Self::Maintenance => json!({ "errors": [ErrorCode::ServiceUnavailable.page()] }),
            Self::Crashed(message) => json!({ "error": { "message": message, "code": 500 } }),
        }
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Crashed(error.to_string())
    }
}

/// 520 is no registered status, yet the API sends it.
pub(crate) fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
