//! Examples of visits.

use super::{Known, at, fill, no, whom};
use crate::{
    booking::{Booking, Check, Field, ForWhom, Hold, Registered, Reservation, Role, Step, Wanted},
    ui::states::city::{self, CARD},
};

/// A visit, with everything typed.
pub(super) fn visit(step: Step, for_whom: ForWhom) -> Booking {
    let mut booking = no(whom(at(step, Known::All), for_whom));
    let answers = &mut booking.answers;
    answers.office = None;
    answers.registered = Some(Registered::Here);
    answers.role = (for_whom == ForWhom::Other).then_some(Role::Family);
    answers.people = (for_whom == ForWhom::Home).then_some(3);
    let name = match for_whom {
        ForWhom::Me => "Erika Muster",
        ForWhom::Other => "Anna Beispiel",
        ForWhom::Home => "Haus am Lindenweg",
    };
    fill(
        &mut answers.draft,
        &[
            (Field::Street, "Lindenweg"),
            (Field::HouseNumber, "7"),
            (Field::PostalCode, "12345"),
            (Field::Town, "Musterstadt"),
            (Field::Floor, "2. Etage, Aufzug"),
            (Field::Bell, "Beispiel"),
            (Field::Name, name),
            (Field::ContactName, "Sabine Beispiel"),
            (Field::Email, "sabine.beispiel@example.org"),
        ],
    );
    booking
}

pub(super) fn visit_check(for_whom: ForWhom) -> Booking {
    let mut booking = visit(Step::Check(Check::default()), for_whom);
    let reservation = Reservation { slot: city::visit_slot(2, 60), ..city::reservation() };
    booking.hold = Some(Hold::new(reservation, vec![Wanted::once(CARD)], city::now()));
    booking
}

pub(super) fn mail_limit(for_whom: ForWhom) -> Booking {
    let mut booking = visit_check(for_whom);
    booking.step = Step::MailLimit;
    booking
}
