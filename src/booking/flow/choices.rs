//! Pages 1 to 6: questions with answers to choose from, and the contact.

use super::{Supply, turn::Turn};
use crate::booking::{
    CanCome, Field, ForWhom, OfficeId, Place, Problem, Resume, ServiceId, Step, TimesNotice,
};

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

    pub(super) fn office_preferred(&mut self) {
        if matches!(self.it.step, Step::Visit) {
            self.it.answers.can_come = Some(CanCome::Yes);
            self.go_to_services();
        }
    }

    pub(super) fn service_picked(&mut self, service: ServiceId) {
        let known = self.it.catalogue().is_some_and(|it| it.service(service).is_some());
        if let Step::Services { missing } = &mut self.it.step
            && known
        {
            *missing = false;
            self.it.answers.service = Some(service);
        }
    }

    pub(super) fn office_picked(&mut self, office: OfficeId) {
        let offered = self.offers(office);
        if let Step::Offices { missing } = &mut self.it.step
            && offered
        {
            *missing = false;
            self.it.answers.office = Some(office);
        }
    }

    pub(super) fn typed(&mut self, field: Field, text: String) {
        if let Step::Contact { errors } = &mut self.it.step {
            // The error goes when the field is touched; whether it is mended is said on "Weiter".
            errors.retain(|it| it.field != field);
            self.it.answers.contact.set(field, text);
        }
    }

    pub(super) fn continued(&mut self) {
        match &self.it.step {
            Step::ForWhom { .. } => self.after_for_whom(),
            Step::Way { .. } => self.after_way(),
            Step::Unsure => self.go(Step::Way { missing: false }),
            Step::Services { .. } => self.after_services(),
            Step::Offices { .. } => self.after_offices(),
            Step::Contact { .. } => self.after_contact(),
            Step::Times(_) => self.after_times(),
            Step::Check(_) => self.book(),
            Step::Visit
            | Step::Home
            | Step::Activation { .. }
            | Step::Booked(_)
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..) => {}
        }
    }

    fn after_for_whom(&mut self) {
        match self.it.answers.for_whom {
            None => self.stay(Step::ForWhom { missing: true }),
            Some(ForWhom::Me | ForWhom::Other) => self.go(Step::Way { missing: false }),
            Some(ForWhom::Home) => self.go(Step::Home),
        }
    }

    fn after_way(&mut self) {
        match self.it.answers.can_come {
            None => self.stay(Step::Way { missing: true }),
            Some(CanCome::Yes) => self.go_to_services(),
            Some(CanCome::No) => self.go(Step::Visit),
            Some(CanCome::Unsure) => {
                self.it.answers.can_come = None;
                self.go(Step::Unsure);
            }
        }
    }

    pub(super) fn go_to_services(&mut self) {
        match self.it.supply {
            Supply::Failed(problem) => self.go(Step::Unavailable(problem, Resume::Services)),
            Supply::Idle | Supply::Asking(_) | Supply::Here(_) => self.go(Step::Services { missing: false }),
        }
    }

    fn after_services(&mut self) {
        let Some(catalogue) = self.it.catalogue().cloned() else { return };
        let Some(service) = self.it.answers.service else {
            return self.stay(Step::Services { missing: true });
        };
        let offices: Vec<OfficeId> = catalogue.offices_for(service).map(|it| it.id).collect();
        if let [only] = offices.as_slice() {
            self.it.answers.office = Some(*only);
        }
        let keeps = self.it.answers.office.is_some_and(|it| offices.contains(&it));
        if !keeps {
            self.it.answers.office = None;
        }
        if offices.len() == 1 || (keeps && self.it.changing) {
            self.after_offices();
        } else {
            self.go(Step::Offices { missing: false });
        }
    }

    fn after_offices(&mut self) {
        let Some(office) = self.it.office() else { return self.stay(Step::Offices { missing: true }) };
        if office.captcha {
            let resume = if self.it.single_office() { Resume::Services } else { Resume::Offices };
            return self.go(Step::Unavailable(Problem::Captcha, resume));
        }
        if self.it.changing && self.complete() {
            self.go_on_after_change();
        } else {
            self.go(Step::Contact { errors: Vec::new() });
        }
    }

    fn after_contact(&mut self) {
        match self.it.answers.contact.check(&self.it.rules()) {
            Err(errors) => self.stay(Step::Contact { errors }),
            Ok(_) if self.it.changing => self.go_on_after_change(),
            Ok(_) => self.go_to_times(None),
        }
    }

    /// "Ändern" comes straight back, unless the time must be chosen anew.
    fn go_on_after_change(&mut self) {
        if self.it.fitting_hold().is_some() {
            self.go_to_check();
        } else {
            self.go_to_times(self.it.hold.is_none().then_some(TimesNotice::HoldOver));
        }
    }

    pub(super) fn other_office_wanted(&mut self) {
        if matches!(self.it.step, Step::Times(_)) && !self.it.single_office() {
            self.go(Step::Offices { missing: false });
        }
    }

    pub(super) fn change_wanted(&mut self, place: Place) {
        let Step::Check(check) = &self.it.step else { return };
        if check.sending.is_some() {
            return;
        }
        self.it.changing = true;
        match place {
            Place::Service => self.go(Step::Services { missing: false }),
            Place::Office => self.go(Step::Offices { missing: false }),
            Place::Contact => self.go(Step::Contact { errors: Vec::new() }),
            Place::Time => self.go_to_times(None),
        }
    }

    pub(super) fn went_back(&mut self) {
        if self.it.changing && self.it.fitting_hold().is_some() {
            // There is nothing to check as long as something is missing.
            return if self.complete() { self.go_to_check() } else { self.go_to_times(None) };
        }
        match &self.it.step {
            Step::Way { .. } | Step::Home => self.go(Step::ForWhom { missing: false }),
            Step::Offices { .. } => self.go(Step::Services { missing: false }),
            // The only office that does it wants a captcha: another service may be done elsewhere.
            Step::Unavailable(_, Resume::Services) if self.it.catalogue().is_some() => {
                self.go(Step::Services { missing: false });
            }
            Step::Unsure | Step::Visit | Step::Services { .. } | Step::Unavailable(_, Resume::Services) => {
                self.go(Step::Way { missing: false });
            }
            Step::Contact { .. } if self.it.single_office() => self.go(Step::Services { missing: false }),
            Step::Contact { .. } | Step::Unavailable(_, Resume::Offices) => {
                self.go(Step::Offices { missing: false });
            }
            Step::Times(_) => self.go(Step::Contact { errors: Vec::new() }),
            Step::Check(check) if check.sending.is_none() => self.go_to_times(None),
            Step::ForWhom { .. }
            | Step::Check(_)
            | Step::Activation { .. }
            | Step::Booked(_)
            | Step::Link(_)
            | Step::Erase(_)
            | Step::Unavailable(..) => {}
        }
    }

    /// Whether everything is said that may be asked.
    fn complete(&self) -> bool {
        self.it.answers.contact.check(&self.it.rules()).is_ok()
    }

    fn offers(&self, office: OfficeId) -> bool {
        let (Some(catalogue), Some(service)) = (self.it.catalogue(), self.it.answers.service) else {
            return false;
        };
        catalogue.relation(office, service).is_some()
    }
}
