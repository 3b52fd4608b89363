//! The API on another origin, behind a gateway that turns questions away without CORS headers: the browser shows the page
//! nothing of such an answer, and the page must not call it "offline".

use super::journey::{
    ACTIVATION, BOOK, CERTIFICATE, CHECK, CONFIRMED, CONTACT, EMAIL, NAME, TIMES, goes_to_services,
};
use browser::{City, Visitor};
use sandbox::{Call, Door, Fault, GatewayRefusal, MailKind, Status};
use std::time::Duration;

/// Neither that the device is offline nor that something is broken: what is known, and what to do.
const NO_ANSWER: &str = "Wir bekommen gerade keine Antwort";
const AGAIN: &str = "Noch einmal versuchen";
const LONG: &str = "Das dauert länger als sonst";
const STOP: &str = "Nicht länger warten";

/// Nothing on the page says that it is the device's fault.
fn says_no_untruth(erika: &Visitor) {
    let words = erika.words();
    for untrue in ["nicht im Internet", "offline", "WLAN"] {
        assert!(!words.contains(untrue), "{untrue}: {words}");
    }
    assert!(words.contains("02043 99 20 26"), "the telephone is there: {words}");
}

/// What a browser says by itself of an answer that it may not show.
fn pardons_the_browser(erika: &Visitor) {
    erika.pardons("CORS").pardons("ERR_FAILED").pardons("connection: ");
}

#[test]
fn every_call_of_a_booking_is_turned_away_once_and_it_goes_on_by_itself() {
    for refusal in [GatewayRefusal::TooManyRequests, GatewayRefusal::Unavailable] {
        let city = City::gladbeck();
        let erika = Visitor::of(&city);
        let once = || city.gateway_refuses(refusal, Some(1));

        once();
        goes_to_services(erika.opens("/gateway"));
        once();
        erika.chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
        erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");
        erika.goes_on().is_on(TIMES);
        let time = erika.times()[0];
        once();
        erika.clicks_id(&format!("time-{}-{}", time.office, time.start)).goes_on().is_on(CHECK);
        once();
        erika.clicks(BOOK).is_on(ACTIVATION);

        assert!(!erika.words().contains(NO_ANSWER), "nobody was told");
        city.comes_to(&[Status::Preconfirmed]);
        assert_eq!(city.the_one(Status::Preconfirmed).start.timestamp(), time.start);
        assert!(city.only_asked_at(Door::Gateway));
        pardons_the_browser(&erika);
    }
}

#[test]
fn whoever_is_turned_away_for_long_is_told_so_and_can_try_again() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    goes_to_services(erika.opens("/gateway"));
    city.gateway_refuses(GatewayRefusal::TooManyRequests, None);
    erika.chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");

    erika.goes_on().is_on(TIMES).reads(NO_ANSWER);
    says_no_untruth(&erika);
    assert!(!erika.focus().lost, "{:?}", erika.focus());
    city.gateway_recovers();
    erika.clicks(AGAIN).is_on(TIMES);
    let time = erika.times()[0];
    city.gateway_refuses(GatewayRefusal::Unavailable, None);
    erika.clicks_id(&format!("time-{}-{}", time.office, time.start)).goes_on().is_told(NO_ANSWER);
    says_no_untruth(&erika);
    assert!(!erika.words().contains(LONG), "what was said of waiting has gone");
    city.gateway_recovers();
    erika.goes_on().is_on(CHECK);

    city.comes_to(&[Status::Reserved]);
    pardons_the_browser(&erika);
}

#[test]
fn whoever_waits_for_long_is_told_so_and_can_stop() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    goes_to_services(erika.opens("/gateway"));
    city.fails(Call::AvailableCalendar, Fault::Slow(Duration::from_secs(18)), None);
    erika.chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
    erika
        .types_into(NAME, "Erika Muster")
        .types_into(EMAIL, "erika@example.org")
        .goes_on()
        .is_on(TIMES)
        .reads(LONG);
    erika.tabs_to(STOP).clicks(STOP).reads(NO_ANSWER);
    says_no_untruth(&erika);
    assert!(!erika.words().contains(LONG), "what was said of waiting has gone");
    city.recovers_all();
    erika.clicks(AGAIN).is_on(TIMES).sees_times();
    pardons_the_browser(&erika);
}

#[test]
fn a_booking_whose_last_answer_was_turned_away_is_looked_up_and_not_repeated() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    goes_to_services(erika.opens("/gateway"));
    erika.chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    let time = erika.times()[0];
    erika.clicks_id(&format!("time-{}-{}", time.office, time.start)).goes_on().is_on(CHECK);
    city.gateway_refuses(GatewayRefusal::Unavailable, Some(2));
    erika.clicks(BOOK).is_on(ACTIVATION);

    let link = city.mailed_link(MailKind::Activation);
    city.gateway_refuses(GatewayRefusal::TooManyRequests, Some(1));
    erika.opens(&link.replacen('/', "/gateway", 1)).is_on(CONFIRMED);
    assert!(!erika.words().contains(NO_ANSWER));

    city.comes_to(&[Status::Confirmed]);
    pardons_the_browser(&erika);
}
