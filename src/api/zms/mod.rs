//! The ZMS Citizen API (it-at-m/eappointment), as it was recorded from a real server; `tests/fixtures/zms` holds what it said.

mod availability;
mod captcha;
mod catalogue;
mod link;
mod process;
mod refusal;

use super::{Adapter, Answer, Capabilities, Failure, Request};
use crate::booking::{Credentials, LinkPurpose, Problem, Question, Reply};
use serde::de::DeserializeOwned;
use serde_json::json;

/// ZMS. It holds no state: everything is in the question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zms;

impl Adapter for Zms {
    fn capabilities(&self) -> Capabilities {
        Capabilities { activation_by_mail: true }
    }

    fn write(&self, question: &Question) -> Request {
        match question {
            Question::Catalogue => Request { path: "offices-and-services/", query: Vec::new(), body: None },
            Question::Calendar { demand, from, to, day } => availability::write(demand, *from, *to, *day),
            Question::Reserve { slot, wanted } => post(
                "reserve-appointment/",
                &json!({
                    "timestamp": slot.start.timestamp(),
                    "officeId": slot.office.0,
                    "serviceId": wanted.iter().map(|it| it.service().0).collect::<Vec<_>>(),
                    "serviceCount": wanted.iter().map(|it| it.count).collect::<Vec<_>>(),
                }),
            ),
            Question::Riddle => Request { path: "captcha-challenge/", query: Vec::new(), body: None },
            Question::Prove { riddle, solution } => captcha::write(riddle, solution),
            Question::WithProof { question, token } => captcha::with_token(self.write(question), token),
            Question::Update { credentials, contact } => process::update(credentials, contact),
            Question::Preconfirm(credentials) => post("preconfirm-appointment/", &opened(credentials)),
            Question::Confirm(credentials) => post("confirm-appointment/", &opened(credentials)),
            Question::Cancel(credentials) => post("cancel-appointment/", &opened(credentials)),
            Question::Find(credentials) => Request {
                path: "appointment/",
                query: vec![
                    ("processId", credentials.process.to_string()),
                    ("authKey", credentials.key.clone()),
                ],
                body: None,
            },
        }
    }

    fn read(&self, question: &Question, answer: &Answer) -> Result<Reply, Failure> {
        let body = body(question, answer)?;
        match question {
            Question::Catalogue => parse(body).map(catalogue::read).map(Reply::Catalogue),
            Question::Calendar { demand, from, to, .. } => {
                availability::read(&parse(body)?, demand, *from..=*to).map(Reply::Calendar)
            }
            Question::Riddle => captcha::riddle(body).map(Reply::Riddle),
            Question::Prove { .. } => captcha::token(body).map(Reply::Proven),
            Question::WithProof { question, .. } => self.read(question, answer),
            Question::Reserve { .. } => process::reservation(parse(body)?).map(Reply::Reserved),
            Question::Update { credentials, .. } => {
                process::updated(parse(body)?, credentials).map(|()| Reply::Updated)
            }
            Question::Preconfirm(asked) | Question::Confirm(asked) | Question::Find(asked) => {
                process::read(parse(body)?, asked).map(Reply::Appointment)
            }
            Question::Cancel(asked) => process::cancelled(parse(body)?, asked).map(|()| Reply::Cancelled),
        }
    }

    fn link(&self, hash: &str) -> Option<(LinkPurpose, Option<Credentials>)> {
        link::read(hash)
    }
}

fn post(path: &'static str, body: &serde_json::Value) -> Request {
    Request { path, query: Vec::new(), body: Some(body.to_string()) }
}

fn opened(credentials: &Credentials) -> serde_json::Value {
    json!({ "processId": credentials.process, "authKey": credentials.key })
}

/// The body of a success.
fn body<'a>(question: &Question, answer: &'a Answer) -> Result<&'a str, Failure> {
    match answer {
        Answer::Offline => Err(Failure::new(Problem::Offline, "the device has no network")),
        Answer::Lost(why) => Err(Failure::new(Problem::Connection, why)),
        // What lists errors is no success, whatever the status says (CONTRACT, "Errors": the two can differ).
        Answer::Heard { status: status @ 200..=299, body } if refusal::has_errors(body) => {
            Err(refusal::read(question, *status, body))
        }
        Answer::Heard { status: 200..=299, body, .. } => Ok(body),
        Answer::Heard { status, body, .. } => Err(refusal::read(question, *status, body)),
    }
}

fn parse<T: DeserializeOwned>(body: &str) -> Result<T, Failure> {
    // Where, not what: serde's own words repeat what stands there, which may be a name or a key.
    let place =
        |it: &serde_json::Error| format!("{:?} at line {}, column {}", it.classify(), it.line(), it.column());
    serde_json::from_str(body)
        .map_err(|it| Failure::new(Problem::Unexpected, format!("the answer can't be read: {}", place(&it))))
}
