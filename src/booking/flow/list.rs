//! A home's own list: who is to be seen at which visit. It is typed for the printer only: no effect ever holds a name.

use super::turn::Turn;
use crate::booking::{Booking, ForWhom, Step, series::share};

impl Turn {
    pub(super) fn listed(&mut self, index: usize, name: String) {
        let people = self.it.listed_per_visit().iter().sum::<u32>();
        if u32::try_from(index).is_ok_and(|it| it < people) {
            let list = &mut self.it.list;
            list.resize(list.len().max(index + 1), String::new());
            if let Some(it) = list.get_mut(index) {
                *it = name;
            }
        }
    }
}

impl Booking {
    /// For how many people each visit of page 9 is, in their order; nothing where it is not a home's.
    #[must_use]
    pub fn listed_per_visit(&self) -> Vec<u32> {
        let (Step::Activation { further, .. } | Step::Booked { further, .. }) = &self.step else {
            return Vec::new();
        };
        let people = self.behalf.people.filter(|_| self.behalf.for_whom == Some(ForWhom::Home));
        let visits = u32::try_from(further.len()).unwrap_or_default().saturating_add(1);
        people.map_or_else(Vec::new, |people| {
            (0..=further.len()).map(|index| share(people, visits, index)).collect()
        })
    }

    /// The name that stands in the list, counted from 0 over all visits.
    #[must_use]
    pub fn name_listed(&self, index: usize) -> &str {
        self.list.get(index).map_or("", |it| it.trim())
    }
}
