//! `POST cancel-appointment/`: gives the time back, though others get it only when the next job has run.
//!
//! An appointment stays as `deleted`, under a new key; a mere reservation is gone.

use serde_json::Value;

use super::{Question, key::Key, process};
use crate::{
    city::City,
    errors::Refusal,
    record::{AppointmentRecord, Status},
    secrets,
    store::{Book, next_job},
};

/// What stands in place of the name afterwards.
const CANCELLED: &str = "(abgesagt)";

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let key = Key::in_body(question)?;
    city.work(|book| {
        let appointment = key.open(book)?;
        book.give_up(appointment.process_id)?;
        match appointment.status {
            Status::Reserved | Status::Blocked => give_up(city, book, appointment),
            Status::Preconfirmed | Status::Confirmed | Status::Deleted => cancel(book, city, appointment),
        }
    })
}

/// The answer still says `reserved`, with the old key; from then on nobody finds it.
fn give_up(city: &City, book: &Book, reservation: AppointmentRecord) -> Result<Value, Refusal> {
    let page = process::without_entry(city, &reservation);
    let ends_at = Some(next_job(book.now));
    book.write(&AppointmentRecord { status: Status::Blocked, ends_at, ..reservation })?;
    Ok(page)
}

fn cancel(book: &Book, city: &City, appointment: AppointmentRecord) -> Result<Value, Refusal> {
    let cancelled = AppointmentRecord {
        status: Status::Deleted,
        auth_key: secrets::auth_key(),
        family_name: CANCELLED.to_owned(),
        ends_at: None,
        ..appointment
    };
    book.write(&cancelled)?;
    Ok(process::cancelled(city, &cancelled))
}
