//! What the appointment system answers to the driver's questions, and what it is sent.

use crate::common::{CARD, CENTRE, catalogue, rules, slot};
use buergertermin::booking::{
    Appointment, AppointmentStatus, BookedService, Contact, Credentials, Line, Prose, Reply, Reservation,
    Slot, Wanted,
};

/// The number of the process that [`reservation`] makes.
pub(super) const PROCESS: u64 = 100_804;

pub(super) fn credentials(process: u64) -> Credentials {
    Credentials { process, key: "317f".to_owned() }
}

/// A quarter of an hour for the first time of [`crate::common::offer`].
pub(super) fn reservation() -> Reservation {
    reservation_of(PROCESS, slot(1, 0))
}

pub(super) fn reservation_of(process: u64, slot: Slot) -> Reservation {
    Reservation {
        credentials: credentials(process),
        slot,
        services: booked(&[Wanted::once(CARD)]),
        minutes: 15,
        activation_minutes: 30,
        rules: rules(),
    }
}

/// What the system says of services that are wanted.
pub(super) fn booked(wanted: &[Wanted]) -> Vec<BookedService> {
    let name = |it: &Wanted| catalogue().service(it.service()).map(|it| it.name.clone()).unwrap_or_default();
    let service = |it: &Wanted| BookedService { id: Some(it.service()), name: name(it), count: it.count };
    wanted.iter().map(service).collect()
}

pub(super) fn contact() -> Contact {
    Contact {
        name: "Erika Muster".to_owned(),
        email: "erika.muster@example.com".to_owned(),
        ..Contact::default()
    }
}

pub(super) fn appointment(status: AppointmentStatus) -> Reply {
    Reply::Appointment(Appointment {
        number: "R0002".into(),
        status,
        start: slot(1, 0).start,
        end: None,
        office: CENTRE,
        office_name: "Bürgeramt Mitte".into(),
        address: Line::default(),
        hint: Prose::default(),
        services: booked(&[Wanted::once(CARD)]),
        remarks: Prose::default(),
        email: "erika.muster@example.com".to_owned(),
        noted: [String::new(), String::new()],
    })
}
