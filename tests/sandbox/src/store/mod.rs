//! Appointments, held slots, mails and solved challenges, in SQLite: in memory, or in a file that outlives a
//! restart. The only place that speaks SQL.
//!
//! All work is one `BEGIN IMMEDIATE` transaction on a [`Book`]. Before it, the book is brought up to date:
//! what the real server's jobs do once a minute (lapsed reservations go, given-up slots come back, the latter
//! often some minutes later) is done here for the minutes gone by.

mod appointments;
mod file;
mod held_slots;
mod mails;
mod solved_challenges;

use std::{
    io,
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::jwt::Secret;

/// The database.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Mutex<Connection>,
    /// How much later than the job's minute slots come back.
    late: TimeDelta,
}

/// The database during one piece of work, at one moment.
#[derive(Debug)]
pub(crate) struct Book<'store> {
    pages: Transaction<'store>,
    pub(crate) now: DateTime<Utc>,
    late: TimeDelta,
}

impl Store {
    /// The database in this file, or a new one in memory.
    ///
    /// # Errors
    /// When the file is no state of this version's, with a sentence that says so.
    pub(crate) fn open(state: Option<&Path>, late: TimeDelta) -> io::Result<Self> {
        let connection = match state {
            Some(path) => file::open(path)?,
            None => in_memory().map_err(io::Error::other)?,
        };
        Ok(Self { connection: Mutex::new(connection), late })
    }

    /// The offices of all appointments.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) fn offices(&self) -> rusqlite::Result<Vec<u32>> {
        let connection = self.connection();
        let mut query = connection.prepare("SELECT DISTINCT office_id FROM appointments")?;
        query.query_map([], |row| row.get(0))?.collect()
    }

    /// Does one piece of work: all of it, or, when it fails, none.
    ///
    /// # Errors
    /// Those of the work.
    pub(crate) fn work<T, E: From<rusqlite::Error>>(
        &self,
        now: DateTime<Utc>,
        work: impl FnOnce(&Book) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.connection();
        let pages = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let book = Book { pages, now, late: self.late };
        book.catch_up()?;
        let done = work(&book)?;
        book.pages.commit()?;
        Ok(done)
    }

    /// What this city signs its tokens with.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) fn secret(&self) -> rusqlite::Result<Secret> {
        self.connection().query_row("SELECT bytes FROM secret", [], |row| row.get(0).map(Secret))
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn in_memory() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    file::begin(&connection)?;
    Ok(connection)
}

impl Book<'_> {
    fn catch_up(&self) -> rusqlite::Result<()> {
        let now = [self.now.timestamp()];
        self.pages.execute(
            "UPDATE held_slots SET free_at = lapsed.ends_at + ?2 FROM appointments AS lapsed
             WHERE free_at IS NULL AND lapsed.process_id = held_slots.process_id AND lapsed.ends_at <= ?1",
            (self.now.timestamp(), self.late.num_seconds()),
        )?;
        self.pages.execute("DELETE FROM appointments WHERE ends_at <= ?1", now)?;
        self.pages.execute("DELETE FROM held_slots WHERE free_at <= ?1", now)?;
        self.pages.execute("DELETE FROM solved_challenges WHERE expires_at < ?1", now)?;
        Ok(())
    }
}

/// When the job has seen what happened at this moment: at the next full minute.
pub(crate) fn next_job(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.duration_trunc(TimeDelta::minutes(1)).unwrap_or(moment) + TimeDelta::minutes(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        record::{AppointmentRecord, Status},
        slots::Hold,
    };

    fn appointment(process_id: u32) -> AppointmentRecord {
        AppointmentRecord {
            process_id,
            auth_key: String::new(),
            status: Status::Reserved,
            office_id: 1,
            services: Vec::new(),
            start: DateTime::UNIX_EPOCH,
            slot_count: 1,
            family_name: String::new(),
            email: String::new(),
            telephone: String::new(),
            custom_textfield: String::new(),
            custom_textfield2: String::new(),
            display_number: String::new(),
            reserved_at: DateTime::UNIX_EPOCH,
            owner: None,
            ends_at: None,
        }
    }

    #[test]
    fn a_slot_of_a_desk_is_never_given_twice() {
        let store = Store::open(None, TimeDelta::zero()).unwrap();
        let take = |process_id: u32| {
            store.work(DateTime::UNIX_EPOCH, |book| {
                book.write(&appointment(process_id))?;
                book.hold(&appointment(process_id), &Hold { workstation: 0, slots: vec![600] })
            })
        };

        take(1).unwrap();
        take(2).unwrap_err();

        let second = store.work(DateTime::UNIX_EPOCH, |book| book.find(2)).unwrap();
        assert_eq!(second, None, "nothing of the second is kept");
    }

    #[test]
    fn the_job_runs_at_the_next_full_minute() {
        let at = |second| DateTime::from_timestamp(second, 0).unwrap();

        assert_eq!(next_job(at(61)), at(120));
        assert_eq!(next_job(at(119)), at(120));
        assert_eq!(next_job(at(120)), at(180));
    }
}
