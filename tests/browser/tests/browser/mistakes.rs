//! What is missing or wrong is said twice: on top, where the focus goes, and at its field, tied to it.

use super::journey::{
    ADDRESS, ADVICE, CARD, CERTIFICATE, CONTACT, EMAIL, FOR_WHOM, NAME, ONE_MISTAKE, PEOPLE, SERVICES, TIMES,
    WAY, goes_to_contact, goes_to_services, goes_to_times,
};
use browser::{City, Key, Visitor};
use serde_json::{Value, json};

/// Groups of answers are not marked as invalid: their error is tied to the group.
const NONE: Value = Value::Null;

/// How the field is tied to its error.
const TIES: &str = "
    const field = root.getElementById(args[0]);
    const owner = field.matches('[type=radio], [type=checkbox]') ? field.closest('fieldset') : field;
    const ids = (owner.getAttribute('aria-describedby') ?? '').split(' ');
    const error = root.getElementById(ids.find((it) => it.endsWith('-error')));
    return { said: wordsOf(error), invalid: field.getAttribute('aria-invalid'), known: ids.every((it) => it === '' || root.getElementById(it)) };";

fn ties(visitor: &Visitor, id: &str) -> Value {
    visitor.sees(TIES, &[Value::from(id)])
}

/// The page is sent empty; the summary leads to the field, and the field says the same.
#[track_caller]
fn sends_empty(erika: &Visitor, id: &str, mistake: &str, invalid: &Value) {
    erika.goes_on().is_told(ONE_MISTAKE);
    let tied = json!({ "said": format!("Fehler: {mistake}"), "invalid": invalid, "known": true });
    assert_eq!(ties(erika, id), tied);
    erika.tabs_to(mistake).presses(Key::Enter).has_focus_on(id);
    assert_eq!(erika.hash(), "#mitte");
}

#[test]
fn each_question_at_the_counter_that_is_sent_empty_leads_to_its_first_answer() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte").sees_page(FOR_WHOM);

    sends_empty(&erika, "for-me", "Wählen Sie aus, für wen der Termin ist.", &NONE);
    erika.presses(Key::Space).goes_on().is_on(WAY);
    let way = "Wählen Sie eine Antwort. Sie können auch „Ich bin nicht sicher“ wählen.";
    sends_empty(&erika, "way-yes", way, &NONE);
    erika.presses(Key::Space).goes_on().is_on(SERVICES);
    let first = first_id(&erika, "[id^=service-][type=checkbox]");
    sends_empty(&erika, &first, "Wählen Sie ein Anliegen aus.", &NONE);
    erika.presses(Key::Space).goes_on().is_on(CONTACT);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org").goes_on().is_on(TIMES);
    sends_no_time(&erika);
}

