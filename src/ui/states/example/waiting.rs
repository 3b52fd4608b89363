//! Examples of pages that wait.

use super::{ASKED, Known, at, booked, check, returning, times::times};
use crate::{
    booking::{
        Booking, LinkState, Problem, Question, Services, Step,
        flow::{Patience, Supply, Waiting},
    },
    ui::states::{Sent, TimesOutcome, Waited, city},
};
use chrono::TimeDelta;

pub(super) fn waits(at_what: Waited, why: Waiting) -> Booking {
    let mut booking = match at_what {
        Waited::Matters => {
            let mut booking = at(Step::Services(Services::default()), Known::CanCome);
            booking.supply = Supply::Asking(ASKED);
            booking
        }
        Waited::Days => times(TimesOutcome::Asking),
        Waited::Time => times(TimesOutcome::Reserving),
        Waited::Booking => check(Sent::UnderWay),
        Waited::Link => booked::at_link(LinkState::Working(ASKED)),
        Waited::Return => returning(None),
    };
    let (ago, problem) = match why {
        Waiting::Long => (TimeDelta::seconds(7), None),
        Waiting::Busy => (TimeDelta::seconds(2), Some(Problem::Busy)),
        Waiting::Offline => (TimeDelta::seconds(2), Some(Problem::Offline)),
    };
    let question = Question::Find(city::credentials());
    booking.patience = Patience::asking(ASKED, question, booking.now - ago, problem);
    booking
}
