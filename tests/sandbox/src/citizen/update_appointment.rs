//! `POST update-appointment/`: who comes.

use axum::http::StatusCode;
use serde_json::Value;

use super::{Question, contact::Contact, key::Key, mail_limit, process};
use crate::{
    city::City,
    errors::{ErrorCode, Refusal},
    record::Status,
};

pub(super) fn answer(city: &City, question: &Question) -> Result<Value, Refusal> {
    let key = Key::in_body(question)?;
    let contact = Contact::read(question);
    let appointment = city.work(|book| {
        let mut appointment = key.open(book)?;
        let office = city.catalogue.office(appointment.office_id);
        let scope = office.and_then(|office| office.scope.as_ref());
        let scope = scope.ok_or_else(|| Refusal::thrown(ErrorCode::AppointmentNotFound))?;
        contact.check(scope)?;
        mail_limit::check(book, scope, &appointment, contact.email_or(&appointment.email))?;
        contact.apply(&mut appointment);
        // As in the real server's source: whose it is, is settled by the first update of a signed-in citizen.
        appointment.owner = appointment.owner.or_else(|| question.citizen.clone());
        book.write(&appointment)?;
        Ok(appointment)
    })?;
    if appointment.status == Status::Reserved {
        Ok(process::known(city, &appointment))
    } else {
        // It is saved all the same.
        Err(Refusal::unmapped(StatusCode::INTERNAL_SERVER_ERROR))
    }
}
