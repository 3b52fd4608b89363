//! axe, with all its rules, on each page of the live widget and on each named state.

use super::{journey::FOR_WHOM, walks::walks};
use browser::{City, Eyes, Visitor, axe, machine};
use std::fs;

/// What axe finds in the states whose place in the list, divided by `of`, leaves `rest`.
fn in_states(
    eyes: Eyes,
    of: usize,
    rest: usize,
    find: impl Fn(&Visitor, &str) -> Vec<String>,
) -> Vec<String> {
    let city = City::with_gallery();
    let erika = Visitor::of(&city);
    erika.has(eyes);
    let mut found = Vec::new();
    for state in states().iter().enumerate().filter(|(index, _)| index % of == rest).map(|(_, it)| it) {
        erika.opens(&format!("/gallery/{state}.html"));
        found.extend(find(&erika, "html").iter().map(|it| format!("{state}: {it}")));
    }
    // For its rule on locked orientation axe copies the sheets of a shadow root into `<style>`, which the policy refuses.
    erika.pardons("Applying inline style");
    found
}

/// The names of all states.
pub(crate) fn states() -> Vec<String> {
    let list = fs::read_to_string(machine::gallery().join("states.json")).unwrap_or_default();
    let states: Vec<String> = serde_json::from_str(&list).unwrap_or_default();
    assert!(!states.is_empty(), "states.json lists no state");
    states
}

#[track_caller]
fn none(found: &[String]) {
    assert!(found.is_empty(), "{} violations\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_page_of_the_live_widget_breaks_a_rule() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    let mut found = Vec::new();

    walks(&city, &erika, |page| {
        found.extend(axe::violations(&erika, "html").iter().map(|it| format!("{page}: {it}")));
    });

    none(&found);
}

#[test]
fn no_page_of_the_live_widget_breaks_a_rule_in_the_dark() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.has(Eyes::Dark);
    let mut found = Vec::new();

    walks(&city, &erika, |page| {
        found.extend(axe::violations(&erika, "html").iter().map(|it| format!("{page}: {it}")));
    });

    none(&found);
}

#[test]
fn no_named_state_breaks_a_rule_even_ones() {
    none(&in_states(Eyes::Light, 2, 0, axe::violations));
}

#[test]
fn no_named_state_breaks_a_rule_odd_ones() {
    none(&in_states(Eyes::Light, 2, 1, axe::violations));
}

#[test]
fn no_named_state_is_faint_in_the_dark() {
    none(&in_states(Eyes::Dark, 1, 0, axe::faint));
}

#[test]
fn a_hostile_page_does_not_make_the_widget_break_a_rule() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);

    erika.opens("/hostile").sees_page(FOR_WHOM);

    none(&axe::violations(&erika, "buerger-termin"));
}

#[test]
fn a_broken_rule_would_be_found_in_the_shadow() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.host_does("root.querySelector('label').remove()");

    let found = axe::violations(&erika, "html");
    assert!(found.iter().any(|it| it.starts_with("label")), "{found:?}");
}

#[test]
fn the_widget_looks_the_same_whichever_way_a_telephone_is_held() {
    // What axe can't see behind the policy: the sheet asks for no orientation at all.
    let loader = City::widget_file("buergertermin.js");
    let module = loader.split("import(\"./").nth(1).and_then(|it| it.split('"').next()).unwrap();

    assert!(City::widget_file(module).contains("const STYLE"));
    assert!(!City::widget_file(module).contains("orientation:"));
}
