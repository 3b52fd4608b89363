//! A town to tell stories in: the example city, on a Tuesday morning before opening time.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sandbox::{AppointmentRecord, Clock, Options, Sandbox, Seed};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::client::{Answer, send};

pub(crate) const COUNTER: u32 = 100_001;
pub(crate) const EXPRESS: u32 = 100_002;
pub(crate) const VISIT: u32 = 100_004;
pub(crate) const IDENTITY_CARD: u32 = 100_101;
pub(crate) const CERTIFICATE: u32 = 100_104;
pub(crate) const MOVE: u32 = 100_105;
pub(crate) const GOOD_CONDUCT: u32 = 100_106;

/// Tuesday, 1 December 2026, 8 o'clock in Gladbeck.
pub(crate) const TUESDAY_EIGHT: i64 = 1_796_108_400;

pub(crate) struct Town {
    runtime: Runtime,
    pub(crate) sandbox: Option<Sandbox>,
}

impl Town {
    /// Half past seven on that Tuesday.
    pub(crate) fn open() -> Self {
        Self::of(Seed::gladbeck())
    }

    pub(crate) fn with(options: Options) -> Self {
        let runtime = Runtime::new().unwrap();
        let sandbox = runtime.block_on(Sandbox::start(options)).unwrap();
        Self { runtime, sandbox: Some(sandbox) }
    }

    /// Another town, at the same time.
    pub(crate) fn of(seed: Seed) -> Self {
        Self::with(Options { clock: Clock::at(moment(TUESDAY_EIGHT - 1800)), seed, ..Options::default() })
    }

    pub(crate) fn it(&self) -> &Sandbox {
        self.sandbox.as_ref().unwrap()
    }

    pub(crate) fn wait(&self, minutes: u64) {
        self.it().clock().advance(Duration::from_secs(minutes * 60));
    }

    pub(crate) fn page(&self, path: &str) -> Answer {
        send(&self.it().portal(), "GET", path, &[], "")
    }

    pub(crate) fn get(&self, call: &str) -> Answer {
        self.page(&format!("/api/citizen/{call}"))
    }

    pub(crate) fn post(&self, call: &str, body: &Value) -> Answer {
        let headers = [("Content-Type", "application/json")];
        send(&self.it().portal(), "POST", &format!("/api/citizen/{call}/"), &headers, &body.to_string())
    }

    pub(crate) fn calendar(&self, from: &str, to: &str, office: u32, service: u32) -> Answer {
        self.get(&format!(
            "available-calendar/?startDate={from}&endDate={to}\
             &officeIds={office}&serviceIds={service}&serviceCounts=1"
        ))
    }

    /// The times that an office has on one day.
    pub(crate) fn times(&self, day: &str, office: u32, service: u32) -> Vec<i64> {
        let calendar = self.calendar(day, day, office, service).json();
        let times = calendar["availableDays"][0]["offices"][0]["appointments"].as_array().cloned();
        times.unwrap_or_default().iter().map(|it| it.as_i64().unwrap()).collect()
    }

    pub(crate) fn reserve(&self, office: u32, service: u32, start: i64) -> Answer {
        let body = json!({
            "timestamp": start, "officeId": office, "serviceId": [service], "serviceCount": [1]
        });
        self.post("reserve-appointment", &body)
    }

    /// An identity card at the counter, at eight.
    pub(crate) fn reserved(&self) -> Citizen<'_> {
        self.citizen(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT)
    }

    pub(crate) fn citizen(&self, office: u32, service: u32, start: i64) -> Citizen<'_> {
        let answer = self.reserve(office, service, start);
        assert_eq!(answer.status, 200, "{}", answer.text);
        Citizen { town: self, process: answer.json() }
    }

    pub(crate) fn appointments(&self) -> Vec<AppointmentRecord> {
        self.it().appointments()
    }

    pub(crate) fn mail_link(&self, number: usize) -> String {
        self.it().mails()[number].links[0].clone()
    }

    /// How many things the sandbox has under way, itself among them.
    pub(crate) fn tasks(&self) -> usize {
        self.runtime.metrics().num_alive_tasks()
    }

    /// The sandbox ends; what its connections still do goes on.
    pub(crate) fn ends(&mut self) {
        if let Some(sandbox) = self.sandbox.take() {
            self.runtime.block_on(sandbox.stop());
        }
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        self.ends();
    }
}

/// Someone who has reserved a time.
pub(crate) struct Citizen<'town> {
    town: &'town Town,
    /// The answer to the reservation.
    pub(crate) process: Value,
}

impl Citizen<'_> {
    /// Does something with number and key.
    pub(crate) fn does(&self, call: &str) -> Answer {
        self.town.post(call, &self.key())
    }

    pub(crate) fn looks(&self) -> Answer {
        self.looks_with(self.process["authKey"].as_str().unwrap())
    }

    pub(crate) fn looks_with(&self, key: &str) -> Answer {
        self.town.get(&format!("appointment/?processId={}&authKey={key}", self.process["processId"]))
    }

    /// Says who comes; the fields given stand in for the usual ones, `null` leaves one out.
    pub(crate) fn says(&self, fields: &Value) -> Answer {
        let mut body = self.key();
        let usual = json!({
            "familyName": "Erika Muster", "email": "erika.muster@example.com", "telephone": "08912345678"
        });
        for (name, value) in usual.as_object().unwrap().iter().chain(fields.as_object().unwrap()) {
            body[name] = value.clone();
        }
        let kept: serde_json::Map<_, _> =
            body.as_object().unwrap().clone().into_iter().filter(|(_, it)| !it.is_null()).collect();
        self.town.post("update-appointment", &Value::Object(kept))
    }

    fn key(&self) -> Value {
        json!({ "processId": self.process["processId"], "authKey": self.process["authKey"] })
    }
}

pub(crate) fn moment(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).unwrap()
}
