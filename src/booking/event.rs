//! What may happen, in the past tense.

use super::{
    Appointment, CalendarOffer, CanCome, Catalogue, Credentials, Field, ForWhom, LinkPurpose, OfficeId,
    Problem, Reservation, ServiceId, Slot, effect::Ticket,
};
use chrono::{DateTime, NaiveDate, Utc};

/// An event. One that does not fit the state is ignored: people double-click.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// This is the time now. Comes before every other event, and when [`super::Effect::WakeAt`] asked for it.
    Ticked(DateTime<Utc>),
    /// The element is on the page.
    Started,
    /// The element is back on the page with what it knew; whatever it had asked was never answered.
    Returned,
    /// The page was opened by a link from a mail.
    LinkOpened {
        /// What for.
        purpose: LinkPurpose,
        /// Its content; `None` for a link that can't be read.
        credentials: Option<Credentials>,
    },
    /// Page 1.
    ForWhomPicked(ForWhom),
    /// Page 2.
    CanComePicked(CanCome),
    /// After a visit was offered, or help: the person comes to the office after all.
    OfficePreferred,
    /// Page 3.
    ServicePicked(ServiceId),
    /// Page 5.
    OfficePicked(OfficeId),
    /// Page 6: a field has a new content.
    Typed(Field, String),
    /// Page 7: the times of this day are wanted.
    DayOpened(NaiveDate),
    /// Page 7: more days are wanted.
    MoreDaysWanted,
    /// Page 7.
    SlotPicked(Slot),
    /// Nothing is free here: another office.
    OtherOfficeWanted,
    /// The page's main button.
    Continued,
    /// "Zurück".
    WentBack,
    /// "Ändern" on the page of checking.
    ChangeWanted(Place),
    /// "Noch einmal versuchen".
    Retried,
    /// "Angaben löschen".
    EraseWanted,
    /// Yes, delete.
    EraseConfirmed,
    /// No, keep.
    EraseDeclined,
    /// A new booking, after one that is done or a link that leads nowhere.
    StartedOver,
    /// The appointment system has answered, or will not.
    Answered {
        /// Of the question.
        ticket: Ticket,
        /// What it said.
        outcome: Result<Reply, Problem>,
    },
}

/// What can be changed from the page of checking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What it is about.
    Service,
    /// Where.
    Office,
    /// Name and contact.
    Contact,
    /// When.
    Time,
}

/// An answer in the words of the booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`super::Question::Catalogue`].
    Catalogue(Catalogue),
    /// To [`super::Question::Calendar`].
    Calendar(CalendarOffer),
    /// To [`super::Question::Reserve`].
    Reserved(Reservation),
    /// To [`super::Question::Update`].
    Updated,
    /// To [`super::Question::Preconfirm`], [`super::Question::Confirm`] and [`super::Question::Find`].
    Appointment(Appointment),
    /// To [`super::Question::Cancel`].
    Cancelled,
}
