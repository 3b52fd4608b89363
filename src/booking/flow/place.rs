//! Page 5: where to, for a visit; which office, for those who want to choose.

use super::{Booking, turn::Turn};
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
        if !self.it.in_the_area() {
            self.go(Step::Outside);
        } else if self.it.registered_elsewhere() {
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
            self.back_to_times();
        }
    }

    /// From the page of offices: whoever has not said yet what this office needs to know only looks.
    pub(super) fn back_to_times(&mut self) {
        if self.it.contact().is_ok() {
            self.go_to_times(None);
        } else {
            self.show_times(None, true);
        }
    }

    pub(super) fn other_office_wanted(&mut self) {
        let here = matches!(&self.it.step, Step::Times(_));
        if here && !self.it.is_visit() && self.it.several_places() {
            self.go(Step::Offices);
        }
    }
}

impl Booking {
    fn in_the_area(&self) -> bool {
        let codes = &self.setup.postal_codes;
        let typed = address::postal_code(self.answers.draft.get(Field::PostalCode).trim());
        codes.is_empty() || typed.is_ok_and(|it| codes.contains(&it))
    }

    fn registered_elsewhere(&self) -> bool {
        self.setup.asks_registered && self.answers.registered == Some(Registered::Elsewhere)
    }

    /// Whether it is a visit to where we do not go, or that another city's office would have to make.
    pub(super) fn not_ours(&self) -> bool {
        self.is_visit() && (!self.in_the_area() || self.registered_elsewhere())
    }
}
