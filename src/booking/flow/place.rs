//! Page 5: where to, for a visit; which office, for those who want to choose.

use super::turn::Turn;
use crate::booking::{Field, FieldError, OfficeId, Registered, Step, address};

impl Turn {
    pub(super) fn registered_picked(&mut self, answer: Registered) {
        if let Step::Address { errors } = &mut self.it.step {
            errors.retain(|it| it.field != Field::Registered);
            self.it.answers.registered = Some(answer);
        }
    }

    pub(super) fn after_address(&mut self) {
        let typed = self.it.answers.draft.clone();
        self.take_apart();
        let errors = self.it.address_errors();
        if !errors.is_empty() {
            // The page stays with what is typed in its fields: so does the draft.
            self.it.answers.draft = typed;
            return self.stay_at_address(errors);
        }
        if !self.in_the_area() {
            self.go(Step::Outside);
        } else if self.it.setup.asks_registered && self.it.answers.registered == Some(Registered::Elsewhere) {
            self.go(Step::Elsewhere);
        } else if self.it.changing {
            self.go_on_after_change();
        } else {
            self.go(Step::Contact { errors: Vec::new() });
        }
    }

    pub(super) fn stay_at_address(&mut self, errors: Vec<FieldError>) {
        self.stay(Step::Address { errors });
    }

    /// "Lindenweg 7" in the field for the street, as browsers fill it in: the number goes where it belongs.
    fn take_apart(&mut self) {
        let draft = &mut self.it.answers.draft;
        if !draft.get(Field::HouseNumber).trim().is_empty() {
            return;
        }
        let apart = address::apart(draft.get(Field::Street));
        if let Some((street, number)) = apart.map(|(street, number)| (street.to_owned(), number.to_owned())) {
            draft.set(Field::Street, street);
            draft.set(Field::HouseNumber, number);
        }
    }

    fn in_the_area(&self) -> bool {
        let codes = &self.it.setup.postal_codes;
        let typed = address::postal_code(self.it.answers.draft.get(Field::PostalCode).trim());
        codes.is_empty() || typed.is_ok_and(|it| codes.contains(&it))
    }

    pub(super) fn office_picked(&mut self, office: Option<OfficeId>) {
        let offered = office.is_none_or(|id| self.it.places().iter().any(|it| it.office == id));
        if offered && self.it.step == Step::Offices {
            self.it.answers.office = office;
        }
    }

    pub(super) fn after_offices(&mut self) {
        if self.it.changing {
            self.go_on_after_change();
        } else {
            self.go_to_times(None);
        }
    }

    pub(super) fn other_office_wanted(&mut self) {
        let here = matches!(&self.it.step, Step::Times(_));
        if here && self.it.several_places() {
            self.go(Step::Offices);
        }
    }
}
