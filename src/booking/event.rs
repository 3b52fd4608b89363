//! What may happen, in the past tense.

use super::{
    Appointment, CalendarOffer, CanCome, Catalogue, Credentials, DayPart, Field, ForWhom, LinkPurpose,
    OfficeId, Problem, Registered, Reservation, Role, ServiceId, Slot,
    effect::Ticket,
    proof::{Riddle, Solution, Token},
};
use chrono::{DateTime, NaiveDate, Utc, Weekday};

/// An event. One that does not fit the state is ignored: people double-click.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    target_pointer_width = "64",
    expect(clippy::large_enum_variant, reason = "one at a time, and none is kept")
)]
pub enum Event {
    /// This is the time now. Comes before every other event, and when [`super::Effect::WakeAt`] asked for it.
    Ticked(DateTime<Utc>),
    /// The element is on the page.
    Started,
    /// A page with the same answers, such as a tab that was duplicated, has booked them.
    BookedElsewhere,
    /// Somebody is there: a key, a touch, a click, on whatever.
    Active,
    /// The appointment system's own time, as an answer brought it just now.
    TimeTold(DateTime<Utc>),
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
    /// Page 2 for a care home.
    PeoplePicked(u32),
    /// Page 3: this matter is wanted, or is not.
    MatterTicked(ServiceId, bool),
    /// Page 3: how this matter is to be done.
    VariantPicked {
        /// The matter.
        matter: ServiceId,
        /// Its variant.
        variant: ServiceId,
    },
    /// Page 3: how often this matter is wanted.
    CountPicked(ServiceId, u32),
    /// Page 3: something was typed into the search.
    Searched(String),
    /// Page 3: more matters are wanted in the list.
    MoreMattersWanted,
    /// Page 3: free times are to be looked at, without reserving one.
    TimesWanted,
    /// Page 5; `None` for wherever it is quickest.
    OfficePicked(Option<OfficeId>),
    /// Page 5 for a visit.
    RegisteredPicked(Registered),
    /// Pages 5 and 6: a field has a new content.
    Typed(Field, String),
    /// Page 6.
    RolePicked(Role),
    /// Page 6: there is no e-mail address.
    NoEmailHad,
    /// Page 7: only these times of each day.
    PartPicked(DayPart),
    /// Page 7: this day of the week is left out, or is not.
    WeekdayTicked(Weekday, bool),
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
    /// "Nicht länger warten".
    GivenUp,
    /// The device has a network again.
    Online,
    /// "Angaben löschen".
    EraseWanted,
    /// Yes, delete.
    EraseConfirmed,
    /// No, keep.
    EraseDeclined,
    /// Page 9 of a home: the name of a person in its own list, counted from 0. It never leaves the device.
    Listed(usize, String),
    /// A new booking, after one that is done or a link that leads nowhere.
    StartedOver,
    /// A riddle is solved, or given up: `None`.
    Solved {
        /// Of the riddle.
        ticket: Ticket,
        /// What solves it.
        solution: Option<Solution>,
    },
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
    /// Whether we come, or the person.
    Way,
    /// Where.
    Office,
    /// Where to, for a visit.
    Address,
    /// For how many people.
    People,
    /// Name and contact.
    Contact,
    /// When.
    Time,
    /// When one of several visits is, counted from 0.
    TimeOf(usize),
}

/// An answer in the words of the booking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`super::Question::Catalogue`].
    Catalogue(Catalogue),
    /// To [`super::Question::Calendar`].
    Calendar(CalendarOffer),
    /// To [`super::Question::Riddle`].
    Riddle(Riddle),
    /// To [`super::Question::Prove`].
    Proven(Token),
    /// To [`super::Question::Reserve`].
    Reserved(Reservation),
    /// To [`super::Question::Update`].
    Updated,
    /// To [`super::Question::Preconfirm`], [`super::Question::Confirm`] and [`super::Question::Find`].
    Appointment(Appointment),
    /// To [`super::Question::Cancel`].
    Cancelled,
}
