//! The page is loaded anew: what was said and what is held is there again, until it is booked or deleted.

use super::{
    journey::{
        ACTIVATION, BOOK, CERTIFICATE, CHECK, CONTACT, ERASE, FOR_WHOM, NAME, TIMES, WAY_OTHER,
        goes_to_contact, goes_to_the_one_clerk, takes,
    },
    walks::walks,
};
use browser::{City, Visitor, city::Time};
use sandbox::Status;
use serde_json::json;

/// What stands on the page, and what was chosen and typed there.
const PAGE: &str = "return [wordsOf(root?.querySelector('[data-bt-focus=heading]')),
    ...[...root.querySelectorAll('input, textarea')].map((it) =>
      [it.id, it.matches('[type=radio], [type=checkbox]') ? it.checked : it.value])]";

/// Pages that show what was booked, and the question whether all is to be deleted, which is not asked again.
const ENDS: [&str; 6] =
    ["erase", "activation", "confirmed", "already", "visit-activation", "visit-confirmed"];

/// Loads the page anew, and sees it as it was, wherever the focus is.
fn reloads(erika: &Visitor) {
    let before = erika.sees(PAGE, &[]);
    erika.reloads();
    let same = format!(
        "const page = (() => {{ {PAGE} }})(); return JSON.stringify(page) === JSON.stringify(args[0])"
    );
    erika.waits_for(&format!("the page as it was: {before}"), &same, &[before]);
    assert!(erika.focus().lost, "nobody loses the focus to a page that was only loaded");
}

/// At the page of checking, with a time of the office with one clerk.
pub(super) fn at_check(city: &City) -> (Visitor, Time) {
    let erika = Visitor::of(city);
    erika.opens("/");
    let time = goes_to_the_one_clerk(&erika)[0];
    takes(&erika, time);
    (erika, time)
}

/// What the tab keeps for the element.
const KEPT: &str = "const [key] = Object.keys(sessionStorage), kept = JSON.parse(sessionStorage[key]);";

#[test]
fn every_page_of_both_ways_is_there_again_with_all_that_was_chosen_and_typed() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);

    walks(&city, &erika, |name| {
        if ENDS.contains(&name) {
            // Nothing but the page itself, and what was said before the question.
            let kept = usize::from(name == "erase");
            erika.waits_for("what is kept", "return sessionStorage.length === args[0]", &[json!(kept)]);
        } else if name == "times-filtered" {
            // Which times are shown is a part of the page that folds.
            erika.reloads().sees_page(TIMES).sees_times().clicks(super::journey::WEEKDAYS);
        } else {
            reloads(&erika);
        }
    });
}

#[test]
fn a_time_that_is_held_is_booked_after_a_reload_once() {
    let city = City::gladbeck();
    let (erika, time) = at_check(&city);
    let until = erika.sees("return wordsOf(root.querySelector('.bt')).match(/bis \\d+:\\d+ Uhr/)?.[0]", &[]);

    reloads(&erika);
    erika.reads(&format!("Wir halten die Zeit {}", until.as_str().unwrap_or("bis wann?")));
    city.comes_to(&[Status::Reserved]);
    erika.clicks(BOOK).is_on(ACTIVATION).keeps_nothing();

    city.comes_to(&[Status::Preconfirmed]);
    assert_eq!(city.the_one(Status::Preconfirmed).start.timestamp(), time.start);
    erika.reloads().sees_page(FOR_WHOM);
    assert!(!erika.is_chosen("for-me"), "what is booked is not asked again");
}

/// What is done loads the page anew.
fn is_loaded_anew(erika: &Visitor, does: impl FnOnce()) {
    erika.host_does("window.before = true");
    does();
    erika.waits_for(
        "another page",
        "return window.before === undefined && document.readyState === 'complete'",
        &[],
    );
}

/// The page is loaded anew as soon as this call was answered, and before anybody has heard the answer.
fn reloads_at(erika: &Visitor, call: &str) {
    erika.host_does(&format!(
        "const ask = window.fetch; window.fetch = async (...question) => {{
           const answer = await ask(...question);
           if (!answer.url.includes('{call}')) return answer;
           location.reload();
           return new Promise(() => {{}});
         }}"
    ));
    is_loaded_anew(erika, || {
        erika.clicks(BOOK);
    });
}

#[test]
fn a_reload_while_it_is_sent_looks_up_how_it_stands_and_books_once() {
    for call in ["update-appointment", "preconfirm-appointment"] {
        let city = City::gladbeck();
        let (erika, _) = at_check(&city);
        reloads_at(&erika, call);

        erika.sees_page(CHECK).reads("Wir bekommen gerade keine Antwort");
        erika.clicks("Noch einmal versuchen").is_on(ACTIVATION).keeps_nothing();

        city.comes_to(&[Status::Preconfirmed]);
        let booked = city.calls().iter().filter(|it| *it == "preconfirm-appointment").count();
        assert_eq!(booked, 1, "{call}");
    }
}

