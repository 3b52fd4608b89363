//! The question that a recorded request puts: the other way round than the adapter writes it, so that an answer is held
//! against what was really asked.

use crate::Exchange;
use base64::{Engine, prelude::BASE64_STANDARD};
use buergertermin::booking::{
    Contact, Credentials, Demand, OfficeId, Question, ServiceId, Slot, Wanted,
    proof::{Riddle, Solution, Token},
};
use chrono::{DateTime, NaiveDate};
use serde_json::{Map, Value};

/// Reads the question of a request.
///
/// What a request lacks is nothing: the server refused it for that, and the widget would never have put it so.
///
/// # Errors
/// A word on calls that the widget never makes.
pub fn question(exchange: &Exchange) -> Result<Question, &'static str> {
    let request = &exchange.request;
    if request.method == "OPTIONS" {
        return Err("a browser asks this by itself");
    }
    let body = request.body.as_object().cloned().unwrap_or_default();
    let query = &request.query.clone().unwrap_or_default();
    let question = match exchange.call() {
        "offices-and-services" => Question::Catalogue,
        "available-calendar" => calendar(query),
        "reserve-appointment" => reserve(&body),
        "update-appointment" => Question::Update { credentials: credentials(&body), contact: contact(&body) },
        "preconfirm-appointment" => Question::Preconfirm(credentials(&body)),
        "confirm-appointment" => Question::Confirm(credentials(&body)),
        "cancel-appointment" => Question::Cancel(credentials(&body)),
        "appointment" => Question::Find(credentials(query)),
        "captcha-challenge" => Question::Riddle,
        "captcha-verify" => prove(&body),
        "captcha-details" => return Err("the widget goes by the offices' own scopes"),
        "my-appointments" => return Err("the widget does not ask this yet"),
        _ => return Err("the widget does not know this call"),
    };
    let token = body.get("captchaToken").or_else(|| query.get("captchaToken")).map(text);
    Ok(match token {
        Some(token) => Question::WithProof { question: Box::new(question), token: Token(token) },
        None => question,
    })
}

fn calendar(query: &Map<String, Value>) -> Question {
    let list = |name: &str| numbers(query.get(name));
    let date = |name: &str| query.get(name).and_then(|it| text(it).parse::<NaiveDate>().ok());
    let demand = Demand {
        offices: list("officeIds").into_iter().map(OfficeId).collect(),
        wanted: wanted(&list("serviceIds"), &list("serviceCounts")),
    };
    Question::Calendar {
        demand,
        from: date("startDate").unwrap_or_default(),
        to: date("endDate").unwrap_or_default(),
        day: date("slotsStartDate"),
    }
}

fn reserve(body: &Map<String, Value>) -> Question {
    let number = |name: &str| numbers(body.get(name)).first().copied().unwrap_or_default();
    let second = i64::try_from(number("timestamp")).unwrap_or_default();
    Question::Reserve {
        slot: Slot {
            start: DateTime::from_timestamp(second, 0).unwrap_or_default(),
            office: OfficeId(number("officeId")),
        },
        wanted: wanted(&numbers(body.get("serviceId")), &numbers(body.get("serviceCount"))),
    }
}

fn wanted(services: &[u64], counts: &[u64]) -> Vec<Wanted> {
    let counts = counts.iter().map(|it| u32::try_from(*it).unwrap_or(1)).chain(std::iter::repeat(1));
    let once = |it: &u64| Wanted::once(ServiceId(*it));
    services.iter().map(once).zip(counts).map(|(it, count)| Wanted { count, ..it }).collect()
}

fn credentials(fields: &Map<String, Value>) -> Credentials {
    let process = numbers(fields.get("processId")).first().copied().unwrap_or_default();
    Credentials { process, key: fields.get("authKey").map(text).unwrap_or_default() }
}

fn contact(body: &Map<String, Value>) -> Contact {
    let field = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    Contact {
        name: field("familyName"),
        email: field("email"),
        telephone: field("telephone"),
        remarks: [field("customTextfield"), field("customTextfield2")],
    }
}

/// The riddle and its solution, as far as the payload can be read.
fn prove(body: &Map<String, Value>) -> Question {
    let payload = body.get("payload").map(text).unwrap_or_default();
    let payload = BASE64_STANDARD.decode(payload).unwrap_or_default();
    let payload: Value = serde_json::from_slice(&payload).unwrap_or_default();
    let of = |name: &str| payload.pointer(&format!("/solution/{name}"));
    let number = |name: &str| of(name).and_then(Value::as_u64).and_then(|it| u32::try_from(it).ok());
    Question::Prove {
        riddle: Riddle(payload.get("challenge").map(Value::to_string).unwrap_or_default()),
        solution: Solution {
            counter: number("counter").unwrap_or_default(),
            key: of("derivedKey").map(text).unwrap_or_default(),
            millis: number("time").unwrap_or_default(),
        },
    }
}

/// Numbers, as they may be written: one, a list of them, or a text with commas.
fn numbers(value: Option<&Value>) -> Vec<u64> {
    match value {
        Some(Value::Array(values)) => values.iter().flat_map(|it| numbers(Some(it))).collect(),
        Some(value) => text(value).split(',').filter_map(|it| it.trim().parse().ok()).collect(),
        None => Vec::new(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
