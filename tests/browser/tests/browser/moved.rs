//! Elements that the page moves, takes off and puts back, or changes.

use super::journey::{
    CERTIFICATE, CHECK, CONTACT, EMAIL, FOR_WHOM, NAME, TIMES, WAY, goes_to_contact, takes,
};
use browser::{City, Visitor};
use serde_json::json;

const PAGE: &str = "<script type=\"module\" src=\"/buergertermin/buergertermin.js\"></script>
<div id=\"here\"><buerger-termin config=\"/buergertermin/gladbeck.json\"><p>02043 99 20 26</p></buerger-termin></div>
<div id=\"there\"></div>";

/// Somebody who has begun to type her name.
fn typing(city: &City) -> Visitor {
    city.puts_page("/moving", PAGE);
    let erika = Visitor::of(city);
    erika.opens("/moving");
    goes_to_contact(&erika, CERTIFICATE.0);
    erika.types_into(NAME, "Erika Muster");
    erika
}

#[test]
fn an_element_that_is_moved_keeps_page_text_and_caret() {
    let city = City::gladbeck();
    let erika = typing(&city);
    erika.host_does(
        "root.getElementById('name').setSelectionRange(5, 5); window.node = root.getElementById('name')",
    );

    erika.host_does("document.querySelector('#there').append(element)").sees_page(CONTACT);

    assert_eq!(erika.field("name"), "Erika Muster");
    let same = "return [window.node === root.getElementById('name'), window.node.selectionStart]";
    assert_eq!(erika.sees(same, &[]), json!([true, 5]), "the very same field");
    erika.chooses(NAME).types("mann");
    assert!(erika.field("name").contains("mann"));
    assert_eq!(city.calls(), ["offices-and-services", "available-calendar"], "nothing is asked again");
}

#[test]
fn an_element_that_comes_back_later_has_lost_nothing() {
    let city = City::gladbeck();
    let erika = typing(&city);

    erika
        .host_does("window.kept = element; element.remove(); await new Promise((it) => setTimeout(it, 100))");
    erika.host_does("document.querySelector('#there').append(window.kept)").sees_page(CONTACT);

    assert_eq!(erika.field("name"), "Erika Muster");
    assert!(erika.focus().lost, "who comes back takes no focus");
    erika.clicks("Zurück").clicks("Zurück").is_on(WAY);
    assert!(erika.is_chosen("way-yes"));
}

#[test]
fn an_element_that_is_taken_off_shows_its_fallback_again_until_it_runs() {
    let city = City::gladbeck();
    let erika = typing(&city);
    erika.sees_fallback(false);

    let off = "element.remove(); await new Promise((it) => setTimeout(it, 50)); return root.querySelector('slot').hidden";

    assert_eq!(erika.sees(off, &[]), json!(false));
}

#[test]
fn headings_have_the_level_that_the_page_asks_for() {
    let city = City::gladbeck();
    let erika = typing(&city);
    let tag = "return root.querySelector('[data-bt-focus=heading]')?.localName";
    assert_eq!(erika.sees(tag, &[]), json!("h2"));

    erika.host_does("element.setAttribute('heading-level', '3')").sees_page(CONTACT);

    assert_eq!(erika.sees(tag, &[]), json!("h3"));
    assert_eq!(erika.field("name"), "Erika Muster");
}

#[test]
fn another_configuration_begins_anew() {
    let city = City::gladbeck();
    let erika = typing(&city);
    let other = City::widget_file("gladbeck.json").replace("02043 99 20 26", "02043 99 99 99");
    city.puts_configuration("/other.json", &other);

    erika.host_does("element.setAttribute('config', '/other.json')").sees_page(FOR_WHOM);

    erika.reads("02043 99 99 99");
    assert!(!erika.is_chosen("for-me"));
}

#[test]
fn an_element_that_leaves_in_the_middle_of_a_question_is_not_missed() {
    let city = City::gladbeck();
    let erika = typing(&city);
    erika.types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    takes(&erika, erika.times()[0]);

    // In the very task in which it asks for the times, which is done anew where one is held.
    leaves_after(&erika, "root.querySelector('.bt-back').click()").sees_page(TIMES);

    assert!(erika.reads("Für Sie reserviert").times().len() > 1, "the own time and others");
    erika.goes_on().is_on(CHECK);
}

#[test]
fn a_day_that_was_being_opened_can_be_opened_after_the_way_back() {
    let city = City::gladbeck();
    let erika = typing(&city);
    erika.types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    let before = erika.times().len();

    leaves_after(&erika, "root.querySelector('button[aria-expanded=false]').click()").sees_page(TIMES);

    assert_eq!(erika.times().len(), before, "the day is closed again");
    erika.clicks_second_day();
    assert!(erika.times().len() > before);
}

/// In the very task in which the page's script does this, the element leaves; it comes back later.
fn leaves_after<'a>(erika: &'a Visitor, script: &str) -> &'a Visitor {
    erika.host_does(&format!(
        "{script}; window.kept = element; element.remove(); await new Promise((it) => setTimeout(it, 300))"
    ));
    erika.host_does("document.querySelector('#here').append(window.kept)")
}
