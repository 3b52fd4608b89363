//! What a booking is: its state, what may happen, what it then asks for. No I/O, no clock, no browser.
//!
//! [`Booking::step`] is the only way in which it changes; [`flow`] draws the graph. Words are only named here
//! ([`crate::i18n::Message`]), never written.

pub mod answers;
pub mod appointment;
pub mod calendar;
pub mod catalogue;
pub mod contact;
pub mod effect;
pub mod event;
pub mod every;
pub mod flow;
pub mod headings;
pub mod link;
pub mod problem;
pub mod step;
pub mod time;

pub use self::{
    answers::{Answers, CanCome, ForWhom},
    appointment::{Appointment, AppointmentStatus, Credentials, Hold, Reservation},
    calendar::{Calendar, Day, DayTimes, Offer as CalendarOffer, Slot},
    catalogue::{
        Address, Catalogue, ContactRules, CustomField, Office, OfficeId, Relation, Service, ServiceId,
    },
    contact::{Contact, ContactDraft, Fault, Field, FieldError},
    effect::{Effect, HostNotice, Question, Target},
    event::{Event, Place, Reply},
    flow::{Booking, Setup},
    link::{Link, LinkPurpose, LinkState},
    problem::Problem,
    step::{Check, Resume, Sending, Step, StepKind, Times, TimesNotice},
};
