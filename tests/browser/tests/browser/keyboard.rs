//! A counter appointment and a visit, each booked by keyboard alone. On each stop the focus is somewhere, and to be seen.

use super::journey::{
    ACTIVATION, ADDRESS, ADVICE, BOOK, BOOK_VISIT, CARD, CENTRE, CHECK, CHOOSE_OFFICE, CONFIRMED, CONTACT,
    CONTACT_OTHER, EMAIL, FOR_WHOM, NAME, OFFICES, OWN_NAME, SERVICES, SUITCASE, TELEPHONE, TIMES, WAY,
    WAY_OTHER, WEEKDAYS, id,
};
use browser::{City, Key, Visitor};
use sandbox::{MailKind, Status};

#[test]
fn a_counter_appointment_is_booked_and_confirmed_without_a_mouse() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.tabs_to("Für mich").presses(Key::Space).keeps_focus();
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(WAY);

    erika.tabs_to("Ja").presses(Key::Down).presses(Key::Up).has_focus_on("way-yes");
    assert!(erika.is_chosen("way-yes"));
    erika.tabs_back_to("Zurück").presses(Key::Enter).is_on(FOR_WHOM);
    assert!(erika.is_chosen("for-me"));
    erika.tabs_to("Weiter").presses(Key::Space).is_on(WAY);
    // Enter on a radio button sends the form.
    erika.tabs_to("Ja").presses(Key::Enter).is_on(SERVICES);

    chooses_two_cards(&erika);
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(CONTACT);
    erika.tabs_to(NAME).types("Erika Muster").tabs_to(EMAIL).types("erika@example.org");
    erika.presses(Key::Enter).is_on(TIMES);

    chooses_an_office(&erika);
    chooses_a_time(&erika);
    erika.tabs_to(BOOK).presses(Key::Enter).is_on(ACTIVATION);
    let booked = city.the_one(Status::Preconfirmed);
    assert_eq!(booked.office_id, CENTRE);

    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    assert_eq!(city.the_one(Status::Confirmed).process_id, booked.process_id);
}

/// A tick, a second one that is taken off again, and how often.
fn chooses_two_cards(erika: &Visitor) {
    let card = format!("service-{}", CARD.1);
    erika.tabs_to("Meldebescheinigung").presses(Key::Space).keeps_focus();
    erika.tabs_back_to(CARD.0).presses(Key::Space).has_focus_on(&card).keeps_focus();
    assert!(erika.is_chosen(&card));
    erika.tabs_to("Wie oft? Personalausweis beantragen").presses(Key::Down).keeps_focus();
    let count = format!("count-{}", CARD.1);
    erika.has_focus_on(&count);
    assert_eq!(erika.field(&count), "2");
    erika.tabs_to("Meldebescheinigung").presses(Key::Space).keeps_focus();
    assert!(!erika.is_chosen("service-100104"));
    erika.sees_earliest(1).keeps_focus();
}

fn chooses_an_office(erika: &Visitor) {
    erika.tabs_to(CHOOSE_OFFICE).presses(Key::Enter).is_on(OFFICES);
    erika.presses(Key::Tab).has_focus_on("office-any").presses(Key::Down).keeps_focus();
    assert!(erika.is_chosen(&format!("office-{CENTRE}")));
    erika.presses(Key::Enter).is_on(TIMES);
}

/// The filter, a day that is opened, a time.
fn chooses_a_time(erika: &Visitor) {
    erika.tabs_to("Ganzer Tag").presses(Key::Down).has_focus_on("part-morning").keeps_focus();
    erika.tabs_to(WEEKDAYS).presses(Key::Enter).keeps_focus();
    erika.presses(Key::Tab).presses(Key::Space).keeps_focus().presses(Key::Space).keeps_focus();
    let (before, second) = (erika.times(), erika.second_day());
    erika.tabs_to(&second).presses(Key::Enter);
    erika.is_on_open_day().keeps_focus();
    let after = erika.times();
    assert!(after.len() > before.len(), "{second}: {} of {}, {:?}", after.len(), before.len(), erika.focus());
    erika.presses(Key::Tab).presses(Key::Space).presses(Key::Down).keeps_focus();
    let chosen = erika.focus().id;
    assert!(erika.is_chosen(&chosen) && !before.iter().any(|it| id(*it) == chosen), "{chosen}");
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(CHECK);
}

