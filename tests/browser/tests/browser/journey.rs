//! The way to a page.

use browser::{City, Visitor, city::Time};
use sandbox::MailKind;

pub(crate) const FOR_WHOM: &str = "Für wen ist der Termin?";
pub(crate) const WAY: &str = "Können Sie ins Bürgeramt kommen?";
pub(crate) const UNSURE: &str = "Das macht den Weg leichter";
pub(crate) const VISIT: &str = "Besuch zu Hause: Rufen Sie uns an";
pub(crate) const HOME: &str = "Wir planen den Besuch im Heim mit Ihnen";
pub(crate) const SERVICES: &str = "Was möchten Sie erledigen?";
pub(crate) const OFFICES: &str = "In welches Bürgeramt möchten Sie kommen?";
pub(crate) const CONTACT: &str = "Wie erreichen wir Sie?";
pub(crate) const TIMES: &str = "Wann passt es Ihnen?";
pub(crate) const CHECK: &str = "Stimmt alles?";
pub(crate) const ACTIVATION: &str = "Nur noch ein Klick in Ihrer E-Mail";
pub(crate) const CONFIRMED: &str = "Ihr Termin ist bestätigt";
pub(crate) const ALREADY: &str = "Ihr Termin ist schon bestätigt";
pub(crate) const ERASE: &str = "Möchten Sie alle Angaben löschen?";
pub(crate) const BROKEN: &str = "Hier kann man gerade keinen Termin buchen";

pub(crate) const NAME: &str = "Vorname und Nachname";
pub(crate) const EMAIL: &str = "Ihre E-Mail-Adresse";
pub(crate) const BOOK: &str = "Diesen Termin buchen";

/// An office with one clerk: who takes a time there, takes it from everybody.
pub(crate) const ONE_CLERK: (&str, u32) = ("Bürgeramt Gladbeck, Schnellschalter", 100_002);
/// What she is asked for.
pub(crate) const CERTIFICATE: (&str, u32) = ("Führungszeugnis beantragen", 100_106);

/// From the first page to the contact, by mouse.
pub(crate) fn goes_to_contact(erika: &Visitor, service: &str, office: &str) {
    erika.sees_page(FOR_WHOM);
    erika.chooses("Für mich").goes_on().is_on(WAY);
    erika.chooses("Ja").goes_on().is_on(SERVICES);
    erika.chooses(service).goes_on().is_on(OFFICES);
    erika.chooses(office).goes_on().is_on(CONTACT);
}

/// From the first page to the times, by mouse.
pub(crate) fn goes_to_times(erika: &Visitor, service: &str, office: &str) -> Vec<Time> {
    goes_to_contact(erika, service, office);
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");
    erika.goes_on().is_on(TIMES);
    erika.times()
}

/// To the times of the office with one clerk.
pub(crate) fn goes_to_the_one_clerk(erika: &Visitor) -> Vec<Time> {
    goes_to_times(erika, CERTIFICATE.0, ONE_CLERK.0)
}

/// From the times to the page of checking.
pub(crate) fn takes(erika: &Visitor, time: Time) {
    erika.clicks_id(&id(time)).goes_on().is_on(CHECK);
}

/// The id of a time's radio button.
pub(crate) fn id(time: Time) -> String {
    format!("time-{}-{}", time.office, time.start)
}

/// Walks all pages and stops at each, with its name.
pub(crate) fn walks(city: &City, erika: &Visitor, mut stops: impl FnMut(&str)) {
    erika.opens("/").sees_page(FOR_WHOM);
    stops("for-whom");
    for (answer, heading, name) in [("Für mehrere", HOME, "home"), ("Für mich", WAY, "way")] {
        erika.chooses(answer).goes_on().is_on(heading);
        stops(name);
        if name == "home" {
            erika.clicks("Zurück").is_on(FOR_WHOM);
        }
    }
    erika.goes_on().is_told("Bitte sehen Sie eine Angabe noch einmal an");
    stops("way-missing");
    erika.chooses("Ich bin nicht sicher").goes_on().is_on(UNSURE);
    stops("unsure");
    erika.clicks("Zurück zur Frage").is_on(WAY).chooses("Nein").goes_on().is_on(VISIT);
    stops("visit");
    erika.clicks("Termin im Bürgeramt buchen").is_on(SERVICES);
    stops("services");
    erika.chooses(CERTIFICATE.0).goes_on().is_on(OFFICES);
    stops("offices");
    erika.chooses(ONE_CLERK.0).goes_on().is_on(CONTACT);
    stops("contact");
    erika.goes_on().is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    stops("contact-missing");
    walks_on(city, erika, stops);
}

fn walks_on(city: &City, erika: &Visitor, mut stops: impl FnMut(&str)) {
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");
    erika.goes_on().is_on(TIMES);
    let times = erika.times();
    stops("times");
    erika.clicks("Weitere Tage zeigen").goes_on();
    erika.is_told("Bitte sehen Sie eine Angabe noch einmal an");
    stops("times-missing");
    takes(erika, times[times.len() - 1]);
    stops("check");
    erika.clicks("Angaben löschen").is_on(ERASE);
    stops("erase");
    erika.clicks("Nein, behalten").is_on(CHECK).clicks(BOOK).is_on(ACTIVATION);
    stops("activation");
    let link = city.mailed_link(MailKind::Activation);
    erika.opens(&link).is_on(CONFIRMED);
    stops("confirmed");
    erika.opens("/outbox").opens(&link).is_on(ALREADY);
    stops("already");
    erika.hears("buergertermin: confirm-appointment/: settled");
    erika.pardons("Failed to load resource");
}
