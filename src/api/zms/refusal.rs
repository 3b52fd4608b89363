//! What ZMS says when it says no.
//!
//! `{"errors":[{errorCode, …}]}`, perhaps several; `{"error":{…}}` when something broke inside; anything at all when a
//! gateway in between answers. The HTTP status and the `statusCode` in the body can differ, so the code decides, and
//! the status only where there is no code. A code that we don't know is [`Problem::Unexpected`].

use super::Failure;
use crate::booking::{Problem, Question};
use serde::Deserialize;

#[derive(Deserialize)]
struct Refusal {
    #[serde(default)]
    errors: Vec<Reason>,
}

#[derive(Deserialize)]
struct Reason {
    #[serde(rename = "errorCode", default)]
    code: String,
}

/// Whether a body lists errors. The large ones of a success are not read for it.
pub(super) fn has_errors(body: &str) -> bool {
    body.contains("\"errors\"") && serde_json::from_str::<Refusal>(body).is_ok_and(|it| !it.errors.is_empty())
}

pub(super) fn read(question: &Question, status: u16, body: &str) -> Failure {
    let codes: Vec<String> = serde_json::from_str::<Refusal>(body)
        .map(|it| it.errors.into_iter().map(|it| it.code).collect())
        .unwrap_or_default();
    let problem = codes.iter().find_map(|it| known(it)).unwrap_or_else(|| unknown(question, status, &codes));
    Failure {
        problem,
        detail: format!(
            "HTTP {status}, {}",
            if codes.is_empty() { "no error code".to_owned() } else { codes.join(", ") }
        ),
    }
}

/// Codes that were recorded, and what the person can do.
fn known(code: &str) -> Option<Problem> {
    Some(match code {
        "appointmentNotAvailable" => Problem::Taken,
        "appointmentNotFound" => Problem::Gone,
        // A key that is none comes of a link that was cut.
        "authKeyMismatch" | "invalidAuthKey" | "invalidProcessId" => Problem::Denied,
        "processNotPreconfirmedAnymore" | "processNotReservedAnymore" => Problem::Settled,
        "invalidEmail" => Problem::EmailRefused,
        "invalidTelephone" => Problem::TelephoneRefused,
        "invalidFamilyName" => Problem::NameRefused,
        "invalidCustomTextfield" | "invalidCustomTextfield2" => Problem::RemarkRefused,
        "tooManyAppointmentsWithSameMail" => Problem::MailLimit,
        "captchaMissing" | "captchaInvalid" | "captchaExpired" => Problem::Captcha,
        "rateLimitExceeded" | "serviceUnavailable" => Problem::Busy,
        _ => return None,
    })
}

/// The loser of a race for a time gets 404 with `unknownError` (CONTRACT): treated as taken, at reserving only, and
/// only when the system itself said so.
fn unknown(question: &Question, status: u16, codes: &[String]) -> Problem {
    match status {
        404 if matches!(question, Question::Reserve { .. })
            && codes.iter().any(|it| it == "unknownError") =>
        {
            Problem::Taken
        }
        429 | 503 => Problem::Busy,
        // What stands in between has no answer of the system's: nobody knows what became of the question.
        502 | 504 => Problem::Connection,
        _ => Problem::Unexpected,
    }
}
