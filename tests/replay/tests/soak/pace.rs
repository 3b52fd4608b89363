//! One time for the city and all who book there. It stands still while anybody does something, and goes on to the next thing to come
//! once all wait: a pause of two minutes takes none, and no test depends on how fast the machine is.

use chrono::{DateTime, TimeDelta, Utc};
use sandbox::{AppointmentRecord, Clock, Sandbox};
use std::{
    collections::BTreeMap,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

/// Things happen every so many seconds only, so that many clients do them at once.
const GRID: i64 = 2;

/// The time.
pub(super) struct Pace<'a> {
    sandbox: &'a Sandbox,
    clock: Clock,
    seats: Mutex<Seats>,
    moved: Condvar,
}

/// By number and by when it was reserved: what is over leaves its number to another.
pub(super) type Rows = BTreeMap<(u32, DateTime<Utc>), Row>;

/// An appointment in the database, and when it was seen there.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) at: DateTime<Utc>,
    pub(super) it: AppointmentRecord,
}

struct Seats {
    awake: usize,
    alarms: Vec<DateTime<Utc>>,
    /// The last that was seen of each appointment: once a minute, while nobody did anything.
    seen: Rows,
    looked: DateTime<Utc>,
}

/// Somebody whom the time waits for, until it is dropped.
pub(super) struct Seat<'a>(&'a Pace<'a>);

impl<'a> Pace<'a> {
    pub(super) fn new(sandbox: &'a Sandbox) -> Self {
        let clock = sandbox.clock().clone();
        let seats = Seats { awake: 0, alarms: Vec::new(), seen: BTreeMap::new(), looked: clock.now() };
        Self { sandbox, clock, seats: Mutex::new(seats), moved: Condvar::new() }
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// So many seats, all taken at once: nobody must be waited for who has not come yet.
    pub(super) fn seats(&'a self, count: usize) -> Vec<Seat<'a>> {
        self.lock().awake += count;
        (0..count).map(|_| Seat(self)).collect()
    }

    /// What became of each appointment that there ever was, as far as anybody could see.
    pub(super) fn seen(&self) -> Rows {
        let mut seats = self.lock();
        self.look(&mut seats);
        seats.seen.clone()
    }

    fn look(&self, seats: &mut Seats) {
        let at = self.now();
        seats.seen.extend(
            self.sandbox
                .appointments()
                .into_iter()
                .map(|it| ((it.process_id, it.reserved_at), Row { at, it })),
        );
        seats.looked = at;
    }

    /// Everybody waits: on to the next thing.
    fn go_on(&self, seats: &mut Seats) {
        let Some(next) = seats.alarms.iter().min().copied().filter(|_| seats.awake == 0) else { return };
        // Before a long pause, too: what is there now may be over then.
        if next - seats.looked >= TimeDelta::seconds(50) {
            self.look(seats);
        }
        self.clock.set(next);
        let before = seats.alarms.len();
        seats.alarms.retain(|it| *it > next);
        seats.awake = before - seats.alarms.len();
        self.moved.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat<'_> {
    /// Waits.
    pub(super) fn sleeps_until(&self, at: DateTime<Utc>) {
        let pace = self.0;
        let late = at.timestamp().rem_euclid(GRID) != 0 || at.timestamp_subsec_nanos() > 0;
        let second = at.timestamp().div_euclid(GRID) * GRID + if late { GRID } else { 0 };
        let at = DateTime::from_timestamp(second, 0).unwrap();
        let mut seats = pace.lock();
        if at <= pace.now() {
            return;
        }
        seats.awake -= 1;
        seats.alarms.push(at);
        pace.go_on(&mut seats);
        while pace.now() < at {
            seats = pace.moved.wait(seats).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut seats = self.0.lock();
        seats.awake -= 1;
        self.0.go_on(&mut seats);
    }
}
