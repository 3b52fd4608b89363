//! The time that is held for the person ends while she checks: the same one is tried for again, for two minutes.

use super::journey::{ACTIVATION, BOOK, CERTIFICATE, CHECK, TIMES, goes_to_the_one_clerk, id, takes};
use browser::{City, Visitor, city::Time};
use sandbox::Status;
use std::time::Duration;

/// Somebody has sat on the page of checking for longer than the time was held.
fn too_late(city: &City) -> (Visitor, Time) {
    let erika = Visitor::of(city);
    erika.opens("/");
    let time = goes_to_the_one_clerk(&erika)[0];
    takes(&erika, time);
    city.lets_pass(Duration::from_mins(16));
    erika.sleeps(16);
    (erika, time)
}

fn reserves(city: &City) -> usize {
    city.calls().iter().filter(|it| *it == "reserve-appointment").count()
}

#[test]
fn who_needs_longer_than_the_time_is_held_gets_it_again_and_books_it() {
    let city = City::gladbeck();
    let (erika, time) = too_late(&city);

    erika.clicks(BOOK).reads("Die Zeit ist wieder für Sie reserviert, bis").sees_page(CHECK);
    assert_eq!(reserves(&city), 2);
    erika.clicks(BOOK).is_on(ACTIVATION);

    assert_eq!(city.the_one(Status::Preconfirmed).start.timestamp(), time.start);
}

#[test]
fn a_time_that_others_have_by_now_is_tried_for_two_minutes_before_another_is_chosen() {
    let city = City::gladbeck();
    let (erika, time) = too_late(&city);
    city.others_take(time, CERTIFICATE.1);
    let before = reserves(&city);

    erika.clicks(BOOK).reads("Wir versuchen, sie noch einmal für Sie zu bekommen.").sees_page(CHECK);
    erika.hears("buergertermin: reserve-appointment/: taken");
    assert_eq!(reserves(&city), before + 1, "once, and not again at once");
    erika.sees_page(CHECK).sleeps(3).clicks(BOOK);

    erika.is_told("Die Zeit ist nicht mehr für Sie reserviert").sees_page(TIMES);
    assert!(!erika.times().contains(&time) && !erika.is_chosen(&id(time)));
    erika.hears("buergertermin: reserve-appointment/: taken");
    erika.pardons("Failed to load resource");
}
