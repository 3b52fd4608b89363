//! Page 7: only the times that suit.

use super::{Booking, turn::Turn};
use crate::booking::{
    Day, DayPart, Slot, Times,
    time::{office_day, office_time},
};
use chrono::{Datelike, Timelike, Weekday};

impl Turn {
    pub(super) fn part_picked(&mut self, part: DayPart) {
        if self.can_filter() {
            self.it.answers.filter.part = part;
            self.unpick_hidden();
        }
    }

    pub(super) fn weekday_ticked(&mut self, weekday: Weekday, without: bool) {
        if self.can_filter() {
            let left_out = &mut self.it.answers.filter.without;
            left_out.retain(|it| *it != weekday);
            if without {
                left_out.push(weekday);
            }
            self.unpick_hidden();
        }
    }

    fn can_filter(&self) -> bool {
        self.it.step.times().is_some_and(|it| it.reserving.is_none() && it.calendar().is_some())
    }

    /// A time that is out of sight is not chosen any more.
    fn unpick_hidden(&mut self) {
        let own = self.it.held_slot();
        let hidden = |it: &Slot| own != Some(*it) && !self.it.suits(*it);
        let gone = self.it.step.times().and_then(|it| it.picked).as_ref().is_some_and(hidden);
        if gone {
            self.change_times(|it| it.picked = None);
        }
        self.announce_days();
    }
}

impl Booking {
    /// The days that are left by the filter of weekdays.
    #[must_use]
    pub fn days_shown(&self) -> Vec<&Day> {
        let without = &self.answers.filter.without;
        let days =
            self.step.times().and_then(Times::calendar).map(|it| it.days.as_slice()).unwrap_or_default();
        days.iter().filter(|it| !without.contains(&it.date.weekday())).collect()
    }

    /// Times as whoever chooses tells them apart: which office makes a visit does not matter to the one who is visited, so
    /// each beginning comes once, at the first office that has it.
    pub(super) fn told_apart(&self, mut slots: Vec<Slot>) -> Vec<Slot> {
        if self.is_visit() {
            slots.sort_unstable();
            slots.dedup_by_key(|it| it.start);
        }
        slots
    }

    /// Whether a time is left by the filters.
    #[must_use]
    pub fn suits(&self, slot: Slot) -> bool {
        let filter = &self.answers.filter;
        let before_noon = office_time(slot.start).hour() < 12;
        let part = match filter.part {
            DayPart::Whole => true,
            DayPart::Morning => before_noon,
            DayPart::Afternoon => !before_noon,
        };
        part && !filter.without.contains(&office_day(slot.start).weekday())
    }
}
