//! The recorded city: its catalogue, and the opening hours that its calendars show.

use chrono::{Datelike, NaiveDate, Weekday};
use sandbox::{Captcha, Clock, Options, Seed};
use serde_json::{Value, json};

use super::recording;
use crate::town::Town;

/// The rate limit of the recorded server.
const LIMIT: u32 = 600;

/// The city as it stood for a part of the session.
pub(super) fn standing(name: &str) -> Town {
    let (catalogue, limit, captcha) = match name {
        "cut" => ("01-offices-and-services-cut", LIMIT, Captcha::default()),
        "limit of 5" => ("01-offices-and-services-full", 5, Captcha::default()),
        "captcha announced" => {
            ("01-offices-and-services-full", LIMIT, Captcha { announced: true, ..Captcha::default() })
        }
        "whole" | "maintenance" => ("01-offices-and-services-full", LIMIT, Captcha::default()),
        other => panic!("no city stands like this: {other}"),
    };
    let seed = Seed::json(city(catalogue).to_string());
    let clock = Clock::default();
    let town = Town::with(Options { clock, seed, captcha, limit: Some(limit), ..Options::default() });
    town.it().set_maintenance(name == "maintenance");
    town
}

fn city(catalogue: &str) -> Value {
    let mut city = recording(catalogue)["response"]["body"].clone();
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
        opening(990_003, "08:00", "12:00", 1, true),
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
