//! What the flow may ask for. All of it is data, focus and announcements too, so that what a screen reader's user is
//! told can be tested without a browser.

use super::{
    Contact, Credentials, OfficeId, Problem, ServiceId, Slot, Wanted,
    proof::{Riddle, Solution, Token},
};
use crate::i18n::Message;
use chrono::{DateTime, NaiveDate, Utc};

/// The number of a question. An answer whose ticket nobody waits for any more is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(pub u32);

/// What the browser is asked to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask the appointment system; the answer comes back as [`super::Event::Answered`].
    Ask {
        /// Comes back with the answer.
        ticket: Ticket,
        /// What is asked.
        question: Question,
    },
    /// Solve a riddle, in slices so that the page stays alive; the solution comes back as [`super::Event::Solved`].
    Solve {
        /// Comes back with the solution. As soon as [`super::Booking::solves`] does not say so any more, nobody wants it.
        ticket: Ticket,
        /// Which.
        riddle: Riddle,
    },
    /// Move the focus once the page is there.
    Focus(Target),
    /// Say something in the live region: only what changes without the focus.
    Announce(Message),
    /// Nothing of what was said last in the live region is to be found any more: its cause has gone.
    Hush,
    /// Take a mail's link out of the page's address: whoever reads it there could see and cancel the appointment.
    ForgetLink,
    /// Send [`super::Event::Ticked`] at this time.
    WakeAt(DateTime<Utc>),
    /// Tell the portal, in an event of the element.
    Tell(HostNotice),
}

/// What any appointment system can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// What can be booked where.
    Catalogue,
    /// Which days are free, and the times of one of them.
    Calendar {
        /// Where and for what: each of these offices does all of it, else the system refuses the whole question.
        demand: Demand,
        /// First day of the window.
        from: NaiveDate,
        /// Last day of the window.
        to: NaiveDate,
        /// The day whose times are wanted; else those of the first free one.
        day: Option<NaiveDate>,
    },
    /// Hold this time.
    Reserve {
        /// Which.
        slot: Slot,
        /// For what.
        wanted: Vec<Wanted>,
    },
    /// A riddle whose solution is a proof of work.
    Riddle,
    /// Here is the solution.
    Prove {
        /// Of this.
        riddle: Riddle,
        /// The solution.
        solution: Solution,
    },
    /// A question, and the proof that its office demands.
    WithProof {
        /// [`Question::Calendar`] or [`Question::Reserve`].
        question: Box<Question>,
        /// The proof.
        token: Token,
    },
    /// Put name and contact into the reservation.
    Update {
        /// Which one.
        credentials: Credentials,
        /// All of it: what is absent would keep what is there (CONTRACT).
        contact: Contact,
    },
    /// Book, to be confirmed by mail.
    Preconfirm(Credentials),
    /// Confirm: after the link in the mail, or at once where there is no mail.
    Confirm(Credentials),
    /// How does it stand?
    Find(Credentials),
    /// Give a time back.
    Cancel(Credentials),
}

/// Where free times are asked for, and for what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demand {
    /// Where.
    pub offices: Vec<OfficeId>,
    /// For what.
    pub wanted: Vec<Wanted>,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The heading of the page, which thereby is announced.
    Heading,
    /// The list of mistakes, or the notice of a failure, on top.
    Errors,
    /// The heading of a day whose times have just come.
    Day(NaiveDate),
    /// The first of the matters that have just been added to the list.
    Matter(ServiceId),
}

/// What the portal may know: no personal data, not the branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostNotice {
    /// Another page is shown; what the portal may know of it says [`super::Booking::stage`].
    Step,
    /// An appointment was booked.
    Booked,
    /// It is not the one that was chosen.
    Differs,
    /// Something failed.
    Error(Problem),
}
