//! All pages, one after the other: at a counter, on a visit, in a care home.

use super::journey::{
    ACTIVATION, ADDRESS, ADVICE, ALREADY, BOOK, BOOK_VISIT, CARD, CENTRE, CERTIFICATE, CHECK, CHOOSE_OFFICE,
    CONFIRMED, CONTACT, CONTACT_OTHER, ELSEWHERE, EMAIL, ERASE, FOR_WHOM, HOME, LOOKING, NAME, NO_EMAIL,
    OFFICES, ONE_MISTAKE, OUTSIDE, OWN_NAME, PEOPLE, SERVICES, TELEPHONE, TIMES, UNSURE, WAY, WAY_OTHER,
    WEEKDAYS, WRONG_PAPER, takes,
};
use browser::{City, Visitor};
use sandbox::MailKind;

/// Walks all pages of both ways and stops at each, with its name.
pub(crate) fn walks(city: &City, erika: &Visitor, mut stops: impl FnMut(&str)) {
    to_the_fork(erika, &mut stops);
    counter_to_the_contact(erika, &mut stops);
    counter_to_the_times(erika, &mut stops);
    counter_to_the_end(city, erika, &mut stops);
    visit_to_the_address(erika, &mut stops);
    visit_to_the_times(erika, &mut stops);
    visit_to_the_end(city, erika, &mut stops);
}

fn to_the_fork(erika: &Visitor, stops: &mut impl FnMut(&str)) {
    erika.opens("/").sees_page(FOR_WHOM);
    stops("for-whom");
    erika.goes_on().is_told(ONE_MISTAKE);
    stops("for-whom-missing");
    erika.chooses("Für mehrere Personen").goes_on().is_on(PEOPLE);
    stops("people");
    erika.goes_on().is_told(ONE_MISTAKE);
    stops("people-missing");
    erika.chooses("Mehr als 3 Personen").goes_on().is_on(HOME);
    stops("home");
    erika.clicks("Zurück").is_on(PEOPLE).clicks("Zurück").is_on(FOR_WHOM);
    erika.chooses("Für mich").goes_on().is_on(WAY);
    stops("way");
    erika.goes_on().is_told(ONE_MISTAKE);
    stops("way-missing");
    erika.chooses("Nein").reads("Wir besuchen Menschen, die den Weg ins Bürgeramt nicht schaffen");
    stops("way-no");
    erika.chooses("Ich bin nicht sicher").goes_on().is_on(UNSURE);
    stops("unsure");
    erika.clicks("Zurück zur Frage").is_on(WAY);
}

fn counter_to_the_contact(erika: &Visitor, stops: &mut impl FnMut(&str)) {
    erika.chooses("Ja").goes_on().is_on(SERVICES);
    stops("services");
    erika.goes_on().is_told(ONE_MISTAKE);
    stops("services-missing");
    erika.chooses(CARD.0).chooses(CERTIFICATE.0).goes_on().is_told(ONE_MISTAKE);
    stops("services-not-together");
    erika.chooses(CERTIFICATE.0).sees_earliest(2);
    stops("services-chosen");
    erika.clicks("Freie Zeiten ansehen").is_on(LOOKING).sees_times();
    stops("looking");
    erika.clicks("Zurück").is_on(SERVICES).chooses("Meldebescheinigung").sees_earliest(1);
    stops("services-two");
    erika.goes_on().is_on(CONTACT);
    stops("contact");
    erika.goes_on().is_told("Bitte sehen Sie 2 Angaben noch einmal an");
    stops("contact-missing");
    erika.clicks("Ich habe keine E-Mail-Adresse").is_on(NO_EMAIL);
    stops("no-email");
    erika.clicks("E-Mail-Adresse angeben").is_on(CONTACT);
}

