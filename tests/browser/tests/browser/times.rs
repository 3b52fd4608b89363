//! Times: somebody was quicker, one is held and given back, the connection is gone for a while.

use super::journey::{
    ACTIVATION, BOOK, CARD, CENTRE, CERTIFICATE, CHECK, CHOOSE_OFFICE, CONTACT, EMAIL, NAME, OFFICES,
    ONE_MISTAKE, TIMES, WEEKDAYS, goes_to_services, goes_to_the_one_clerk, goes_to_times, id, takes,
};
use browser::{City, Visitor};
use sandbox::Status;
use serde_json::json;

#[test]
fn a_taken_time_leads_back_to_the_times_with_everything_kept() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    // The matter takes two slots: the time right after the one that is taken goes with it.
    let (taken, other) = (times[0], times[4]);

    erika.clicks_id(&id(taken));
    city.others_take(taken, CERTIFICATE.1);
    erika.goes_on().is_told("Diese Zeit ist gerade vergeben worden").sees_page(TIMES);

    assert!(!erika.times().contains(&taken));
    takes(&erika, other);
    erika.reads("Erika Muster").reads("erika@example.org").clicks(BOOK).is_on(ACTIVATION);
    assert_eq!(city.the_one(Status::Preconfirmed).start.timestamp(), other.start);
    erika.hears("buergertermin: reserve-appointment/: taken");
    erika.pardons("Failed to load resource");
}

#[test]
fn another_time_gives_the_first_one_back() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.clicks("Zurück").is_on(TIMES).reads("Für Sie reserviert");
    assert!(erika.is_chosen(&id(times[0])), "the own time stands chosen");
    let name = erika.sees("return nameOf(root.getElementById(args[0]))", &[id(times[0]).into()]);
    assert!(name.as_str().unwrap().ends_with(" Uhr, Bürgeramt Gladbeck, Schnellschalter"), "{name}");
    takes(&erika, times[4]);

    city.comes_to(&[Status::Blocked, Status::Reserved]);
    assert_eq!(city.the_one(Status::Reserved).start.timestamp(), times[4].start);
}

#[test]
fn going_back_and_on_keeps_the_time_without_another_reservation() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.clicks("Zurück").is_on(TIMES).clicks("Zurück").is_on(CONTACT).goes_on().is_on(TIMES);
    erika.reads("Für Sie reserviert").goes_on().is_on(CHECK);

    assert_eq!(city.calls().iter().filter(|it| *it == "reserve-appointment").count(), 1);
    city.comes_to(&[Status::Reserved]);
}

#[test]
fn a_connection_that_is_gone_while_booking_loses_nothing_and_books_once() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    erika.is_online(false).clicks(BOOK).reads("Ihr Gerät ist gerade nicht im Internet");
    erika.reads("02043 99 20 26").reads("Erika Muster");
    erika.is_online(true).is_on(ACTIVATION);

    city.comes_to(&[Status::Preconfirmed]);
    erika.hears("buergertermin: update-appointment/: offline");
    erika.pardons("update-appointment/: offline").pardons("ERR_INTERNET_DISCONNECTED");
}

#[test]
fn days_that_could_not_be_fetched_can_be_asked_for_again() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_services(&erika);
    // Days are asked for as soon as it is known what is wanted.
    erika.is_online(false).chooses(CERTIFICATE.0).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");

    erika.goes_on().is_on(TIMES).reads("Ihr Gerät ist gerade nicht im Internet");
    erika.clicks("Nicht länger warten").reads("Ihr Gerät ist gerade nicht im Internet");
    erika.is_online(true).is_on(TIMES);

    assert!(!erika.times().is_empty());
    erika.hears("buergertermin: available-calendar/: offline");
    erika.pardons("available-calendar/: offline").pardons("ERR_INTERNET_DISCONNECTED");
}

#[test]
fn who_chooses_an_office_sees_only_its_times_and_may_have_all_back() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let all = goes_to_times(&erika, CERTIFICATE.0);
    let centre = format!("office-{CENTRE}");

    erika.clicks(CHOOSE_OFFICE).is_on(OFFICES);
    assert!(erika.is_chosen("office-any"), "so it was shown so far");
    erika.clicks_id(&centre).goes_on().is_on(TIMES).reads("Bürgeramt Gladbeck, etwa");

    let of_one = erika.times();
    assert!(of_one.len() < all.len() && of_one.iter().all(|it| it.office == CENTRE), "{of_one:?}");
    erika.clicks(CHOOSE_OFFICE).is_on(OFFICES);
    assert!(erika.is_chosen(&centre));
    erika.clicks_id("office-any").goes_on().is_on(TIMES);
    assert_eq!(erika.times(), all);
}

#[test]
fn more_days_lead_to_the_first_of_them_until_there_are_no_more() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_times(&erika, CERTIFICATE.0);
    let days = "return root.querySelectorAll('.bt-day__name').length";
    let more = "return Boolean(byWords('button', 'Weitere Tage zeigen'))";
    let count = || erika.sees(days, &[]).as_u64().unwrap();

    while erika.sees(more, &[]) == json!(true) {
        let before = count();
        erika.clicks("Weitere Tage zeigen").waits_for(
            "the focus on the first new day",
            "const it = root.querySelectorAll('.bt-day__name')[args[0]];
             return it !== undefined && focused() === it.querySelector('button')",
            &[before.into()],
        );
        assert!(count() > before);
    }

    assert!(!erika.focus().lost, "the button is gone, the focus is not");
}

#[test]
fn the_button_stays_where_it_is_when_the_earliest_times_come() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_services(&erika);
    let place = "return byWords('button', 'Weiter').getBoundingClientRect().top + scrollY";

    erika.chooses(CARD.0).reads("Wir sehen nach.");
    let before = erika.sees(place, &[]);
    erika.sees_earliest(2);

    assert_eq!(erika.sees(place, &[]), before);
}

#[test]
fn filters_leave_the_times_that_suit_and_choose_nothing_that_is_out_of_sight() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    let first = goes_to_times(&erika, CARD.0)[0];
    let day = "const it = root.querySelector('.bt-day__name'); return wordsOf(it).split(',')[0]";
    let weekday = erika.sees(day, &[]);

    erika.clicks_id(&id(first)).chooses("Nachmittag").waits_for(
        "the morning to be gone",
        "return !root.getElementById(args[0])",
        &[id(first).into()],
    );
    erika.chooses("Ganzer Tag");
    erika.waits_for("the morning to be back", "return root.getElementById(args[0])?.id", &[id(first).into()]);
    assert!(!erika.is_chosen(&id(first)), "what was out of sight is not chosen any more");
    erika.goes_on().is_told(ONE_MISTAKE);

    erika.clicks(WEEKDAYS).chooses(weekday.as_str().unwrap()).waits_for(
        "that weekday to be gone",
        "return ![...root.querySelectorAll('.bt-day__name')].some((it) => wordsOf(it).startsWith(args[0]))",
        std::slice::from_ref(&weekday),
    );
}
