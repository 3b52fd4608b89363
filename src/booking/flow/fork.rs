//! Pages 1 and 2: for whom, and which of the two ways. And "Zurück" from everywhere.

use super::{Booking, Supply, turn::Turn};
use crate::booking::{CanCome, ForWhom, Place, Resume, Services, Step, Times, VisitMode};

impl Turn {
    pub(super) fn for_whom_picked(&mut self, answer: ForWhom) {
        if let Step::ForWhom { missing } = &mut self.it.step {
            *missing = false;
            self.it.answers.for_whom = Some(answer);
        }
    }

    pub(super) fn can_come_picked(&mut self, answer: CanCome) {
        if let Step::Way { missing } = &mut self.it.step {
            *missing = false;
            self.it.answers.can_come = Some(answer);
        }
    }

    pub(super) fn people_picked(&mut self, people: u32) {
        if let Step::People { missing } = &mut self.it.step
            && people > 0
        {
            *missing = false;
            self.it.answers.people = Some(people);
        }
    }

    /// After a visit was offered, or nothing was free: the person comes to the office after all.
    pub(super) fn office_preferred(&mut self) {
        let step = &self.it.step;
        let outcome = matches!(step, Step::Visit | Step::Outside | Step::Elsewhere);
        let page = step.services().is_some() || step.times().is_some_and(Times::failed);
        let offered = outcome || page && self.it.is_visit();
        if offered && self.it.asks_the_way() {
            self.it.answers.can_come = Some(CanCome::Yes);
            self.leave_office();
            self.go_to_services();
        }
    }

    pub(super) fn after_for_whom(&mut self) {
        match (self.it.answers.for_whom, self.it.setup.visit) {
            (None, _) => self.stay(Step::ForWhom { missing: true }),
            (Some(ForWhom::Home), _) => self.go_to_people(),
            (Some(ForWhom::Me | ForWhom::Other), VisitMode::Ask) => self.go(Step::Way { missing: false }),
            (Some(ForWhom::Me | ForWhom::Other), VisitMode::Only | VisitMode::Off) => self.go_to_services(),
        }
    }

    fn go_to_people(&mut self) {
        let planned = self.it.most_people().is_some_and(|it| it > 1) && self.it.has_visits();
        self.go(if planned { Step::People { missing: false } } else { Step::Home });
    }

    pub(super) fn after_people(&mut self) {
        match self.it.answers.people {
            None => self.stay(Step::People { missing: true }),
            Some(_) if !self.it.has_visits() || self.it.too_many_people() => self.go(Step::Home),
            Some(_) => self.go_to_services_or_on(),
        }
    }

    pub(super) fn after_way(&mut self) {
        match self.it.answers.can_come {
            None => self.stay(Step::Way { missing: true }),
            Some(CanCome::No) if !self.it.has_visits() => self.go(Step::Visit),
            Some(CanCome::Yes | CanCome::No) => self.go_to_services_or_on(),
            Some(CanCome::Unsure) => {
                self.it.answers.can_come = None;
                self.go(Step::Unsure);
            }
        }
    }

    /// Another way was chosen from the page of checking: what was said before may still hold.
    fn go_to_services_or_on(&mut self) {
        self.fit_to_the_way();
        if self.it.changing && self.it.services_complete() {
            self.leave_office();
            self.go_on_after_change();
        } else {
            self.go_to_services();
        }
    }

    pub(super) fn go_to_services(&mut self) {
        if let Some(step) = self.without_visits() {
            return self.go(step);
        }
        match self.it.supply {
            Supply::Failed(problem) => self.go(Step::Unavailable(problem, Resume::Services)),
            Supply::Idle | Supply::Asking(_) | Supply::Here(_) => {
                self.fit_to_the_way();
                self.wanted_changed();
                self.prove_ahead();
                self.go(Step::Services(Services::default()));
            }
        }
    }

