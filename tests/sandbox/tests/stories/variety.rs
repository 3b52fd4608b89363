//! Musterstadt: one office for each oddity that a catalogue can have.

use std::collections::BTreeSet;

use sandbox::{BookedService, MailKind, Seed, Status};
use serde_json::{Value, json};

use crate::town::{TUESDAY_EIGHT, Town};

const MITTE: u32 = 200_001;
const NORD: u32 = 200_002;
const VISITS: u32 = 200_004;
const TELEPHONE: u32 = 200_005;
const OST: u32 = 200_006;
const WEST: u32 = 200_007;
const ARCHIVE: u32 = 200_008;
const IDENTITY_CARD: u32 = 200_101;
const PENSION_BY_TELEPHONE: u32 = 200_108;
const SPECIAL_USE: u32 = 200_110;
const LOST_PROPERTY: u32 = 200_111;
const OLD_FILES: u32 = 200_112;

const WEDNESDAY_EIGHT: i64 = TUESDAY_EIGHT + 86_400;
/// Nine o'clock, when the suitcase can be had again.
const THURSDAY_NINE: i64 = WEDNESDAY_EIGHT + 86_400 + 3600;

fn open() -> Town {
    Town::of(Seed::variety())
}

fn ids(values: &Value) -> BTreeSet<u64> {
    values.as_array().unwrap().iter().map(|it| it.as_u64().unwrap()).collect()
}

/// The first time of an office in the next weeks.
fn earliest(town: &Town, office: u32) -> i64 {
    let today = town.it().clock().now().date_naive();
    let end = today + chrono::Days::new(30);
    let calendar = town.calendar(&today.to_string(), &end.to_string(), office, IDENTITY_CARD).json();
    calendar["availableDays"][0]["offices"][0]["appointments"][0].as_i64().unwrap()
}

#[test]
fn nord_is_earlier_than_mitte_on_every_day_of_the_week_and_neither_is_free_today() {
    let town = open();

    for _ in 0..7 {
        let (nord, mitte) = (earliest(&town, NORD), earliest(&town, MITTE));
        let now = town.it().clock().now().timestamp();
        assert!(now + 12 * 3600 < nord && nord < mitte, "{now} {nord} {mitte}");
        town.wait(24 * 60);
    }
}

#[test]
fn what_can_be_combined_is_offered_together_and_both_ways() {
    let catalogue = open().get("offices-and-services/").json();
    let services = catalogue["services"].as_array().unwrap();
    let offered = |service: u64| -> BTreeSet<u64> {
        let relations = catalogue["relations"].as_array().unwrap().iter();
        let relations = relations.filter(|it| it["serviceId"] == service);
        relations.map(|it| it["officeId"].as_u64().unwrap()).collect()
    };
    let partners = |service: &Value| -> Vec<(u64, BTreeSet<u64>)> {
        let places = service["combinable"].as_object().into_iter().flat_map(serde_json::Map::values);
        let each = places.map(|it| it.as_object().unwrap().iter().next().unwrap());
        each.map(|(id, offices)| (id.parse().unwrap(), ids(offices))).collect()
    };

    for service in services {
        let id = service["id"].as_u64().unwrap();
        assert!(!offered(id).is_empty(), "{id}");
        for (other, offices) in partners(service) {
            let both: BTreeSet<_> = offered(id).intersection(&offered(other)).copied().collect();
            assert_eq!(offices, both, "{id} with {other}");
            let back = services.iter().find(|it| it["id"] == other).map(partners).unwrap();
            assert!(back.iter().any(|(it, _)| *it == id), "{other} with {id}");
        }
    }
}

#[test]
fn the_archive_is_open_and_never_free() {
    let town = open();

    let calendar = town.calendar("2026-12-01", "2027-11-30", ARCHIVE, OLD_FILES);

    assert_eq!(calendar.status, 200);
    assert_eq!(calendar.json()["availableDays"], json!([]));
    assert_eq!(calendar.json()["nextBookableDate"], Value::Null);
}