#[test]
fn a_visit_is_booked_and_confirmed_without_a_mouse() {
    let city = City::gladbeck();
    let erika = Visitor::of(&city);
    erika.opens("/").sees_page(FOR_WHOM);

    erika.tabs_to("Für mich").presses(Key::Space).presses(Key::Down).has_focus_on("for-other").keeps_focus();
    erika.presses(Key::Enter).is_on(WAY_OTHER);
    erika.tabs_to("Ja").presses(Key::Space).presses(Key::Down).has_focus_on("way-no").keeps_focus();
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(SERVICES);
    erika.tabs_to(CARD.0).presses(Key::Space).sees_earliest(2).keeps_focus();
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(ADVICE);
    erika.tabs_to("Trotzdem Termin buchen").presses(Key::Enter).is_on(ADDRESS);

    types_the_address(&erika);
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(CONTACT_OTHER);

    erika.tabs_to(NAME).types("Anna Beispiel").tabs_to(OWN_NAME).types("Erika Muster");
    erika.tabs_to(EMAIL).types("erika@example.org").tabs_to(TELEPHONE).types("02043 123456");
    erika.presses(Key::Tab).has_focus_on("role-0").presses(Key::Down).has_focus_on("role-1").keeps_focus();
    erika.reads("Die Person muss selbst dabei sein.");
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(TIMES);

    // The first of more days has the focus, closed, and is opened.
    erika.tabs_to("Weitere Tage zeigen").presses(Key::Enter).has_target_focused("day-").keeps_focus();
    erika.presses(Key::Enter).is_on_open_day().keeps_focus();
    erika.presses(Key::Tab).presses(Key::Space).keeps_focus();
    let chosen = erika.focus().id;
    assert!(chosen.starts_with(&format!("time-{SUITCASE}-")) && erika.is_chosen(&chosen), "{chosen}");
    erika.presses(Key::Enter).is_on(CHECK);

    changes_the_name_at_the_bell(&erika);
    erika.tabs_to(BOOK_VISIT).presses(Key::Enter).is_on(ACTIVATION);
    let booked = city.the_one(Status::Preconfirmed);
    assert_eq!((booked.office_id, booked.family_name.as_str()), (SUITCASE, "Anna Beispiel"));

    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    assert_eq!(city.the_one(Status::Confirmed).process_id, booked.process_id);
}

fn types_the_address(erika: &Visitor) {
    // Sent too early: the list leads to what is missing.
    erika.tabs_to("Weiter").presses(Key::Enter).is_told("Bitte sehen Sie 6 Angaben noch einmal an");
    erika.keeps_focus();
    erika.tabs_to("Geben Sie die Straße ein, zum Beispiel Lindenweg.").presses(Key::Enter);
    erika.has_focus_on("street").keeps_focus().types("Lindenweg");
    erika.tabs_to("Hausnummer").types("7").tabs_to("Postleitzahl").types("45964");
    erika.tabs_to("Ort").types("Gladbeck").tabs_to("Name an der Klingel").types("Beispiel");
    erika.tabs_to("In Gladbeck").presses(Key::Space).has_focus_on("registered-here").keeps_focus();
}

fn changes_the_name_at_the_bell(erika: &Visitor) {
    erika.tabs_to("Ändern: Wohin").presses(Key::Enter).is_on(ADDRESS);
    erika.tabs_to("Name an der Klingel").presses(Key::SelectAll).types("Muster");
    erika.presses(Key::Enter).is_on(CHECK).reads("Klingel: Muster");
}
