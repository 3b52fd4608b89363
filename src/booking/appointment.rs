//! A time that is held, and an appointment that stands.

use super::{
    Contact, ContactRules, OfficeId, ServiceId, Slot, Wanted,
    prose::{Line, Prose},
};
use chrono::{DateTime, Utc};

/// What opens an appointment in the system: who has it can see, confirm and cancel it. Never logged, never sent elsewhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The number of the process.
    pub process: u64,
    /// Its key.
    pub key: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credentials({})", self.process)
    }
}

/// The system's answer to a reserve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// How to come back to it.
    pub credentials: Credentials,
    /// Which time it holds.
    pub slot: Slot,
    /// What for.
    pub services: Vec<BookedService>,
    /// For how many minutes from now it holds the time.
    pub minutes: u32,
    /// Within how many minutes from now it must be confirmed by mail.
    pub activation_minutes: u32,
    /// What this office asks for: it can differ from the office list's (CONTRACT).
    pub rules: ContactRules,
}

/// A time that is held for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "four facts, each by itself")]
pub struct Hold {
    /// The reservation.
    pub reservation: Reservation,
    /// What it was made for.
    pub wanted: Vec<Wanted>,
    /// Until when the time is held.
    pub until: DateTime<Utc>,
    /// Until when the appointment must be confirmed by mail, once booked.
    pub confirm_until: DateTime<Utc>,
    /// An answer was lost: it may be booked. Outlives the page of checking, so that nobody books twice.
    pub unsure: bool,
    /// Booking it was asked for. As long as nobody knows what became of that, the system may do it at any time, even after it
    /// has said that it did not: a question can take its time.
    pub sent: bool,
    /// The person was told that it will be over soon.
    pub warned: bool,
    /// Name and contact as they are now were put into it.
    pub saved: bool,
    /// Name and contact that were put into it last.
    pub contact: Option<Box<Contact>>,
}

impl Hold {
    /// A hold that begins at `now`: both spans count from the reservation (CONTRACT).
    #[must_use]
    pub fn new(reservation: Reservation, wanted: Vec<Wanted>, now: DateTime<Utc>) -> Self {
        let after = |minutes: u32| now + chrono::TimeDelta::minutes(i64::from(minutes));
        Self {
            until: after(reservation.minutes),
            confirm_until: after(reservation.activation_minutes),
            wanted,
            reservation,
            warned: false,
            unsure: false,
            sent: false,
            contact: None,
            saved: false,
        }
    }
}

/// How far an appointment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppointmentStatus {
    /// The time is held, nothing is sent yet.
    Reserved,
    /// Booked, to be confirmed by mail.
    Preconfirmed,
    /// It stands.
    Confirmed,
    /// It does not stand any more.
    Cancelled,
}

impl AppointmentStatus {
    /// Whether it is booked, confirmed or not.
    #[must_use]
    pub const fn is_booked(self) -> bool {
        matches!(self, Self::Preconfirmed | Self::Confirmed)
    }
}

/// An appointment as the system knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The number that is said on the telephone.
    pub number: Line,
    /// How far it has come.
    pub status: AppointmentStatus,
    /// When.
    pub start: DateTime<Utc>,
    /// Until when, where the system tells it.
    pub end: Option<DateTime<Utc>>,
    /// Where.
    pub office: OfficeId,
    /// The office's name, in the city's words.
    pub office_name: Line,
    /// The office's address, on one line.
    pub address: Line,
    /// Floor or room.
    pub hint: Prose,
    /// What it is about.
    pub services: Vec<BookedService>,
    /// What the city writes about this appointment.
    pub remarks: Prose,
    /// Where the mails go, as the system gives it back; empty where there are none. Shown as a [`Line::typed`].
    pub email: String,
    /// What was written into the office's two free fields, as the system gives it back. Shown as a [`Line::typed`].
    pub noted: [String; 2],
}

/// A service of an appointment, as the system has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedService {
    /// Its id; `None` where the system does not say it.
    pub id: Option<ServiceId>,
    /// In the city's words; empty where the system does not say it.
    pub name: Line,
    /// How often.
    pub count: u32,
}
