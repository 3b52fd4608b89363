//! The session that was recorded from a real server, played again: same questions, same order, same clock.
//!
//! Status, body and the headers about caching must be the same. Numbers and keys are drawn by lot, so a
//! recorded one stands for the one that the sandbox gave in its place; tokens and calendar entries are
//! compared by being there.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use sandbox::Clock;
use serde_json::{Value, json};

use crate::{
    client::{Answer, send},
    town::Town,
};

/// In the order of recording, without what the sandbox has not learnt yet.
const SESSION: &str = include_str!("session.txt");

#[test]
fn the_recorded_session_is_answered_as_it_was() {
    let town = Town::seeded(&city(), Clock::default());
    let mut given = BTreeMap::new();
    for name in SESSION.lines().filter(|line| !line.is_empty()) {
        let recording = recording(name);
        town.it().clock().set(moment(&recording));
        let answer = ask(&town, &recording["request"], &given);
        let recorded = &recording["response"];
        assert_eq!(recorded["status"], answer.status, "{name}: {}", answer.text);
        if answer.status == 204 {
            continue;
        }
        learn(&recorded["body"], &answer.json(), &mut given);
        assert_eq!(comparable(&with_given(&recorded["body"], &given)), comparable(&answer.json()), "{name}");
        for header in ["Cache-Control", "Content-Type", "X-Frame-Options"] {
            assert_eq!(recorded["headers"][header].as_str(), answer.header(header), "{name}: {header}");
        }
        for header in ["Last-Modified", "Expires"] {
            let recorded = recorded["headers"][header].as_str();
            assert_eq!(recorded.is_some(), answer.header(header).is_some(), "{name}: {header}");
        }
    }
}

/// One recording by its name.
pub(crate) fn recording(name: &str) -> Value {
    let path = format!("{}/../fixtures/zms/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The recorded city: its catalogue, and the opening hours that its calendars show.
fn city() -> Value {
    let mut city = recording("01-offices-and-services-cut")["response"]["body"].clone();
    let opening = |office: u32, from: &str, to: &str, workstations: u32, several: bool| {
        json!({
            "officeId": office, "weekdays": ["mon", "tue", "wed", "thu", "fri"], "from": from, "to": to,
            "workstations": workstations, "severalSlots": several,
            "bookableFromDays": 0, "bookableToDays": 185
        })
    };
    city["openings"] = json!([
        opening(990_001, "08:00", "16:00", 3, true),
        opening(990_002, "09:00", "15:00", 1, false),
        opening(990_004, "08:00", "12:00", 2, true),
    ]);
    city["closedDays"] = json!(holidays());
    city
}

/// The weekdays on which the recorded office is closed.
fn holidays() -> Vec<String> {
    let calendar = recording("02-calendar-one-office")["response"]["body"].clone();
    let date = |value: &Value| value.as_str().unwrap().parse::<NaiveDate>().unwrap();
    let open: Vec<_> =
        calendar["availableDays"].as_array().unwrap().iter().map(|it| date(&it["date"])).collect();
    let weekday = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let days = date(&calendar["startDate"]).iter_days().take_while(|day| *day <= date(&calendar["endDate"]));
    days.filter(weekday).filter(|day| !open.contains(day)).map(|day| day.to_string()).collect()
}

fn ask(town: &Town, request: &Value, given: &BTreeMap<String, String>) -> Answer {
    let call = request["path"].as_str().unwrap().split("/api/citizen/").nth(1).unwrap();
    let query = with_given(&request["query"], given);
    let words = query.as_object().into_iter().flatten();
    let query = words.map(|(name, value)| format!("{name}={}", word(value))).collect::<Vec<_>>().join("&");
    let body = with_given(&request["body"], given).to_string();
    let (method, path) = (request["method"].as_str().unwrap(), format!("/api/citizen/{call}?{query}"));
    let origin = request["headers"].get("Origin").map(|_| town.it().portal());
    let mut headers = vec![("Content-Type", "application/json")];
    headers.extend(origin.as_deref().map(|it| ("Origin", it)));
    let door = if origin.is_some() { town.it().gateway() } else { town.it().portal() };
    send(&door, method, &path, &headers, &body)
}

/// Learns which number and key stand for which.
fn learn(recorded: &Value, answered: &Value, given: &mut BTreeMap<String, String>) {
    for name in ["processId", "authKey"] {
        if let (Some(recorded), Some(answered)) = (recorded.get(name), answered.get(name)) {
            given.insert(word(recorded), word(answered));
        }
    }
}

/// With the sandbox's numbers and keys in place of the recorded ones.
fn with_given(value: &Value, given: &BTreeMap<String, String>) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|it| with_given(it, given)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, it)| (name.clone(), with_given(it, given))).collect()
        }
        Value::String(text) => json!(given.get(text).unwrap_or(text)),
        Value::Number(number) => {
            given.get(&number.to_string()).map_or(value.clone(), |it| it.parse().unwrap())
        }
        Value::Null | Value::Bool(_) => value.clone(),
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn moment(recording: &Value) -> DateTime<Utc> {
    let text = recording["recorded"].as_str().unwrap();
    DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%z").unwrap().to_utc()
}

/// Without what is drawn by lot, or written in other words.
fn comparable(body: &Value) -> Value {
    let mut body = body.clone();
    for name in ["captchaToken", "icsContent"] {
        if let Some(text) = body.get_mut(name).filter(|it| it.as_str().is_some_and(|it| !it.is_empty())) {
            *text = json!("there");
        }
    }
    if let Some(number) = body.get_mut("displayNumber") {
        // The real one had called out other numbers before.
        let letter = number.as_str().unwrap().chars().next().unwrap();
        if letter.is_alphabetic() {
            *number = json!(format!("{letter}…"));
        }
    }
    body
}
