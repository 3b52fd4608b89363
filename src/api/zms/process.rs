//! A process: what ZMS calls a reservation and the appointment that it becomes.

use super::{
    Failure, Request,
    catalogue::{ScopeDto, joined, prose},
    post,
};
use crate::booking::{
    Appointment, AppointmentStatus, BookedService, Contact, Credentials, Line, OfficeId, Problem,
    Reservation, ServiceId, Slot,
    prose::line::{NAME, NUMBER},
    time::office_moment,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dto {
    process_id: u64,
    /// A string of Unix seconds here; the calendar's are numbers (CONTRACT).
    timestamp: Timestamp,
    auth_key: String,
    #[serde(default)]
    email: Option<String>,
    #[serde(default)]
    office_name: Option<String>,
    #[serde(default)]
    office_id: Option<u64>,
    #[serde(default)]
    scope: Option<ScopeDto>,
    #[serde(default)]
    sub_request_counts: Vec<SubRequestDto>,
    #[serde(default)]
    service_id: Option<u64>,
    #[serde(default)]
    service_name: Option<String>,
    #[serde(default)]
    service_count: Option<u32>,
    status: String,
    #[serde(default)]
    display_number: Option<String>,
    #[serde(default)]
    ics_content: Option<String>,
    #[serde(default)]
    custom_textfield: Option<String>,
    #[serde(default)]
    custom_textfield2: Option<String>,
}

#[derive(Deserialize)]
struct SubRequestDto {
    #[serde(default)]
    id: Option<u64>,
    #[serde(default)]
    name: Option<String>,
    count: u32,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Timestamp {
    Text(String),
    Number(i64),
}

/// All fields every time: what is absent keeps what is there, and a fresh reservation holds a placeholder e-mail, to
/// which the key would be sent (CONTRACT, "Placeholder e-mail").
pub(super) fn update(credentials: &Credentials, contact: &Contact) -> Request {
    let [first, second] = &contact.remarks;
    post(
        "update-appointment/",
        &json!({
            "processId": credentials.process,
            "authKey": credentials.key,
            "familyName": contact.name,
            "email": contact.email,
            "telephone": contact.telephone,
            "customTextfield": first,
            "customTextfield2": second,
        }),
    )
}

/// A reservation that was just made. Whether it is the one that was asked for, the flow sees: another one is given back.
pub(super) fn reservation(dto: Dto) -> Result<Reservation, Failure> {
    if dto.status != "reserved" || dto.process_id == 0 || dto.auth_key.is_empty() {
        return Err(strange("reserving was answered without a reservation"));
    }
    let scope = dto.scope.unwrap_or_default();
    Ok(Reservation {
        slot: Slot { start: dto.timestamp.read()?, office: OfficeId(dto.office_id.unwrap_or_default()) },
        services: services(dto.service_id, dto.service_name, dto.service_count, dto.sub_request_counts),
        credentials: Credentials { process: dto.process_id, key: dto.auth_key },
        minutes: scope.reservation_duration.unwrap_or_default(),
        activation_minutes: scope.activation_duration.unwrap_or_default(),
        rules: scope.rules(),
    })
}

/// The answer to an update: the same process, still only reserved (CONTRACT, "Calls").
pub(super) fn updated(dto: Dto, asked: &Credentials) -> Result<(), Failure> {
    match read(dto, asked)?.status {
        AppointmentStatus::Reserved => Ok(()),
        status @ (AppointmentStatus::Preconfirmed
        | AppointmentStatus::Confirmed
        | AppointmentStatus::Cancelled) => Err(strange(format!("updating was answered with {status:?}"))),
    }
}

/// The answer to a cancel: the same process, gone; a mere reservation says that it still is `reserved` (CONTRACT,
/// "Calls").
pub(super) fn cancelled(dto: Dto, asked: &Credentials) -> Result<(), Failure> {
    match read(dto, asked)?.status {
        AppointmentStatus::Cancelled | AppointmentStatus::Reserved => Ok(()),
        status @ (AppointmentStatus::Preconfirmed | AppointmentStatus::Confirmed) => {
            Err(strange(format!("cancelling was answered with {status:?}")))
        }
    }
}

/// An appointment, which must be the one that was asked for.
pub(super) fn read(dto: Dto, asked: &Credentials) -> Result<Appointment, Failure> {
    if dto.process_id != asked.process {
        return Err(strange("the answer is about another appointment"));
    }
    let scope = dto.scope.unwrap_or_default();
    Ok(Appointment {
        start: dto.timestamp.read()?,
        end: dto.ics_content.as_deref().and_then(end),
        number: number(dto.display_number.as_deref(), dto.process_id),
        status: status(&dto.status)?,
        office: OfficeId(dto.office_id.unwrap_or_default()),
        office_name: Line::new(&dto.office_name.unwrap_or_default(), NAME),
        hint: prose(scope.hint.as_deref()),
        remarks: prose(scope.info_for_appointment.as_deref()),
        address: address(scope),
        services: services(dto.service_id, dto.service_name, dto.service_count, dto.sub_request_counts),
        email: dto.email.unwrap_or_default(),
        noted: [dto.custom_textfield, dto.custom_textfield2].map(Option::unwrap_or_default),
    })
}

fn strange(detail: impl Into<String>) -> Failure {
    Failure::new(Problem::Unexpected, detail)
}

/// The end of an appointment stands only in ZMS's own calendar entry: `DTEND;TZID=Europe/Berlin:20261201T100000`.
fn end(entry: &str) -> Option<DateTime<Utc>> {
    let line = entry.lines().find(|it| it.starts_with("DTEND"))?;
    let (_, local) = line.trim().split_once(':')?;
    let number = |from: usize, to: usize| local.get(from..to)?.parse::<u32>().ok();
    let day = NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(4, 6)?, number(6, 8)?)?;
    let at_the_office = day.and_hms_opt(number(9, 11)?, number(11, 13)?, number(13, 15)?)?;
    office_moment(at_the_office)
}

fn status(status: &str) -> Result<AppointmentStatus, Failure> {
    match status {
        "reserved" => Ok(AppointmentStatus::Reserved),
        "preconfirmed" => Ok(AppointmentStatus::Preconfirmed),
        "confirmed" => Ok(AppointmentStatus::Confirmed),
        "deleted" | "blocked" => Ok(AppointmentStatus::Cancelled),
        _ => Err(strange("an appointment has a status that we don't know")),
    }
}

/// The main one first; a cancelled appointment may have forgotten it.
fn services(
    id: Option<u64>,
    name: Option<String>,
    count: Option<u32>,
    more: Vec<SubRequestDto>,
) -> Vec<BookedService> {
    let service = |id: Option<u64>, name: Option<String>, count| BookedService {
        id: id.map(ServiceId),
        name: Line::new(&name.unwrap_or_default(), NAME),
        count,
    };
    let known = id.is_some() || name.is_some();
    let main = known.then(|| service(id, name, count.unwrap_or(1)));
    main.into_iter().chain(more.into_iter().map(|it| service(it.id, it.name, it.count))).collect()
}

fn number(said: Option<&str>, process: u64) -> Line {
    let said = Line::new(said.unwrap_or_default(), NUMBER);
    if said.is_empty() { Line::new(&process.to_string(), NUMBER) } else { said }
}

fn address(scope: ScopeDto) -> Line {
    let Some(contact) = scope.provider.and_then(|it| it.contact) else { return Line::default() };
    let lines =
        [joined([contact.street, contact.street_number]), joined([contact.postal_code, contact.city])];
    Line::joined(&lines, ", ")
}

impl Timestamp {
    fn read(&self) -> Result<DateTime<Utc>, Failure> {
        let seconds = match self {
            Self::Text(text) => text.parse().ok(),
            Self::Number(number) => Some(*number),
        };
        seconds
            .and_then(|it| DateTime::from_timestamp(it, 0))
            .ok_or_else(|| strange("an appointment has a timestamp that is no time"))
    }
}
