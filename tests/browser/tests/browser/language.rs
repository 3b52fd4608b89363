//! Another language, at the switch on each page and by the attribute.

use super::journey::{FOR_WHOM, WAY};
use browser::{City, Key, Visitor};
use serde_json::{Value, json};

/// How many files with the words of a language the page has asked for.
const FILES: &str =
    "return performance.getEntriesByType('resource').filter((it) => it.name.includes('/lang-en-')).length";

#[test]
fn english_is_chosen_by_keyboard_and_only_then_asked_for() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(WAY).chooses("Ja");
    assert_eq!(erika.sees(FILES, &[]), json!(0));

    erika.tabs_back_to("Sprache: Deutsch").presses(Key::Enter).tabs_to("English").presses(Key::Enter);
    erika.sees_page("Can you come to the citizens’ office?");

    erika.has_target_focused("language");
    assert_eq!(erika.sees(FILES, &[]), json!(1));
    assert_eq!(erika.sees("return root.querySelector('.bt').lang", &[]), json!("en"));
    assert!(erika.is_chosen("way-yes"), "the answer is kept");
    let marked = "return byWords('button', 'Deutsch').lang";
    assert_eq!(erika.presses(Key::Enter).waits_for("the list", marked, &[]), json!("de"));
}

#[test]
fn an_english_portal_has_an_english_widget() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);

    erika.opens("/english").sees_page("Who is the appointment for?");

    erika.chooses("For me").clicks("Continue").is_on("Can you come to the citizens’ office?");
}

#[test]
fn the_attribute_changes_the_language_and_nothing_else() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich");
    erika.host_does("document.addEventListener('buergertermin:languagechange', (it) => { window.heard = it.detail.lang })");

    erika.host_does("element.lang = 'en'").sees_page("Who is the appointment for?");

    assert!(erika.is_chosen("for-me"));
    assert_eq!(erika.sees("return window.heard", &[]), json!("en"));
    assert_eq!(erika.sees(FILES, &[]), json!(1));
    erika.host_does("element.lang = 'de'").sees_page(FOR_WHOM);
    assert_eq!(erika.sees("return document.documentElement.lang", &[]), Value::from("de"));
}
