//! The browser's own "back" and "forward": through the pages of a booking, and nothing is lost.

use super::*;
use browser::Town;
use serde_json::json;

const PLACES: &str = "return [history.length, JSON.stringify(history.state)]";

/// A page of the portal's before the one with the widget.
fn comes_from_the_portal(city: &City) -> Visitor {
    city.puts_page("/before", "<p>Vorher</p>");
    let erika = Visitor::of(city);
    erika.opens("/before").opens("/").sees_page(FOR_WHOM);
    erika
}

#[test]
fn back_and_forward_lead_through_the_pages_with_all_answers() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    goes_to_matters(&erika, "Für mich", "Nein");
    erika.chooses(ID_CARD).goes_on();
    lives_in(&erika, MUSTERSTADT);
    erika.is_on(CONTACT);
    fills(&erika, &[NAME, EMAIL, TELEPHONE]);
    erika.goes_on().is_on(TIMES);

    for page in [CONTACT, ADDRESS, MATTERS, CAN_COME, FOR_WHOM] {
        erika.browses_back().is_on(page);
    }
    assert!(erika.is_chosen("for-me"));
    for page in [CAN_COME, MATTERS] {
        erika.browses_forward().is_on(page);
    }
    assert!(erika.is_chosen("service-200101"), "{}", erika.words());
    erika.goes_on().is_on(ADDRESS).goes_on().is_on(CONTACT).goes_on().is_on(TIMES);
    assert!(erika.words().contains("Erika Muster"));
    for _ in 0..4 {
        erika.browses_back();
    }
    erika.waits_for(
        "the page before",
        "return location.pathname === '/before' || wordsOf(document.body)",
        &[],
    );
}

#[test]
fn from_the_first_page_back_leads_to_the_portal_and_not_round_in_circles() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    erika.chooses("Für mich").goes_on().is_on(CAN_COME);

    erika.browses_back().is_on(FOR_WHOM).browses_back();

    erika.waits_for("the page before", "return location.pathname === '/before'", &[]);
}

#[test]
fn the_widgets_own_way_back_takes_the_browsers_along() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    goes_to_matters(&erika, "Für mich", "Ja");
    erika.clicks("Zurück").is_on(CAN_COME).clicks("Zurück").is_on(FOR_WHOM);

    erika.browses_back();

    erika.waits_for("the page before", "return location.pathname === '/before'", &[]);
}

#[test]
fn a_time_that_is_held_stays_held_on_the_way_back_and_forth() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    let time = goes_to_check_of_a_visit(&erika);

    erika.browses_back().is_on(TIMES).reads("Für Sie reserviert");
    erika.browses_forward().is_on(CHECK);

    city.comes_to(&[Status::Reserved]);
    let booked = books(&city, &erika, time);
    erika.browses_back().reads(&booked.display_number);
    assert!(erika.words().contains(ACTIVATION), "nobody is led back into a booking that is done");
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn after_a_reload_back_and_forward_lead_through_the_pages_as_before() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    let time = goes_to_check_of_a_visit(&erika);
    erika.reloads().sees_page(CHECK);

    for page in [TIMES, CONTACT, ADDRESS] {
        erika.browses_back().is_on(page);
    }
    erika.reloads().sees_page(ADDRESS);
    for page in [MATTERS, CAN_COME, FOR_WHOM] {
        erika.browses_back().is_on(page);
    }
    for page in [CAN_COME, MATTERS] {
        erika.browses_forward().is_on(page);
    }
    erika
        .goes_on()
        .is_on(ADDRESS)
        .goes_on()
        .is_on(CONTACT)
        .goes_on()
        .is_on(TIMES)
        .reads("Für Sie reserviert");
    erika.goes_on().is_on(CHECK);

    city.comes_to(&[Status::Reserved]);
    books(&city, &erika, time);
    city.comes_to(&[Status::Preconfirmed]);
}

#[test]
fn nobody_leaves_a_question_about_deleting_without_an_answer_but_by_keeping_everything() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    goes_to_matters(&erika, "Für mich", "Ja");
    erika.clicks("Angaben löschen").is_on("Möchten Sie alle Angaben löschen?");

    erika.browses_back().is_on(MATTERS);

    erika.browses_back().is_on(CAN_COME);
    assert!(erika.is_chosen("way-yes"), "{}", erika.words());
}

#[test]
fn the_portals_own_links_and_states_are_left_alone() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    erika.host_does("history.replaceState({ router: { position: 7 } }, '')");
    goes_to_matters(&erika, "Für mich", "Ja");
    erika.host_does("location.hash = '#inhalt'").is_on(MATTERS);

    let state = erika.sees("return [location.pathname, location.hash, history.state]", &[]);
    assert_eq!(state, json!(["/", "#inhalt", null]), "it is the portal's own entry");
    erika.browses_back().is_on(MATTERS);
    assert_eq!(erika.sees("return history.state.router.position", &[]), json!(7));
    erika.browses_back().is_on(CAN_COME);
}

#[test]
fn an_entry_holds_a_place_and_a_stage_and_nothing_that_was_said() {
    let city = Town::musterstadt().is_there();
    let erika = comes_from_the_portal(&city);
    goes_to_check_of_a_visit(&erika);

    let places = erika.sees(PLACES, &[]);
    assert_eq!(places[1], json!(r#"{"buergertermin":{"/town.json":[5,6]}}"#));
}
