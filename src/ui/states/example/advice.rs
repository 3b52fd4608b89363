//! Examples of page 4, of a paper that does not suffice, and of a device that nobody uses.

use super::{CARD, CONDUCT, Known, PROOF, at, other, visit};
use crate::{
    booking::{Booking, ForWhom, Role, Step, Wanted, flow::Idle},
    ui::states::{Advised, city},
};
use chrono::TimeDelta;

pub(super) fn advice(advised: Advised) -> Booking {
    let for_whom = match advised {
        Advised::Me => ForWhom::Me,
        Advised::Home => ForWhom::Home,
        Advised::Other => {
            let mut booking = visit(Step::Advice, ForWhom::Other);
            booking.answers.wanted = vec![Wanted::once(CARD), Wanted::once(PROOF)];
            return booking;
        }
        Advised::Online => {
            let mut booking = other(at(Step::Advice, Known::CanCome));
            booking.answers.wanted = vec![Wanted::once(CONDUCT)];
            return booking;
        }
    };
    visit(Step::Advice, for_whom)
}

pub(super) fn wrong_paper() -> Booking {
    let mut booking = visit(Step::WrongPaper, ForWhom::Other);
    booking.answers.role = Some(Role::OtherPower);
    booking
}

/// Fourteen minutes of fifteen are over.
pub(super) fn idle() -> Booking {
    let mut booking = at(Step::Contact { errors: Vec::new() }, Known::All);
    let since = city::now() - TimeDelta::minutes(14);
    booking.idle = Idle { since, warned: true, erased: None };
    booking
}
