//! Written, in the order in which [`super::reading`] reads.

use crate::booking::{
    Answers, Booking, Check, ContactRules, Credentials, Field, Hold, Problem, Slot, Step, Undone, Wanted,
    every::Every,
};
use chrono::{DateTime, Utc};

pub(super) struct Writer(Vec<String>);

impl Writer {
    pub(super) fn new(version: &str) -> Self {
        Self(vec![version.to_owned()])
    }

    pub(super) fn strings(self) -> Vec<String> {
        self.0
    }

    /// `None` on a page of which nothing is kept.
    pub(super) fn booking(&mut self, it: &Booking) -> Option<()> {
        self.page(&it.step, it)?;
        self.flag(it.changing);
        self.time(it.idle.since);
        self.answers(it);
        self.holds(it);
        let times = it.step.times().and_then(|it| it.reserving).map(|(_, slot)| slot);
        let renewing = it.step.check().and_then(|it| it.renewing.as_ref()).map(|it| it.slot);
        let lost = times.or(renewing).map(|slot| (slot, it.now)).or(it.lost_reserve);
        self.maybe(lost.as_ref(), |to, (slot, at)| {
            to.slot(*slot);
            to.time(*at);
        });
        Some(())
    }

    // --- the page ---

    fn page(&mut self, step: &Step, it: &Booking) -> Option<()> {
        match step {
            Step::Erase(page) | Step::Returning { page, .. } => return self.page(page, it),
            Step::Unavailable(_, resume) => return self.page(&resume.step(), it),
            Step::Activation { .. } | Step::Booked { .. } | Step::Link(_) => return None,
            Step::ForWhom { .. }
            | Step::Way { .. }
            | Step::Unsure
            | Step::Visit
            | Step::Home
            | Step::People { .. }
            | Step::Services(_)
            | Step::Advice
            | Step::Address { .. }
            | Step::Outside
            | Step::Elsewhere
            | Step::Offices
            | Step::Contact { .. }
            | Step::WrongPaper
            | Step::NoEmail
            | Step::More { .. }
            | Step::Times(_)
            | Step::Check(_)
            | Step::MailLimit
            | Step::Undone(_) => {}
        }
        self.every(step.kind());
        if let Step::Services(services) = step {
            self.string(&services.query);
        } else if let Step::Times(times) = step {
            self.flag(times.looking);
        } else if let Step::More { fields, .. } = step {
            self.list(fields.iter(), |to, it| {
                to.every(it.field);
                to.flag(it.required);
            });
        } else if let Step::Check(check) = step {
            self.check(check, it);
        } else if let Step::Undone(undone) = step {
            self.undone(undone);
        }
        Some(())
    }

    /// What was sent and not answered is in doubt: it is looked up before anything is repeated.
    fn check(&mut self, check: &Check, it: &Booking) {
        let lost = check.sending.map(|_| Problem::Connection);
        self.maybe_every(lost.or(check.problem));
        self.flag(lost.is_some() || check.unsure || it.half_booked());
    }

    fn undone(&mut self, undone: &Undone) {
        self.every(undone.problem);
        self.flag(undone.ended());
        self.list(undone.left.iter(), |to, it| {
            to.credentials(&it.credentials);
            to.slot(it.slot);
        });
    }

    // --- what was said ---

    fn answers(&mut self, booking: &Booking) {
        let it: &Answers = &booking.answers;
        self.maybe_every(it.for_whom);
        self.maybe_every(it.can_come);
        self.maybe_number(it.people.map(u64::from));
        self.wanted(&it.wanted);
        self.list(it.advised.iter(), |to, (service, advice)| {
            to.number(service.0);
            to.every(*advice);
        });
        self.maybe_number(it.office.map(|it| it.0));
        self.maybe_every(it.registered);
        self.maybe_every(it.role);
        self.maybe_every(it.paper_told);
        for field in Field::ALL {
            self.string(it.draft.get(*field));
        }
        // A time that is marked and not reserved is marked again.
        let own = booking.held_slot();
        let marked = booking.step.times().and_then(|it| it.picked).filter(|it| Some(*it) != own);
        self.maybe(marked.or(it.wish).as_ref(), |to, it| to.slot(*it));
        self.every(it.filter.part);
        self.list(it.filter.without.iter(), |to, it| to.number(u64::from(it.num_days_from_monday())));
    }

