//! 100 000 journeys of the real program.

use super::{
    ledger::{Broken, Promise},
    run::{Outcome, Program, Run},
    weather::Fate,
};
use crate::journeys::reloads;
use buergertermin::booking::{Booking, StepKind};
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::atomic::{AtomicU64, Ordering},
    thread,
};

const JOURNEYS: u64 = 100_000;
/// The first seed, unless `BUERGERTERMIN_SEED` says another one.
const SEED: u64 = 1;

pub(super) const REAL: Program = Program { flow: Booking::step, reload: reloads::anew };

/// What came of many.
#[derive(Debug, Default)]
pub(super) struct Tally {
    journeys: u64,
    steps: u64,
    reloads: u64,
    copies: u64,
    ends: BTreeMap<StepKind, u64>,
    fates: BTreeMap<Fate, u64>,
    reserve_lost: u64,
    given_back_in_vain: u64,
    deleted: u64,
}

impl Tally {
    fn counts(&mut self, outcome: &Outcome) {
        self.journeys += 1;
        self.steps += u64::from(outcome.steps);
        self.reloads += u64::from(outcome.reloads);
        self.copies += u64::from(outcome.copies);
        if let Some(end) = outcome.end {
            *self.ends.entry(end).or_default() += 1;
        }
        for (fate, count) in &outcome.fates {
            *self.fates.entry(*fate).or_default() += u64::from(*count);
        }
        self.reserve_lost += u64::from(outcome.left_behind.reserve_lost);
        self.given_back_in_vain += u64::from(outcome.left_behind.given_back_in_vain);
        self.deleted += u64::from(outcome.left_behind.deleted);
    }

    /// Most journeys end with an appointment, every fault was met, and times were left behind by what was lost.
    fn is_worth_something(&self) {
        let with = [StepKind::Activation, StepKind::Booked, StepKind::Link];
        let booked: u64 = with.iter().filter_map(|it| self.ends.get(it)).sum();
        assert!(booked > self.journeys * 3 / 4, "{booked} of {} have an appointment", self.journeys);
        assert!(Fate::FAULTS.iter().all(|it| self.fates.get(it).is_some_and(|it| *it > 1000)));
        assert!(self.reserve_lost > 0 && self.reloads > 0 && self.copies > 0);
    }

    fn and(mut self, other: Self) -> Self {
        self.journeys += other.journeys;
        self.steps += other.steps;
        self.reloads += other.reloads;
        self.copies += other.copies;
        other.ends.into_iter().for_each(|(end, count)| *self.ends.entry(end).or_default() += count);
        other.fates.into_iter().for_each(|(fate, count)| *self.fates.entry(fate).or_default() += count);
        self.reserve_lost += other.reserve_lost;
        self.given_back_in_vain += other.given_back_in_vain;
        self.deleted += other.deleted;
        self
    }
}

/// One journey; a panic breaks a promise like anything else.
fn one(seed: u64, program: Program, tells: bool) -> Result<Outcome, Broken> {
    let run = AssertUnwindSafe(|| Run::of(seed, program, tells).goes());
    catch_unwind(run).unwrap_or_else(|_| {
        Err(Broken { which: Promise::NoPanic, how: "the program has stopped".to_owned() })
    })
}

/// The journeys of these seeds, on all processors; the first that breaks a promise is told, with its seed: the same one every
/// time.
pub(super) fn all(first: u64, journeys: u64, program: Program) -> Result<Tally, (u64, Broken)> {
    let (next, end) = (AtomicU64::new(first), AtomicU64::new(first + journeys));
    let work = || {
        let mut tally = Tally::default();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= end.load(Ordering::Relaxed) {
                return Ok(tally);
            }
            match one(seed, program, false) {
                Ok(outcome) => tally.counts(&outcome),
                Err(broken) => {
                    end.fetch_min(seed, Ordering::Relaxed);
                    return Err((seed, broken));
                }
            }
        }
    };
    let outcomes: Vec<Result<Tally, (u64, Broken)>> = thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        all.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let (well, broken): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    match broken.into_iter().filter_map(Result::err).min_by_key(|(seed, _)| *seed) {
        Some(first) => Err(first),
        None => Ok(well.into_iter().flatten().fold(Tally::default(), Tally::and)),
    }
}

#[test]
fn of_100_000_journeys_none_ends_with_an_appointment_that_nobody_knows_of_or_with_two() {
    let first = std::env::var("BUERGERTERMIN_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(SEED);

    match all(first, JOURNEYS, REAL) {
        Ok(tally) => {
            println!("{tally:?}");
            tally.is_worth_something();
        }
        Err((seed, broken)) => {
            let _ = one(seed, REAL, true);
            panic!("{:?} with BUERGERTERMIN_SEED={seed}: {}", broken.which, broken.how);
        }
    }
}