    /// The page's main button.
    pub(super) fn continued(&mut self) {
        match &self.it.step {
            Step::ForWhom { .. } => self.after_for_whom(),
            Step::People { .. } => self.after_people(),
            Step::Way { .. } => self.after_way(),
            Step::Unsure => self.go(Step::Way { missing: false }),
            Step::Services(_) => self.after_services(),
            Step::Advice => self.after_advice(),
            Step::Address { .. } => self.after_address(),
            Step::Offices => self.after_offices(),
            Step::Contact { .. } => self.after_contact(),
            Step::WrongPaper => self.after_wrong_paper(),
            Step::Times(_) => self.after_times(),
            Step::More { .. } => self.after_more(),
            Step::Check(_) => self.book(),
            Step::Undone(undone) if undone.complete() => self.go_to_times(None),
            Step::Undone(_)
            | Step::MailLimit
            | Step::Visit
            | Step::Home
            | Step::Outside
            | Step::Elsewhere
            | Step::NoEmail
            | Step::Activation { .. }
            | Step::Booked { .. }
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..)
            | Step::Returning { .. } => {}
        }
    }

    // --- changing one answer, and back ---

    /// "Ändern" comes straight back, by way of what is not said yet.
    pub(super) fn go_on_after_change(&mut self) {
        if self.it.advice_is_new() {
            self.go_to_advice();
        } else if self.it.not_ours() || self.it.is_visit() && !self.it.address_errors().is_empty() {
            self.go(Step::Address { errors: Vec::new() });
        } else if !self.it.contact_errors().is_empty() {
            self.go(Step::Contact { errors: Vec::new() });
        } else if self.it.wrong_paper() {
            self.go_to_wrong_paper();
        } else {
            self.go_on_with_times();
        }
    }

    pub(super) fn change_wanted(&mut self, place: Place) {
        let check = self.it.step.check();
        let here = check.is_some_and(|it| it.sending.is_none() && it.renewing.is_none())
            || self.it.step == Step::MailLimit && place == Place::Contact;
        if !here || !self.it.can_change(place) {
            return;
        }
        self.it.changing = true;
        match place {
            Place::Service => self.go_to_services(),
            Place::Way => self.go(Step::Way { missing: false }),
            Place::Office => self.go(Step::Offices),
            Place::Address => self.go(Step::Address { errors: Vec::new() }),
            Place::People => self.go(Step::People { missing: false }),
            Place::Contact => self.go(Step::Contact { errors: Vec::new() }),
            Place::Time => self.go_to_times(None),
            Place::TimeOf(index) => self.change_time_of(index),
        }
    }

    pub(super) fn went_back(&mut self) {
        let outcome = matches!(
            self.it.step,
            Step::Home
                | Step::Advice
                | Step::Outside
                | Step::Elsewhere
                | Step::NoEmail
                | Step::WrongPaper
                | Step::Returning { .. }
        );
        if self.it.changing && !outcome && self.it.fitting_hold().is_some() {
            self.settle_visits();
            // There is nothing to check as long as something is missing.
            let refused = self.it.not_ours() || self.it.too_many_people();
            let complete = self.it.all_held() && self.it.contacts().is_ok() && !refused;
            return if complete { self.go_to_check() } else { self.go_to_times(None) };
        }
        match &self.it.step {
            Step::Home if self.it.answers.people.is_some() => self.go(Step::People { missing: false }),
            Step::Way { .. } | Step::People { .. } | Step::Home => self.go(Step::ForWhom { missing: false }),
            Step::Unsure | Step::Visit => self.go(Step::Way { missing: false }),
            // All offices that do it want a proof which we can't give: another matter may be done elsewhere.
            Step::Unavailable(_, Resume::Services) if self.it.offering().is_some() => self.go_to_services(),
            Step::Services(_) | Step::Unavailable(_, Resume::Services) => self.back_to_the_fork(),
            Step::Outside | Step::Elsewhere => self.go(Step::Address { errors: Vec::new() }),
            Step::Contact { .. } if self.it.is_visit() => self.go(Step::Address { errors: Vec::new() }),
            Step::Address { .. } | Step::Contact { .. } => self.back_to_advice(),
            Step::Advice => self.go_to_services(),
            Step::Offices => self.back_to_times(),
            Step::More { .. } => self.go_to_times(None),
            Step::Times(times) if times.looking => self.go_to_services(),
            Step::Times(_) if self.it.visit_index() > 0 => self.back_to_visit_before(),
            Step::NoEmail | Step::WrongPaper | Step::Times(_) => {
                self.go(Step::Contact { errors: Vec::new() });
            }
            Step::Undone(undone) if undone.complete() => self.go(Step::Contact { errors: Vec::new() }),
            Step::MailLimit => self.back_to_check(),
            Step::Check(_) if self.it.can_go_back() => self.back_from_check(),
            Step::ForWhom { .. }
            | Step::Check(_)
            | Step::Undone(_)
            | Step::Activation { .. }
            | Step::Booked { .. }
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..)
            | Step::Returning { .. } => {}
        }
    }

    fn back_to_the_fork(&mut self) {
        self.go(match (self.it.for_home(), self.it.setup.visit) {
            (true, _) => Step::People { missing: false },
            (false, VisitMode::Ask) => Step::Way { missing: false },
            (false, VisitMode::Only | VisitMode::Off) => Step::ForWhom { missing: false },
        });
    }
}

impl Booking {
    /// Whether more people are to be visited in a home than can be in one go.
    pub(super) fn too_many_people(&self) -> bool {
        let most = self.most_people().filter(|_| self.for_home());
        most.is_some_and(|most| self.answers.people.is_some_and(|it| it > most))
    }

    /// Whether the page of checking has this to change.
    #[must_use]
    pub fn can_change(&self, place: Place) -> bool {
        match place {
            _ if self.half_booked() => false,
            Place::Service | Place::Contact | Place::Time => true,
            Place::TimeOf(index) => index < self.remaining().count(),
            Place::Way => self.asks_the_way() && self.has_visits(),
            Place::Office => !self.is_visit() && self.several_places(),
            Place::Address => self.is_visit(),
            Place::People => self.is_visit() && self.for_home(),
        }
    }
}
