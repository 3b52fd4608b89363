//! The way to a page.

use browser::{City, Visitor, city::Time};
use serde_json::Value;

pub(crate) const FOR_WHOM: &str = "Für wen ist der Termin?";
pub(crate) const PEOPLE: &str = "Für wie viele Personen?";
pub(crate) const WAY: &str = "Können Sie ins Bürgeramt kommen?";
pub(crate) const WAY_OTHER: &str = "Kann die Person ins Bürgeramt kommen?";
pub(crate) const UNSURE: &str = "Das macht den Weg leichter";
pub(crate) const VISIT: &str = "Besuch zu Hause: Rufen Sie uns an";
pub(crate) const HOME: &str = "Wir planen den Besuch im Heim mit Ihnen";
pub(crate) const SERVICES: &str = "Was möchten Sie erledigen?";
pub(crate) const ADVICE: &str = "Vielleicht brauchen Sie keinen Termin";
pub(crate) const WRONG_PAPER: &str = "Diese Vollmacht reicht hier nicht";
pub(crate) const ADDRESS: &str = "Wohin sollen wir kommen?";
pub(crate) const OUTSIDE: &str = "Dorthin fährt ein anderes Bürgeramt";
pub(crate) const ELSEWHERE: &str = "Zuständig ist das Bürgeramt am Wohnort";
pub(crate) const CONTACT: &str = "Wie erreichen wir Sie?";
pub(crate) const CONTACT_OTHER: &str = "Wen besuchen wir, und wie erreichen wir Sie?";
pub(crate) const NO_EMAIL: &str = "Ohne E-Mail buchen wir mit Ihnen am Telefon";
pub(crate) const LOOKING: &str = "Freie Zeiten";
pub(crate) const TIMES: &str = "Wann passt es Ihnen?";
pub(crate) const OFFICES: &str = "In welches Bürgeramt möchten Sie kommen?";
pub(crate) const CHECK: &str = "Stimmt alles?";
pub(crate) const ACTIVATION: &str = "Nur noch ein Klick in Ihrer E-Mail";
pub(crate) const CONFIRMED: &str = "Ihr Termin ist bestätigt";
pub(crate) const ALREADY: &str = "Ihr Termin ist schon bestätigt";
pub(crate) const ERASE: &str = "Möchten Sie alle Angaben löschen?";
pub(crate) const BROKEN: &str = "Hier kann man gerade keinen Termin buchen";

pub(crate) const NAME: &str = "Vorname und Nachname";
pub(crate) const OWN_NAME: &str = "Ihr Vorname und Nachname";
pub(crate) const EMAIL: &str = "Ihre E-Mail-Adresse";
pub(crate) const TELEPHONE: &str = "Ihre Telefonnummer";
pub(crate) const BOOK: &str = "Diesen Termin buchen";
pub(crate) const BOOK_VISIT: &str = "Diesen Besuch buchen";
pub(crate) const CHOOSE_OFFICE: &str = "Bürgeramt wählen";
pub(crate) const WEEKDAYS: &str = "Manche Wochentage passen nicht?";

pub(crate) const ONE_MISTAKE: &str = "Bitte sehen Sie eine Angabe noch einmal an";

/// The office with counters for everything.
pub(crate) const CENTRE: u32 = 100_001;
/// An office with one clerk: who takes a time there, takes it from everybody.
pub(crate) const ONE_CLERK: u32 = 100_002;
/// The office that stands for visits.
pub(crate) const SUITCASE: u32 = 100_004;
/// What is done in the centre and by the one clerk, but at no visit.
pub(crate) const CERTIFICATE: (&str, u32) = ("Führungszeugnis beantragen", 100_106);
/// What is done on both ways.
pub(crate) const CARD: (&str, u32) = ("Personalausweis beantragen", 100_101);

/// From the first page to the matters of a counter, by mouse.
pub(crate) fn goes_to_services(erika: &Visitor) {
    erika.sees_page(FOR_WHOM);
    erika.chooses("Für mich").goes_on().is_on(WAY);
    erika.chooses("Ja").goes_on().is_on(SERVICES);
}

/// From the first page to the contact, by mouse.
pub(crate) fn goes_to_contact(erika: &Visitor, service: &str) {
    goes_to_services(erika);
    erika.chooses(service).goes_on().is_on(CONTACT);
}

/// From the first page to the times of all offices, by mouse.
pub(crate) fn goes_to_times(erika: &Visitor, service: &str) -> Vec<Time> {
    goes_to_contact(erika, service);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");
    erika.goes_on().is_on(TIMES);
    erika.times()
}

/// To the times for a certificate: those of the office with one clerk.
pub(crate) fn goes_to_the_one_clerk(erika: &Visitor) -> Vec<Time> {
    goes_to_times(erika, CERTIFICATE.0).into_iter().filter(|it| it.office == ONE_CLERK).collect()
}

/// From the times to the page of checking.
pub(crate) fn takes(erika: &Visitor, time: Time) {
    erika.clicks_id(&id(time)).goes_on().is_on(CHECK);
}

/// The id of a time's radio button.
pub(crate) fn id(time: Time) -> String {
    format!("time-{}-{}", time.office, time.start)
}

/// The example's configuration, with another value at this place.
pub(crate) fn example(place: &str, value: Value) -> String {
    let mut example: Value = serde_json::from_str(&City::widget_file("gladbeck.json")).unwrap();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let parent = example.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    parent.insert(key.to_owned(), value);
    example.to_string()
}
