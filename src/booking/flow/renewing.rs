//! A hold that is over, on page 8: the same time is tried for again, quietly, for up to two minutes (PRODUCT, "The hold on a
//! time"). It comes back only after the system's job has run.

use super::turn::Turn;
use crate::booking::{
    Hold, Problem, Question, Reply, Step, TimesNotice, effect::Ticket, step::Renewing, time::office_time,
};
use crate::i18n::Message;
use chrono::TimeDelta;

const PATIENCE: TimeDelta = TimeDelta::minutes(2);
const BETWEEN: TimeDelta = TimeDelta::seconds(20);

impl Turn {
    /// The hold of page 8 is over.
    pub(super) fn renew(&mut self) {
        let Some(hold) = self.it.hold.take() else { return };
        if hold.sent {
            self.give_back(hold.clone());
        }
        let slot = hold.reservation.slot;
        let rules = hold.reservation.rules;
        let ticket = self.ask(Question::Reserve { slot, wanted: hold.wanted });
        let renewing = Renewing { slot, rules, until: self.it.now + PATIENCE, next: Ok(ticket) };
        self.renewing_is(Some(renewing));
        self.announce(Message::Renewing);
    }

    fn renewing_is(&mut self, renewing: Option<Renewing>) {
        if let Step::Check(check) = &mut self.it.step {
            check.renewing = renewing;
        }
    }

    fn renewing(&self) -> Option<Renewing> {
        self.it.step.check()?.renewing.clone()
    }

    /// It is time for the next try.
    pub(super) fn renew_if_due(&mut self) {
        let Some(renewing) = self.renewing() else { return };
        if renewing.next.is_err_and(|at| at <= self.it.now) {
            let wanted = self.it.answers.wanted.clone();
            let ticket = self.ask(Question::Reserve { slot: renewing.slot, wanted });
            self.renewing_is(Some(Renewing { next: Ok(ticket), ..renewing }));
        }
    }

    pub(super) fn renews(&self, ticket: Ticket) -> bool {
        self.renewing().is_some_and(|it| it.next == Ok(ticket))
    }

    pub(super) fn renew_answered(&mut self, outcome: Result<Reply, Problem>) {
        let Some(renewing) = self.renewing() else { return };
        match outcome {
            Ok(Reply::Reserved(reservation)) if self.it.asked_for(&reservation, renewing.slot) => {
                let hold = Hold::new(reservation, self.it.answers.wanted.clone(), self.it.now);
                let time = office_time(self.it.at_the_office(hold.until));
                let shown = self.it.contact();
                self.it.hold = Some(hold);
                self.renewing_is(None);
                self.announce(Message::Renewed { time });
                // The office may ask for something else by now, and what is sent was always seen.
                if self.it.contact() != shown {
                    self.go_to_check_if_complete();
                }
            }
            Ok(Reply::Reserved(reservation)) => {
                self.cancel(reservation.credentials);
                self.give_up_renewing();
            }
            Ok(_) | Err(_) if self.it.now + BETWEEN > renewing.until => self.give_up_renewing(),
            Ok(_) | Err(_) => {
                let next = Err(self.it.now + BETWEEN);
                self.renewing_is(Some(Renewing { next, ..renewing }));
            }
        }
    }

    fn give_up_renewing(&mut self) {
        self.renewing_is(None);
        self.forget_glances();
        self.go_to_times(Some(TimesNotice::HoldOver));
    }
}
