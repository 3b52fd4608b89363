//! Page 6, and what the office that holds the time asks besides.

use super::turn::Turn;
use crate::booking::{Booking, Field, FieldError, HostNotice, Role, Step, TimesNotice, contact::Asked};

impl Turn {
    pub(super) fn typed(&mut self, field: Field, text: String) {
        if let Step::Contact { errors } | Step::Address { errors } | Step::More { errors, .. } =
            &mut self.it.step
        {
            // The error goes when the field is touched; whether it is mended is said on "Weiter".
            errors.retain(|it| it.field != field);
            self.it.answers.draft.set(field, text);
        }
    }

    pub(super) fn role_picked(&mut self, role: Role) {
        if let Step::Contact { errors } = &mut self.it.step {
            errors.retain(|it| it.field != Field::Role);
            self.it.answers.role = Some(role);
        }
    }

    pub(super) fn after_contact(&mut self) {
        let errors = self.it.contact_errors();
        if !errors.is_empty() {
            self.show_errors(errors);
        } else if self.it.changing {
            self.go_on_after_change();
        } else if self.it.wrong_paper() {
            self.go_to_wrong_paper();
        } else {
            self.go_to_times(None);
        }
    }

    /// On the page where the first of them can be mended.
    pub(super) fn show_errors(&mut self, errors: Vec<FieldError>) {
        let at_address: Vec<_> = self.it.asked_for_address().iter().map(|it| it.field).collect();
        let (address, contact): (Vec<_>, Vec<_>) =
            errors.into_iter().partition(|it| self.it.is_visit() && at_address.contains(&it.field));
        let before = self.it.kind();
        if contact.is_empty() {
            self.stay(Step::Address { errors: address });
        } else {
            self.stay(Step::Contact { errors: contact });
        }
        if self.it.kind() != before {
            self.tell(HostNotice::Step);
        }
    }

    /// The same, from another page.
    pub(super) fn back_to_errors(&mut self, errors: Vec<FieldError>) {
        self.it.changing = true;
        self.show_errors(errors);
    }

    pub(super) fn no_email_had(&mut self) {
        if self.it.step == Step::MailLimit {
            return self.book_without_mail();
        }
        let asked = self.it.asked_for_contact();
        let required = asked.iter().any(|it| it.field == Field::Email && it.required);
        if required && matches!(self.it.step, Step::Contact { .. }) {
            self.it.answers.draft.set(Field::Email, String::new());
            self.go(Step::NoEmail);
        }
    }

    /// The limit is one of appointments by e-mail address: without one there is none.
    fn book_without_mail(&mut self) {
        if self.it.needs_no_mail() {
            self.it.answers.draft.set(Field::Email, String::new());
            self.back_to_check();
        }
    }

    /// From an outcome of page 8, as long as the time is held.
    pub(super) fn back_to_check(&mut self) {
        if self.it.all_held() {
            self.go_to_check();
        } else {
            self.go_to_times(Some(TimesNotice::HoldOver));
        }
    }

    /// The office that holds the time may ask for more than the list said: only that is asked, on a page of its own.
    pub(super) fn go_to_check_if_complete(&mut self) {
        self.turn_to_incomplete_visit();
        match self.it.contact() {
            Ok(_) if self.it.not_ours() => {
                self.it.changing = true;
                self.go(Step::Address { errors: Vec::new() });
            }
            Ok(_) if self.it.too_many_people() => {
                self.it.changing = true;
                self.go(Step::Home);
            }
            Ok(_) => self.go_to_check(),
            Err(errors) => {
                let new: Vec<Asked> = self.new_fields();
                let all_new = errors.iter().all(|it| new.iter().any(|new| new.field == it.field));
                if all_new {
                    self.go(Step::More { fields: new, errors: Vec::new() });
                } else {
                    self.back_to_errors(errors);
                }
            }
        }
    }

    /// What was not asked on page 6, or could be left out there, and is empty so far.
    fn new_fields(&self) -> Vec<Asked> {
        let before = self.it.asked_before();
        let empty = |it: &Asked| self.it.answers.draft.get(it.field).trim().is_empty() && !it.field.chosen();
        let new = |it: &Asked| empty(it) && !before.contains(it);
        self.it.asked_for_contact().into_iter().filter(new).collect()
    }

    pub(super) fn after_more(&mut self) {
        let Step::More { fields, .. } = &self.it.step else { return };
        let fields = fields.clone();
        match self.it.contact() {
            Ok(_) => self.go_to_check_if_complete(),
            Err(errors) if errors.iter().all(|it| fields.iter().any(|asked| asked.field == it.field)) => {
                self.stay(Step::More { fields, errors });
            }
            Err(errors) => self.back_to_errors(errors),
        }
    }
}

impl Booking {
    /// Whether the offices that hold the times book without an e-mail address, too.
    #[must_use]
    pub fn needs_no_mail(&self) -> bool {
        let mut rules = self.remaining().map(|it| &it.reservation.rules);
        self.hold.is_some() && rules.all(|it| !it.email_required)
    }
}