    fn wanted(&mut self, all: &[Wanted]) {
        self.list(all.iter(), |to, it| {
            to.number(it.matter.0);
            to.maybe_number(it.variant.map(|it| it.0));
            to.number(u64::from(it.count));
        });
    }

    // --- what is held ---

    /// What is booked already, of several visits, is in doubt as well: what page 9 says of it is looked up.
    fn holds(&mut self, it: &Booking) {
        let sending = it.step.check().is_some_and(|it| it.sending.is_some());
        let done = it.series.done.iter().map(|(hold, _)| (hold, true));
        let held = |it| (it, false);
        self.list(done.chain(it.series.earlier.iter().map(held)), Self::hold);
        self.maybe(it.hold.as_ref().map(|it| (it, sending)), Self::hold);
        self.list(it.series.later.iter().map(held), Self::hold);
        self.list(it.dubious.iter(), Self::credentials);
        self.flag(it.booked_elsewhere);
    }

    fn hold(&mut self, (it, in_doubt): (&Hold, bool)) {
        self.credentials(&it.reservation.credentials);
        self.slot(it.reservation.slot);
        self.number(u64::from(it.reservation.minutes));
        self.rules(&it.reservation.rules);
        self.wanted(&it.wanted);
        self.time(it.until);
        self.time(it.confirm_until);
        self.flag(it.unsure || in_doubt);
        self.flag(it.sent || in_doubt);
        self.flag(it.warned);
        self.flag(it.saved);
        self.maybe(it.contact.as_ref(), |to, it| {
            let [first, second] = &it.remarks;
            for text in [&it.name, &it.email, &it.telephone, first, second] {
                to.string(text);
            }
        });
    }

    fn rules(&mut self, it: &ContactRules) {
        self.flag(it.email_required);
        self.maybe_number(it.telephone.map(u64::from));
        for field in &it.custom {
            self.maybe(field.as_ref(), |to, it| {
                to.string(&it.label);
                to.flag(it.required);
            });
        }
    }

    fn credentials(&mut self, it: &Credentials) {
        self.number(it.process);
        self.string(&it.key);
    }

    fn slot(&mut self, it: Slot) {
        self.time(it.start);
        self.number(it.office.0);
    }

    // --- what all is made of ---

    fn string(&mut self, it: &str) {
        self.0.push(it.to_owned());
    }

    fn number(&mut self, it: u64) {
        self.0.push(it.to_string());
    }

    fn flag(&mut self, it: bool) {
        self.number(u64::from(it));
    }

    /// In milliseconds since 1970.
    fn time(&mut self, it: DateTime<Utc>) {
        self.number(u64::try_from(it.timestamp_millis()).unwrap_or_default());
    }

    fn every<T: Every>(&mut self, it: T) {
        self.number(u64::from(it.index()));
    }

    fn maybe_every<T: Every>(&mut self, it: Option<T>) {
        self.maybe_number(it.map(|it| u64::from(it.index())));
    }

    /// An empty string where there is none.
    fn maybe_number(&mut self, it: Option<u64>) {
        self.0.push(it.map(|it| it.to_string()).unwrap_or_default());
    }

    fn maybe<T>(&mut self, it: Option<T>, write: impl Fn(&mut Self, T)) {
        self.list(it.into_iter(), write);
    }

    fn list<T>(&mut self, all: impl Iterator<Item = T>, write: impl Fn(&mut Self, T)) {
        let place = self.0.len();
        self.0.push(String::new());
        let mut count = 0;
        for it in all {
            write(self, it);
            count += 1;
        }
        if let Some(it) = self.0.get_mut(place) {
            *it = u64::to_string(&count);
        }
    }
}