#[test]
fn a_reload_in_the_very_moment_of_pressing_books_once() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);
    is_loaded_anew(&erika, || {
        erika.host_does("byWords('button', 'Diesen Termin buchen').click(); location.reload()");
    });

    let heading = "const heading = wordsOf(root?.querySelector('[data-bt-focus=heading]'));
        return args.includes(heading) ? heading : null";
    let there = erika.waits_for("where she is", heading, &[json!(CHECK), json!(FOR_WHOM)]);
    if there == json!(CHECK) {
        erika.clicks("Noch einmal versuchen").is_on(ACTIVATION);
    }

    // Where the answer came before the page was left it was booked, and a mail tells of it.
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn after_everything_was_deleted_nothing_is_kept() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);
    reloads(&erika);

    erika.clicks("Angaben löschen").is_on(ERASE).clicks("Ja, alles löschen").is_on(FOR_WHOM).keeps_nothing();

    city.comes_to(&[Status::Blocked]);
    erika.reloads().sees_page(FOR_WHOM);
    assert!(!erika.is_chosen("for-me"));
}

#[test]
fn what_is_kept_holds_no_more_than_it_must_and_stays_in_the_tab() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);

    let kept = erika.sees(&format!("{KEPT} return kept.join(' ')"), &[]);
    let kept = kept.as_str().unwrap_or_default();
    assert!(kept.contains("erika@example.org") && kept.len() < 700, "{} bytes: {kept}", kept.len());
    let elsewhere =
        erika.sees("return [localStorage.length, document.cookie, location.href, history.state]", &[]);
    assert!(!elsewhere.to_string().contains("rika"), "{elsewhere}");
}

#[test]
fn what_is_damaged_or_of_an_older_version_is_dropped_without_a_word() {
    for damage in [
        "sessionStorage[key] = sessionStorage[key].slice(0, -9)",
        "kept[3] = '0'; sessionStorage[key] = JSON.stringify(kept)",
    ] {
        let city = City::gladbeck();
        let erika = Visitor::of(&city);
        erika.opens("/");
        goes_to_contact(&erika, CERTIFICATE.0);
        erika.host_does(&format!("{KEPT} {damage}"));

        erika.reloads().sees_page(FOR_WHOM).keeps_nothing();

        assert!(!erika.is_chosen("for-me"));
        assert!(erika.console().is_empty(), "{:?}", erika.console());
    }
}

#[test]
fn a_portal_that_says_more_of_the_element_while_it_is_loaded_loses_nothing() {
    let city = City::gladbeck();
    city.puts_script(
        "/late.js",
        "customElements.whenDefined('buerger-termin').then(() => document.querySelector('buerger-termin').setAttribute('visit', 'ask'))",
    );
    city.puts_page(
        "/late",
        "<script type=\"module\" src=\"/late.js\"></script>
         <script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>
         <buerger-termin config=\"/buergertermin/gladbeck.json\"><p>02043 99 20 26</p></buerger-termin>",
    );
    let erika = Visitor::of(&city);
    erika.opens("/late");
    let time = goes_to_the_one_clerk(&erika)[0];
    takes(&erika, time);

    reloads(&erika);

    erika.reads("Wir halten die Zeit bis");
    city.comes_to(&[Status::Reserved]);
}

#[test]
fn the_language_that_was_chosen_is_spoken_again() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für eine andere Person");
    erika.clicks("Sprache: Deutsch").clicks("English").sees_page("Who is the appointment for?");

    erika.reloads().sees_page("Who is the appointment for?");

    assert!(erika.is_chosen("for-other"));
}

#[test]
fn two_on_a_page_keep_theirs_apart() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/two").turns_to("#first");
    goes_to_contact(&erika, CERTIFICATE.0);
    erika.types_into(NAME, "Erika Muster");
    erika.turns_to("#second").chooses("Für eine andere Person").goes_on().is_on(WAY_OTHER);

    erika.reloads().sees_page(WAY_OTHER);

    erika.turns_to("#first").sees_page(CONTACT);
    assert_eq!(erika.field("name"), "Erika Muster");
}

#[test]
fn where_the_browser_keeps_nothing_everything_works_as_long_as_the_page_is_there() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.before_each_page(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    );
    erika.opens("/");
    let time = goes_to_the_one_clerk(&erika)[0];
    takes(&erika, time);

    erika.clicks(BOOK).is_on(ACTIVATION);

    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn a_mails_link_is_more_urgent_than_what_was_said_and_gives_the_time_back() {
    let city = City::gladbeck();
    let link = city.somebody_books(city.earliest(super::journey::CENTRE, CERTIFICATE.1), CERTIFICATE.1);
    let (erika, _) = at_check(&city);

    erika.opens("/outbox").opens(&link).is_on(super::journey::CONFIRMED).keeps_nothing();

    city.comes_to(&[Status::Confirmed, Status::Blocked]);
}

#[test]
fn whoever_comes_back_from_another_page_of_the_portal_has_lost_nothing() {
    let city = City::gladbeck();
    let (erika, _) = at_check(&city);
    erika.opens("/outbox").opens("/").sees_page(CHECK);

    erika.clicks(BOOK).is_on(ACTIVATION);

    city.comes_to(&[Status::Preconfirmed]);
}
