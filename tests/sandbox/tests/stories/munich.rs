//! Munich: the whole recorded catalogue, with opening hours to book in.

use std::collections::BTreeSet;

use sandbox::Seed;
use serde_json::{Value, json};

use crate::{
    replay::recording,
    town::{TUESDAY_EIGHT, Town, moment},
};

const RUPPERTSTRASSE: u32 = 10_489;
const MOVE: u32 = 1_063_475;
const SCHEIDPLATZ: u32 = 102_524;
const ANY_MATTER: u32 = 10_224_132;
const WEAPONS: u32 = 10_517;
const WEAPONS_MATTER: u32 = 10_216_637;
const WEDNESDAY_EIGHT: i64 = TUESDAY_EIGHT + 86_400;

/// The offices of the first day in a calendar, with their times.
fn first_day(calendar: &Value) -> Vec<(&str, Vec<i64>)> {
    let offices = calendar["availableDays"][0]["offices"].as_array().unwrap();
    let times = |office: &Value| {
        office["appointments"].as_array().unwrap().iter().map(|it| it.as_i64().unwrap()).collect()
    };
    offices.iter().map(|it| (it["officeId"].as_str().unwrap(), times(it))).collect()
}

#[test]
fn the_catalogue_is_the_recorded_one() {
    let town = Town::of(Seed::munich());

    let catalogue = town.get("offices-and-services/").json();

    assert_eq!(catalogue, recording("01-offices-and-services-full")["response"]["body"]);
}

#[test]
fn every_relation_of_an_office_with_a_scope_has_times() {
    let town = Town::of(Seed::munich());
    let catalogue = town.get("offices-and-services/").json();
    let offices = catalogue["offices"].as_array().unwrap();
    let number = |value: &Value| u32::try_from(value.as_u64().unwrap()).unwrap();
    let token = town.it().captcha_token("127.0.0.1", moment(WEDNESDAY_EIGHT));

    for office in offices {
        let relations = catalogue["relations"].as_array().unwrap();
        for relation in relations.iter().filter(|it| it["officeId"] == office["id"]) {
            let (office_id, service_id) = (number(&office["id"]), number(&relation["serviceId"]));
            let calendar = town.get(&format!(
                "available-calendar/?startDate=2026-12-02&endDate=2026-12-02\
                 &officeIds={office_id}&serviceIds={service_id}&serviceCounts=1&captchaToken={token}"
            ));
            let free = !calendar.json()["availableDays"].as_array().unwrap().is_empty();
            assert_eq!(free, office["scope"].is_object(), "{relation}");
        }
    }
}

#[test]
fn a_move_is_booked_in_ruppertstrasse() {
    let town = Town::of(Seed::munich());
    let erika = town.citizen(RUPPERTSTRASSE, MOVE, WEDNESDAY_EIGHT);

    assert_eq!(erika.says(&json!({})).codes(), ["invalidCustomTextfield"], "they want remarks");
    assert_eq!(erika.says(&json!({ "customTextfield": "keine" })).status, 200);
    assert_eq!(erika.does("confirm-appointment").json()["status"], "confirmed");
}

#[test]
fn peers_that_are_asked_together_offer_each_time_once() {
    let town = Town::of(Seed::munich());
    let alone = town.times("2026-12-02", RUPPERTSTRASSE, MOVE);

    let together = town
        .get(&format!(
            "available-calendar/?startDate=2026-12-02&endDate=2026-12-02\
             &officeIds=10489,10503,102524&serviceIds={MOVE}&serviceCounts=1"
        ))
        .json();

    let day = first_day(&together);
    let names: Vec<_> = day.iter().map(|(id, _)| *id).collect();
    assert_eq!(names, ["10489", "10503", "102524"]);
    let peers: Vec<i64> = day.iter().take(2).flat_map(|(_, times)| times.clone()).collect();
    assert_eq!(peers.len(), alone.len());
    assert_eq!(peers.iter().collect::<BTreeSet<_>>(), alone.iter().collect());
    assert_eq!(day[2].1, alone, "an office that is no peer keeps all of its times");
}

#[test]
fn a_time_is_reserved_at_the_peer_that_offers_it() {
    let town = Town::of(Seed::munich());

    let training = town.citizen(10_503, MOVE, WEDNESDAY_EIGHT + 300);

    assert_eq!(training.process["officeId"], 10_503);
}

#[test]
fn a_required_field_without_a_label_is_required_all_the_same() {
    let town = Town::of(Seed::munich());
    let erika = town.citizen(WEAPONS, WEAPONS_MATTER, WEDNESDAY_EIGHT);
    assert_eq!(erika.process["scope"]["customTextfieldLabel"], "");

    assert_eq!(erika.says(&json!({})).codes(), ["invalidCustomTextfield"]);
}

#[test]
fn a_reservation_of_no_minutes_lasts_until_the_next_job() {
    let town = Town::of(Seed::munich());
    let erika = town.citizen(SCHEIDPLATZ, ANY_MATTER, WEDNESDAY_EIGHT);
    assert_eq!(erika.process["scope"]["reservationDuration"], 0);
    assert_eq!(erika.looks().status, 200);

    town.wait(1);

    assert_eq!(erika.looks().refusal(), (404, "appointmentNotFound".to_owned()));
}
