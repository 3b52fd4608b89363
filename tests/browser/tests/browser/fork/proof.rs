//! Offices that demand a proof of work: the device gives it, and the person does nothing.

use super::*;
use browser::Town;
use sandbox::Captcha;
use serde_json::Value;

/// Only an office that demands a proof does this.
const LICENCE: &str = "Fischereischein";
/// This is done there and elsewhere.
const DOG: &str = "Hund anmelden";
const SCHLOSS: u32 = 200_009;

const SOLVING: &str = "Ihr Gerät rechnet gerade eine kurze Sicherheitsprüfung aus.";

/// At the contact, everything typed.
fn wants(erika: &Visitor, matter: &str) {
    goes_to_matters(erika.opens("/"), "Für mich", "Ja");
    erika.chooses(matter).goes_on().is_on(CONTACT);
    fills(erika, &[NAME, EMAIL]);
}

#[test]
fn a_licence_is_booked_and_nobody_notices_that_the_device_solved_a_riddle() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    wants(&erika, LICENCE);
    let time = takes_the_first_time(&erika);
    assert_eq!(time.office, SCHLOSS);

    let booked = books(&city, &erika, time);

    assert_eq!(
        city.calls(),
        [
            "offices-and-services",
            "captcha-challenge",
            "captcha-verify",
            "available-calendar",
            "reserve-appointment",
            "update-appointment",
            "preconfirm-appointment"
        ],
        "two calls more than without"
    );
    let token = city.last_said("reserve-appointment")["captchaToken"].clone();
    assert!(token.as_str().is_some_and(|it| it.len() > 20), "{token}");
    assert!(city.last_said("update-appointment").get("captchaToken").is_none(), "for nothing else");
    let kept = "return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])";
    assert_eq!(erika.sees(kept, &[]), Value::from("[{},{},\"\"]"));
    confirms(&city, &erika, &booked);
}

/// A riddle that nobody solves in this life.
fn endless() -> Captcha {
    Captcha {
        algorithm: "PBKDF2/SHA-512".to_owned(),
        key_prefix: "00".repeat(16),
        cost: 100_000,
        ..Captcha::default()
    }
}

#[test]
fn while_the_device_calculates_the_page_lives_and_one_can_turn_back() {
    let city = Town::musterstadt().with_captcha(endless()).is_there();
    let erika = Visitor::of(&city);
    wants(&erika, LICENCE);
    erika.goes_on().is_on(TIMES).reads(SOLVING);

    erika.clicks("Zurück").is_on(CONTACT).types_anew("Vorname und Nachname", "Erika Meier");
    erika.goes_on().is_on(TIMES).reads(SOLVING);
    erika.clicks("Angaben löschen").clicks("Ja, alles löschen").is_on(FOR_WHOM);

    assert_eq!(city.count_of("captcha-challenge"), 1, "the same riddle, as long as it is wanted");
    assert_eq!(city.count_of("available-calendar"), 0);
}

#[test]
fn every_algorithm_that_hashes_is_solved() {
    for algorithm in ["SHA-384", "SHA-512", "PBKDF2/SHA-256", "PBKDF2/SHA-384", "PBKDF2/SHA-512"] {
        let captcha = Captcha { algorithm: algorithm.to_owned(), cost: 20, ..Captcha::default() };
        let city = Town::musterstadt().with_captcha(captcha).is_there();
        let erika = Visitor::of(&city);
        wants(&erika, LICENCE);

        takes_the_first_time(&erika);
        assert_eq!(city.count_of("captcha-verify"), 1, "{algorithm}");
    }
}

#[test]
fn a_token_that_is_not_taken_any_more_is_got_anew_without_a_word() {
    let city = Town::musterstadt().is_there();
    let erika = Visitor::of(&city);
    wants(&erika, LICENCE);
    erika.goes_on().is_on(TIMES);
    let time = first(&erika.times());
    // The city's clock is ahead of the device's: for the city the token is over.
    city.lets_pass(std::time::Duration::from_mins(6));

    takes(&erika, time);

    assert_eq!((city.count_of("captcha-challenge"), city.count_of("reserve-appointment")), (2, 2));
    erika.hears("buergertermin: reserve-appointment/: captcha: HTTP 400, captchaExpired");
    erika.pardons("Failed to load resource");
    books(&city, &erika, time);
}

fn unknown() -> Captcha {
    Captcha { algorithm: "ARGON2ID".to_owned(), ..Captcha::default() }
}

#[test]
fn a_proof_that_we_can_not_give_is_said_and_leaves_the_telephone() {
    let city = Town::musterstadt().with_captcha(unknown()).is_there();
    let erika = Visitor::of(&city);
    wants(&erika, LICENCE);

    erika.goes_on().is_on(TIMES).reads("Diesen Termin können Sie hier nicht buchen").reads("01234 567 89");

    erika.clicks("Zurück").is_on(CONTACT).clicks("Zurück").is_on(MATTERS);
    erika.hears("buergertermin: captcha-challenge/: captcha-unknown: the captcha wants ARGON2ID");
    // For the earliest times, and for the times.
    erika.pardons("captcha-unknown");
}

#[test]
fn where_another_office_does_without_the_proof_its_times_are_shown_instead() {
    let city = Town::musterstadt().with_captcha(unknown()).is_there();
    let erika = Visitor::of(&city);
    wants(&erika, DOG);

    let time = takes_the_first_time(&erika);

    assert_eq!(time.office, MITTE);
    erika.hears("buergertermin: captcha-challenge/: captcha-unknown: the captcha wants ARGON2ID");
    books(&city, &erika, time);
}
