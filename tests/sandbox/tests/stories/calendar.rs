//! Which days and times are offered.

use serde_json::{Value, json};

use crate::town::{COUNTER, EXPRESS, GOOD_CONDUCT, IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT, moment};

fn days(calendar: &Value) -> Vec<&str> {
    calendar["availableDays"].as_array().unwrap().iter().map(|it| it["date"].as_str().unwrap()).collect()
}

fn asked_for_day(town: &Town, day: &str) -> Value {
    town.get(&format!(
        "available-calendar/?startDate=2026-12-01&endDate=2027-02-28&slotsStartDate={day}&slotsEndDate={day}\
         &officeIds={COUNTER}&serviceIds={IDENTITY_CARD}&serviceCounts=1"
    ))
    .json()
}

#[test]
fn only_the_first_bookable_day_has_times() {
    let town = Town::open();

    let calendar = town.calendar("2026-12-01", "2026-12-06", COUNTER, IDENTITY_CARD).json();

    assert_eq!(days(&calendar), ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"]);
    assert_eq!(calendar["slotsStartDate"], "2026-12-01");
    assert_eq!(calendar["availableDays"][0]["offices"][0]["officeId"], "100001");
    assert_eq!(calendar["availableDays"][1]["offices"], json!([]));
    assert_eq!(calendar["availableDays"][1]["providerIDs"], "100001");
}

#[test]
fn another_day_is_asked_for_by_its_date() {
    let calendar = asked_for_day(&Town::open(), "2027-01-12");

    assert_eq!(calendar["slotsStartDate"], "2027-01-12");
    assert_eq!(calendar["slotsEndDate"], "2027-01-12");
    assert!(days(&calendar).iter().all(|day| day.starts_with("2027-01")));
    assert_eq!(calendar["prevBookableDate"], "2026-12-30");
    assert_eq!(calendar["nextBookableDate"], "2027-02-01");
}

#[test]
fn a_day_without_times_snaps_to_the_first_bookable_one_of_its_month() {
    let calendar = asked_for_day(&Town::open(), "2027-01-10");

    assert_eq!(calendar["slotsStartDate"], "2027-01-04");
    assert_eq!(calendar["availableDays"][0]["date"], "2027-01-04");
    assert_ne!(calendar["availableDays"][0]["offices"], json!([]));
}

#[test]
fn nothing_is_bookable_on_a_weekend_and_that_is_no_error() {
    let answer = Town::open().calendar("2026-12-05", "2026-12-06", COUNTER, IDENTITY_CARD);

    assert_eq!(answer.status, 200);
    assert_eq!(answer.json()["availableDays"], json!([]));
    assert_eq!(answer.json()["slotsEndDate"], "2026-12-06");
}

#[test]
fn nothing_is_bookable_on_a_holiday_or_too_far_ahead() {
    let town = Town::open();

    assert!(town.times("2026-12-25", COUNTER, IDENTITY_CARD).is_empty());
    assert!(town.times("2027-03-02", COUNTER, IDENTITY_CARD).is_empty());
}

#[test]
fn times_that_are_past_are_not_offered() {
    let town = Town::open();
    town.it().clock().set(moment(TUESDAY_EIGHT + 3600));

    assert_eq!(town.times("2026-12-01", COUNTER, IDENTITY_CARD)[0], TUESDAY_EIGHT + 3600 + 600);
}

#[test]
fn an_identity_card_takes_two_slots_before_noon() {
    let times = Town::open().times("2026-12-02", COUNTER, IDENTITY_CARD);
    let wednesday = TUESDAY_EIGHT + 86_400;

    assert_eq!(times.first(), Some(&wednesday));
    assert_eq!(times.last(), Some(&(wednesday + 4 * 3600 - 1200)));
}

#[test]
fn offices_that_offer_the_same_are_asked_together() {
    let calendar = Town::open().get(
        "available-calendar?startDate=2026-12-01&endDate=2026-12-01\
         &officeIds=100001,100004&serviceIds=100101&serviceCounts=1",
    );
    let day = &calendar.json()["availableDays"][0];

    assert_eq!(day["providerIDs"], "100001,100004");
    assert_eq!(day["offices"][1]["appointments"].as_array().unwrap().len(), 6);
}

#[test]
fn an_office_that_does_not_offer_the_service_spoils_the_question() {
    let town = Town::open();
    let code = "invalidLocationAndServiceCombination".to_owned();

    let answer = town.calendar("2026-12-01", "2026-12-01", EXPRESS, IDENTITY_CARD);
    assert_eq!(answer.refusal(), (400, code.clone()));
    assert_eq!(town.reserve(VISIT, GOOD_CONDUCT, TUESDAY_EIGHT + 3600).refusal(), (400, code));
}

#[test]
fn more_slots_than_any_booking_has_are_never_free() {
    let calendar = Town::open().get(
        "available-calendar/?startDate=2026-12-01&endDate=2026-12-04\
         &officeIds=100001&serviceIds=100101&serviceCounts=13",
    );

    assert_eq!(calendar.json()["availableDays"], json!([]));
}

#[test]
fn a_range_of_more_than_a_year_is_an_unknown_error() {
    let answer = Town::open().calendar("2026-12-01", "2027-12-02", COUNTER, IDENTITY_CARD);

    assert_eq!(answer.refusal(), (520, "unknownError".to_owned()));
}
