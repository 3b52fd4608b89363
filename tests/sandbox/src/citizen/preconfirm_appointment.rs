//! `POST preconfirm-appointment/`: the activation mail goes out, whether or not anybody said who comes.

use chrono::TimeDelta;
use serde_json::Value;

use super::{Question, key::Key, mail_limit, process};
use crate::{
    city::City,
    errors::{ErrorCode, Refusal},
    mail::Mail,
    record::Status,
    store::next_job,
};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let key = Key::in_body(question)?;
    let appointment = city.work(|book| {
        let mut appointment = key.open(book)?;
        if appointment.status != Status::Reserved {
            return Err(Refusal::thrown(ErrorCode::ProcessNotReservedAnymore));
        }
        let (office, scope) = process::place(city, &appointment)?;
        mail_limit::check(book, scope, &appointment, &appointment.email)?;
        appointment.status = Status::Preconfirmed;
        appointment.display_number = process::display_number(book, scope)?;
        let end = appointment.reserved_at + TimeDelta::minutes(scope.activation_duration);
        appointment.ends_at = Some(next_job(end));
        book.write(&appointment)?;
        if !appointment.email.is_empty() {
            book.send(&Mail::activation(&appointment, office, &city.page(), book.now))?;
        }
        Ok(appointment)
    })?;
    Ok(process::known(city, &appointment))
}
