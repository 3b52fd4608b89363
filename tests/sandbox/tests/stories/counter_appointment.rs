//! An identity card at the counter, from the catalogue to the confirmation.

use sandbox::{MailKind, Seed, Status};
use serde_json::json;

use crate::town::{COUNTER, IDENTITY_CARD, MOVE, TUESDAY_EIGHT, Town};

const NORD: u32 = 200_002;
const CERTIFICATE_OF_RESIDENCE: u32 = 200_103;
const RECORD_OF_CONDUCT: u32 = 200_105;

#[test]
fn erika_muster_books_an_identity_card_and_gets_two_mails() {
    let town = Town::open();

    let catalogue = town.get("offices-and-services/").json();
    assert_eq!(catalogue["offices"][0]["name"], "Bürgeramt Gladbeck");
    let times = town.times("2026-12-01", COUNTER, IDENTITY_CARD);
    assert_eq!(times[0], TUESDAY_EIGHT);

    let erika = town.citizen(COUNTER, IDENTITY_CARD, times[0]);
    assert_eq!(erika.process["status"], "reserved");
    assert_eq!(erika.process["scope"]["reservationDuration"], 15);
    assert_eq!(erika.says(&json!({})).json()["familyName"], "Erika Muster");

    let preconfirmed = erika.does("preconfirm-appointment").json();
    assert_eq!(preconfirmed["status"], "preconfirmed");
    assert_eq!(preconfirmed["displayNumber"], "B0001");

    assert_eq!(erika.does("confirm-appointment").json()["status"], "confirmed");
    let booked = erika.looks().json();
    assert_eq!(booked["status"], "confirmed");
    assert!(booked["icsContent"].as_str().unwrap().contains("UID:20261201-B0001"));

    let mails = town.it().mails();
    assert_eq!(
        mails.iter().map(|it| it.kind).collect::<Vec<_>>(),
        [MailKind::Activation, MailKind::Confirmation]
    );
    assert!(mails.iter().all(|it| it.to == "erika.muster@example.com"));

    let appointments = town.appointments();
    assert_eq!(appointments.len(), 1);
    assert_eq!(appointments[0].status, Status::Confirmed);
    assert_eq!(appointments[0].start.timestamp(), TUESDAY_EIGHT);
}

#[test]
fn the_links_in_the_mails_carry_number_and_key() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("preconfirm-appointment");
    erika.does("confirm-appointment");

    let portal = town.it().portal();
    let activation = town.mail_link(0);
    let hash = activation.strip_prefix(&format!("{portal}/#/appointment/confirm/")).unwrap();
    assert_eq!(town.mail_link(1), format!("{portal}/#/appointment/{hash}"));
    assert_eq!(hash.len() % 4, 0, "standard base64 with padding");
}

#[test]
fn the_second_click_on_the_activation_link_is_a_conflict() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("preconfirm-appointment");
    erika.does("confirm-appointment");

    let again = erika.does("confirm-appointment");

    assert_eq!(again.refusal(), (409, "processNotPreconfirmedAnymore".to_owned()));
    assert_eq!(erika.looks().json()["status"], "confirmed");
    let late = erika.does("preconfirm-appointment");
    assert_eq!(late.refusal(), (409, "processNotReservedAnymore".to_owned()));
}

#[test]
fn a_reservation_can_be_confirmed_at_once() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));

    let confirmed = erika.does("confirm-appointment").json();

    assert_eq!(confirmed["status"], "confirmed");
    assert_eq!(confirmed["displayNumber"], "B0001");
}

#[test]
fn a_cancelled_appointment_has_a_new_key() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("preconfirm-appointment");

    let cancelled = erika.does("cancel-appointment").json();

    assert_eq!(cancelled["status"], "deleted");
    assert_eq!(cancelled["familyName"], "(abgesagt)");
    assert_eq!(erika.looks().refusal(), (406, "authKeyMismatch".to_owned()));
    let known = erika.looks_with(cancelled["authKey"].as_str().unwrap()).json();
    assert_eq!(known["status"], "deleted");
}

#[test]
fn a_reservation_that_was_given_up_is_gone_and_kept_its_key() {
    let town = Town::open();
    let erika = town.reserved();

    let cancelled = erika.does("cancel-appointment").json();

    assert_eq!(cancelled["status"], "reserved");
    assert_eq!(cancelled["authKey"], erika.process["authKey"]);
    assert_eq!(erika.looks().refusal(), (404, "appointmentNotFound".to_owned()));
}

#[test]
fn nobody_gets_in_with_a_wrong_key() {
    let town = Town::open();
    let erika = town.reserved();

    assert_eq!(erika.looks_with(&"f".repeat(64)).refusal(), (406, "authKeyMismatch".to_owned()));
    assert_eq!(erika.looks_with("abc").refusal(), (400, "invalidAuthKey".to_owned()));
}

#[test]
fn two_services_are_booked_together() {
    let town = Town::open();
    let wish = json!({
        "timestamp": TUESDAY_EIGHT.to_string(), "officeId": COUNTER.to_string(),
        "serviceId": [IDENTITY_CARD, MOVE], "serviceCount": [2, 1]
    });

    let process = town.post("reserve-appointment", &wish).json();

    assert_eq!(process["slotCount"], 7);
    assert_eq!(process["serviceCount"], 2);
    assert_eq!(process["subRequestCounts"], json!([{ "id": MOVE, "name": "Umzug melden", "count": 1 }]));
}

#[test]
fn an_old_link_has_a_key_of_four_digits_and_still_opens() {
    let town = Town::open();
    let erika = town.reserved();
    let number = erika.process["processId"].as_u64().unwrap();
    let key = town.it().give_old_key(u32::try_from(number).unwrap()).unwrap();
    assert_eq!(key.len(), 4);

    assert_eq!(erika.looks_with(&key).json()["authKey"], key);
    assert_eq!(erika.looks().refusal(), (406, "authKeyMismatch".to_owned()), "the long one is another");
    assert_eq!(town.it().give_old_key(1), None);
}

#[test]
fn the_confirmation_mail_carries_its_own_calendar_entry() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("preconfirm-appointment");
    erika.does("confirm-appointment");

    let mails = town.it().mails();

    assert_eq!(mails[0].calendar, None, "nothing is booked yet");
    let entry = town.page("/outbox/1.ics");
    assert_eq!(entry.header("Content-Type"), Some("text/calendar; charset=utf-8"));
    assert!(entry.text.contains("UID:20261201-B0001") && mails[1].calendar.as_deref() == Some(&entry.text));
    assert!(town.page("/outbox").text.contains(r#"<a href="/outbox/1.ics">Kalendereintrag</a>"#));
    assert_eq!(town.page("/outbox/0.ics").status, 404);
}

#[test]
fn what_must_not_be_combined_is_booked_together_all_the_same() {
    let town = Town::of(Seed::variety());
    let catalogue = town.get("offices-and-services/").json();
    let services = catalogue["services"].as_array().unwrap();
    let alone = services.iter().find(|it| it["id"] == RECORD_OF_CONDUCT).unwrap();
    assert_eq!(alone["combinable"], json!([]));

    let wish = json!({
        "timestamp": TUESDAY_EIGHT + 86_400 + 3600, "officeId": NORD,
        "serviceId": [RECORD_OF_CONDUCT, CERTIFICATE_OF_RESIDENCE], "serviceCount": [9, 1]
    });

    assert_eq!(town.post("reserve-appointment", &wish).json()["slotCount"], 10, "nor are counts looked at");
}