#[test]
fn a_time_that_is_missing_leads_to_the_first_that_the_filter_leaves() {
    let city = City::gladbeck_with(&[
        (r#"["thu"], "from": "13:30""#, r#"["mon", "tue", "thu"], "from": "13:30""#),
        (r#"["mon", "tue"], "from": "13:30""#, r#"["wed", "fri"], "from": "13:30""#),
    ]);
    let erika = Visitor::of(&city);
    erika.opens("/#mitte");
    afternoons_only(&erika);

    sends_no_time(&erika);
}

#[test]
fn where_the_filter_leaves_no_time_a_missing_one_leads_to_the_filter() {
    let morning = r#""from": "09:00", "to": "11:00""#;
    let city = City::gladbeck_with(&[
        (r#""from": "13:30", "to": "15:30""#, morning),
        (r#""from": "13:30", "to": "17:30""#, morning),
        (r#""from": "14:00", "to": "17:00""#, morning),
    ]);
    let erika = Visitor::of(&city);
    erika.opens("/#mitte");
    afternoons_only(&erika);
    erika.reads("Am Nachmittag ist an diesem Tag nichts frei.");

    erika.goes_on().is_told(ONE_MISTAKE);

    erika.tabs_to("Wählen Sie eine Zeit aus.").presses(Key::Enter).has_focus_on("part-whole").keeps_focus();
}

/// To the times, of which those in the morning are hidden.
fn afternoons_only(erika: &Visitor) {
    let first = super::journey::id(goes_to_times(erika, CARD.0)[0]);
    erika.chooses("Nachmittag");
    erika.waits_for("the morning to be gone", "return !root.getElementById(args[0])", &[first.into()]);
}

/// Sent without a time; the summary leads to the first that is to be seen.
#[track_caller]
fn sends_no_time(erika: &Visitor) {
    let first = super::journey::id(erika.times()[0]);
    erika.goes_on().is_told(ONE_MISTAKE);
    erika.tabs_to("Wählen Sie eine Zeit aus.").presses(Key::Enter).has_focus_on(&first);
    assert_eq!(erika.hash(), "#mitte");
}

#[test]
fn each_question_in_a_care_home_that_is_sent_empty_leads_to_its_first_answer() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte").sees_page(FOR_WHOM).chooses("Für mehrere Personen").goes_on().is_on(PEOPLE);

    let people = "Wählen Sie aus, für wie viele Personen der Besuch ist.";
    sends_empty(&erika, "people-2", people, &NONE);
    erika.presses(Key::Space).goes_on().is_on(SERVICES);
    let first = first_id(&erika, "[id^=service-][type=checkbox]");
    sends_empty(&erika, &first, "Wählen Sie ein Anliegen aus.", &NONE);
}

#[test]
fn matters_that_do_not_go_together_lead_to_the_last_that_was_chosen() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte");
    goes_to_services(&erika);
    erika.chooses(CARD.0).reads("nur in einem eigenen Termin").chooses(CERTIFICATE.0);

    let mistake = "Diese Anliegen gehen nicht alle in einem Termin. Lassen Sie eines weg. Dafür können Sie danach einen zweiten Termin buchen.";
    sends_empty(&erika, &format!("service-{}", CERTIFICATE.1), mistake, &NONE);

    erika.presses(Key::Space).goes_on().is_on(CONTACT);
}

#[test]
fn what_is_missing_in_the_address_is_listed_and_tied_to_its_field() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/#mitte").sees_page(FOR_WHOM).chooses("Für mich").goes_on().is_on(WAY);
    erika.chooses("Nein").goes_on().is_on(SERVICES).chooses(CARD.0).goes_on().is_on(ADVICE);
    erika.clicks("Trotzdem Termin buchen").is_on(ADDRESS);

    erika.goes_on().is_told("Bitte sehen Sie 6 Angaben noch einmal an");
    let street = "Geben Sie die Straße ein, zum Beispiel Lindenweg.";
    assert_eq!(ties(&erika, "street"), said(street));
    assert_eq!(ties(&erika, "floor"), fine(), "the floor is voluntary");
    let registered = "Wählen Sie aus, welche Stadt als Wohnort im Ausweis steht.";
    let tied = json!({ "said": format!("Fehler: {registered}"), "invalid": null, "known": true });
    assert_eq!(ties(&erika, "registered-here"), tied);
    erika.tabs_to(registered).presses(Key::Enter).has_focus_on("registered-here").presses(Key::Space);
    erika.tabs_back_to("Straße").types("Lindenweg 7");
    assert_eq!(ties(&erika, "street"), fine(), "the error goes when the field is touched");

    // A number behind the street is one, too; it goes where it belongs once the page is left, and not behind her back.
    erika.types_into("Postleitzahl", "4596").goes_on();
    erika.is_told("Bitte sehen Sie 3 Angaben noch einmal an");
    let digits = "Die Postleitzahl hat fünf Ziffern, zum Beispiel 12345.";
    assert_eq!((ties(&erika, "postal-code"), ties(&erika, "house-number")), (said(digits), fine()));
    assert_eq!((erika.field("street"), erika.field("house-number")), ("Lindenweg 7".into(), String::new()));
    erika.types_anew("Straße", "Lindenweg 80").types_anew("Postleitzahl", "45964");
    erika.types_into("Ort", "Gladbeck").types_into("Name an der Klingel", "Beispiel");
    erika.goes_on().is_on(CONTACT).clicks("Zurück").is_on(ADDRESS);
    assert_eq!((erika.field("street"), erika.field("house-number")), ("Lindenweg".into(), "80".into()));
}

/// The id of the first such control.
fn first_id(erika: &Visitor, selector: &str) -> String {
    erika.sees("return root.querySelector(args[0]).id", &[selector.into()]).as_str().unwrap().to_owned()
}

fn fine() -> Value {
    json!({ "said": "", "invalid": null, "known": true })
}

fn said(mistake: &str) -> Value {
    json!({ "said": format!("Fehler: {mistake}"), "invalid": "true", "known": true })
}

#[test]
fn what_is_missing_in_the_contact_is_listed_and_tied_to_its_field() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/");
    goes_to_contact(&erika, CERTIFICATE.0);
    assert_eq!((ties(&erika, "name"), ties(&erika, "email")), (fine(), fine()));

    erika.goes_on().is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    let name = "Geben Sie den Vornamen und den Nachnamen ein, zum Beispiel Erika Muster.";
    let email = "Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.org.";
    assert_eq!((ties(&erika, "name"), ties(&erika, "email")), (said(name), said(email)));
    assert_eq!(ties(&erika, "telephone"), fine(), "the telephone is voluntary here");

    erika.tabs_to(email).presses(Key::Enter).has_focus_on("email").types("erika.example.org");
    assert_eq!(ties(&erika, "email"), fine(), "the error goes when the field is touched");
    assert_eq!(ties(&erika, "name"), said(name), "the other one stays");

    erika.presses(Key::Enter).is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    let no_at = "In der E-Mail-Adresse fehlt das @. Richtig ist zum Beispiel name@example.org.";
    assert_eq!(ties(&erika, "email"), said(no_at));
    assert_eq!(erika.field("email"), "erika.example.org", "what was typed is kept");
}
