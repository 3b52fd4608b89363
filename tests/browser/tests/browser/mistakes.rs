//! What is missing or wrong is said twice: on top, where the focus goes, and at its field, tied to it.

use super::journey::{
    CERTIFICATE, CONTACT, EMAIL, FOR_WHOM, NAME, OFFICES, ONE_CLERK, SERVICES, TIMES, WAY, goes_to_contact,
};
use browser::{City, Key, Visitor};
use serde_json::{Value, json};

const ONE: &str = "Bitte sehen Sie eine Angabe noch einmal an";

/// How the field is tied to its error.
const TIES: &str = "
    const field = root.getElementById(args[0]);
    const owner = field.closest('fieldset') ?? field;
    const ids = (owner.getAttribute('aria-describedby') ?? '').split(' ');
    const error = root.getElementById(ids.find((it) => it.endsWith('-error')));
    return { said: wordsOf(error), invalid: field.getAttribute('aria-invalid'), known: ids.every((it) => it === '' || root.getElementById(it)) };";

fn ties(visitor: &Visitor, id: &str) -> Value {
    visitor.sees(TIES, &[Value::from(id)])
}

/// The page is sent empty; the summary leads to the field, and the field says the same.
#[track_caller]
fn sends_empty(erika: &Visitor, id: &str, mistake: &str, invalid: &Value) {
    erika.goes_on().is_told(ONE);
    let tied = json!({ "said": format!("Fehler: {mistake}"), "invalid": invalid, "known": true });
    assert_eq!(ties(erika, id), tied);
    erika.tabs_to(mistake).presses(Key::Enter).has_focus_on(id);
    assert_eq!(erika.hash(), "#mitte");
}

#[test]
fn each_question_that_is_sent_empty_leads_to_its_first_answer() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte").sees_page(FOR_WHOM);
    let none = Value::Null;

    sends_empty(&erika, "for-me", "Wählen Sie aus, für wen der Termin ist.", &none);
    erika.presses(Key::Space).goes_on().is_on(WAY);
    let way = "Wählen Sie eine Antwort. Sie können auch „Ich bin nicht sicher“ wählen.";
    sends_empty(&erika, "way-yes", way, &none);
    erika.presses(Key::Space).goes_on().is_on(SERVICES);
    sends_empty(&erika, "service-100101", "Wählen Sie ein Anliegen aus.", &none);
    erika.presses(Key::Space).goes_on().is_on(OFFICES);
    sends_empty(&erika, "office-100001", "Wählen Sie ein Bürgeramt aus.", &none);
    erika.presses(Key::Space).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    let first = super::journey::id(erika.times()[0]);
    erika.goes_on().is_told(ONE);
    erika.tabs_to("Wählen Sie eine Zeit aus.").presses(Key::Enter).has_focus_on(&first);
    assert_eq!(erika.hash(), "#mitte");
}

#[test]
fn what_is_missing_in_the_contact_is_listed_and_tied_to_its_field() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_contact(&erika, CERTIFICATE.0, ONE_CLERK.0);
    let fine = json!({ "said": "", "invalid": null, "known": true });
    assert_eq!((ties(&erika, "name"), ties(&erika, "email")), (fine.clone(), fine.clone()));

    erika.goes_on().is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    let name = "Geben Sie den Vornamen und den Nachnamen ein, zum Beispiel Erika Muster.";
    let email = "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.org.";
    let said = |it: &str| json!({ "said": format!("Fehler: {it}"), "invalid": "true", "known": true });
    assert_eq!((ties(&erika, "name"), ties(&erika, "email")), (said(name), said(email)));
    assert_eq!(ties(&erika, "telephone"), fine, "the telephone is voluntary here");

    erika.tabs_to(email).presses(Key::Enter).has_focus_on("email").types("erika.example.org");
    assert_eq!(ties(&erika, "email"), fine, "the error goes when the field is touched");
    assert_eq!(ties(&erika, "name"), said(name), "the other one stays");

    erika.presses(Key::Enter).is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    let no_at = "In der E-Mail-Adresse fehlt das @. Richtig ist zum Beispiel name@example.org.";
    assert_eq!(ties(&erika, "email"), said(no_at));
    assert_eq!(erika.field("email"), "erika.example.org", "what was typed is kept");
}
