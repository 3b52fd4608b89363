//! A counter appointment, booked with a mouse.

use super::journey::{
    ACTIVATION, ALREADY, BOOK, CARD, CENTRE, CERTIFICATE, CHECK, CONFIRMED, CONTACT, ONE_CLERK, TELEPHONE,
    TIMES, goes_to_the_one_clerk, goes_to_times, id, takes,
};
use browser::{City, Visitor};
use sandbox::{Door, MailKind, Status};

/// Both ways are asked for, whichever was said.
const CALLS: [&str; 6] = [
    "offices-and-services",
    "available-calendar",
    "available-calendar",
    "reserve-appointment",
    "update-appointment",
    "preconfirm-appointment",
];

#[test]
fn it_is_booked_and_confirmed_and_stands_in_the_database() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_times(&erika, CARD.0);
    let time = *times.iter().rfind(|it| it.office == CENTRE).unwrap();

    takes(&erika, time);
    erika
        .reads("Erika Muster")
        .reads("erika@example.org")
        .reads("Personalausweis beantragen")
        .reads("Bürgeramt Gladbeck");
    erika.clicks(BOOK).is_on(ACTIVATION).reads("erika@example.org");

    let booked = city.the_one(Status::Preconfirmed);
    assert_eq!((booked.office_id, booked.start.timestamp()), (time.office, time.start));
    assert_eq!((booked.family_name.as_str(), booked.email.as_str()), ("Erika Muster", "erika@example.org"));
    assert_eq!(city.calls(), CALLS);

    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    let confirmed = city.the_one(Status::Confirmed);
    assert_eq!(confirmed.process_id, booked.process_id);
    erika.reads(&confirmed.display_number).reads("Bitte bringen Sie Ihren alten Ausweis mit.");
}

#[test]
fn a_second_opening_of_the_link_says_that_it_is_confirmed_already() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    let link = city.somebody_books(city.earliest(ONE_CLERK, CERTIFICATE.1), CERTIFICATE.1);
    erika.opens(&link).is_on(CONFIRMED);

    erika.opens("/outbox").opens(&link).is_on(ALREADY);

    erika.reads("Es ist alles in Ordnung, Sie müssen nichts tun.");
    erika.reads(&city.the_one(Status::Confirmed).display_number);
    erika.hears("buergertermin: confirm-appointment");
    erika.pardons("Failed to load resource");
}

#[test]
fn a_day_that_is_opened_costs_one_call_more() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let first_day = goes_to_times(&erika, CERTIFICATE.0);

    erika.clicks_second_day();
    let second_day = *erika.times().iter().rfind(|it| !first_day.contains(it)).unwrap();
    takes(&erika, second_day);

    let calendars = city.calls().into_iter().filter(|it| it == "available-calendar");
    // No visit is made for a certificate: one way is asked for, and the day.
    assert_eq!(calendars.count(), 2);
    assert_eq!(city.the_one(Status::Reserved).start.timestamp(), second_day.start);
}

#[test]
fn a_double_click_books_once() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_times(&erika, CARD.0);

    erika.clicks_id(&id(times[0])).double_clicks("Weiter").is_on(CHECK);
    erika.double_clicks(BOOK).is_on(ACTIVATION);

    assert_eq!(city.calls(), CALLS);
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn what_is_changed_on_the_page_of_checking_comes_straight_back() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.clicks("Ändern: Name").is_on(CONTACT).types_into(TELEPHONE, "02043 123456");
    erika.goes_on().is_on(CHECK).reads("02043 123456");
    erika.clicks("Ändern: Wann").is_on(TIMES).reads("Für Sie reserviert");
    assert!(erika.is_chosen(&id(times[0])));
    erika.goes_on().is_on(CHECK).clicks(BOOK).is_on(ACTIVATION);

    assert_eq!(city.the_one(Status::Preconfirmed).telephone, "02043123456");
}

#[test]
fn the_gateway_of_another_origin_books_as_well() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/gateway");
    let times = goes_to_times(&erika, CARD.0);

    takes(&erika, times[0]);
    erika.clicks(BOOK).is_on(ACTIVATION);

    city.comes_to(&[Status::Preconfirmed]);
    assert!(city.only_asked_at(Door::Gateway));
    assert_eq!(city.calls(), CALLS);
}
