//! Several visits to one home: their times are chosen one after the other, held together, and given back together.

use super::turn::Turn;
use crate::booking::{Booking, Contact, Credentials, FieldError, Hold, TimesNotice};

impl Booking {
    /// What is sent for each visit, in their order: where there is only one, what [`Booking::contact`] says.
    ///
    /// # Errors
    /// Everything that is missing or wrong for one of them.
    pub fn contacts(&self) -> Result<Vec<Contact>, Vec<FieldError>> {
        if !self.several_visits() {
            return self.contact().map(|it| vec![it]);
        }
        (0..self.remaining().count()).map(|it| self.at_visit(it).contact()).collect()
    }

    /// The first visit into which name and contact as they are now were not put.
    pub(super) fn first_unsaved(&self) -> Option<usize> {
        let contacts = self.contacts().unwrap_or_default();
        // What its office asks for is not known any more of a hold that has just ended: the system says what becomes of it.
        let saved = |(index, it): (usize, &Hold)| {
            it.saved && (it.until <= self.now || it.contact.as_deref() == contacts.get(index))
        };
        self.remaining().enumerate().position(|it| !saved(it))
    }

    /// The first visit for which something is missing or wrong.
    fn incomplete_visit(&self) -> Option<usize> {
        (0..self.remaining().count()).find(|it| self.at_visit(*it).contact().is_err())
    }

    /// Which part of the booking this page is about, beyond its kind and heading: with another one it is another page. Page 7
    /// is about one of several visits. Page 8 leads only on where one is booked and another in doubt.
    #[must_use]
    pub fn part(&self) -> usize {
        if self.step.times().is_some() {
            return self.visit_index();
        }
        usize::from(self.step.check().is_some_and(|it| it.unsure) && !self.series.done.is_empty())
    }

    /// Whether one of several visits is booked already, and the others are not.
    #[must_use]
    pub const fn half_booked(&self) -> bool {
        !self.series.done.is_empty()
    }
}

impl Turn {
    /// The time of this visit is held: on to the next one that has none, or to page 8.
    pub(super) fn time_is_held(&mut self) {
        let held = self.it.holds().count();
        let all = u32::try_from(held).is_ok_and(|it| it >= self.it.visits_wanted());
        if all || self.it.not_ours() || self.it.too_many_people() {
            return self.go_to_check_if_complete();
        }
        self.it.turn_to(held);
        self.go_to_times(None);
    }

    /// Holds that no longer fit what was chosen are given back, all or none; so are those of visits that are not needed any
    /// more. What is half booked stays: it is looked up first.
    pub(super) fn settle_visits(&mut self) {
        if self.it.half_booked() {
            return;
        }
        if !self.it.remaining().all(|it| self.it.fits_answers(it)) {
            return self.release();
        }
        let wanted = usize::try_from(self.it.visits_wanted()).unwrap_or(usize::MAX);
        let index = self.it.visit_index().min(wanted.saturating_sub(1));
        while self.it.remaining().count() > wanted {
            self.it.turn_to(wanted);
            self.release_this();
        }
        self.it.turn_to(index);
    }

    /// After something was changed: to page 8 where a time is held for each visit; else to page 7, for the first one that has
    /// none.
    pub(super) fn go_on_with_times(&mut self) {
        let over = self.it.holds().next().is_none();
        self.settle_visits();
        if self.it.all_held() {
            return self.go_to_check();
        }
        self.it.turn_to(self.it.remaining().count());
        self.go_to_times(over.then_some(TimesNotice::HoldOver));
    }

    /// Where something is missing for one of the visits, that one is the current one: what is asked is what its office asks.
    pub(super) fn turn_to_incomplete_visit(&mut self) {
        if self.it.several_visits() {
            let index = self.it.incomplete_visit().unwrap_or(0);
            self.it.turn_to(index);
        }
    }

    /// "Zurück" from page 8: the last visit.
    pub(super) fn back_from_check(&mut self) {
        self.it.turn_to(self.it.holds().count().saturating_sub(1));
        self.go_to_times(None);
    }

    /// "Zurück" from page 7: the visit before this one, with its time.
    pub(super) fn back_to_visit_before(&mut self) {
        self.it.turn_to(self.it.visit_index().saturating_sub(1));
        self.go_to_times(None);
    }

    /// "Ändern" at the time of one of the visits.
    pub(super) fn change_time_of(&mut self, index: usize) {
        self.it.turn_to(index);
        self.go_to_times(None);
    }

    /// Gives all holds back, if there are any.
    pub(super) fn release(&mut self) {
        let all: Vec<Hold> = self.it.holds().cloned().collect();
        for hold in all {
            self.give_back(hold);
        }
        self.it.forget_holds();
    }

    /// The same, and what may still stand of visits that are being given back; without waiting for it.
    pub(super) fn release_all(&mut self) {
        self.release();
        for credentials in self.it.step.left() {
            self.cancel(credentials);
        }
    }

    /// Gives the current hold back, if there is one.
    pub(super) fn release_this(&mut self) {
        if let Some(hold) = self.it.hold.take() {
            self.give_back(hold);
        }
    }

    /// Holds that are over need not be given back, unless they may be booked: nobody shall have two appointments. Of several
    /// visits those that are not over yet are given back with the first that is.
    pub(super) fn let_go(&mut self) {
        let now = self.it.now;
        let live: Vec<Hold> = self.it.remaining().filter(|it| it.sent || it.until > now).cloned().collect();
        for hold in live {
            self.give_back(hold);
        }
        self.it.forget_holds();
    }
}

impl Booking {
    /// Of all times that are held or just booked.
    pub(super) fn credentials(&self) -> Vec<Credentials> {
        self.holds().map(|it| it.reservation.credentials.clone()).collect()
    }

    pub(super) fn forget_holds(&mut self) {
        self.hold = None;
        self.series = super::Series::default();
    }
}
