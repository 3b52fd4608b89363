//! Who holds a time, how long, and when others get it.

use std::{thread, time::Duration};

use sandbox::{Clock, Options};
use serde_json::json;

use crate::town::{COUNTER, EXPRESS, GOOD_CONDUCT, IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT, moment};

const TAKEN: &str = "appointmentNotAvailable";

#[test]
fn of_sixteen_who_want_the_same_visit_exactly_one_gets_it() {
    let town = Town::open();
    let nine = TUESDAY_EIGHT + 3600;

    let answers = thread::scope(|scope| {
        let racers: Vec<_> =
            (0..16).map(|_| scope.spawn(|| town.reserve(VISIT, IDENTITY_CARD, nine))).collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect::<Vec<_>>()
    });

    assert_eq!(answers.iter().filter(|it| it.status == 200).count(), 1);
    for lost in answers.iter().filter(|it| it.status != 200) {
        let (status, code) = lost.refusal();
        assert_eq!(status, 404);
        assert!([TAKEN, "unknownError"].contains(&code.as_str()), "{code}");
    }
    assert_eq!(town.appointments().len(), 1);
}

#[test]
fn of_sixteen_who_want_the_same_time_three_find_a_desk() {
    let town = Town::open();

    let answers = thread::scope(|scope| {
        let racer = || town.reserve(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT).status;
        let racers: Vec<_> = (0..16).map(|_| scope.spawn(racer)).collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect::<Vec<_>>()
    });

    assert_eq!(answers.iter().filter(|it| **it == 200).count(), 3);
}

#[test]
fn a_reservation_lapses_with_the_minute_after_its_quarter_of_an_hour() {
    let town = Town::open();
    let erika = town.reserved();

    town.wait(15);
    assert_eq!(erika.looks().status, 200, "the job has not run yet");
    town.wait(1);

    assert_eq!(erika.looks().refusal(), (404, "appointmentNotFound".to_owned()));
    assert_eq!(erika.says(&json!({})).refusal(), (404, "appointmentNotFound".to_owned()));
    assert_eq!(erika.does("confirm-appointment").status, 404);
    assert_eq!(erika.does("cancel-appointment").status, 404);
    assert!(town.appointments().is_empty());
}

#[test]
fn the_time_to_activate_counts_from_the_reservation() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    town.wait(10);
    erika.does("preconfirm-appointment");

    town.wait(20);
    assert_eq!(erika.looks().status, 200);
    town.wait(1);

    assert_eq!(erika.does("confirm-appointment").refusal(), (404, "appointmentNotFound".to_owned()));
}

#[test]
fn a_confirmed_appointment_stays() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("confirm-appointment");

    town.wait(120);

    assert_eq!(erika.looks().json()["status"], "confirmed");
}

#[test]
fn a_cancelled_appointment_can_still_be_looked_at() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("confirm-appointment");
    let cancelled = erika.does("cancel-appointment").json();

    town.wait(120);

    let known = erika.looks_with(cancelled["authKey"].as_str().unwrap());
    assert_eq!(known.json()["status"], "deleted");
}

#[test]
fn a_time_that_was_given_up_comes_back_with_the_next_minute() {
    let town = Town::open();
    let nine = TUESDAY_EIGHT + 3600;
    let erika = town.citizen(VISIT, IDENTITY_CARD, nine);
    assert!(!town.times("2026-12-01", VISIT, IDENTITY_CARD).contains(&nine));

    erika.does("cancel-appointment");
    assert!(!town.times("2026-12-01", VISIT, IDENTITY_CARD).contains(&nine), "not at once");
    assert_eq!(town.reserve(VISIT, IDENTITY_CARD, nine).refusal(), (404, TAKEN.to_owned()));
    town.wait(1);

    assert!(town.times("2026-12-01", VISIT, IDENTITY_CARD).contains(&nine));
}

#[test]
fn a_cancelled_appointment_gives_its_time_back_with_the_next_minute() {
    let town = Town::open();
    let erika = town.citizen(EXPRESS, GOOD_CONDUCT, TUESDAY_EIGHT);
    erika.says(&json!({}));
    erika.does("confirm-appointment");

    erika.does("cancel-appointment");
    assert_eq!(town.reserve(EXPRESS, GOOD_CONDUCT, TUESDAY_EIGHT).status, 404);
    town.wait(1);

    assert_eq!(town.reserve(EXPRESS, GOOD_CONDUCT, TUESDAY_EIGHT).status, 200);
}

#[test]
fn a_second_reservation_does_not_release_the_first() {
    let town = Town::open();
    let first = town.reserved();

    town.citizen(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT + 600);

    assert_eq!(first.looks().status, 200);
}

#[test]
fn a_visit_for_four_blocks_one_hour_only() {
    let town = Town::open();
    let two = TUESDAY_EIGHT + 6 * 3600;
    let wish =
        json!({ "timestamp": two, "officeId": VISIT, "serviceId": [IDENTITY_CARD], "serviceCount": [4] });

    let process = town.post("reserve-appointment", &wish).json();

    assert_eq!(process["slotCount"], 4);
    assert_eq!(town.times("2026-12-01", VISIT, IDENTITY_CARD).len(), 5);
}

#[test]
fn a_time_that_is_past_cannot_be_reserved() {
    let town = Town::open();
    town.it().clock().set(moment(TUESDAY_EIGHT + 60));

    assert_eq!(town.reserve(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT).refusal(), (404, TAKEN.to_owned()));
}

#[test]
fn a_sandbox_goes_by_the_real_time_unless_told_otherwise() {
    let town = Town::with(Options::default());

    assert!(town.it().clock().now() >= moment(TUESDAY_EIGHT - 30 * 86_400));
}

/// Gladbeck on a day on which the jobs are five minutes behind.
fn slow() -> Town {
    let clock = Clock::at(moment(TUESDAY_EIGHT - 1800));
    Town::with(Options { clock, slots_late: Duration::from_mins(5), ..Options::default() })
}

#[test]
fn a_time_that_was_given_up_can_take_minutes_to_come_back_also_for_whoever_gave_it_up() {
    let town = slow();
    let nine = TUESDAY_EIGHT + 3600;
    town.citizen(VISIT, IDENTITY_CARD, nine).does("cancel-appointment");

    town.wait(5);
    assert_eq!(town.reserve(VISIT, IDENTITY_CARD, nine).refusal(), (404, TAKEN.to_owned()));
    town.wait(1);

    assert_eq!(town.reserve(VISIT, IDENTITY_CARD, nine).status, 200);
}

#[test]
fn a_lapsed_reservation_is_gone_before_its_time_is_back() {
    let town = slow();
    let nine = TUESDAY_EIGHT + 3600;
    let erika = town.citizen(VISIT, IDENTITY_CARD, nine);

    town.wait(16);
    assert_eq!(erika.looks().status, 404);
    assert!(!town.times("2026-12-01", VISIT, IDENTITY_CARD).contains(&nine));
    town.wait(5);

    assert!(town.times("2026-12-01", VISIT, IDENTITY_CARD).contains(&nine));
}
