//! Programs that lose something when the page is loaded anew, and tests that they are found out.

use super::{
    arrows::{Region, travel_reloading},
    invariants::Invariant,
    reloads::anew,
    world::Reload,
};
use buergertermin::booking::{Booking, Series, Step};

const JOURNEYS: u32 = 4000;

#[track_caller]
fn is_found_out(region: Region, mutant: Reload) {
    let found = travel_reloading(Booking::step, mutant, region, JOURNEYS, 0);

    assert_eq!(found.err().map(|it| it.which), Some(Invariant::Survives));
}

#[test]
fn a_program_that_keeps_nothing_is_found_out() {
    is_found_out(Region::Everywhere, |_| None);
}

#[test]
fn a_program_that_loses_what_was_typed_is_found_out() {
    is_found_out(Region::Everywhere, |before| {
        let mut after = anew(before)?;
        after.answers.draft = buergertermin::booking::Draft::default();
        Some(after)
    });
}

#[test]
fn a_program_that_loses_the_time_that_is_held_is_found_out() {
    is_found_out(Region::Everywhere, |before| {
        let mut after = anew(before)?;
        after.hold = None;
        Some(after)
    });
}

#[test]
fn a_program_that_loses_the_visits_before_is_found_out() {
    is_found_out(Region::Homes, |before| {
        let mut after = anew(before)?;
        after.series = Series::default();
        Some(after)
    });
}

#[test]
fn a_program_that_loses_the_doubt_whether_it_is_booked_is_found_out() {
    is_found_out(Region::Everywhere, |before| {
        let mut after = anew(before)?;
        after.hold = after.hold.map(|mut it| {
            it.unsure = false;
            it
        });
        Some(after)
    });
}

#[test]
fn a_program_that_loses_what_may_still_stand_is_found_out() {
    is_found_out(Region::Homes, |before| {
        let mut after = anew(before)?;
        if let Step::Returning { page, .. } = &mut after.step
            && let Step::Undone(undone) = &mut **page
        {
            undone.left.clear();
        }
        Some(after)
    });
}
