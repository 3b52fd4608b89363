//! What is sent in place of an answer.

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::Response,
};
use serde_json::{Value, json};

use super::{Failure, Unreadable};
use crate::{
    call::Call,
    citizen,
    city::City,
    errors::{self, Refusal},
    line::{Line, Point},
};

const JSON: &str = "application/json; charset=utf-8";
const HTML: &str = "text/html";
const TEXT: &str = "text/plain; charset=utf-8";
/// As much of a process as a broken answer has.
const CUT: &str = r#"{"processId":101002,"timestamp":"17961084"#;

/// What comes of a question to this call; `lost` is the answer that the client will not get, where the server
/// has acted.
pub(super) async fn answer(
    city: &City,
    failure: Failure,
    call: Option<Call>,
    line: Option<Line>,
    lost: Option<Response>,
) -> Response {
    let of_api = |result: Result<Value, Refusal>| citizen::written(&result, city.now());
    let broken = |at: Point| {
        if let Some(line) = line {
            line.breaks(at);
        }
        lost.unwrap_or_else(|| of_api(citizen::answer_to_another(city, call)))
    };
    match failure {
        Failure::Break => broken(Point::FirstLetter),
        Failure::BreakMidway => broken(Point::Midway),
        Failure::Hang => {
            city.ends().await;
            broken(Point::FirstLetter)
        }
        Failure::Html(status) => page(status),
        Failure::Opaque(status) => {
            let mut response = page(status);
            response.extensions_mut().insert(Unreadable);
            response
        }
        Failure::Text(status) => sent(status, TEXT, format!("{}\n", errors::status(status))),
        Failure::Empty(status) => sent(status, JSON, String::new()),
        Failure::CutJson => sent(200, JSON, CUT.to_owned()),
        Failure::EmptyObject => of_api(Ok(json!({}))),
        Failure::EmptyList => of_api(Ok(json!([]))),
        Failure::Null => of_api(Ok(Value::Null)),
        Failure::WrongShape => of_api(citizen::answer_to_another(city, call)),
        Failure::Crash => of_api(Err(Refusal::Crashed("The sandbox was told to fall over.".to_owned()))),
        Failure::Refusal(code) => of_api(Err(Refusal::of(code))),
        Failure::UnknownError(status) => of_api(Err(Refusal::unmapped(errors::status(status)))),
        Failure::CaptchaRefused => of_api(Ok(citizen::captcha_refused())),
        Failure::NewCode => sent(400, JSON, new_code().to_string()),
    }
}

/// As a proxy's own page.
fn page(status: u16) -> Response {
    sent(status, HTML, format!("<!doctype html><title>{}</title>", errors::status(status)))
}

fn sent(status: u16, content_type: &'static str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = errors::status(status);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

fn new_code() -> Value {
    json!({ "errors": [{
        "errorCode": "appointmentNeedsSomethingNew",
        "statusCode": 400,
        "errorType": "error",
        "errorMessage": "This appointment needs something that did not exist when the widget was written.",
    }] })
}
