//! A counter appointment, booked by keyboard alone. On each stop the focus is somewhere, and to be seen.

use super::journey::{
    ACTIVATION, BOOK, CERTIFICATE, CHECK, CONFIRMED, CONTACT, EMAIL, FOR_WHOM, NAME, OFFICES, ONE_CLERK,
    SERVICES, TIMES, WAY,
};
use browser::{City, Key, Visitor};
use sandbox::{MailKind, Status};

#[test]
fn it_is_booked_and_confirmed_without_a_mouse() {
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

    chooses_service_and_office(&erika);
    erika.tabs_to(NAME).types("Erika Muster").tabs_to(EMAIL).types("erika@example.org");
    erika.presses(Key::Enter).is_on(TIMES);

    chooses_a_time(&erika);
    erika.tabs_to(BOOK).presses(Key::Enter).is_on(ACTIVATION);
    let booked = city.the_one(Status::Preconfirmed);

    erika.opens(&city.mailed_link(MailKind::Activation)).is_on(CONFIRMED);
    assert_eq!(city.the_one(Status::Confirmed).process_id, booked.process_id);
}

fn chooses_service_and_office(erika: &Visitor) {
    // Down the list, as the arrow keys lead.
    let service = format!("service-{}", CERTIFICATE.1);
    erika.presses(Key::Tab).presses(Key::Space).keeps_focus();
    for _ in 0..20 {
        if erika.is_chosen(&service) {
            break;
        }
        erika.presses(Key::Down).keeps_focus();
    }
    assert!(erika.is_chosen(&service));
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(OFFICES);
    erika.presses(Key::Tab).presses(Key::Up).keeps_focus();
    let office = format!("office-{}", ONE_CLERK.1);
    assert!(erika.is_chosen(&office), "the arrow up leads from the first office to the last");
    erika.presses(Key::Enter).is_on(CONTACT);
}

fn chooses_a_time(erika: &Visitor) {
    let before = erika.times();
    let second = erika.second_day();
    erika.tabs_to(&second).presses(Key::Enter);
    erika.has_target_focused("day-");
    let after = erika.times();
    assert!(after.len() > before.len(), "{second}: {} of {}, {:?}", after.len(), before.len(), erika.focus());
    erika.presses(Key::Tab).presses(Key::Space).presses(Key::Down).keeps_focus();
    let chosen = erika.focus().id;
    assert!(
        erika.is_chosen(&chosen) && !before.iter().any(|it| super::journey::id(*it) == chosen),
        "{chosen}"
    );
    erika.tabs_to("Weiter").presses(Key::Enter).is_on(CHECK);
}
