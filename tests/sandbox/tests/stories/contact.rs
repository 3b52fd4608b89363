//! Who comes: what is refused, what is kept, and what slips through.

use sandbox::Seed;
use serde_json::json;

use crate::{
    client::send,
    town::{CERTIFICATE, COUNTER, EXPRESS, IDENTITY_CARD, TUESDAY_EIGHT, Town, VISIT},
};

const SENIORS: u32 = 200_003;
const CARD_OF_MUSTERSTADT: u32 = 200_101;
const PLACEHOLDER: &str = "test@muenchen.de";

#[test]
fn all_faults_are_told_at_once() {
    let town = Town::open();
    let erika = town.citizen(VISIT, IDENTITY_CARD, TUESDAY_EIGHT + 3600);

    let refused =
        erika.says(&json!({ "familyName": "", "email": "x", "telephone": "x", "customTextfield": "" }));

    assert_eq!(
        refused.codes(),
        [
            "invalidFamilyName",
            "invalidEmail",
            "invalidTelephone",
            "invalidCustomTextfield",
            "invalidCustomTextfield2"
        ]
    );
}

#[test]
fn what_is_left_out_stays_and_what_is_empty_is_cleared() {
    let town = Town::open();
    let erika = town.citizen(EXPRESS, CERTIFICATE, TUESDAY_EIGHT);
    erika.says(&json!({ "customTextfield": "Bitte Aufzug" }));

    let kept = erika.says(&json!({ "telephone": null })).json();
    assert_eq!(
        (&kept["telephone"], &kept["customTextfield"]),
        (&json!("08912345678"), &json!("Bitte Aufzug"))
    );

    let cleared = erika.says(&json!({ "telephone": "", "customTextfield": "" })).json();
    assert_eq!((&cleared["telephone"], &cleared["customTextfield"]), (&json!(""), &json!("")));
}

#[test]
fn without_an_update_the_key_would_go_to_a_stranger() {
    let town = Town::open();
    let erika = town.reserved();
    assert_eq!(erika.process["email"], PLACEHOLDER);

    assert_eq!(erika.does("preconfirm-appointment").status, 200);

    assert_eq!(town.it().mails()[0].to, PLACEHOLDER);
}

#[test]
fn an_update_after_the_confirmation_is_saved_and_answered_with_an_error() {
    let town = Town::open();
    let erika = town.reserved();
    erika.says(&json!({}));
    erika.does("confirm-appointment");

    let answer = erika.says(&json!({ "familyName": "Erika Musterfrau" }));

    assert_eq!(answer.refusal(), (500, "unknownError".to_owned()));
    assert_eq!(answer.json()["errors"][0]["statusCode"], 520);
    assert_eq!(erika.looks().json()["familyName"], "Erika Musterfrau");
}

#[test]
fn a_name_that_is_too_long_breaks_the_server() {
    let town = Town::open();
    let erika = town.reserved();

    assert_eq!(erika.says(&json!({ "familyName": "N".repeat(201) })).status, 500);
    assert_eq!(erika.says(&json!({ "familyName": "Erika 🏠" })).status, 500);
    assert_eq!(erika.looks().json()["familyName"], "", "nothing of it is saved");
}

#[test]
fn a_body_that_does_not_say_it_is_json_is_not_read() {
    let town = Town::open();
    let body = json!({
        "timestamp": TUESDAY_EIGHT, "officeId": COUNTER, "serviceId": [IDENTITY_CARD], "serviceCount": [1]
    });

    let headers = [("Content-Type", "text/plain")];
    let path = "/api/citizen/reserve-appointment/";
    let answer = send(&town.it().portal(), "POST", path, &headers, &body.to_string());

    assert_eq!(answer.status, 400);
    assert_eq!(answer.codes()[0], "invalidOfficeId");
}

#[test]
fn a_required_telephone_that_is_missing_is_accepted() {
    let town = Town::of(Seed::variety());
    let friday_two = TUESDAY_EIGHT + 3 * 86_400 + 6 * 3600;
    let erika = town.citizen(SENIORS, CARD_OF_MUSTERSTADT, friday_two);
    assert_eq!(erika.process["scope"]["telephoneRequired"], true);

    assert_eq!(erika.says(&json!({ "telephone": "" })).refusal(), (400, "invalidTelephone".to_owned()));

    assert_eq!(erika.says(&json!({ "telephone": null })).status, 200, "absent, it is not missed");
}

#[test]
fn a_refused_update_does_not_keep_the_mail_from_going_out() {
    let town = Town::open();
    let erika = town.reserved();
    assert_eq!(erika.says(&json!({ "email": "erika+amt@example.com" })).status, 400);

    assert_eq!(erika.does("preconfirm-appointment").status, 200);

    assert_eq!(town.it().mails()[0].to, PLACEHOLDER, "and it goes to a stranger");
}
