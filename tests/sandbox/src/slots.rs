//! The arithmetic of one opening period: which times can be booked, and which slots a booking holds.
//!
//! A period is a grid of slots at some desks. A time can be booked when one desk has as many free slots in a
//! row, from that time on, as the booking holds. How many that is depends on the period's switch "several
//! slots": off, only the first slot is held whatever the booking needs, and a long visit overlaps the next
//! one. Real cities have that switch off by mistake.

use std::collections::HashSet;

/// Slots that somebody holds: the second at which each starts, and its desk.
pub(crate) type Taken = HashSet<(i64, u32)>;

/// The hours from opening to closing of one day, in Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) opens: i64,
    pub(crate) closes: i64,
    pub(crate) slot_seconds: i64,
    pub(crate) workstations: u32,
    pub(crate) several_slots: bool,
}

/// What a booking holds: one desk, and these slots of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hold {
    pub(crate) workstation: u32,
    pub(crate) slots: Vec<i64>,
}

impl Period {
    /// All times at which a booking of so many slots can still start, in order.
    pub(crate) fn bookable(&self, slots: u32, taken: &Taken, now: i64) -> Vec<i64> {
        self.grid().filter(|start| self.place(*start, slots, taken, now).is_some()).collect()
    }

    /// A place for a booking at this time, at the first desk that has one. Times that are past have none.
    pub(crate) fn place(&self, start: i64, slots: u32, taken: &Taken, now: i64) -> Option<Hold> {
        let slots = (start > now).then(|| self.run(start, slots)).flatten()?;
        let free = |desk: &u32| slots.iter().all(|slot| !taken.contains(&(*slot, *desk)));
        let workstation = (0..self.workstations).find(free)?;
        Some(Hold { workstation, slots })
    }

    fn grid(&self) -> impl Iterator<Item = i64> {
        let (opens, closes, slot) = (self.opens, self.closes, self.slot_seconds.max(60));
        (0..).map(move |step| opens + step * slot).take_while(move |start| start + slot <= closes)
    }

    /// The slots in a row that a booking holds from this time on. `None` off the grid, or when closing time
    /// comes first.
    fn run(&self, start: i64, slots: u32) -> Option<Vec<i64>> {
        let held = if self.several_slots { slots.max(1) } else { 1 };
        let run: Vec<i64> = self.grid().skip_while(|it| *it != start).take(held as usize).collect();
        (run.len() == held as usize).then_some(run)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From 0 to an hour, slots of ten minutes, one desk.
    fn hour() -> Period {
        Period { opens: 0, closes: 3600, slot_seconds: 600, workstations: 1, several_slots: true }
    }

    #[test]
    fn a_short_booking_can_start_at_every_slot() {
        assert_eq!(hour().bookable(1, &Taken::new(), -1), [0, 600, 1200, 1800, 2400, 3000]);
    }

    #[test]
    fn a_long_booking_must_end_before_closing_time() {
        assert_eq!(hour().bookable(4, &Taken::new(), -1), [0, 600, 1200]);
    }

    #[test]
    fn a_booking_needs_its_slots_in_a_row() {
        let taken = Taken::from([(1200, 0)]);

        assert_eq!(hour().bookable(2, &taken, -1), [0, 1800, 2400]);
    }

    #[test]
    fn a_booking_does_not_change_desks() {
        let two_desks = Period { workstations: 2, ..hour() };
        let taken = Taken::from([(0, 0), (600, 1), (1200, 0), (1800, 1), (2400, 0), (3000, 1)]);

        assert!(two_desks.bookable(2, &taken, -1).is_empty());
        assert_eq!(two_desks.bookable(1, &taken, -1).len(), 6);
    }

    #[test]
    fn the_second_desk_takes_the_second_booking() {
        let two_desks = Period { workstations: 2, ..hour() };
        let taken = Taken::from([(0, 0)]);

        assert_eq!(two_desks.place(0, 1, &taken, -1), Some(Hold { workstation: 1, slots: vec![0] }));
    }

    #[test]
    fn with_the_switch_off_only_the_first_slot_is_held() {
        let switched_off = Period { several_slots: false, ..hour() };

        assert_eq!(switched_off.bookable(4, &Taken::new(), -1).len(), 6);
        assert_eq!(switched_off.place(3000, 4, &Taken::new(), -1).unwrap().slots, [3000]);
    }

    #[test]
    fn a_time_that_is_past_is_not_offered() {
        assert_eq!(hour().bookable(1, &Taken::new(), 1200), [1800, 2400, 3000]);
    }

    #[test]
    fn a_time_between_two_slots_cannot_be_booked() {
        assert_eq!(hour().place(700, 1, &Taken::new(), -1), None);
    }
}
