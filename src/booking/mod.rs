//! What a booking is: its state, what may happen, what it then asks for. No I/O, no clock, no browser.
//!
//! [`Booking::step`] is the only way in which it changes; [`flow`] draws the graph. Words are only named here
//! ([`crate::i18n::Message`]), never written.

pub mod address;
pub mod answers;
pub mod appointment;
pub mod branch;
pub mod calendar;
pub mod catalogue;
pub mod contact;
pub mod differences;
pub mod effect;
pub mod entry;
pub mod event;
pub mod every;
pub mod flow;
pub mod form;
pub mod headings;
mod kept;
pub mod link;
pub mod matters;
pub mod order;
pub mod problem;
pub mod proof;
pub mod prose;
pub mod remark;
pub mod rules;
pub mod search;
pub mod series;
pub mod step;
pub mod time;
mod way;

pub use self::{
    answers::{Answers, Behalf, CanCome, DayPart, Filter, ForWhom, Registered, Role},
    appointment::{Appointment, AppointmentStatus, BookedService, Credentials, Hold, Reservation},
    branch::{Branch, Offering, VisitMode},
    calendar::{Calendar, Day, DayTimes, FreeDay, Offer as CalendarOffer, Slot},
    catalogue::{
        Address, Catalogue, Combination, ContactRules, CustomField, Office, OfficeId, Relation, Service,
        ServiceId, Variant,
    },
    contact::{Contact, Draft, Fault, Field, FieldError},
    differences::Differences,
    effect::{Demand, Effect, HostNotice, Question, Target},
    event::{Event, Place, Reply},
    flow::{Booking, Setup},
    headings::Stage,
    link::{Link, LinkPurpose, LinkState},
    matters::Wanted,
    problem::Problem,
    prose::{Line, Prose},
    series::Series,
    step::{
        Check, Further, Left, Resume, Sending, Services, ServicesFault, Step, StepKind, Times, TimesNotice,
        Undone,
    },
};
