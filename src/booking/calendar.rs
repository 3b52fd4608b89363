//! Days and times. The appointment system gives the times of one day at a time.

use super::{OfficeId, Problem, effect::Ticket};
use chrono::{DateTime, NaiveDate, Utc};

/// A time at an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    /// When it begins.
    pub start: DateTime<Utc>,
    /// Where.
    pub office: OfficeId,
}

/// What the system answered: the days that have free times, and the times of one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Days with free times, in order.
    pub days: Vec<FreeDay>,
    /// The times of one of these days, in order.
    pub slots: Vec<Slot>,
}

/// A day with free times, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FreeDay {
    /// Its date at the office.
    pub date: NaiveDate,
    /// The offices that have free times on this day, as far as the system says it.
    pub offices: Vec<OfficeId>,
}

impl Offer {
    /// The earliest time of all.
    #[must_use]
    pub fn first(&self) -> Option<Slot> {
        self.slots.first().copied()
    }

    /// The earliest day on which one of these offices has a free time.
    #[must_use]
    pub fn first_day_at(&self, offices: &[OfficeId]) -> Option<NaiveDate> {
        self.days.iter().find(|day| day.offices.iter().any(|it| offices.contains(it))).map(|it| it.date)
    }
}

/// The days as they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// In order; never empty once shown.
    pub days: Vec<Day>,
}

/// A day with free times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Its date at the office.
    pub date: NaiveDate,
    /// Its times, as far as they are known.
    pub times: DayTimes,
}

/// What is known about a day's times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayTimes {
    /// Nobody has asked yet.
    Closed,
    /// Asked, not answered.
    Asking(Ticket),
    /// Shown.
    Open(Vec<Slot>),
    /// Asked in vain; the button to ask is there again.
    Failed(Problem),
}

impl Day {
    /// Its times, once they are here.
    #[must_use]
    pub fn slots(&self) -> Option<&[Slot]> {
        if let DayTimes::Open(slots) = &self.times { Some(slots) } else { None }
    }
}

impl Calendar {
    /// The days of an answer, the one whose times came with it open.
    #[must_use]
    pub fn new(offer: Offer) -> Self {
        let open = offer.slots.first().map(|it| super::time::office_day(it.start));
        let days = offer.days.into_iter().map(|it| Day { date: it.date, times: DayTimes::Closed }).collect();
        let mut calendar = Self { days };
        if let Some(date) = open {
            calendar.set(date, DayTimes::Open(offer.slots));
        }
        calendar
    }

    /// What is known about a day; `None` for a day that is not listed.
    #[must_use]
    pub fn times(&self, date: NaiveDate) -> Option<&DayTimes> {
        self.days.iter().find(|it| it.date == date).map(|it| &it.times)
    }

    /// The first time that can be seen.
    #[must_use]
    pub fn first(&self) -> Option<Slot> {
        self.days.iter().find_map(Day::slots).and_then(|it| it.first()).copied()
    }

    /// Notes what is known about a day; a day that is not listed stays so.
    pub fn set(&mut self, date: NaiveDate, times: DayTimes) {
        if let Some(day) = self.days.iter_mut().find(|it| it.date == date) {
            day.times = times;
        }
    }

    /// A day had nothing left when it was asked for: it is taken off the list.
    pub fn remove(&mut self, date: NaiveDate) {
        self.days.retain(|it| it.date != date);
    }

    /// Whether this time can be seen on an open day.
    #[must_use]
    pub fn shows(&self, slot: Slot) -> bool {
        self.days.iter().any(|day| matches!(&day.times, DayTimes::Open(slots) if slots.contains(&slot)))
    }
}
