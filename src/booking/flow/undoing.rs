//! One of several visits can't be booked: those that are booked already are given back, so that none is.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{dubious::was_given_back, turn::Turn};
use crate::booking::{
    Credentials, Hold, HostNotice, Left, Problem, Question, Reply, Step, Target, Undone, effect::Ticket,
};
use chrono::TimeDelta;

/// How often each visit is tried to be given back, before it is said that it may still stand.
const TRIES: usize = 3;
/// How long between two tries that failed.
const BETWEEN: TimeDelta = TimeDelta::seconds(5);

impl Left {
    fn of(hold: Hold) -> Self {
        Self { credentials: hold.reservation.credentials, slot: hold.reservation.slot }
    }
}

impl Turn {
    /// All or none. A mere hold ends by itself, should it not be had back; what is or may be booked is given back until the
    /// system says that it was.
    pub(super) fn undo(&mut self, problem: Problem) {
        let mut left: Vec<Left> = Vec::new();
        left.extend(std::mem::take(&mut self.it.series.done).into_iter().map(|(hold, _)| Left::of(hold)));
        if matches!(problem, Problem::Gone | Problem::Denied | Problem::Taken) {
            self.it.hold = None;
        }
        left.extend(self.it.hold.take_if(|it| it.sent).map(Left::of));
        self.release();
        self.forget_glances();
        let tries = left.len() * TRIES;
        self.go(Step::Undone(Undone { problem, left, next: None, tries }));
        self.give_next_back();
    }

    /// The next one is given back; without one it is over.
    pub(super) fn give_next_back(&mut self) {
        let first = self.it.step.undone().and_then(|it| it.left.first()).map(|it| it.credentials.clone());
        let next = first.map(|it| Ok(self.ask(Question::Cancel(it))));
        let ended = next.is_none();
        self.change_undone(|it| it.next = next);
        if ended {
            self.undoing_ended();
        }
    }

    /// The heading says how it ended, to whoever waited for it.
    fn undoing_ended(&mut self) {
        self.focus(Target::Heading);
        self.tell(HostNotice::Step);
    }

    pub(super) fn given_back(&mut self, outcome: &Result<Reply, Problem>) {
        match was_given_back(outcome) {
            Ok(()) => {
                self.change_undone(|it| {
                    it.left.remove(0);
                });
                self.give_next_back();
            }
            Err(problem) => self.not_given_back(problem),
        }
    }

    fn not_given_back(&mut self, problem: Problem) {
        self.tell(HostNotice::Error(problem));
        let again = self.it.now + BETWEEN;
        self.change_undone(|it| {
            it.left.rotate_left(1);
            it.tries = it.tries.saturating_sub(1);
            it.next = (it.tries > 0).then_some(Err(again));
        });
        if self.it.step.undone().is_some_and(Undone::ended) {
            self.undoing_ended();
        }
    }

    /// It is time for the next try.
    pub(super) fn give_back_if_due(&mut self) {
        let due = self.it.step.undone().and_then(|it| it.next.as_ref()?.err());
        if due.is_some_and(|at| at <= self.it.now) {
            self.give_next_back();
        }
    }

    /// The element was away: whatever was asked is asked again. Or the person wants it to be tried again.
    pub(super) fn give_back_again(&mut self) {
        self.change_undone(|it| it.tries = it.left.len() * TRIES);
        self.focus(Target::Heading);
        self.tell(HostNotice::Step);
        self.give_next_back();
    }

    fn change_undone(&mut self, change: impl FnOnce(&mut Undone)) {
        if let Step::Undone(undone) = &mut self.it.step {
            change(undone);
        }
    }
}

impl Undone {
    pub(super) fn waits_for(&self, ticket: Ticket) -> bool {
        self.next == Some(Ok(ticket))
    }
}

impl Step {
    /// What may still be booked, though the person was told of it.
    pub(super) fn left(&self) -> Vec<Credentials> {
        match self {
            Self::Undone(undone) => undone.left.iter().map(|it| it.credentials.clone()).collect(),
            Self::Erase(page) | Self::Returning { page, .. } => page.left(),
            _ => Vec::new(),
        }
    }
}
