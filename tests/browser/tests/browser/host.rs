//! What the page around the widget may expect.

use super::journey::{
    ACTIVATION, BOOK, CERTIFICATE, CONFIRMED, CONTACT, FOR_WHOM, NAME, ONE_CLERK, WAY_OTHER, goes_to_contact,
    goes_to_the_one_clerk, takes,
};
use browser::{City, Visitor};
use serde_json::json;

#[test]
fn the_focus_is_not_stolen_when_the_widget_comes() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    city.puts_page("/search", "<label>Suche <input id=\"search\" autofocus></label><script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script><buerger-termin config=\"/buergertermin/gladbeck.json\"><p>02043 99 20 26</p></buerger-termin>");

    erika.opens("/search").sees_page(FOR_WHOM);

    assert_eq!(erika.focus().id, "search");
}

#[test]
fn a_link_of_a_mail_moves_the_focus_since_it_was_clicked_for_that() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    let link = city.somebody_books(city.earliest(ONE_CLERK, CERTIFICATE.1), CERTIFICATE.1);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.opens(&link).is_on(CONFIRMED);
}

#[test]
fn the_address_stays_as_it_was_while_booking() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);

    let address = erika.sees("return [location.pathname, location.hash, history.length]", &[]);
    // One entry is the empty page that every window begins with, and one each of the five stages after the first.
    assert_eq!(address, json!(["/", "#mitte", 2 + 5]));
}

#[test]
fn the_host_is_told_each_page_and_nothing_personal() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    city.puts_script("/ears.js", "window.heard = []; for (const it of ['step', 'booked', 'cancelled', 'error']) document.addEventListener(`buergertermin:${it}`, ({ detail }) => heard.push([it, detail]))");
    city.puts_page("/", "<script src=\"/ears.js\"></script><script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script><buerger-termin config=\"/buergertermin/gladbeck.json\"><p>02043 99 20 26</p></buerger-termin>");
    erika.opens("/");
    let times = goes_to_the_one_clerk(&erika);
    takes(&erika, times[0]);
    erika.clicks(BOOK).is_on(ACTIVATION);

    let heard = erika.sees("return window.heard", &[]);
    assert_eq!(
        heard[0],
        json!(["step", { "index": 2, "title": "Wie der Termin stattfindet" }]),
        "a stage, no question"
    );
    let names: Vec<&str> = heard.as_array().unwrap().iter().map(|it| it[0].as_str().unwrap()).collect();
    assert_eq!(names, ["step", "step", "step", "step", "step", "step", "booked"]);
    let all = heard.to_string();
    for personal in ["Erika", "example.org", "Nein", "counter", "visit"] {
        assert!(!all.contains(personal), "{all}");
    }
}

#[test]
fn a_hostile_page_leaves_the_widget_readable() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/hostile").sees_page(FOR_WHOM);

    let odd = erika.sees(include_str!("readable.js"), &[]);

    assert_eq!(odd, json!([]));
}

#[test]
fn a_hostile_page_does_not_keep_anybody_from_booking() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/hostile");
    let times = goes_to_the_one_clerk(&erika);

    takes(&erika, times[0]);
    erika.sees_fallback(false);
}

#[test]
fn two_on_a_page_do_not_disturb_each_other() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/two").turns_to("#second").sees_page(FOR_WHOM);

    erika.turns_to("#first");
    goes_to_contact(&erika, CERTIFICATE.0);
    erika.types_into(NAME, "Erika Muster");

    erika.turns_to("#second").sees_page(FOR_WHOM);
    assert!(!erika.is_chosen("for-me"));
    erika.chooses("Für eine andere Person").goes_on().is_on(WAY_OTHER);
    erika.turns_to("#first").sees_page(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster");
    // One catalogue each, and the days for the one of them that knows what is wanted.
    assert_eq!(city.calls(), ["offices-and-services", "offices-and-services", "available-calendar"]);
}

#[test]
fn only_the_first_of_two_answers_the_link_of_a_mail() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    let link = city.somebody_books(city.earliest(ONE_CLERK, CERTIFICATE.1), CERTIFICATE.1);

    erika.opens(&link.replacen("/#", "/two#", 1)).turns_to("#first").is_on(CONFIRMED);

    erika.turns_to("#second").sees_page(FOR_WHOM);
    assert_eq!(city.calls().iter().filter(|it| *it == "confirm-appointment").count(), 1);
}