fn counter_to_the_times(erika: &Visitor, stops: &mut impl FnMut(&str)) {
    erika.types_into(NAME, "Erika Muster").types_into(EMAIL, "erika@example.org");
    erika.goes_on().is_on(TIMES).sees_times();
    stops("times");
    erika.clicks(CHOOSE_OFFICE).is_on(OFFICES);
    stops("offices");
    erika.clicks_id(&format!("office-{CENTRE}")).goes_on().is_on(TIMES).sees_times();
    stops("times-of-one-office");
    // The first day stays, whichever it is today, and so do its times.
    let second = erika.words_of(".bt-day__name")[1].split(',').next().unwrap().to_owned();
    erika.clicks(WEEKDAYS).chooses("Vormittag").chooses(&second);
    stops("times-filtered");
    erika.chooses("Ganzer Tag").clicks("Weitere Tage zeigen").has_target_focused("day-");
    erika.goes_on().is_told(ONE_MISTAKE);
    stops("times-missing");
}

fn counter_to_the_end(city: &City, erika: &Visitor, stops: &mut impl FnMut(&str)) {
    let times = erika.times();
    takes(erika, times[times.len() - 1]);
    stops("check");
    erika.clicks("Zurück").is_on(TIMES).reads("Für Sie reserviert").sees_times();
    stops("times-own");
    erika.goes_on().is_on(CHECK).clicks("Angaben löschen").is_on(ERASE);
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

fn visit_to_the_address(erika: &Visitor, stops: &mut impl FnMut(&str)) {
    erika.opens("/outbox").opens("/").sees_page(FOR_WHOM);
    erika.chooses("Für eine andere Person").goes_on().is_on(WAY_OTHER);
    stops("way-other");
    erika.chooses("Nein").goes_on().is_on(SERVICES);
    stops("visit-services");
    erika.chooses(CARD.0).sees_earliest(2);
    stops("visit-services-chosen");
    erika.goes_on().is_on(ADVICE);
    stops("advice");
    erika.clicks("Trotzdem Termin buchen").is_on(ADDRESS);
    stops("address");
    erika.goes_on().is_told("Bitte sehen Sie 6 Angaben noch einmal an");
    stops("address-missing");
    erika.types_into("Straße", "Lindenweg").types_into("Hausnummer", "7");
    erika.types_into("Postleitzahl", "45888").types_into("Ort", "Gladbeck");
    erika.types_into("Etage", "2, mit Aufzug").types_into("Name an der Klingel", "Beispiel");
    erika.chooses("In einer anderen Stadt").goes_on().is_on(OUTSIDE);
    stops("outside");
    erika.clicks("Adresse ändern").is_on(ADDRESS);
    erika.types_anew("Postleitzahl", "45964").goes_on().is_on(ELSEWHERE);
    stops("elsewhere");
    erika.clicks("Adresse ändern").is_on(ADDRESS).chooses("In Gladbeck");
}

fn visit_to_the_times(erika: &Visitor, stops: &mut impl FnMut(&str)) {
    erika.goes_on().is_on(CONTACT_OTHER);
    stops("visit-contact");
    erika.goes_on().is_told("Bitte sehen Sie 5 Angaben noch einmal an");
    stops("visit-contact-missing");
    erika.types_into(NAME, "Anna Beispiel").types_into(OWN_NAME, "Erika Muster");
    erika.types_into(EMAIL, "erika@example.org").types_into(TELEPHONE, "02043 123456");
    erika.chooses("Ich habe eine andere Vollmacht").goes_on().is_on(WRONG_PAPER);
    stops("wrong-paper");
    erika.clicks("Antwort ändern").is_on(CONTACT_OTHER);
    erika.chooses("Ich gehöre zur Familie").reads("Die Person muss selbst dabei sein.");
    stops("visit-contact-role");
    erika.goes_on().is_on(TIMES).sees_times();
    stops("visit-times");
}

fn visit_to_the_end(city: &City, erika: &Visitor, stops: &mut impl FnMut(&str)) {
    takes(erika, erika.times()[0]);
    stops("visit-check");
    erika.clicks(BOOK_VISIT).is_on(ACTIVATION);
    stops("visit-activation");
    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED).reads("Wer kommt");
    stops("visit-confirmed");
}
