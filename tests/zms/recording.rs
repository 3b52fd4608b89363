//! The recordings, and the questions that they answer.

use buergertermin::{
    api::{Adapter, Answer, adapter},
    booking::{Contact, Credentials, Demand, OfficeId, Problem, Question, Reply, ServiceId, Slot, Wanted},
    config::ApiKind,
};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use std::{fs, path::PathBuf};

/// One exchange with the real server.
pub(super) struct Recording {
    pub(super) path: String,
    pub(super) request: Value,
    pub(super) answer: Answer,
    pub(super) status: u16,
}

pub(super) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/zms")
}

pub(super) fn recording(name: &str) -> Recording {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    let exchange: Value = serde_json::from_str(&text).unwrap();
    let status = u16::try_from(exchange["response"]["status"].as_u64().unwrap()).unwrap();
    let body = exchange["response"]["body"].to_string();
    Recording {
        path: exchange["request"]["path"].as_str().unwrap().to_owned(),
        request: exchange["request"].clone(),
        answer: Answer::Heard { status, body },
        status,
    }
}

/// The names of all recordings.
pub(super) fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let mut names: Vec<String> = files
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .map(|it| it.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub(super) fn zms() -> &'static dyn Adapter {
    adapter(ApiKind::Zms)
}

pub(super) fn credentials() -> Credentials {
    let key = "317fa0d0b3583da638eccf0bef86ec559c7c977c2b06b2ef751fd45e1a6ef476";
    Credentials { process: 100_804, key: key.to_owned() }
}

pub(super) fn eight_o_clock() -> Slot {
    Slot { office: OfficeId(990_001), start: DateTime::from_timestamp(1_796_108_400, 0).unwrap() }
}

pub(super) fn card() -> Wanted {
    Wanted::once(ServiceId(1_063_441))
}

pub(super) fn calendar() -> Question {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let to = NaiveDate::from_ymd_opt(2027, 5, 23).unwrap();
    let demand = Demand { offices: vec![OfficeId(990_001)], wanted: vec![card()] };
    Question::Calendar { demand, from: day, to, day: None }
}

pub(super) fn update() -> Question {
    let contact = Contact {
        name: "Erika Muster".to_owned(),
        email: "erika.muster@example.com".to_owned(),
        telephone: "08912345678".to_owned(),
        ..Contact::default()
    };
    Question::Update { credentials: credentials(), contact }
}

impl Recording {
    /// The question that the request puts; `None` for calls that the widget does not make so far.
    pub(super) fn question(&self) -> Option<Question> {
        let question = match self.path.split('/').rfind(|it| !it.is_empty())? {
            "offices-and-services" => Question::Catalogue,
            "available-calendar" => self.calendar(),
            "reserve-appointment" => Question::Reserve { slot: eight_o_clock(), wanted: vec![card()] },
            "update-appointment" => {
                let Question::Update { contact, .. } = update() else { return None };
                Question::Update { credentials: self.credentials(), contact }
            }
            "preconfirm-appointment" => Question::Preconfirm(self.credentials()),
            "confirm-appointment" => Question::Confirm(self.credentials()),
            "cancel-appointment" => Question::Cancel(self.credentials()),
            "appointment" => Question::Find(self.credentials()),
            _ => return None,
        };
        Some(question)
    }

    /// Offices and window of the request; where it lacks one the server refused it whatever it asked.
    fn calendar(&self) -> Question {
        let query = |name: &str| self.request["query"][name].to_string().trim_matches('"').to_owned();
        let ids = |name: &str| query(name).split(',').filter_map(|it| it.parse().ok()).collect::<Vec<u64>>();
        let date = |name: &str| query(name).parse().unwrap_or_default();
        let demand = Demand {
            offices: ids("officeIds").into_iter().map(OfficeId).collect(),
            wanted: ids("serviceIds").into_iter().map(|it| Wanted::once(ServiceId(it))).collect(),
        };
        Question::Calendar { demand, from: date("startDate"), to: date("endDate"), day: None }
    }

    /// Those of the request: in its body, or behind the question mark.
    fn credentials(&self) -> Credentials {
        let sent = ["body", "query"].map(|it| &self.request[it]).into_iter();
        let process = sent.clone().find_map(|it| it["processId"].to_string().trim_matches('"').parse().ok());
        let key = sent.clone().find_map(|it| it["authKey"].as_str());
        Credentials { process: process.unwrap_or_default(), key: key.unwrap_or_default().to_owned() }
    }
}

/// What the adapter makes of a recording.
pub(super) fn heard(name: &str) -> Result<Reply, Problem> {
    let recording = recording(name);
    let question = recording.question().unwrap();
    zms().read(&question, &recording.answer).map_err(|it| it.problem)
}

pub(super) fn asked(name: &str) -> (Value, Value) {
    let recording = recording(name);
    let request = zms().write(&recording.question().unwrap());
    assert!(recording.path.ends_with(request.path), "{} is not {}", request.path, recording.path);
    let body = request.body.map_or(Value::Null, |it| serde_json::from_str(&it).unwrap());
    (body, recording.request)
}
