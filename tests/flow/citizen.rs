//! The driver: a person who does something, an appointment system that answers, and what came of it.

use crate::common::{CARD, CENTRE, catalogue, now, offer, rules, setup, slot};
use buergertermin::booking::{
    Appointment, AppointmentStatus, Booking, CanCome, Contact, Credentials, Effect, Event, Field, ForWhom,
    HostNotice, Problem, Question, Reply, Reservation, Slot, StepKind, Target, Times, effect::Ticket,
};
use chrono::TimeDelta;

/// Another page: its heading takes the focus, the portal is told.
pub(super) const PAGE: [Effect; 2] = [Effect::Focus(Target::Heading), Effect::Tell(HostNotice::Step)];

/// Another page with something on top that wants to be read.
pub(super) const PAGE_WITH_ERRORS: [Effect; 2] =
    [Effect::Focus(Target::Errors), Effect::Tell(HostNotice::Step)];

/// The number of the process that [`reservation`] makes.
pub(super) const PROCESS: u64 = 100_804;

/// A person in the middle of a booking.
#[derive(Clone)]
pub(super) struct Citizen {
    /// Where she is.
    pub(super) booking: Booking,
    /// What the browser was asked to do by what happened last.
    pub(super) effects: Vec<Effect>,
    /// The number of the question that was asked last.
    pub(super) ticket: Ticket,
}

impl Default for Citizen {
    /// The widget has just appeared; the catalogue is asked for.
    fn default() -> Self {
        Self { booking: Booking::new(setup()), effects: Vec::new(), ticket: Ticket(0) }
            .does(Event::Ticked(now()))
            .does(Event::Started)
    }
}

impl Citizen {
    /// The catalogue is here.
    pub(super) fn at_for_whom() -> Self {
        Self::default().hears(Reply::Catalogue(catalogue()))
    }

    pub(super) fn at_way() -> Self {
        Self::at_for_whom().does(Event::ForWhomPicked(ForWhom::Me)).goes_on()
    }

    pub(super) fn at_services() -> Self {
        Self::at_way().does(Event::CanComePicked(CanCome::Yes)).goes_on()
    }

    pub(super) fn at_offices() -> Self {
        Self::at_services().does(Event::ServicePicked(CARD)).goes_on()
    }

    pub(super) fn at_contact() -> Self {
        Self::at_offices().does(Event::OfficePicked(CENTRE)).goes_on()
    }

    /// At the times, whose days are being asked for.
    pub(super) fn at_times_asking() -> Self {
        Self::at_contact()
            .types(Field::Name, "Erika Muster")
            .types(Field::Email, "erika.muster@example.com")
            .goes_on()
    }

    pub(super) fn at_times() -> Self {
        Self::at_times_asking().hears(Reply::Calendar(offer()))
    }

    /// At the times, one of which is being reserved.
    pub(super) fn reserving() -> Self {
        Self::at_times().does(Event::SlotPicked(slot(1, 0))).goes_on()
    }

    pub(super) fn at_check() -> Self {
        Self::reserving().hears(Reply::Reserved(reservation()))
    }

    /// The button was pressed, the contact is being saved.
    pub(super) fn saving() -> Self {
        Self::at_check().goes_on()
    }

    /// The contact was saved, the booking is under way.
    pub(super) fn booking() -> Self {
        Self::saving().hears(Reply::Updated)
    }

    pub(super) fn booked() -> Self {
        Self::booking().hears(appointment(AppointmentStatus::Preconfirmed))
    }

    pub(super) fn does(mut self, event: Event) -> Self {
        (self.booking, self.effects) = self.booking.step(event);
        for effect in &self.effects {
            if let Effect::Ask { ticket, .. } = effect {
                self.ticket = *ticket;
            }
        }
        self
    }

    pub(super) fn goes_on(self) -> Self {
        self.does(Event::Continued)
    }

    pub(super) fn goes_back(self) -> Self {
        self.does(Event::WentBack)
    }

    pub(super) fn types(self, field: Field, text: &str) -> Self {
        self.does(Event::Typed(field, text.to_owned()))
    }

    pub(super) fn waits_minutes(self, minutes: i64) -> Self {
        let then = self.booking.now + TimeDelta::minutes(minutes);
        self.does(Event::Ticked(then))
    }

    /// The answer to the question that was asked last.
    pub(super) fn hears(self, reply: Reply) -> Self {
        let ticket = self.ticket;
        self.gets_answer(ticket, Ok(reply))
    }

    /// The question that was asked last fails.
    pub(super) fn fails(self, problem: Problem) -> Self {
        let ticket = self.ticket;
        self.gets_answer(ticket, Err(problem))
    }

    pub(super) fn gets_answer(self, ticket: Ticket, outcome: Result<Reply, Problem>) -> Self {
        self.does(Event::Answered { ticket, outcome })
    }

    /// Asked by what happened last.
    pub(super) fn asked(&self) -> Vec<Question> {
        let question = |it: &Effect| match it {
            Effect::Ask { question, .. } => Some(question.clone()),
            Effect::Focus(_) | Effect::Announce(_) | Effect::WakeAt(_) | Effect::Tell(_) => None,
        };
        self.effects.iter().filter_map(question).collect()
    }

    pub(super) fn kind(&self) -> StepKind {
        self.booking.kind()
    }

    pub(super) fn times(&self) -> &Times {
        self.booking
            .step
            .times()
            .unwrap_or_else(|| panic!("she should be at the times, but is at {:?}", self.booking.step))
    }

    /// The process whose time is held.
    pub(super) fn holds(&self) -> Option<u64> {
        self.booking.hold.as_ref().map(|it| it.reservation.credentials.process)
    }
}

pub(super) fn credentials(process: u64) -> Credentials {
    Credentials { process, key: "317f".to_owned() }
}

/// A quarter of an hour for the first time of [`offer`].
pub(super) fn reservation() -> Reservation {
    reservation_of(PROCESS, slot(1, 0))
}

pub(super) fn reservation_of(process: u64, slot: Slot) -> Reservation {
    Reservation {
        credentials: credentials(process),
        slot,
        minutes: 15,
        activation_minutes: 30,
        rules: rules(),
    }
}

pub(super) fn contact() -> Contact {
    Citizen::at_times().booking.answers.contact.check(&rules()).unwrap()
}

pub(super) fn appointment(status: AppointmentStatus) -> Reply {
    Reply::Appointment(Appointment {
        number: "R0002".to_owned(),
        status,
        start: slot(1, 0).start,
        office: CENTRE,
        office_name: "Bürgeramt Mitte".to_owned(),
        address: String::new(),
        hint: None,
        services: vec![("Personalausweis".to_owned(), 1)],
        remarks: Vec::new(),
        email: "erika.muster@example.com".to_owned(),
    })
}
