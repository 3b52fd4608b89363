//! Page 4, and the page for a representative whose paper does not suffice: both before a time is taken from somebody else.

use super::turn::Turn;
use crate::booking::{Booking, Step};

impl Turn {
    /// Page 4, where it has something to say.
    pub(super) fn go_to_advice(&mut self) -> bool {
        let all = self.it.advice();
        if all.is_empty() {
            return false;
        }
        self.it.answers.advised = all;
        self.go(Step::Advice);
        true
    }

    /// "Zurück" from the first page on which something is typed.
    pub(super) fn back_to_advice(&mut self) {
        if !self.go_to_advice() {
            self.go_to_services();
        }
    }

    /// "Trotzdem Termin buchen".
    pub(super) fn after_advice(&mut self) {
        if self.it.changing {
            self.go_on_after_change();
        } else {
            self.go_to_entries();
        }
    }

    pub(super) fn go_to_wrong_paper(&mut self) {
        self.go(Step::WrongPaper);
    }

    /// The person applies herself, and whoever types helps.
    pub(super) fn after_wrong_paper(&mut self) {
        self.it.answers.paper_told = self.it.answers.role;
        if self.it.changing {
            self.go_on_after_change();
        } else {
            self.go_to_times(None);
        }
    }
}

impl Booking {
    /// Whether a representative must be told that her paper does not suffice.
    pub(super) fn wrong_paper(&self) -> bool {
        self.answers.paper_told != self.answers.role && !self.not_enough_for().is_empty()
    }
}
