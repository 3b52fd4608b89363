//! A tab that was duplicated, and a link that was opened twice: one appointment or none, unless somebody wants two.

use super::{
    journey::{ACTIVATION, ALREADY, BOOK, CHECK, CONFIRMED, TIMES},
    reload::at_check,
};
use browser::{City, Visitor};
use sandbox::{MailKind, Status};
use serde_json::json;

/// Waits until the copy of the tab, which this page has opened, shows something.
fn in_the_copy(erika: &Visitor, what: &str, script: &str) {
    let shown = format!(
        "return ((root) => root && (() => {{ {script} }})())(
           window.copy.document.querySelector('buerger-termin')?.shadowRoot)"
    );
    erika.waits_for(&format!("the copy to show {what}"), &shown, &[]);
}

fn shows_page(heading: &str) -> String {
    format!("return wordsOf(root.querySelector('[data-bt-focus=heading]')) === '{heading}'")
}

#[test]
fn a_copy_of_the_tab_has_the_answers_and_not_the_time() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);

    erika.host_does("window.copy = open(location.href)");

    in_the_copy(&erika, "the times", &shows_page(TIMES));
    in_the_copy(&erika, "free times", "return root.querySelector('[id^=time-]') !== null");
    in_the_copy(
        &erika,
        "no time of its own",
        "return !wordsOf(root.querySelector('.bt')).includes('Für Sie reserviert')",
    );
    erika.host_does(
        "window.copy.document.querySelector('buerger-termin').shadowRoot.querySelector('.bt-back').click()",
    );
    let typed = "return root.getElementById('name')?.value === 'Erika Muster'";
    in_the_copy(&erika, "the contact", typed);
    // The copy is loaded anew; the first tab is still there, and so is its time.
    erika.host_does("window.copy.location.reload(); await new Promise((it) => setTimeout(it, 100))");
    in_the_copy(&erika, "the contact again", typed);
    city.comes_to(&[Status::Reserved]);

    erika.tells_chromium("Page.bringToFront", &json!({}));
    erika.clicks(BOOK).is_on(ACTIVATION);
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn a_copy_hears_that_it_was_booked_and_asks_before_a_second_appointment() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);
    // The copy goes on to a time of its own.
    erika.host_does("window.copy = open(location.href)");
    in_the_copy(&erika, "free times", "return root.querySelector('[id^=time-]') !== null");
    erika.host_does(
        "const copy = window.copy.document.querySelector('buerger-termin').shadowRoot;
         copy.querySelector('[id^=time-]').click(); copy.querySelector('[type=submit]').click()",
    );
    in_the_copy(&erika, "the page of checking", &shows_page(CHECK));
    city.comes_to(&[Status::Reserved, Status::Reserved]);

    erika.tells_chromium("Page.bringToFront", &json!({}));
    erika.clicks(BOOK).is_on(ACTIVATION).keeps_nothing();

    in_the_copy(
        &erika,
        "what was booked, and another button",
        "const words = wordsOf(root.querySelector('.bt'));
         return words.includes('schon gebucht oder es versucht')
           && words.includes('Noch einen Termin buchen') && !words.includes('Diesen Termin buchen')",
    );
    erika.host_does("window.copy.location.reload(); await new Promise((it) => setTimeout(it, 100))");
    in_the_copy(
        &erika,
        "the same after a reload",
        "return wordsOf(root.querySelector('.bt')).includes('Noch einen Termin buchen')",
    );
    city.comes_to(&[Status::Preconfirmed, Status::Reserved]);
}

#[test]
fn a_mails_link_that_is_opened_in_two_windows_confirms_once() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);
    erika.clicks(BOOK).is_on(ACTIVATION);
    let link = city.mailed_link(MailKind::Activation);

    erika.opens(&link).is_on(CONFIRMED);
    let other = Visitor::of(&city);
    other.opens(&link).is_on(ALREADY);
    other.hears("buergertermin: confirm-appointment");
    other.pardons("Failed to load resource");

    city.comes_to(&[Status::Confirmed]);
    assert_eq!(city.calls().iter().filter(|it| *it == "confirm-appointment").count(), 2);
}
