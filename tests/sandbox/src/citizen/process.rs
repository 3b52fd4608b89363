//! An appointment as the answers show it. The calls differ in small things, each as recorded.

use serde_json::{Value, json};

use super::{Question, calendar_entry, captcha_token};
use crate::{
    catalogue::{Office, Scope},
    city::City,
    errors::{ErrorCode, Refusal},
    record::{AppointmentRecord, BookedService, Status},
    store::Book,
};

/// After reserving: the scope's exempt addresses may still be null.
pub(super) fn fresh(city: &City, appointment: &AppointmentRecord) -> Value {
    let exempt = raw_scope(city, appointment).get("whitelistedMails").cloned().unwrap_or_default();
    let mut page = known(city, appointment);
    if let Some(scope) = page.get_mut("scope").and_then(Value::as_object_mut) {
        scope.insert("whitelistedMails".to_owned(), exempt);
    }
    page
}

/// After everything else: with the calendar entry, unless it is cancelled.
pub(super) fn known(city: &City, appointment: &AppointmentRecord) -> Value {
    let stands = appointment.status != Status::Deleted;
    let entry = stands.then(|| calendar_entry::write(city, appointment));
    with(without_entry(city, appointment), "icsContent", json!(entry))
}

/// With a token for the next booking.
pub(super) fn with_token(city: &City, question: &Question, appointment: &AppointmentRecord) -> Value {
    with(known(city, appointment), "captchaToken", json!(captcha_token::issue(city, question)))
}

/// Without the calendar entry: a reservation that was given up.
pub(super) fn without_entry(city: &City, appointment: &AppointmentRecord) -> Value {
    let office = city.catalogue.office(appointment.office_id);
    let scope = office.and_then(|office| office.scope.as_ref());
    let page = with(frame(city, appointment), "officeName", json!(scope.map(|it| &it.provider.name)));
    let page = with(page, "officeId", json!(appointment.office_id));
    with(page, "scope", scope_page(city, appointment))
}

/// Cancelled: the answer knows the office no more. Asked for again, it does.
pub(super) fn cancelled(city: &City, appointment: &AppointmentRecord) -> Value {
    let office = city.catalogue.office(appointment.office_id);
    let scope_id = office.and_then(|office| office.scope.as_ref()).map_or(0, |scope| scope.id);
    with(frame(city, appointment), "scope", empty_scope(scope_id))
}

/// The office of an appointment, and its rules.
pub(super) fn place<'city>(
    city: &'city City,
    appointment: &AppointmentRecord,
) -> Result<(&'city Office, &'city Scope), Refusal> {
    let office = city.catalogue.office(appointment.office_id);
    let place = office.and_then(|office| Some((office, office.scope.as_ref()?)));
    place.ok_or_else(|| Refusal::thrown(ErrorCode::AppointmentNotFound))
}

/// The number that the office calls out: the first letter of the scope's short name, and four digits.
pub(super) fn display_number(book: &Book, scope: &Scope) -> Result<String, Refusal> {
    let letter = scope.short_name.chars().next().map(|it| it.to_uppercase().to_string()).unwrap_or_default();
    Ok(format!("{letter}{:04}", book.next_display_number(scope.id)?))
}

fn frame(city: &City, appointment: &AppointmentRecord) -> Value {
    let (main, others) =
        appointment.services.split_first().map_or((None, &[][..]), |(main, it)| (Some(main), it));
    let name = |service: &BookedService| city.catalogue.service_name(service.service_id).to_owned();
    let other = |it: &BookedService| json!({ "id": it.service_id, "name": name(it), "count": it.count });
    json!({
        "processId": appointment.process_id,
        "timestamp": appointment.start.timestamp().to_string(),
        "authKey": appointment.auth_key,
        "familyName": appointment.family_name,
        "customTextfield": appointment.custom_textfield,
        "customTextfield2": appointment.custom_textfield2,
        "email": appointment.email,
        "telephone": appointment.telephone,
        "officeName": null,
        "officeId": 0,
        "scope": null,
        "subRequestCounts": others.iter().map(other).collect::<Vec<_>>(),
        "serviceId": main.map(|it| it.service_id),
        "serviceName": main.map(name),
        "serviceCount": main.map_or(0, |it| it.count),
        "status": appointment.status.as_str(),
        "captchaToken": "",
        "slotCount": appointment.slot_count,
        "displayNumber": appointment.display_number,
        "icsContent": null,
    })
}

fn with(mut page: Value, name: &str, value: Value) -> Value {
    if let Some(fields) = page.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
    page
}

fn raw_scope<'city>(city: &'city City, appointment: &AppointmentRecord) -> &'city Value {
    city.catalogue.office(appointment.office_id).map_or(&Value::Null, |office| &office.scope_page)
}

/// The scope in an appointment writes some of the catalogue's nulls as empty texts.
fn scope_page(city: &City, appointment: &AppointmentRecord) -> Value {
    let mut scope = raw_scope(city, appointment).clone();
    for name in ["infoForAllAppointments", "whitelistedMails"] {
        if let Some(null) = scope.get_mut(name).filter(|it| it.is_null()) {
            *null = json!("");
        }
    }
    scope
}

fn empty_scope(id: u32) -> Value {
    json!({
        "id": id,
        "provider": {
            "id": 0,
            "name": "",
            "displayName": null,
            "lat": null,
            "lon": null,
            "source": "dldb",
            "contact": null,
        },
        "shortName": "",
        "emailFrom": "",
        "emailRequired": null,
        "telephoneActivated": null,
        "telephoneRequired": null,
        "customTextfieldActivated": null,
        "customTextfieldRequired": null,
        "customTextfieldLabel": null,
        "customTextfield2Activated": null,
        "customTextfield2Required": null,
        "customTextfield2Label": null,
        "captchaActivatedRequired": null,
        "infoForAppointment": null,
        "infoForAllAppointments": null,
        "slotsPerAppointment": null,
        "appointmentsPerMail": null,
        "whitelistedMails": "",
        "reservationDuration": null,
        "activationDuration": null,
        "hint": null,
    })
}
