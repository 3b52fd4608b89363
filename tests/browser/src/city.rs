//! The city: the sandbox, with the built widget in it, on the real time.

use crate::{machine, patience};
use sandbox::{
    AppointmentRecord, Door, GatewayRefusal, MailKind, Options, RequestRecord, Sandbox, Seed, Status,
};
use serde_json::{Value, json};
use std::{
    fs,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::runtime::Runtime;

mod faults;
mod town;

pub use self::town::Town;

/// A city of a test's own.
pub struct City {
    sandbox: Arc<Sandbox>,
}

const SEED: &str = include_str!("../../sandbox/seed/gladbeck.json");

/// A time at an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The office.
    pub office: u32,
    /// In seconds since 1970.
    pub start: i64,
}

impl City {
    /// The example, where the first day with free times is never today: so each day is a whole one, whatever the hour.
    #[must_use]
    pub fn gladbeck() -> Self {
        Self::gladbeck_with(&[])
    }

    /// The same, with other words in its seed.
    #[must_use]
    #[track_caller]
    pub fn gladbeck_with(changes: &[(&str, &str)]) -> Self {
        let mut seed = SEED.replace("\"bookableFromDays\": 0", "\"bookableFromDays\": 1");
        for (from, to) in changes {
            assert!(seed.contains(from), "the seed does not say {from}");
            seed = seed.replace(from, to);
        }
        Self::of(Seed::json(seed))
    }

    /// Another one.
    #[must_use]
    pub fn of(seed: Seed) -> Self {
        Self::start(Options { widget: Some(machine::widget()), seed, ..Options::default() })
    }

    /// One with the gallery of named states.
    #[must_use]
    pub fn with_gallery() -> Self {
        Self::start(Options { gallery: Some(machine::gallery()), ..Options::default() })
    }

    fn start(options: Options) -> Self {
        let started = runtime().block_on(Sandbox::start(options));
        let sandbox = started.unwrap_or_else(|why| panic!("the sandbox did not start: {why}"));
        Self { sandbox: Arc::new(sandbox) }
    }

    /// It, for whoever must know what it was asked when a story ends.
    pub(crate) fn sandbox(&self) -> Arc<Sandbox> {
        Arc::clone(&self.sandbox)
    }

    /// The origin of its pages.
    #[must_use]
    pub fn portal(&self) -> String {
        self.sandbox.portal()
    }

    /// Its database.
    #[must_use]
    pub fn appointments(&self) -> Vec<AppointmentRecord> {
        self.sandbox.appointments()
    }

