//! Answers that lead to no form.

use super::journey::{FOR_WHOM, HOME, PEOPLE, SERVICES, UNSURE, VISIT, WAY, WAY_OTHER, example};
use browser::{City, Visitor};
use serde_json::{Value, json};

#[test]
fn where_no_visits_can_be_booked_there_is_a_number_to_call_and_the_way_back_to_the_counter() {
    let city = City::gladbeck();
    city.puts_configuration("/buergertermin/gladbeck.json", &example("/visits", no_visits()));
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(WAY);

    erika.chooses("Nein").goes_on().is_on(VISIT);

    erika.reads("Uns anrufen").reads("02043 99 20 26").reads("im Rollstuhl sitzen");
    erika.clicks("Termin im Bürgeramt buchen").is_on(SERVICES);
    erika.clicks("Zurück").is_on(WAY);
    assert!(erika.is_chosen("way-yes"));
    assert_eq!(city.calls(), ["offices-and-services"], "the answer is told to nobody");
}

/// The city's words on visits, and no office for them.
fn no_visits() -> Value {
    let with: Value = serde_json::from_str(&City::widget_file("gladbeck.json")).unwrap();
    json!({ "criterion": with["visits"]["criterion"] })
}

#[test]
fn more_people_than_fit_one_visit_are_planned_on_the_telephone() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.chooses("Für mehrere Personen in einem Pflegeheim").goes_on().is_on(PEOPLE);
    erika.chooses("Mehr als 3 Personen").goes_on().is_on(HOME);

    erika.reads("Uns anrufen").clicks("Zurück").is_on(PEOPLE);
    assert!(erika.is_chosen("people-4"));
    erika.chooses("3 Personen").goes_on().is_on(SERVICES).reads("beim Besuch");
    assert_eq!(city.calls(), ["offices-and-services"], "the answer is told to nobody");
}

#[test]
fn where_no_visits_can_be_booked_several_people_are_planned_on_the_telephone() {
    let city = City::gladbeck();
    city.puts_configuration("/buergertermin/gladbeck.json", &example("/visits", no_visits()));
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.chooses("Für mehrere Personen in einem Pflegeheim").goes_on().is_on(HOME);

    erika.reads("Uns anrufen").clicks("Zurück").is_on(FOR_WHOM);
    assert!(erika.is_chosen("for-home"));
}

#[test]
fn who_is_not_sure_gets_help_and_then_the_question_again() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM).chooses("Für eine andere Person").goes_on();
    erika.is_on(WAY_OTHER);

    erika.chooses("Ich bin nicht sicher").goes_on().is_on(UNSURE);

    erika.clicks("Zurück zur Frage").is_on(WAY_OTHER);
    assert!(!erika.is_chosen("way-unsure"), "the question is asked anew");
}
