//! How many appointments one address may stand for: counted at an office, and not when only reserved.

use sandbox::Seed;
use serde_json::{Value, json};

use crate::town::{COUNTER, Citizen, EXPRESS, GOOD_CONDUCT, IDENTITY_CARD, TUESDAY_EIGHT, Town};

const LIMIT: &str = "tooManyAppointmentsWithSameMail";

/// Gladbeck, where an address stands for one appointment at the counter.
fn strict() -> Town {
    let mut city: Value = serde_json::from_str(include_str!("../../seed/gladbeck.json")).unwrap();
    let offices = city["offices"].as_array_mut().unwrap();
    let counter = offices.iter_mut().find(|it| it["id"] == COUNTER).unwrap();
    counter["scope"]["appointmentsPerMail"] = json!("1");
    Town::of(Seed::json(city.to_string()))
}

fn at(town: &Town, slot: i64) -> Citizen<'_> {
    town.citizen(COUNTER, IDENTITY_CARD, TUESDAY_EIGHT + slot * 1200)
}

#[test]
fn a_second_appointment_is_refused_as_soon_as_the_first_is_preconfirmed() {
    let town = strict();
    let (first, second) = (at(&town, 0), at(&town, 1));
    assert_eq!(first.says(&json!({})).status, 200);
    assert_eq!(second.says(&json!({})).status, 200, "a reservation does not count");

    first.does("preconfirm-appointment");

    assert_eq!(second.says(&json!({})).refusal(), (406, LIMIT.to_owned()));
    assert_eq!(second.does("preconfirm-appointment").refusal(), (406, LIMIT.to_owned()));
    assert_eq!(second.says(&json!({ "email": "max@example.com" })).status, 200, "another address");
}

#[test]
fn an_appointment_can_be_moved_only_after_the_old_one_is_cancelled() {
    let town = strict();
    let old = at(&town, 0);
    old.says(&json!({}));
    old.does("confirm-appointment");
    let new = at(&town, 1);
    assert_eq!(new.says(&json!({})).refusal(), (406, LIMIT.to_owned()));

    old.does("cancel-appointment");

    assert_eq!(new.says(&json!({})).status, 200);
    assert_eq!(new.does("confirm-appointment").status, 200);
}

#[test]
fn another_office_counts_for_itself() {
    let town = strict();
    let counter = at(&town, 0);
    counter.says(&json!({}));
    counter.does("confirm-appointment");

    let express = town.citizen(EXPRESS, GOOD_CONDUCT, TUESDAY_EIGHT);

    assert_eq!(express.says(&json!({})).status, 200);
}
