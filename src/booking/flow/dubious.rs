//! Nobody gets two appointments without knowing it.
//!
//! A time that was let go may be booked all the same: the answer to its booking was lost, and the question may still be on its
//! way. Nothing else is booked before the system has said that it was given back. And where a tab was duplicated, each hears of what
//! the other has booked.

use super::turn::Turn;
use crate::booking::{Hold, Problem, Question, Reply, Step, effect::Ticket};
use crate::i18n::Message;

impl Turn {
    /// Gives a time back, without waiting for it.
    pub(super) fn give_back(&mut self, hold: Hold) {
        let credentials = hold.reservation.credentials;
        if hold.sent {
            self.it.dubious.push(credentials.clone());
        }
        self.cancel(credentials);
    }

    /// Once more, and this time it is waited for.
    pub(super) fn give_back_what_is_dubious(&mut self) -> Option<Ticket> {
        let first = self.it.dubious.first()?.clone();
        Some(self.ask(Question::Cancel(first)))
    }

    pub(super) fn hears_of_giving_back(&mut self, question: &Question, outcome: &Result<Reply, Problem>) {
        if let Question::Cancel(credentials) = question
            && was_given_back(outcome).is_ok()
        {
            self.it.dubious.retain(|it| it != credentials);
        }
    }

    /// Whoever books here as well gets a second appointment: said before, and asked for by another button.
    pub(super) fn booked_elsewhere(&mut self) {
        let done = matches!(self.it.step, Step::Activation { .. } | Step::Booked { .. } | Step::Link(_));
        if self.it.booked_elsewhere || done || !self.it.has_answers() {
            return;
        }
        self.it.booked_elsewhere = true;
        if self.it.step.check().is_some() {
            self.announce(Message::BookedElsewhere);
        }
    }
}

/// Whether the system has it no more; else what went wrong. What is gone was given back before, and only the answer to that was
/// lost, or is over by itself.
pub(super) fn was_given_back(outcome: &Result<Reply, Problem>) -> Result<(), Problem> {
    match outcome {
        Ok(Reply::Cancelled) | Err(Problem::Gone | Problem::Denied) => Ok(()),
        Ok(_) => Err(Problem::Unexpected),
        Err(problem) => Err(*problem),
    }
}
