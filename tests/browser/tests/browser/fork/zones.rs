//! The office's day and time, wherever the device is and whatever happens to the clocks.

use super::*;
use browser::Town;
use chrono::{NaiveDate, NaiveTime, TimeZone};
use sandbox::Clock;

const ZONES: [&str; 3] = ["America/Los_Angeles", "Asia/Tokyo", "Asia/Kathmandu"];

/// A moment on the office's wall clock.
fn office(day: &str, time: &str) -> DateTime<Utc> {
    let (day, time): (NaiveDate, NaiveTime) = (day.parse().unwrap(), time.parse().unwrap());
    Berlin.from_local_datetime(&day.and_time(time)).earliest().unwrap().to_utc()
}

/// Somebody whose device is in this zone, in a town where it is this late.
fn arrives(town: Town, now: DateTime<Utc>, zone: &str) -> (City, Visitor) {
    let city = town.at(Clock::at(now)).is_there();
    let erika = Visitor::of(&city);
    erika.lives_in(zone).has_clock_at(now.timestamp()).opens("/");
    let there = erika.sees("return Intl.DateTimeFormat().resolvedOptions().timeZone", &[]);
    assert!(there == zone || there == "Asia/Katmandu", "{there}");
    (city, erika)
}

/// Books the first time, which is this one, and reads it on every page.
fn books_and_reads(city: &City, erika: &Visitor, wanted: DateTime<Utc>) {
    let time = first(&erika.times());
    assert_eq!(time.start, wanted.timestamp());
    let (day, clock) = wall(wanted);
    let without_year = day.rsplit_once(' ').unwrap().0.to_owned();
    let label = format!("{without_year}, {clock}");
    let said = erika.sees("return wordsOf(root.getElementById(args[0]).labels[0])", &[id(time).into()]);
    assert!(said.as_str().unwrap().starts_with(&label), "{said}, not {label}");
    takes(erika, time);
    assert_eq!(erika.row("Ihr Termin", "Wann").unwrap(), format!("{day},{clock}"));
    let minutes = |it| wall(city.the_one(Status::Reserved).reserved_at + chrono::TimeDelta::minutes(it)).1;
    let until = minutes(30);
    erika.reads(&format!("Wir halten die Zeit bis {} für Sie frei.", minutes(15)));
    erika.reads(&format!("Zum Bestätigen haben Sie danach Zeit bis {until}."));
    let booked = books(city, erika, time);
    assert_eq!(erika.row("Für Sie reserviert", "Wann").unwrap(), format!("{day},{clock}"));
    erika.reads(&format!("Bitte bis {until}."));
    confirms(city, erika, &booked);
}

fn counter_after(now: DateTime<Utc>, zone: &str, wanted: DateTime<Utc>) {
    let (city, erika) = arrives(Town::musterstadt(), now, zone);
    goes_to_times_of_counters(&erika, ID_CARD);
    books_and_reads(&city, &erika, wanted);
}

#[test]
fn the_monday_after_clocks_go_forward_begins_at_seven_on_the_offices_wall() {
    for zone in ZONES {
        counter_after(office("2027-03-27", "18:20:00"), zone, office("2027-03-29", "07:00:00"));
    }
}

#[test]
fn the_monday_after_clocks_go_back_begins_at_seven_on_the_offices_wall() {
    for zone in ZONES {
        counter_after(office("2026-10-24", "18:20:00"), zone, office("2026-10-26", "07:00:00"));
    }
}

#[test]
fn the_saturday_before_still_has_the_old_time() {
    counter_after(office("2027-03-26", "23:50:00"), "Asia/Tokyo", office("2027-03-27", "07:00:00"));
    counter_after(office("2026-10-23", "00:10:00"), "America/Los_Angeles", office("2026-10-24", "07:00:00"));
}

/// Visits at night, which nobody does, are the only ones that a change of the clocks falls into.
fn visits_at_night() -> Town {
    let visits = "\"officeId\": 200004, \"weekdays\": [\"mon\", \"tue\", \"thu\"], \"from\": \"09:00\", \"to\": \"15:00\"";
    let nights = "\"officeId\": 200004, \"weekdays\": [\"sun\"], \"from\": \"00:00\", \"to\": \"05:00\"";
    Town::musterstadt().where_seed_says(visits, nights)
}

fn spans(now: DateTime<Utc>) -> Vec<String> {
    let (_city, erika) = arrives(visits_at_night(), now, "America/Los_Angeles");
    goes_to_matters(&erika, "Für mich", "Nein");
    erika.chooses(ID_CARD).clicks("Freie Zeiten ansehen").is_on("Freie Zeiten");
    let _ = erika.times();
    erika.words_of("[id^=time-] + label")
}

#[test]
fn a_visit_over_the_change_ends_on_the_offices_wall_clock() {
    let forward: Vec<String> = ["0 bis 1 Uhr", "1 bis 3 Uhr", "3 bis 4 Uhr", "4 bis 5 Uhr"]
        .map(|it| format!("Sonntag, 28. März, {it}"))
        .to_vec();
    assert_eq!(spans(office("2027-03-25", "12:00:00")), forward);

    let back = ["0 bis 1 Uhr", "1 bis 2 Uhr", "2 bis 2 Uhr", "2 bis 3 Uhr", "3 bis 4 Uhr", "4 bis 5 Uhr"];
    let back: Vec<String> = back.map(|it| format!("Sonntag, 25. Oktober, {it}")).to_vec();
    assert_eq!(spans(office("2026-10-22", "12:00:00")), back);
}

#[test]
fn a_visit_is_booked_from_afar_on_the_offices_wall_clock() {
    for zone in ZONES {
        let now = office("2027-03-27", "09:00:00");
        let (city, erika) = arrives(Town::musterstadt(), now, zone);
        let time = goes_to_check_of_a_visit(&erika);
        assert_eq!(time.start, office("2027-03-29", "09:00:00").timestamp());
        let shown = "Montag, 29. März 2027,9 bis 10 Uhr";
        assert_eq!(erika.row("Ihr Termin", "Wann").as_deref(), Some(shown));
        let booked = books(&city, &erika, time);
        assert_eq!(erika.row("Für Sie reserviert", "Wann").as_deref(), Some(shown));
        confirms(&city, &erika, &booked);
    }
}
