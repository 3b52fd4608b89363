//! The list of a home for its own use.

use super::*;

/// Page 9 of a home for five: a visit for three and one for two.
fn booked() -> Citizen {
    half_booked().hears(visit(AppointmentStatus::Preconfirmed, 10))
}

#[test]
fn a_home_can_note_for_itself_who_is_seen_at_which_visit() {
    let citizen = booked();
    assert_eq!(citizen.booking.listed_per_visit(), [3, 2]);

    let listed = citizen.does(Event::Listed(4, "Hilde Heim ".to_owned()));
    assert_eq!(listed.booking.name_listed(4), "Hilde Heim");
    assert_eq!(listed.booking.name_listed(0), "");
    assert_eq!(listed.effects, [], "it goes nowhere");
    let unknown = listed.does(Event::Listed(5, "Nobody".to_owned()));
    assert_eq!(unknown.booking.list.len(), 5, "there are five people");
}

#[test]
fn nobody_else_gets_a_list() {
    let one = Citizen::saving().hears(Reply::Updated).hears(appointment(AppointmentStatus::Preconfirmed));
    assert_eq!(one.kind(), StepKind::Activation);
    assert_eq!(one.booking.listed_per_visit(), [0; 0]);
    assert_eq!(one.does(Event::Listed(0, "Hilde Heim".to_owned())).booking.list, [""; 0]);

    let before = at_check().does(Event::Listed(0, "Hilde Heim".to_owned()));
    assert_eq!(before.booking.list, [""; 0], "before it is booked there is none");
}