    /// Waits until the appointments in the database stand so, in whatever order.
    #[track_caller]
    pub fn comes_to(&self, states: &[Status]) {
        let sorted = |mut all: Vec<&'static str>| {
            all.sort_unstable();
            all
        };
        let wanted = sorted(states.iter().map(|it| it.as_str()).collect());
        let stand = || sorted(self.appointments().iter().map(|it| it.status.as_str()).collect());
        let so = patience::until(|| (stand() == wanted).then_some(()));
        assert!(so.is_some(), "the appointments stand {:?}, not {wanted:?}", stand());
    }

    /// The one appointment that is so.
    #[must_use]
    #[track_caller]
    pub fn the_one(&self, status: Status) -> AppointmentRecord {
        let all = self.appointments();
        let mut found = all.iter().filter(|it| it.status == status);
        match (found.next(), found.next()) {
            (Some(it), None) => it.clone(),
            _ => panic!("not exactly one appointment is {status:?}: {all:#?}"),
        }
    }

    /// The link in the last mail of this kind, as a path of the portal.
    #[must_use]
    #[track_caller]
    pub fn mailed_link(&self, kind: MailKind) -> String {
        let mails = self.sandbox.mails();
        let link = mails.iter().rev().find(|it| it.kind == kind).and_then(|it| it.links.first());
        let path = link.and_then(|it| it.strip_prefix(&self.portal()).map(str::to_owned));
        path.unwrap_or_else(|| panic!("no mail is {kind:?} with a link to the portal: {mails:#?}"))
    }

    /// All questions to the API.
    #[must_use]
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.sandbox.requests()
    }

    /// Their names, in order; without what a browser asks by itself.
    #[must_use]
    pub fn calls(&self) -> Vec<String> {
        let asked = self.requests().into_iter().filter(|it| it.method != "OPTIONS");
        asked
            .map(|it| it.path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned())
            .collect()
    }

    /// Whether all questions came to this door.
    #[must_use]
    pub fn only_asked_at(&self, door: Door) -> bool {
        self.requests().iter().all(|it| it.door == door)
    }

    /// The gateway refuses by itself, without CORS headers: so many questions, or all from now on.
    pub fn gateway_refuses(&self, refusal: GatewayRefusal, times: Option<u32>) {
        self.sandbox.gateway_refuses(refusal, times);
    }

    /// The gateway lets everything through again.
    pub fn gateway_recovers(&self) {
        self.sandbox.gateway_recovers();
    }

    /// Puts up a page with these elements in it.
    pub fn puts_page(&self, path: &str, body: &str) {
        let page = format!(
            "<!doctype html>\n<html lang=\"de\">\n<head><meta charset=\"utf-8\"><title>Seite</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <link rel=\"icon\" href=\"/icon.svg\"></head>\n<body>\n<main><h1>Seite</h1>\n{body}\n</main></body></html>\n"
        );
        self.sandbox.put_file(path, "text/html; charset=utf-8", page);
    }

    /// The text of a file of the built widget.
    #[must_use]
    #[track_caller]
    pub fn widget_file(name: &str) -> String {
        let path = machine::widget().join(name);
        fs::read_to_string(&path).unwrap_or_else(|why| panic!("{} can't be read: {why}", path.display()))
    }

    /// Puts up a script.
    pub fn puts_script(&self, path: &str, script: &str) {
        self.sandbox.put_file(path, "text/javascript; charset=utf-8", script);
    }

    /// Puts up a configuration.
    pub fn puts_configuration(&self, path: &str, text: &str) {
        self.sandbox.put_file(path, "application/json", text);
    }

    /// So much time passes at the city; the visitor's own clock goes on as before.
    pub fn lets_pass(&self, time: Duration) {
        self.sandbox.clock().advance(time);
    }

    /// Other people take a time, until none is left of it.
    #[track_caller]
    pub fn others_take(&self, time: Time, service: u32) {
        for taken in 0.. {
            let fine = self.reserve(time, service);
            assert!(fine || taken > 0, "{time:?} was not free");
            if !fine {
                return;
            }
        }
    }

    fn reserve(&self, time: Time, service: u32) -> bool {
        self.asks("reserve-appointment", &reservation(time, service)).is_some()
    }

    /// Somebody books elsewhere, up to the mail: the link in it leads to this page.
    #[must_use]
    #[track_caller]
    pub fn somebody_books(&self, time: Time, service: u32) -> String {
        let booked = self.asks("reserve-appointment", &reservation(time, service)).and_then(|mut it| {
            let contact = [("familyName", "Max Muster"), ("email", "max@example.org")];
            for (name, content) in contact {
                it.as_object_mut()?.insert(name.to_owned(), content.into());
            }
            self.asks("update-appointment", &it)?;
            self.asks("preconfirm-appointment", &it)
        });
        assert!(booked.is_some(), "{time:?} could not be booked");
        self.mailed_link(MailKind::Activation)
    }

    /// The earliest free time.
    #[must_use]
    #[track_caller]
    pub fn earliest(&self, office: u32, service: u32) -> Time {
        let now = self.sandbox.clock().now();
        let (from, to) = (now.date_naive(), (now + Duration::from_hours(30 * 24)).date_naive());
        let query =
            format!("officeIds={office}&serviceIds={service}&serviceCounts=1&startDate={from}&endDate={to}");
        let address = format!("{}/api/citizen/available-calendar/?{query}", self.portal());
        let answer =
            ureq::get(&address).call().ok().and_then(|mut it| it.body_mut().read_json::<Value>().ok());
        let days = answer.as_ref().and_then(|it| it.get("availableDays")).and_then(Value::as_array);
        let times = days.into_iter().flatten().filter_map(|it| it.pointer("/offices/0/appointments/0"));
        let start = times.filter_map(Value::as_i64).min();
        Time { office, start: start.unwrap_or_else(|| panic!("nothing is free: {answer:?}")) }
    }

    /// What can be booked where, as the API says it.
    #[must_use]
    #[track_caller]
    pub fn catalogue(&self) -> String {
        let address = format!("{}/api/citizen/offices-and-services/", self.portal());
        let answer = ureq::get(&address).call().ok().and_then(|mut it| it.body_mut().read_to_string().ok());
        answer.unwrap_or_else(|| panic!("no catalogue at {address}"))
    }

    fn asks(&self, call: &str, question: &Value) -> Option<Value> {
        let address = format!("{}/api/citizen/{call}/", self.portal());
        ureq::post(&address).send_json(question).ok()?.body_mut().read_json().ok()
    }
}

fn reservation(time: Time, service: u32) -> Value {
    json!({
        "timestamp": time.start, "officeId": time.office, "serviceId": [service], "serviceCount": [1],
    })
}

/// All cities of the test process live on one.
fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap_or_else(|why| panic!("no runtime: {why}")))
}
