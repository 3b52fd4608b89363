//! The calendar file as another author's parser reads it (RFC 5545).

#![expect(clippy::unwrap_used, reason = "what fails here ends its test")]

use buergertermin::booking::{
    Appointment, AppointmentStatus, Line, OfficeId, Prose,
    entry::{EntryTexts, calendar_file},
};
use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{
    Calendar, CalendarDateTime, Class, Component, DatePerhapsTime, Event, EventLike, EventStatus,
};

/// 1 December 2026, 9 o'clock at the office.
fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_796_112_000, 0).unwrap()
}

/// A week before.
fn now() -> DateTime<Utc> {
    start() - TimeDelta::days(7)
}

fn appointment() -> Appointment {
    Appointment {
        number: "K0001".into(),
        status: AppointmentStatus::Confirmed,
        start: start(),
        end: Some(start() + TimeDelta::hours(1)),
        office: OfficeId(4),
        office_name: Line::default(),
        address: Line::default(),
        hint: Prose::default(),
        services: Vec::new(),
        remarks: Prose::default(),
        email: String::new(),
        noted: [String::new(), String::new()],
    }
}

/// The one event of the calendar that the other author reads.
fn read(texts: &EntryTexts) -> Event {
    let calendar: Calendar = calendar_file(&appointment(), texts, now()).parse().unwrap();
    let mut events = calendar.components.iter().filter_map(|it| it.as_event());
    let event = events.next().unwrap().clone();
    assert!(events.next().is_none());
    event
}

fn located(location: &str) -> EntryTexts {
    EntryTexts { location: location.to_owned(), ..EntryTexts::default() }
}

#[test]
fn the_times_the_name_and_the_state_are_read_as_they_were_meant() {
    let texts = EntryTexts { summary: "Termin bei Ihnen vor Ort".to_owned(), ..EntryTexts::default() };

    let event = read(&texts);

    let utc = |it| Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(it)));
    assert_eq!(event.get_start(), utc(start()));
    assert_eq!(event.get_end(), utc(start() + TimeDelta::hours(1)));
    assert_eq!(event.get_timestamp(), Some(now()));
    assert_eq!(event.get_uid(), Some("20261201-K0001"));
    assert_eq!(event.get_summary(), Some("Termin bei Ihnen vor Ort"));
    assert_eq!(event.get_status(), Some(EventStatus::Confirmed));
    assert_eq!(event.get_class(), Some(Class::Private));
    assert_eq!(event.property_value("TRANSP"), Some("OPAQUE"));
    assert_eq!(event.get_location(), None, "what is not known is left out");
}

#[test]
fn the_calendar_says_what_it_is_and_is_no_message() {
    let file = calendar_file(&appointment(), &EntryTexts::default(), now());

    let calendar: Calendar = file.parse().unwrap();

    assert_eq!(calendar.property_value("VERSION"), Some("2.0"));
    assert_eq!(calendar.property_value("CALSCALE"), Some("GREGORIAN"));
    assert!(calendar.property_value("PRODID").is_some());
    assert_eq!(calendar.property_value("METHOD"), None);
}

#[test]
fn a_place_is_read_with_all_its_signs() {
    for place in [
        "Lindenweg 12 a, 45964 Gladbeck",
        "Haus; Hof, Garten\nHinterhaus",
        "Straße des 17. Juni 5–7, 10623 Berlin",
        "Zurück\\nach vorn",
        "Übergrößenträgerinnenstraße 1, „Zum Löwen“ 🦁, café",
    ] {
        assert_eq!(read(&located(place)).get_location(), Some(place));
    }
}

#[test]
fn long_lines_are_read_as_one_wherever_they_are_folded() {
    for shift in 0..80 {
        let place = format!("{}{}", "a".repeat(shift), "Äpfel, Öl; 🦁 ".repeat(20).trim_end());

        let file = calendar_file(&appointment(), &located(&place), now());

        assert!(file.split("\r\n").all(|it| it.len() <= 75), "{file}");
        assert_eq!(read(&located(&place)).get_location(), Some(place.as_str()));
    }
}
