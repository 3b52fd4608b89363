//! The element is back, or its page was loaded anew: what was said is held against what is offered now.
//!
//! After a reload where the person was comes back once the catalogue is here, without which no page can be looked at, nor a
//! time that is held.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what does not fit the step is ignored, whatever step it is"
)]

use super::{Supply, turn::Turn};
use crate::booking::{HostNotice, Problem, Step, Target, VisitMode};
use crate::i18n::Message;

impl Turn {
    /// The catalogue is here. Whoever has pressed a button for it finds the heading, as on every page; nobody else loses the
    /// focus to a page that was only loaded.
    pub(super) fn come_back(&mut self) {
        let Step::Returning { page, problem } = &self.it.step else { return };
        let pressed = problem.is_some();
        self.it.step = (**page).clone();
        self.as_before();
        self.ticked(self.it.now);
        self.take_no_focus();
        if pressed {
            self.focus(Target::Heading);
        }
        self.tell(HostNotice::Step);
    }

    /// The catalogue can't be had: said where the person waits for her page.
    pub(super) fn can_not_come_back(&mut self, why: Problem) {
        if let Step::Returning { problem, .. } = &mut self.it.step {
            *problem = Some(why);
            self.announce(self.it.heading());
            self.tell(HostNotice::Step);
        }
    }

    /// Once more; what it said stays until the answer is here.
    pub(super) fn tries_to_come_back(&mut self) {
        if let Supply::Failed(_) = self.it.supply {
            self.it.supply = Supply::Idle;
            self.want_catalogue();
            self.announce(Message::OneMoment);
        }
    }

    /// The portal may have changed meanwhile whether there are visits: from a page that is on the other way the journey goes
    /// on at its beginning, with all answers; a time on the other way is given back.
    pub(super) fn leave_what_is_not_offered(&mut self) {
        let mode = self.it.setup.visit;
        let doubt = self.it.half_booked() || self.it.remaining().any(|it| it.unsure);
        let held = if doubt { None } else { self.it.hold.as_ref() };
        let held_there = held.is_some_and(|it| self.it.holds_visit(it) != self.it.is_visit());
        // Whether it was booked is looked up first.
        if self.it.step.check().is_some_and(|it| it.sending.is_some()) {
            return;
        }
        let at_the_way = matches!(self.it.step, Step::Way { .. } | Step::Unsure | Step::Visit);
        let at_the_address = matches!(self.it.step, Step::Address { .. } | Step::Outside | Step::Elsewhere);
        let at_the_people = matches!(self.it.step, Step::People { .. });
        let nothing_to_say = self.it.step == Step::Advice && self.it.advice().is_empty()
            || self.it.step == Step::WrongPaper && self.it.not_enough_for().is_empty();
        let stranded = self.is_stranded();
        let left = nothing_to_say
            || at_the_way && mode != VisitMode::Ask
            || at_the_address && !self.it.is_visit()
            || at_the_people && mode == VisitMode::Off
            || stranded;
        if held_there {
            self.release();
        }
        if left || held_there {
            self.it.changing = false;
            self.go(Step::ForWhom { missing: false });
        }
    }

    /// Whether what was chosen is not done on this way at all: with visits as a service, no counter does it.
    fn is_stranded(&mut self) -> bool {
        let behind_the_matters = matches!(
            self.it.step,
            Step::Advice
                | Step::Address { .. }
                | Step::Outside
                | Step::Elsewhere
                | Step::Contact { .. }
                | Step::WrongPaper
                | Step::NoEmail
                | Step::Offices
                | Step::Times(_)
                | Step::More { .. }
                | Step::Check(_)
                | Step::MailLimit
        );
        if !behind_the_matters || self.it.hold.as_ref().is_some_and(|it| it.unsure) {
            return false;
        }
        self.fit_to_the_way();
        self.it.services_fault().is_some()
    }
}

impl Step {
    /// Whether where the person was has not come back so far.
    pub(super) fn returns(&self) -> bool {
        match self {
            Self::Returning { .. } => true,
            Self::Erase(page) => page.returns(),
            _ => false,
        }
    }
}
