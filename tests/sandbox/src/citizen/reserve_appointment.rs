//! `POST reserve-appointment/`: holds a time for some minutes.
//!
//! As in the real one, the calendar is looked at first, and the slot is taken afterwards. Who comes too late
//! for the first is told that the time is gone; who loses the race in between gets an `unknownError`.

use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::{Question, captcha_token, process, wish};
use crate::{
    berlin,
    catalogue::{Office, Scope},
    city::City,
    errors::{ErrorCode, Refusal},
    record::{AppointmentRecord, BookedService, Status},
    secrets,
    slots::Hold,
    store::{Book, next_job},
};

/// What a fresh reservation carries as its address. Whoever preconfirms without another sends the key to it.
const PLACEHOLDER_MAIL: &str = "test@muenchen.de";

struct Asked {
    office_id: u32,
    services: Vec<BookedService>,
    start: DateTime<Utc>,
}

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let asked = read(city, question)?;
    let (office, slots) = offered(city, &asked)?;
    let gone = || Refusal::checked(vec![ErrorCode::AppointmentNotAvailable]);
    let scope = office.scope.as_ref().ok_or_else(gone)?;
    city.work(|book| free(city, book, office, asked.start, slots)?.ok_or_else(gone))?;
    let appointment = city.work(|book| {
        let lost = || Refusal::unmapped(StatusCode::NOT_FOUND);
        let hold = free(city, book, office, asked.start, slots)?.ok_or_else(lost)?;
        let appointment = reservation(book, &asked, scope, slots)?;
        book.write(&appointment)?;
        book.hold(&appointment, &hold)?;
        Ok(appointment)
    })?;
    Ok(process::fresh(city, &appointment))
}

fn read(city: &City, question: &Question) -> Result<Asked, Refusal> {
    let office_id = wish::number(question.field("officeId"));
    let service_ids = wish::numbers(question.field("serviceId"));
    let counts = wish::counts(wish::numbers(question.field("serviceCount")));
    let start = wish::number::<i64>(question.field("timestamp")).filter(|second| *second > 0);
    let start = start.and_then(|second| DateTime::from_timestamp(second, 0));
    let codes = [
        office_id.is_none().then_some(ErrorCode::InvalidOfficeId),
        service_ids.is_none().then_some(ErrorCode::InvalidServiceId),
        counts.is_none().then_some(ErrorCode::InvalidServiceCount),
        start.is_none().then_some(ErrorCode::InvalidTimestamp),
        captcha_token::error(city, question, question.field("captchaToken").as_str(), office_id.as_slice()),
    ];
    let (Some(office_id), Some(service_ids), Some(counts), Some(start), true) =
        (office_id, service_ids, counts, start, codes.iter().all(Option::is_none))
    else {
        return Err(Refusal::checked(codes.into_iter().flatten().collect()));
    };
    Ok(Asked { office_id, services: wish::pair(&service_ids, &counts), start })
}

fn offered<'city>(city: &'city City, asked: &Asked) -> Result<(&'city Office, u32), Refusal> {
    let slots = city.catalogue.slots(asked.office_id, &asked.services);
    let offered = city.catalogue.office(asked.office_id).zip(slots);
    offered.ok_or_else(|| Refusal::checked(vec![ErrorCode::InvalidLocationAndServiceCombination]))
}

/// A place at this time, if there is one.
fn free(
    city: &City,
    book: &Book,
    office: &Office,
    start: DateTime<Utc>,
    slots: u32,
) -> Result<Option<Hold>, Refusal> {
    let (now, second) = (book.now.timestamp(), start.timestamp());
    let periods = city.catalogue.periods(office, berlin::day(start), berlin::day(book.now));
    let taken = book.taken(office.id, second, second + TimeDelta::days(1).num_seconds())?;
    Ok(periods.iter().find_map(|period| period.place(second, slots, &taken, now)))
}

fn reservation(book: &Book, asked: &Asked, scope: &Scope, slots: u32) -> Result<AppointmentRecord, Refusal> {
    let process_id = unused_number(book)?;
    Ok(AppointmentRecord {
        process_id,
        auth_key: secrets::auth_key(),
        status: Status::Reserved,
        office_id: asked.office_id,
        services: asked.services.clone(),
        start: asked.start,
        slot_count: slots,
        family_name: String::new(),
        email: PLACEHOLDER_MAIL.to_owned(),
        telephone: String::new(),
        custom_textfield: String::new(),
        custom_textfield2: String::new(),
        display_number: process_id.to_string(),
        reserved_at: book.now,
        owner: None,
        ends_at: Some(next_job(book.now + TimeDelta::minutes(scope.reservation_duration))),
    })
}

fn unused_number(book: &Book) -> Result<u32, Refusal> {
    loop {
        let number = secrets::six_digits();
        if book.find(number)?.is_none() {
            return Ok(number);
        }
    }
}
