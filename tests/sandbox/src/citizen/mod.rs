//! The API for citizens: one file a call, and the table of them.
//!
//! A call is a function from a question to a value or a refusal. What all of them share is here: reading the
//! question, whether it is let in, finding the call with and without the slash at the end, and the headers of
//! the answer.

mod appointment;
mod available_calendar;
mod calendar_entry;
mod cancel_appointment;
mod captcha_challenge;
mod captcha_details;
mod captcha_token;
mod captcha_verify;
mod client;
mod confirm_appointment;
mod contact;
mod fields;
mod headers;
mod key;
mod mail_limit;
mod my_appointments;
mod offices_and_services;
mod peers;
mod preconfirm_appointment;
mod process;
mod reserve_appointment;
mod update_appointment;
mod wish;

use axum::{
    body::to_bytes,
    extract::{Query, Request},
    http::{Method, StatusCode, Uri, header},
    response::Response,
};
use serde_json::Value;

pub(crate) use self::{
    captcha_token::sign as captcha_token, captcha_verify::refused as captcha_refused,
    headers::answer as written,
};
use crate::{
    call::Call,
    city::City,
    errors::{ErrorCode, Refusal},
    login,
    record::{Door, RequestRecord},
};

const BASE: &str = "/api/citizen/";
/// The same calls for signed-in citizens: only with a token of the portal.
const SIGNED_IN: &str = "/authenticated/api/citizen/";
/// Far more than any question of ours.
const LONGEST_BODY: usize = 1 << 20;

type Answering = fn(&City, &Question) -> Result<Value, Refusal>;

const CALLS: [(Method, Call, Answering); 12] = [
    (Method::GET, Call::OfficesAndServices, offices_and_services::answer),
    (Method::GET, Call::AvailableCalendar, available_calendar::answer),
    (Method::POST, Call::ReserveAppointment, reserve_appointment::answer),
    (Method::POST, Call::UpdateAppointment, update_appointment::answer),
    (Method::POST, Call::PreconfirmAppointment, preconfirm_appointment::answer),
    (Method::POST, Call::ConfirmAppointment, confirm_appointment::answer),
    (Method::GET, Call::Appointment, appointment::answer),
    (Method::POST, Call::CancelAppointment, cancel_appointment::answer),
    (Method::GET, Call::MyAppointments, my_appointments::answer),
    (Method::GET, Call::CaptchaDetails, captcha_details::answer),
    (Method::GET, Call::CaptchaChallenge, captcha_challenge::answer),
    (Method::POST, Call::CaptchaVerify, captcha_verify::answer),
];

/// What was asked: the words behind the question mark, or the JSON of the body.
#[derive(Debug, Default)]
struct Question {
    query: Vec<(String, String)>,
    /// `null` when the body is no JSON, or does not say that it is.
    body: Value,
    /// The address that it came from, as the server takes it.
    client: String,
    /// The signed-in citizen: the subject of the token.
    citizen: Option<String>,
}

impl Question {
    fn word(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(it, _)| it == name).map(|(_, word)| word.as_str())
    }

    fn field(&self, name: &str) -> &Value {
        self.body.get(name).unwrap_or(&Value::Null)
    }
}

/// Whether this is a question to the API.
pub(crate) fn is_asked(uri: &Uri) -> bool {
    [BASE, SIGNED_IN].iter().any(|base| uri.path().starts_with(base))
}

/// Answers one question, and notes it.
pub(crate) async fn answer(city: &City, door: Door, request: Request) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let client = client::of(&request);
    let record = note(city, door, request).await;
    let now = city.now();
    let allowance = match city.guard.let_in(&client, now) {
        Ok(allowance) => allowance,
        Err(barred) => return headers::answer(&Err(barred), now),
    };
    let result = city
        .guard
        .let_through()
        .and_then(|()| find(&method, uri.path()))
        .and_then(|answering| answering(city, &question(city, &uri, &record, client)?));
    let since = record.header(header::IF_MODIFIED_SINCE.as_str()).filter(|_| method == Method::GET);
    let mut response = headers::unless_known(headers::answer(&result, now), since, now);
    if let Some(allowance) = allowance {
        allowance.write(response.headers_mut());
    }
    response
}

/// Notes a question, and hands back what was noted.
pub(crate) async fn note(city: &City, door: Door, request: Request) -> RequestRecord {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LONGEST_BODY).await.unwrap_or_default();
    let text = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let record = RequestRecord {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        origin: parts.headers.get(header::ORIGIN).map(text),
        door,
        headers: parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    city.note(record.clone());
    record
}

fn question(city: &City, uri: &Uri, record: &RequestRecord, client: String) -> Result<Question, Refusal> {
    let citizen = if uri.path().starts_with(SIGNED_IN) {
        let subject = login::subject(city, record.header(header::AUTHORIZATION.as_str()));
        Some(subject.ok_or_else(unauthenticated)?)
    } else {
        None
    };
    let is_json = record.header(header::CONTENT_TYPE.as_str()).is_some_and(|it| it.contains("json"));
    Ok(Question {
        query: Query::try_from_uri(uri).map(|Query(words)| words).unwrap_or_default(),
        body: if is_json { serde_json::from_str(&record.body).unwrap_or_default() } else { Value::Null },
        client,
        citizen,
    })
}

/// As recorded: HTTP says 401, the body 406.
fn unauthenticated() -> Refusal {
    Refusal::Checked(StatusCode::UNAUTHORIZED, vec![ErrorCode::AuthKeyMismatch])
}

/// The call that this path names.
pub(crate) fn call(path: &str) -> Option<Call> {
    let name = path.strip_prefix(SIGNED_IN).or_else(|| path.strip_prefix(BASE))?;
    Call::parse(name.strip_suffix('/').unwrap_or(name))
}

/// An answer that nobody asked for, and one that is not the answer to this call.
pub(crate) fn answer_to_another(city: &City, call: Option<Call>) -> Result<Value, Refusal> {
    let other =
        if call == Some(Call::CaptchaDetails) { captcha_challenge::answer } else { captcha_details::answer };
    other(city, &Question::default())
}

fn find(method: &Method, path: &str) -> Result<Answering, Refusal> {
    let call = call(path);
    let mut named = CALLS.iter().filter(|(_, it, _)| Some(*it) == call).peekable();
    let missing = if named.peek().is_some() { ErrorCode::MethodNotAllowed } else { ErrorCode::NotFound };
    named
        .find(|(it, ..)| it == method)
        .map(|(.., answering)| *answering)
        .ok_or_else(|| Refusal::checked(vec![missing]))
}
