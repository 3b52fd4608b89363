//! Several visits to one home: booked all, or none.
//!
//! A home with more people than fit one visit gets several, as far as the city wants that (`visits.morePeople`). One of them
//! is the current one: its hold is [`Booking::hold`], as that of the only visit is elsewhere; a [`Series`] keeps the others.

use super::{Appointment, Booking, Hold};

/// The visits besides the current one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Series {
    /// Those before it whose times are held.
    pub earlier: Vec<Hold>,
    /// Those behind it whose times are held.
    pub later: Vec<Hold>,
    /// Those that are booked already while the others are being booked; they're given back if another one can't be.
    pub done: Vec<(Hold, Appointment)>,
}

impl Booking {
    /// How many people can be visited in one go; `None` for any number.
    #[must_use]
    pub fn most_people(&self) -> Option<u32> {
        Some(self.setup.people_per_visit?.saturating_mul(self.setup.most_visits.unwrap_or(1)))
    }

    /// How many visits these people need; never more than are made in one go.
    #[must_use]
    pub fn visits_for(&self, people: u32) -> u32 {
        let needed = self.setup.people_per_visit.map_or(1, |it| people.div_ceil(it.max(1)));
        needed.clamp(1, self.setup.most_visits.unwrap_or(1))
    }

    /// How many visits are booked together: one, unless it is for a home with more people than fit one.
    #[must_use]
    pub fn visits_wanted(&self) -> u32 {
        let people = self.answers.people.filter(|_| self.is_visit() && self.for_home());
        people.map_or(1, |it| self.visits_for(it))
    }

    /// Whether several visits are booked together.
    #[must_use]
    pub fn several_visits(&self) -> bool {
        self.visits_wanted() > 1
    }

    /// For how many people one of the visits is, counted from 0: evenly divided, the first visits are for one more.
    #[must_use]
    pub fn people_at(&self, index: usize) -> Option<u32> {
        let people = self.answers.people.filter(|_| self.for_home())?;
        Some(share(people, self.visits_wanted(), index))
    }

    /// Which of the visits is the current one, counted from 0.
    #[must_use]
    pub const fn visit_index(&self) -> usize {
        self.series.done.len() + self.series.earlier.len()
    }

    /// All times that are held or just booked, in the order of the visits.
    pub fn holds(&self) -> impl Iterator<Item = &Hold> {
        self.series.done.iter().map(|(hold, _)| hold).chain(self.remaining())
    }

    /// Those that are held and not booked so far.
    pub(super) fn remaining(&self) -> impl Iterator<Item = &Hold> {
        self.series.earlier.iter().chain(&self.hold).chain(&self.series.later)
    }

    /// The same, to be changed.
    pub(super) fn remaining_mut(&mut self) -> impl Iterator<Item = &mut Hold> {
        let Series { earlier, later, .. } = &mut self.series;
        earlier.iter_mut().chain(&mut self.hold).chain(later)
    }

    /// The hold that ends first: until then all of them can be booked.
    #[must_use]
    pub fn first_to_end(&self) -> Option<&Hold> {
        self.remaining().min_by_key(|it| it.until)
    }

    /// Whether a time is held for each visit, and each still is what was chosen.
    #[must_use]
    pub fn all_held(&self) -> bool {
        let count = u32::try_from(self.holds().count());
        count == Ok(self.visits_wanted()) && self.remaining().all(|it| self.fits_answers(it))
    }

    /// The same with another one of the visits that are not booked so far as the current one, as it is shown and sent.
    #[must_use]
    pub fn at_visit(&self, index: usize) -> Self {
        let mut it = self.clone();
        it.turn_to(index);
        it
    }

    /// Another one of the visits that are not booked so far becomes the current one; behind the last one whose time is held,
    /// one that has no time yet.
    pub(super) fn turn_to(&mut self, index: usize) {
        let Series { earlier, later, .. } = &mut self.series;
        let mut all: Vec<Hold> = std::mem::take(earlier);
        all.extend(self.hold.take());
        all.append(later);
        *later = all.split_off(all.len().min(index.saturating_add(1)));
        self.hold = if all.len() > index { all.pop() } else { None };
        *earlier = all;
    }
}

/// How many of the people one of the visits is for.
pub(super) fn share(people: u32, visits: u32, index: usize) -> u32 {
    let one_more = u32::try_from(index).is_ok_and(|it| it < people % visits.max(1));
    people / visits.max(1) + u32::from(one_more)
}
