//! `POST confirm-appointment/`: the click in the activation mail. A mere reservation can be confirmed as
//! well.

use serde_json::Value;

use super::{Question, calendar_entry, key::Key, process};
use crate::{
    city::City,
    errors::{ErrorCode, Refusal},
    mail::Mail,
    record::Status,
};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let key = Key::in_body(question)?;
    let appointment = city.work(|book| {
        let mut appointment = key.open(book)?;
        let (office, scope) = process::place(city, &appointment)?;
        match appointment.status {
            Status::Reserved => appointment.display_number = process::display_number(book, scope)?,
            Status::Preconfirmed => {}
            Status::Confirmed | Status::Deleted | Status::Blocked => {
                return Err(Refusal::thrown(ErrorCode::ProcessNotPreconfirmedAnymore));
            }
        }
        appointment.status = Status::Confirmed;
        appointment.ends_at = None;
        book.write(&appointment)?;
        if !appointment.email.is_empty() {
            let entry = calendar_entry::write(city, &appointment);
            book.send(&Mail::confirmation(&appointment, office, &city.page(), entry, book.now))?;
        }
        Ok(appointment)
    })?;
    Ok(process::with_token(city, question, &appointment))
}
