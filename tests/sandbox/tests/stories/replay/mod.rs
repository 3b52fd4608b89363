//! What was recorded from a real server, played again: same questions, same order, same clock.
//!
//! Status, body and headers must be the same, but for what `exceptions.txt` lists. Numbers, keys and tokens are
//! the sandbox's own (`given`), and a header with a time may be a second off: the recorder's clock was not the
//! server's.

mod city;
mod exceptions;
mod given;

use std::{collections::BTreeSet, fs};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use self::{
    exceptions::Exceptions,
    given::{Given, word},
};
use crate::{
    client::{Answer, send},
    town::Town,
};

const SESSION: &str = include_str!("session.txt");
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/zms");
/// All headers that say something to a client. The rest is the transport's.
const HEADERS: [&str; 16] = [
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
    "Cache-Control",
    "Content-Security-Policy",
    "Content-Type",
    "Expires",
    "Last-Modified",
    "Retry-After",
    "Strict-Transport-Security",
    "X-Frame-Options",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
];

#[test]
fn everything_that_was_recorded_is_answered_as_it_was() {
    let exceptions = Exceptions::read();
    for part in SESSION.split("\n[").skip(1) {
        let (city, lines) = part.split_once("]\n").unwrap();
        let complete = city.ends_with(", complete");
        let town = city::standing(city.trim_end_matches(", complete"));
        let mut replay =
            Replay { given: Given::by(town.it()), town: &town, exceptions: &exceptions, complete };
        for line in lines.lines().filter(|line| !line.is_empty()) {
            match line.strip_prefix("+ ") {
                Some(unrecorded) => replay.ask_in_between(unrecorded),
                None => replay.play(line),
            }
        }
    }
    let town = city::standing("whole");
    for name in exceptions.recordings() {
        let recording = recording(name);
        let replay =
            Replay { given: Given::by(town.it()), town: &town, exceptions: &exceptions, complete: false };
        let answer = replay.ask(&recording["request"]);
        exceptions.left_out(name, recording["response"]["body"] != answer.json());
    }
    assert_eq!(exceptions.idle(), [], "these make no difference any more: take them off the list");
}

#[test]
fn every_recording_is_played_or_excepted() {
    let played = SESSION.lines().filter(|it| it.starts_with(|letter: char| letter.is_ascii_digit()));
    let exceptions = Exceptions::read();
    let told: Vec<String> = played.chain(exceptions.recordings()).map(str::to_owned).collect();
    let names = fs::read_dir(FIXTURES).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    let recorded: BTreeSet<_> = names.filter_map(|it| it.strip_suffix(".json").map(str::to_owned)).collect();

    assert_eq!(told.iter().cloned().collect::<BTreeSet<_>>(), recorded);
    assert_eq!(
        (told.len(), recorded.len()),
        (158, 158),
        "each once: 157 recordings, and a cut of the largest"
    );
}

/// One recording by its name.
pub(crate) fn recording(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(format!("{FIXTURES}/{name}.json")).unwrap()).unwrap()
}

struct Replay<'town> {
    town: &'town Town,
    given: Given<'town>,
    exceptions: &'town Exceptions,
    /// Nothing was asked that was not recorded: what is counted must be the same.
    complete: bool,
}

impl Replay<'_> {
    fn play(&mut self, name: &str) {
        let recording = recording(name);
        self.town.it().clock().set(moment(&recording));
        let answer = self.ask(&recording["request"]);
        let recorded = &recording["response"];
        assert_eq!(recorded["status"], answer.status, "{name}: {}", answer.text);
        for header in HEADERS {
            self.compare_header(name, header, recorded["headers"][header].as_str(), &answer);
        }
        // Some answers have no body, and one that is the catalogue once more was not written down.
        if matches!(answer.status, 204 | 304) {
            assert_eq!(answer.text, "", "{name}");
            return;
        }
        let mut answered = answer.json();
        self.given.learn(&recorded["body"], &answered);
        let mut expected = self.given.in_place(&recorded["body"]);
        self.exceptions.level(&mut expected, &mut answered);
        assert_eq!(expected, answered, "{name}");
    }

    /// A call with number and key of a reservation.
    fn ask_in_between(&self, line: &str) {
        let (call, reservation) = line.split_once(' ').unwrap();
        let process = &recording(reservation)["response"]["body"];
        let key = json!({ "processId": process["processId"], "authKey": process["authKey"] });
        assert_eq!(self.town.post(call, &self.given.in_place(&key)).status, 200, "{line}");
    }

    fn ask(&self, request: &Value) -> Answer {
        let (place, call) = request["path"].as_str().unwrap().split_once("/api/citizen/").unwrap();
        let door =
            if place == "/buergeransicht" { self.town.it().gateway() } else { self.town.it().portal() };
        let query = self.given.in_place(&request["query"]);
        let words = query.as_object().into_iter().flatten();
        let query =
            words.map(|(name, value)| format!("{name}={}", word(value))).collect::<Vec<_>>().join("&");
        let body = self.given.in_place(&request["body"]);
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let headers = request["headers"].as_object().unwrap().iter();
        let headers: Vec<_> = headers.map(|(name, it)| (name.as_str(), self.origin(it))).collect();
        let headers: Vec<_> = headers.iter().map(|(name, it)| (*name, it.as_str())).collect();
        let method = request["method"].as_str().unwrap();
        send(&door, method, &format!("/api/citizen/{call}?{query}"), &headers, &body)
    }

    /// The recorded city's pages were at this origin.
    fn origin(&self, value: &Value) -> String {
        word(value).replace("http://localhost:8080", &self.town.it().portal())
    }

    fn compare_header(&self, name: &str, header: &str, recorded: Option<&str>, answer: &Answer) {
        let recorded = recorded.map(|it| self.origin(&json!(it)));
        let (recorded, answered) = (recorded.as_deref(), answer.header(header));
        let same = match header {
            "Expires" | "Last-Modified" => close(recorded, answered, second_of_date),
            "X-RateLimit-Reset" => close(recorded, answered, |it| it.parse().unwrap()),
            "X-RateLimit-Remaining" if !self.complete => recorded.is_some() == answered.is_some(),
            _ => recorded == answered || self.exceptions.header(header, recorded, answered),
        };
        assert!(same, "{name}: {header} was {recorded:?} and is {answered:?}");
    }
}

/// Both there and at most a second apart, or neither.
fn close(recorded: Option<&str>, answered: Option<&str>, second: fn(&str) -> i64) -> bool {
    match (recorded.map(second), answered.map(second)) {
        (Some(recorded), Some(answered)) => recorded.abs_diff(answered) <= 1,
        (recorded, answered) => recorded == answered,
    }
}

fn second_of_date(text: &str) -> i64 {
    DateTime::parse_from_rfc2822(text).unwrap().timestamp()
}

fn moment(recording: &Value) -> DateTime<Utc> {
    let text = recording["recorded"].as_str().unwrap();
    DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%z").unwrap().to_utc()
}
