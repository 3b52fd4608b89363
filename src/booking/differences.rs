//! What the system booked, held against what was chosen.
//!
//! An appointment system may book something else than it was asked for, and whoever comes at the wrong time or to the wrong
//! office has come in vain. What differs is said on page 9, on top.

use super::{Appointment, BookedService, Booking, Contact, Hold, Line, Wanted, order::ordered_by};
use chrono::{DateTime, Utc};

/// What was chosen and is booked otherwise, in the city's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The time that was chosen.
    pub start: Option<DateTime<Utc>>,
    /// The office that was chosen.
    pub office: Option<Line>,
    /// The services that were chosen, each with how often.
    pub services: Option<Vec<(Line, u32)>>,
    /// Name and contact with which it was booked, where they were changed too late.
    pub contact: Option<Box<Contact>>,
}

impl Differences {
    /// Whether everything is as it was chosen.
    #[must_use]
    pub fn none(&self) -> bool {
        *self == Self::default()
    }
}

impl BookedService {
    /// Whether these are what was wanted, in whatever order.
    #[must_use]
    pub fn are(booked: &[Self], wanted: &[Wanted]) -> bool {
        let booked = ordered_by(booked.iter().map(|it| (it.id, it.count)), Ord::cmp);
        let wanted = ordered_by(wanted.iter().map(|it| (Some(it.service()), it.count)), Ord::cmp);
        booked == wanted
    }
}

impl Booking {
    /// How an appointment differs from the time that was held for it.
    #[must_use]
    pub fn differences(&self, held: &Hold, appointment: &Appointment) -> Differences {
        let slot = held.reservation.slot;
        let name = |it: &Wanted| {
            let service = self.offering().and_then(|of| of.catalogue.service(it.service()));
            (service.map(|it| it.name.clone()).unwrap_or_default(), it.count)
        };
        let office = || self.office(slot.office).map(|it| it.name.clone()).unwrap_or_default();
        let same_matters = BookedService::are(&appointment.services, &held.wanted);
        Differences {
            start: (appointment.start != slot.start).then_some(slot.start),
            office: (appointment.office != slot.office).then(office),
            contact: held.contact.clone(),
            services: (!same_matters).then(|| held.wanted.iter().map(name).collect()),
        }
    }
}
