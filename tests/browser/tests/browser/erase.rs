//! "Angaben löschen".

use super::journey::{
    ACTIVATION, BOOK, CERTIFICATE, CHECK, CONFIRMED, ERASE, FOR_WHOM, goes_to_contact, goes_to_the_one_clerk,
    takes,
};
use browser::{City, Visitor};
use sandbox::{MailKind, Status};
use serde_json::json;

#[test]
fn after_one_question_all_answers_are_gone_and_the_time_is_given_back() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.clicks("Angaben löschen").is_on(ERASE).clicks("Nein, behalten").is_on(CHECK);
    city.comes_to(&[Status::Reserved]);
    erika.clicks("Angaben löschen").is_on(ERASE).clicks("Ja, alles löschen").is_on(FOR_WHOM);

    erika.reads("Ihre Angaben sind gelöscht.").keeps_nothing();
    city.comes_to(&[Status::Blocked]);
    assert!(!erika.is_chosen("for-me"));
    goes_to_contact(&erika, CERTIFICATE.0);
    assert_eq!((erika.field("name"), erika.field("email")), (String::new(), String::new()));
}

#[test]
fn nothing_typed_is_kept_in_the_browser_beyond_the_tab() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_the_one_clerk(&erika);

    let kept = "return [localStorage.length, document.cookie, location.href, JSON.stringify(history.state)]";
    let kept = erika.sees(kept, &[]).to_string().to_lowercase();
    assert!(!kept.contains("erika"), "{kept}");
}

/// Somebody who has booked, and has a mail.
fn booked() -> (City, Visitor) {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);
    erika.clicks(BOOK).is_on(ACTIVATION).keeps_nothing();
    (city, erika)
}

#[test]
fn after_booking_the_page_can_be_cleared_and_the_appointment_stays() {
    let (city, erika) = booked();
    let number = city.the_one(Status::Preconfirmed).display_number;

    erika.clicks("Angaben löschen").is_on(ERASE).reads("Ihr Termin bleibt reserviert").reads(&number);
    erika.clicks("Nein, behalten").is_on(ACTIVATION).reads(&number);
    erika.clicks("Angaben löschen").clicks("Ja, alles löschen").is_on(FOR_WHOM);

    erika.reads("Ihre Angaben sind gelöscht.");
    assert!(!erika.words().contains(&number));
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn a_mails_link_goes_out_of_the_address_with_what_it_showed() {
    let (city, erika) = booked();
    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    let number = city.the_one(Status::Confirmed).display_number;
    let length = erika.sees("return history.length", &[]);

    erika.clicks("Angaben löschen").is_on(ERASE).reads("Ihr Termin bleibt gebucht").reads(&number);
    erika.clicks("Ja, alles löschen").is_on(FOR_WHOM);

    let address = "return [location.hash, location.pathname, history.length]";
    assert_eq!(erika.sees(address, &[]), json!(["", "/", length]));
    for _ in 0..6 {
        erika.browses_forward();
    }
    assert_eq!(erika.hash(), "", "nor is it anywhere before or behind");
    erika.host_does("location.reload()").sees_page(FOR_WHOM);
    assert!(!erika.words().contains(&number));
    city.comes_to(&[Status::Confirmed]);
}