#[test]
fn ost_asks_for_more_once_a_time_is_reserved() {
    let town = open();
    let catalogue = town.get("offices-and-services/").json();
    let listed = catalogue["offices"].as_array().unwrap().iter().find(|it| it["id"] == OST).unwrap();
    assert_eq!(listed.get("scopeAtReserve"), None);
    assert_eq!(listed["scope"]["telephoneActivated"], false);
    assert_eq!(listed["scope"]["customTextfieldActivated"], false);

    let erika = town.citizen(OST, SPECIAL_USE, WEDNESDAY_EIGHT);
    assert_eq!(erika.process["scope"]["telephoneRequired"], true);
    assert_eq!(erika.process["scope"]["customTextfieldLabel"], "Aktenzeichen");
    assert_eq!(erika.says(&json!({})).refusal(), (400, "invalidCustomTextfield".to_owned()));
    let refused = erika.says(&json!({ "telephone": "", "customTextfield": "A 12/26" }));
    assert_eq!(refused.refusal(), (400, "invalidTelephone".to_owned()));

    let scope = &erika.process["scope"];
    let same = |process: Value| {
        assert_eq!(process["scope"]["customTextfieldLabel"], scope["customTextfieldLabel"]);
        assert_eq!(process["scope"]["telephoneActivated"], true);
    };
    same(erika.says(&json!({ "customTextfield": "A 12/26" })).json());
    same(erika.does("preconfirm-appointment").json());
    same(erika.does("confirm-appointment").json());
    same(erika.looks().json());
}

#[test]
fn who_needs_no_address_and_gives_none_is_confirmed_without_a_mail() {
    let town = open();
    let erika = town.citizen(WEST, LOST_PROPERTY, WEDNESDAY_EIGHT + 2 * 3600);

    let said = erika.says(&json!({ "email": "" }));
    assert_eq!((said.status, &said.json()["email"]), (200, &json!("")));
    let confirmed = erika.does("confirm-appointment").json();

    assert_eq!(confirmed["status"], "confirmed");
    assert_eq!(confirmed["email"], "");
    assert_eq!(confirmed["displayNumber"], "W0001");
    assert!(town.it().mails().is_empty());
    town.wait(60);
    assert_eq!(erika.looks().json()["status"], "confirmed");
}

#[test]
fn who_needs_no_address_and_is_silent_about_it_keeps_the_placeholder() {
    let town = open();
    let erika = town.citizen(WEST, LOST_PROPERTY, WEDNESDAY_EIGHT + 2 * 3600);

    assert_eq!(erika.says(&json!({ "email": null })).json()["email"], "test@muenchen.de");
    erika.does("confirm-appointment");

    assert_eq!(town.it().mails()[0].kind, MailKind::Confirmation);
    assert_eq!(town.it().mails()[0].to, "test@muenchen.de");
}

#[test]
fn an_empty_address_is_refused_where_one_is_required() {
    let town = open();
    let erika = town.citizen(TELEPHONE, PENSION_BY_TELEPHONE, WEDNESDAY_EIGHT);

    assert_eq!(erika.says(&json!({ "email": "" })).refusal(), (400, "invalidEmail".to_owned()));
}

#[test]
fn a_visit_is_kept_as_it_was_told() {
    let town = open();
    let erika = town.citizen(VISITS, IDENTITY_CARD, THURSDAY_NINE);
    erika.says(&json!({
        "email": "", "customTextfield": "Gartenstraße 5", "customTextfield2": "Frau Nachbar"
    }));
    erika.does("confirm-appointment");

    let [visit] = &town.appointments()[..] else { panic!("one appointment") };
    assert_eq!((visit.status, visit.office_id, visit.slot_count), (Status::Confirmed, VISITS, 1));
    assert_eq!(visit.services, [BookedService { service_id: IDENTITY_CARD, count: 1 }]);
    assert_eq!((visit.family_name.as_str(), visit.email.as_str()), ("Erika Muster", ""));
    assert_eq!(visit.telephone, "08912345678");
    assert_eq!(
        (visit.custom_textfield.as_str(), visit.custom_textfield2.as_str()),
        ("Gartenstraße 5", "Frau Nachbar")
    );
    assert_eq!(town.reserve(VISITS, IDENTITY_CARD, THURSDAY_NINE).status, 404, "there is one suitcase");
}
