//! The entry for the calendar, as it arrives on the device.

use super::*;
use browser::{Town, patience};
use chrono::TimeDelta;
use serde_json::json;
use std::{
    env, fs,
    path::PathBuf,
    process,
    sync::atomic::{AtomicU32, Ordering},
};

const SAVE: &str = "In den Kalender eintragen";

/// A folder of a story's own, gone when it ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("buergertermin-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn waits_for(&self, name: &str) -> String {
        let file = patience::until(|| fs::read_to_string(self.0.join(name)).ok().filter(|it| !it.is_empty()));
        assert!(file.is_some(), "{name} was not saved");
        file.unwrap_or_default()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The file's lines, put together where they were folded.
fn saved(erika: &Visitor) -> Vec<String> {
    let folder = Folder::new();
    erika.saves_into(&folder.0).host_does(
        "const make = URL.createObjectURL; URL.createObjectURL = (it) => { top.type = it.type; return make(it) }",
    );
    erika.clicks(SAVE);
    let file = folder.waits_for("termin.ics");
    assert_eq!(erika.sees("return top.type", &[]), json!("text/calendar;charset=utf-8"));
    assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{file}");
    file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn has_all(lines: &[String], wanted: &[String]) {
    for line in wanted {
        assert!(lines.contains(line), "{line} is missing: {lines:#?}");
    }
}

/// What the file says of the time, and by which name the appointment system's mails know the appointment.
fn times(booked: &AppointmentRecord, minutes: i64) -> [String; 4] {
    let stamp = |it: DateTime<Utc>| it.format("%Y%m%dT%H%M%SZ").to_string();
    let day = booked.start.with_timezone(&Berlin).format("%Y%m%d");
    [
        format!("UID:{day}-{}", booked.display_number),
        format!("DTSTART:{}", stamp(booked.start)),
        format!("DTEND:{}", stamp(booked.start + TimeDelta::minutes(minutes))),
        "STATUS:CONFIRMED".to_owned(),
    ]
}

#[test]
fn the_entry_of_a_visit_has_the_home_for_a_place_under_a_neutral_title() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let time = goes_to_check_of_a_visit(&erika);
    let booked = books(&city, &erika, time);
    confirms(&city, &erika, &booked);

    let lines = saved(&erika);

    has_all(&lines, &times(&booked, 60));
    has_all(
        &lines,
        &[
            "SUMMARY:Termin bei Ihnen vor Ort".to_owned(),
            "LOCATION:Lindenweg 12 a\\, 12345 Musterstadt".to_owned(),
            format!("DESCRIPTION:Buchungsnummer {}. Fragen: 01234 567 89", booked.display_number),
        ],
    );
    erika.reads("Was wir beim Besuch erledigen, steht dort nicht.");
    let told = lines.concat();
    assert!(!told.contains(ID_CARD) && !told.contains("Klingel"), "{lines:#?}");
}

#[test]
fn the_entry_of_a_counter_has_the_office_for_a_place() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_times_of_counters(&erika, ID_CARD);
    let time = first(&erika.times());
    takes(&erika, time);
    let booked = books(&city, &erika, time);
    confirms(&city, &erika, &booked);

    let lines = saved(&erika);

    let place = "LOCATION:Bürgeramt Nord\\, Nordring 22\\, 12345 Musterstadt";
    has_all(&lines, &["SUMMARY:Termin im Bürgeramt".to_owned(), place.to_owned()]);
}
